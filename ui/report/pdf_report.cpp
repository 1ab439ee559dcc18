#include "ui/report/pdf_report.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include "core/report/cells.h"
#include "core/report/report_words.h"
#include "core/report/seal.h"
#include "ui/report/page_look.h"
#include "ui/report/paginate.h"
#include "ui/report/report_strips.h"
#include "ui/theme/text_lines.h"

namespace waymark::ui {
namespace {

constexpr double kMargin = points(51); ///< 18 mm at the sides
constexpr double kTopMargin = points(62);
constexpr double kBottomMargin = points(60);
constexpr double kRunning = points(30); ///< from the edge of the paper to the running head and foot
constexpr double kGap = points(12);
/// Of a title that much is tried for a line.
constexpr std::size_t kMostOfATitle = 300;
constexpr std::size_t kFootDigits = 12; ///< of the content's hash

SealContent sealOf(const Report& report)
{
    return {ReportFormat::pdf, report.frozen, report.recorded};
}

/// Prints strips on pages, each with its head and foot.
class Press {
public:
    Press(const Report& report, const MessageCatalogue& words, Paper paper)
        : m_report(report),
          m_words(words),
          m_content(dataHash(sealOf(report)))
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(kDotsPerInch);
        m_writer.setPageSize(QPageSize(paper == Paper::letter ? QPageSize::Letter : QPageSize::A4));
        m_writer.setPageMargins(QMarginsF());
        m_writer.setTitle(QString::fromStdString(lineOf(words, {"report.documentTitle", {{"title", report.title}}})));
        m_writer.setCreator(QString::fromStdString("Waymark " + report.frozen.engine));
        m_size = {double(m_writer.width()), double(m_writer.height())};
        m_title = line(asText(report.title)).left(kMostOfATitle);
        m_status = line(statusOf(report));
        m_foot = line(foot());
    }

    QByteArray printed()
    {
        ReportStrips flow = reportStrips(m_report, m_words, textWidth());
        append(flow.strips, contentStrips());
        const std::vector<Page> pages = paginate(flow.strips, m_size.height() - kTopMargin - kBottomMargin);
        *flow.pageOf = pagesOfSections(pages, m_report.sections.size());
        QPainter painter(&m_writer);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i > 0)
                m_writer.newPage();
            if (i > 0)
                paintHead(painter);
            paintFoot(painter, i + 1, pages.size());
            for (const Placed& placed : pages[i])
                placed.strip->paint(painter, {kMargin, kTopMargin + placed.top});
        }
        painter.end();
        return m_bytes;
    }

private:
    double textWidth() const { return m_size.width() - 2 * kMargin; }

    QString line(const Message& message) const
    {
        return QString::fromStdString(textOf(m_words, message)).replace(u'\n', u' ');
    }

    /// Engine and framework as at the end of the report, and how the hash begins that stands there.
    Message foot() const
    {
        Message foot{"report.runningFoot", m_report.colophon.arguments};
        foot.arguments.push_back({"content", m_content.substr(0, kFootDigits)});
        return foot;
    }

    /// Pages cannot show the hash of the file that they stand in; they show that of what it carries along.
    Strips contentStrips() const
    {
        Strips strips = textStrips(line({"seal.content", {{"content", m_content}}}), page::muted(), textWidth());
        strips.front().before = kGap;
        return strips;
    }

    /// A text at the left and one at the right, which is never cut.
    void paintPair(QPainter& painter, double middle, const QString& left, const QString& right)
    {
        const PageText look = page::running();
        const QFont font = fontFor(left + right, look.font);
        const QFontMetricsF metrics(font);
        const QRectF room(kMargin, middle - metrics.height() / 2, textWidth(), metrics.height());
        const double taken = metrics.horizontalAdvance(right) + kGap;
        painter.setFont(font);
        painter.setPen(look.colour);
        painter.drawText(room, Qt::AlignLeft, metrics.elidedText(left, Qt::ElideRight, room.width() - taken));
        painter.drawText(room, Qt::AlignRight, right);
    }

    void paintHead(QPainter& painter)
    {
        paintPair(painter, kRunning, m_title, m_status);
        painter.fillRect(QRectF(kMargin, kRunning + points(8), textWidth(), points(0.5)), page::rule());
    }

    void paintFoot(QPainter& painter, std::size_t number, std::size_t count)
    {
        paintPair(painter, m_size.height() - kRunning, m_foot,
            line({"report.pageOf", {{"page", double(number)}, {"pages", double(count)}}}));
    }

    const Report& m_report;
    const MessageCatalogue& m_words;
    std::string m_content; ///< its hash
    QByteArray m_bytes;
    QBuffer m_buffer{&m_bytes};
    QPdfWriter m_writer{&m_buffer};
    QSizeF m_size;
    QString m_title;
    QString m_status;
    QString m_foot;
};

/// Qt writes the time and cannot be told another; without it the places of all else stay as they are.
void takeOutTheTime(QByteArray& pdf)
{
    constexpr char kEntry[] = "/CreationDate (";
    const qsizetype begin = pdf.indexOf(kEntry);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    if (end > begin)
        std::fill(pdf.begin() + begin, pdf.begin() + end + 1, ' ');
}

} // namespace

QByteArray pdfReport(const Report& report, const MessageCatalogue& words, Paper paper)
{
    QByteArray pdf = Press(report, words, paper).printed();
    takeOutTheTime(pdf);
    return QByteArray::fromStdString(sealedPdf(pdf.toStdString(), sealOf(report)));
}

} // namespace waymark::ui
