#include "ui/present/slide_scene.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>
#include <QTextLayout>

#include "core/report/cells.h"
#include "core/report/report_words.h"
#include "ui/present/slide_chart.h"
#include "ui/theme/text_lines.h"

namespace waymark::ui {
namespace {

constexpr double kNarrowest = 4.0 / 3;
constexpr double kSide = 110; ///< margins at left and right
constexpr double kTop = 84;
constexpr double kFoot = 1002;     ///< top of the line at the foot
constexpr double kBottom = 960;    ///< nothing but the foot is below
constexpr double kOverChart = 470; ///< lines end there where a chart follows
constexpr double kTopicSize = 30;
constexpr double kLineSize = 34;
constexpr double kGap = 22;
constexpr double kLineGap = 12;
constexpr double kIndent = 44;
/// No slide says more than that of one text; the report does.
constexpr qsizetype kMostLetters = 600;

/// Sizes for a text, the largest first, and how many lines it may take.
struct Sizes {
    double largest;
    double smallest;
    int lines;
    QFont::Weight weight = QFont::Normal;
};

constexpr Sizes kTitle{92, 52, 4, QFont::DemiBold};
constexpr Sizes kVerdict{104, 60, 3, QFont::DemiBold};
constexpr Sizes kStatement{58, 42, 3, QFont::DemiBold};
constexpr Sizes kTopic{kTopicSize, kTopicSize, 1, QFont::DemiBold};
constexpr Sizes kLine{kLineSize, kLineSize, 3};
constexpr Sizes kLargeLine{42, kLineSize, 3}; ///< on a slide that has nothing else
constexpr Sizes kAbout{26, 26, 2};
constexpr Sizes kLead{kLineSize, kLineSize, 1, QFont::DemiBold};
constexpr Sizes kFootText{kLeastSlideText, kLeastSlideText, 1};

struct Fitted {
    std::shared_ptr<const QTextLayout> lines;
    double size = 0;
};

QFont fontOf(double size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(int(std::lround(size)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// The text with as many lines as it may have, the last cut.
std::shared_ptr<const QTextLayout> cut(const QString& text, const Sizes& sizes, double width)
{
    const QFont font = fontOf(sizes.smallest, sizes.weight);
    QString shown = text;
    auto lines = linesOf(shown, font, width);
    while (lines->lineCount() > sizes.lines && !shown.isEmpty()) {
        const QTextLine last = lines->lineAt(sizes.lines - 1);
        // Room for the ellipsis; a letter less each time until it fits.
        shown.truncate(std::min<qsizetype>(last.textStart() + last.textLength(), shown.size() - 2));
        if (!shown.isEmpty() && shown.back().isHighSurrogate())
            shown.chop(1);
        shown = shown.trimmed() + u'…';
        lines = linesOf(shown, font, width);
    }
    return lines;
}

Fitted fitted(QString text, const Sizes& sizes, double width)
{
    constexpr double kStep = 0.92;
    if (text.size() > kMostLetters)
        text = text.left(kMostLetters - (text[kMostLetters - 1].isHighSurrogate() ? 1 : 0)) + u'…';
    for (double size = sizes.largest; size >= sizes.smallest; size *= kStep)
        if (auto lines = linesOf(text, fontOf(size, sizes.weight), width); lines->lineCount() <= sizes.lines)
            return {std::move(lines), size};
    return {cut(text, sizes, width), sizes.smallest};
}

class Stage {
public:
    Stage(const Slide& slide, const SlideSetting& setting) : m_slide(slide), m_setting(setting)
    {
        m_scene.size = {kSlideHeight * std::max(setting.shape, kNarrowest), kSlideHeight};
        m_scene.ground = setting.theme.card;
        m_width = m_scene.size.width() - 2 * kSide;
        m_y = kTop;
    }

    SlideScene scene()
    {
        addFoot();
        add(said(m_slide.topic), kTopic, m_setting.theme.mutedText);
        m_y += kGap;
        if (isBare())
            m_y = kSlideHeight / 4;
        add(said(m_slide.statement), statementSizes(), statementColour());
        m_y += kGap;
        for (const Message& line : m_slide.lines)
            addIfFits(said(line), isBare() ? kLargeLine : kLine, m_setting.theme.text, 0);
        for (const Bullets& bullets : m_slide.bullets)
            addBullets(bullets);
        if (m_slide.chart)
            addChart(*m_slide.chart);
        m_scene.spoken = m_spoken.join(u'\n');
        return std::move(m_scene);
    }

private:
    QString said(const Message& message) const { return textForLines(textOf(m_setting.words, message)); }

    QString said(const std::vector<Message>& sentences) const
    {
        QStringList all;
        for (const Message& sentence : sentences)
            all << said(sentence);
        return all.join(u' ');
    }

    bool isBare() const { return !m_slide.chart && m_slide.bullets.empty(); }

    Sizes statementSizes() const
    {
        if (m_slide.id == "title")
            return kTitle;
        return m_slide.colour >= 0 || isBare() ? kVerdict : kStatement;
    }

    QColor statementColour() const
    {
        return m_slide.colour < 0 ? m_setting.theme.text
                                  : m_setting.theme.alternatives[m_slide.colour % kAlternativeColours];
    }

    void put(const Fitted& text, const QColor& colour, double indent)
    {
        m_scene.texts.push_back({text.lines, {kSide + indent, m_y}, text.size, colour});
        m_y += heightOf(*text.lines);
    }

    void add(const QString& text, const Sizes& sizes, const QColor& colour)
    {
        m_spoken << text;
        put(fitted(text, sizes, m_width), colour, 0);
    }

    /// Whether it fitted. What does not is still spoken.
    bool addIfFits(const QString& text, const Sizes& sizes, const QColor& colour, double indent)
    {
        m_spoken << text;
        const Fitted tried = fitted(text, sizes, m_width - indent);
        if (m_y + heightOf(*tried.lines) > (m_slide.chart ? kOverChart : kBottom))
            return false;
        put(tried, colour, indent);
        m_y += kLineGap;
        return true;
    }

    void addBullets(const Bullets& bullets)
    {
        if (!bullets.lead.id.empty()) {
            m_y += kGap;
            addIfFits(said(bullets.lead), kLead, m_setting.theme.mutedText, 0);
        }
        for (const std::vector<Message>& item : bullets.items) {
            const double top = m_y;
            if (addIfFits(said(item), kLine, m_setting.theme.text, kIndent))
                m_scene.texts.push_back({linesOf(QStringLiteral("•"), fontOf(kLineSize, QFont::Normal), kIndent),
                    {kSide, top}, kLineSize, m_setting.theme.mutedText});
        }
    }

    void addChart(const Chart& chart)
    {
        add(said(chart.about), kAbout, m_setting.theme.mutedText);
        m_y += kGap;
        m_scene.chartBox = {kSide, m_y, m_width, kBottom - m_y};
        m_scene.chart = slideChart(chart, m_scene.chartBox.size(), m_setting.words, m_setting.theme);
        m_spoken << said(chart.inWords);
    }

    void addFoot()
    {
        const QColor colour = m_setting.theme.mutedText;
        const QString place =
            said({"report.slidePlace", {{"number", double(m_setting.number)}, {"count", double(m_setting.count)}}});
        const QFont font = fontOf(kLeastSlideText, QFont::Normal);
        const auto number = linesOf(place, font, m_width, Qt::AlignRight);
        m_scene.texts.push_back({number, {kSide, kFoot}, kLeastSlideText, colour});
        if (m_slide.id == "title")
            return;
        m_y = kFoot;
        const double room = m_width - number->lineAt(0).naturalTextWidth() - 2 * kGap;
        const QString title = QString::fromStdString(lineOf(m_setting.words, asText(m_setting.title)));
        put(fitted(title, kFootText, room), colour, 0);
        m_y = kTop;
    }

    const Slide& m_slide;
    const SlideSetting& m_setting;
    SlideScene m_scene;
    QStringList m_spoken;
    double m_width = 0;
    double m_y = 0;
};

} // namespace

SlideScene sceneOf(const Slide& slide, const SlideSetting& setting)
{
    return Stage(slide, setting).scene();
}

void paintScene(QPainter& painter, const SlideScene& scene, const QRectF& box)
{
    const double scale = std::min(box.width() / scene.size.width(), box.height() / scene.size.height());
    painter.save();
    painter.fillRect(box, scene.ground);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(box.center() - QPointF(scene.size.width(), scene.size.height()) * scale / 2);
    painter.scale(scale, scale);
    for (const SlideText& text : scene.texts) {
        painter.save();
        painter.translate(text.at);
        painter.setPen(text.colour);
        paintLines(painter, *text.lines, 0, std::size_t(text.lines->lineCount()));
        painter.restore();
    }
    if (!scene.chart.isEmpty())
        QSvgRenderer(scene.chart).render(&painter, scene.chartBox);
    painter.restore();
}

std::vector<QImage> slidePictures(const std::vector<Slide>& slides, const SlideSetting& setting, QSize size)
{
    SlideSetting each = setting;
    each.shape = double(size.width()) / size.height();
    each.count = int(slides.size());
    std::vector<QImage> pictures;
    for (const Slide& slide : slides) {
        each.number = int(pictures.size()) + 1;
        QImage picture(size, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&picture);
        paintScene(painter, sceneOf(slide, each), picture.rect());
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

} // namespace waymark::ui
