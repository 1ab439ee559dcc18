#include "ui/report/report_strips.h"

#include <algorithm>
#include <utility>

#include <QPainter>
#include <QSvgRenderer>

#include "core/report/cells.h"
#include "core/report/report_words.h"
#include "core/report/svg_chart.h"
#include "ui/report/page_look.h"
#include "ui/report/table_strips.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme_colours.h"

namespace waymark::ui {
namespace {

constexpr double kBetweenBlocks = points(9);
constexpr double kBetweenItems = points(3);
constexpr double kBeforeHeading = points(26);
constexpr double kUnderHeading = points(7);
constexpr double kIndent = points(11);
/// Longer titles are set smaller.
constexpr qsizetype kLongTitle = 160;
/// Of a chart, in its own pixels: with the text column that wide its text is as large as the report's.
constexpr double kChartWidth = 720;
constexpr double kTallestChart = points(560); ///< else it would need more than a page

void spaceAbove(Strips& strips, double gap)
{
    if (!strips.empty())
        strips.front().before = gap;
}

void keepWithNext(Strips& strips)
{
    for (Strip& strip : strips)
        strip.keepsWithNext = true;
}

class Writer {
public:
    Writer(const Report& report, const MessageCatalogue& words, double width)
        : m_report(report),
          m_words(words),
          m_width(width),
          m_pageOf(std::make_shared<std::vector<int>>(report.sections.size(), 0))
    {}

    ReportStrips written()
    {
        addFront();
        addContents();
        for (std::size_t i = 0; i < m_report.sections.size(); ++i)
            addSection(i);
        m_strips.back().keepsWithNext = true; // a page with nothing but the colophon looks like a mistake
        add(textStrips(said(m_report.colophon), page::muted(), m_width), kBeforeHeading);
        return {std::move(m_strips), m_pageOf};
    }

private:
    QString said(const Message& message) const { return textForLines(textOf(m_words, message)); }

    QString said(const std::vector<Message>& sentences) const
    {
        QString text;
        for (const Message& sentence : sentences)
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + said(sentence);
        return text;
    }

    void add(Strips strips, double gap)
    {
        spaceAbove(strips, gap);
        append(m_strips, std::move(strips));
    }

    void addFront()
    {
        add(textStrips(said(Message{"report.kindOfDocument", {}}), page::muted(), m_width), 0);
        const QString title = said(asText(m_report.title));
        const PageText look = title.size() > kLongTitle ? page::longTitle() : page::title();
        add(textStrips(title, look, m_width), points(4));
        PageText headline = page::headline();
        if (m_report.headlineColour >= 0)
            headline.colour = lightTheme().alternatives[m_report.headlineColour % kAlternativeColours];
        add(textStrips(said(m_report.headline), headline, m_width), points(10));
        QStringList standing;
        for (const std::optional<Message>& part : {m_report.recommended, m_report.strength})
            if (part)
                standing << said(*part);
        standing << said(statusOf(m_report));
        add(textStrips(standing.join(QStringLiteral(" · ")), page::body(), m_width), points(4));
    }

    void addContents()
    {
        add(textStrips(said(Message{"report.contents", {}}), page::heading(), m_width), kBeforeHeading);
        keepWithNext(m_strips);
        for (std::size_t i = 0; i < m_report.sections.size(); ++i)
            add({contentsLine(i)}, i == 0 ? kUnderHeading : 0);
        m_strips.back().keepsWithNext = false;
    }

    Strip contentsLine(std::size_t section)
    {
        Strip line;
        line.height = points(18);
        line.paint = [name = said(m_report.sections[section].heading), pageOf = m_pageOf, section, width = m_width](
                         QPainter& painter, QPointF at) {
            const QRectF room(at.x(), at.y(), width, points(17));
            painter.setFont(fontFor(name, page::body().font));
            painter.setPen(page::body().colour);
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
            painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, QString::number((*pageOf)[section]));
            painter.fillRect(QRectF(at.x(), room.bottom(), width, points(0.5)), page::rule());
        };
        return line;
    }

    void addSection(std::size_t index)
    {
        const Section& section = m_report.sections[index];
        Strips heading = textStrips(said(section.heading), page::heading(), m_width);
        keepWithNext(heading);
        heading.front().section = index;
        heading.front().startsPage = index == 0;
        heading.back().height += kUnderHeading - kBetweenBlocks;
        add(std::move(heading), kBeforeHeading);
        for (const Block& block : section.blocks)
            std::visit([this](const auto& each) { addBlock(each); }, block);
    }

    void addBlock(const Paragraph& paragraph)
    {
        add(textStrips(said(paragraph.sentences), page::body(), m_width), kBetweenBlocks);
    }

    void addBlock(const Bullets& bullets)
    {
        const bool hasLead = !bullets.lead.id.empty();
        if (hasLead) {
            Strips lead = textStrips(said(bullets.lead), page::caption(), m_width);
            keepWithNext(lead);
            add(std::move(lead), kBetweenBlocks);
        }
        bool isFirst = !hasLead;
        for (const std::vector<Message>& item : bullets.items) {
            add(indented(textStrips(said(item), page::body(), m_width - kIndent), kIndent, QStringLiteral("•"),
                    page::muted()),
                isFirst ? kBetweenBlocks : kBetweenItems);
            isFirst = false;
        }
    }

    void addBlock(const Table& table) { add(tableStrips(table, m_words, m_width), kBetweenBlocks + points(4)); }

    void addBlock(const ChartBlock& block)
    {
        Strips caption = textStrips(said(block.chart.title), page::caption(), m_width);
        append(caption, textStrips(said(block.chart.about), page::muted(), m_width));
        keepWithNext(caption);
        add(std::move(caption), kBetweenBlocks + points(4));
        add({chartStrip(block.chart)}, points(7));
        addBlock(block.table);
    }

    Strip chartStrip(const Chart& chart) const
    {
        ChartStyle style;
        style.width = kChartWidth;
        style.font = page::body().font.family().toStdString();
        const auto drawing = std::make_shared<QSvgRenderer>(QByteArray::fromStdString(svgChart(chart, style, m_words)));
        const QSizeF size = drawing->viewBoxF().size();
        const double scale = std::min(m_width / size.width(), kTallestChart / size.height());
        Strip strip;
        strip.height = scale * size.height();
        strip.paint = [drawing, room = size * scale](
                          QPainter& painter, QPointF at) { drawing->render(&painter, QRectF(at, room)); };
        return strip;
    }

    const Report& m_report;
    const MessageCatalogue& m_words;
    double m_width;
    std::shared_ptr<std::vector<int>> m_pageOf;
    Strips m_strips;
};

} // namespace

ReportStrips reportStrips(const Report& report, const MessageCatalogue& words, double width)
{
    return Writer(report, words, width).written();
}

} // namespace waymark::ui
