#include "ui/report/table_strips.h"

#include <algorithm>
#include <numeric>

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include "core/report/report_words.h"
#include "ui/report/page_look.h"
#include "ui/theme/text_lines.h"

namespace waymark::ui {
namespace {

constexpr double kColumnGap = points(10);
constexpr double kRowPadding = points(2.5); ///< above and below a row's text
constexpr double kRule = points(0.5);
/// No word claims more of the page than that.
constexpr double kMostOfAWord = 0.25;
/// Of a long text that much tells how wide it wants to be.
constexpr int kTelling = 400;
constexpr std::size_t kMostLines = 24; ///< of a row in one piece
constexpr std::size_t kFewRows = 7;    ///< tables as short as that are not divided

using Cell = std::shared_ptr<const QTextLayout>;

/// How wide a column has to be so that no word of the text is broken.
double widestWord(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(fontFor(text, font));
    double widest = 0;
    for (const QString& word : text.simplified().split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return 1.03 * widest; // what is set is laid out by design metrics, which may be a little wider
}

class TableLayout {
public:
    TableLayout(const Table& table, const MessageCatalogue& words, double width)
        : m_table(table),
          m_words(words),
          m_width(width)
    {
        m_widths = columnWidths(needs(), width - kColumnGap * double(table.columns.size() - 1));
        m_across = std::accumulate(m_widths.begin(), m_widths.end(), kColumnGap * double(m_widths.size() - 1));
    }

    Strips strips()
    {
        Strips strips = textStrips(textForLines(textOf(m_words, m_table.caption)), page::caption(), m_width);
        for (Strip& line : strips)
            line.keepsWithNext = true;
        std::vector<Message> headings;
        for (const TableColumn& column : m_table.columns)
            headings.push_back(column.heading);
        Strips head = rowStrips(headings, page::strongCell());
        head.back().before = points(3);
        head.back().keepsWithNext = true;
        const auto repeated = std::make_shared<const Strip>(head.back());
        append(strips, std::move(head));
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            Strips row = rowStrips(m_table.rows[i].cells, lookOf(m_table.rows[i]));
            for (Strip& part : row)
                part.head = repeated;
            row.back().keepsWithNext = keepsWithNext(i);
            append(strips, std::move(row));
        }
        return strips;
    }

private:
    static PageText lookOf(const TableRow& row) { return row.key == kTotalRow ? page::strongCell() : page::cell(); }

    /// A total does not stand alone, nor does a row at either end of the table.
    bool keepsWithNext(std::size_t row) const
    {
        const std::size_t rows = m_table.rows.size();
        return row + 1 < rows && (rows <= kFewRows || row == 0 || row + 2 == rows);
    }

    std::vector<ColumnNeed> needs() const
    {
        std::vector<ColumnNeed> needs;
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            ColumnNeed need;
            add(need, m_table.columns[column].heading, page::strongCell());
            for (const TableRow& row : m_table.rows)
                add(need, row.cells[column], lookOf(row));
            needs.push_back(need);
        }
        return needs;
    }

    void add(ColumnNeed& need, const Message& text, const PageText& look) const
    {
        const QString words = textForLines(textOf(m_words, text)).left(kTelling);
        const Cell tried = linesOf(words, look.font, m_width);
        // What it takes, and a little, so that it fits in spite of rounding.
        const double natural = std::min(m_width, tried->maximumWidth() + points(0.2));
        need.natural = std::max(need.natural, natural);
        const double word = widestWord(words, look.font) + points(0.5);
        need.least = std::max(need.least, std::min({kMostOfAWord * m_width, word, natural}));
    }

    Qt::Alignment sideOf(std::size_t column) const
    {
        return m_table.columns[column].isNumeric ? Qt::AlignRight : Qt::AlignLeft;
    }

    Strips rowStrips(const std::vector<Message>& texts, const PageText& look) const
    {
        std::vector<Cell> cells;
        std::size_t lines = 1;
        for (std::size_t column = 0; column < texts.size(); ++column) {
            cells.push_back(
                linesOf(textForLines(textOf(m_words, texts[column])), look.font, m_widths[column], sideOf(column)));
            lines = std::max(lines, std::size_t(cells.back()->lineCount()));
        }
        Strips strips;
        for (std::size_t first = 0; first < lines; first += kMostLines)
            strips.push_back(piece(cells, first, look.colour));
        Strip& last = strips.back();
        last.height += kRowPadding;
        last.paint = [inner = std::move(last.paint), height = last.height, across = m_across](
                         QPainter& painter, QPointF at) {
            inner(painter, at);
            painter.fillRect(QRectF(at.x(), at.y() + height - kRule, across, kRule), page::rule());
        };
        return strips;
    }

    /// Up to `kMostLines` lines of a row from `first` on.
    Strip piece(const std::vector<Cell>& cells, std::size_t first, const QColor& colour) const
    {
        const auto endOf = [first](const Cell& cell) {
            return std::min(first + kMostLines, std::size_t(cell->lineCount()));
        };
        const double above = first == 0 ? kRowPadding : 0;
        Strip strip;
        for (const Cell& cell : cells)
            if (const std::size_t end = endOf(cell); end > first) {
                const QTextLine last = cell->lineAt(int(end - 1));
                strip.height = std::max(strip.height, above + last.y() + last.height() - cell->lineAt(int(first)).y());
            }
        strip.paint = [cells, first, endOf, above, colour, widths = m_widths](QPainter& painter, QPointF at) {
            painter.save();
            painter.setPen(colour);
            painter.translate(at + QPointF(0, above));
            for (std::size_t column = 0; column < cells.size(); ++column) {
                if (const std::size_t end = endOf(cells[column]); end > first)
                    paintLines(painter, *cells[column], first, end);
                painter.translate(widths[column] + kColumnGap, 0);
            }
            painter.restore();
        };
        return strip;
    }

    const Table& m_table;
    const MessageCatalogue& m_words;
    double m_width;
    std::vector<double> m_widths; ///< by column
    double m_across = 0;          ///< of all columns
};

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnNeed>& needs, double width)
{
    double least = 0;
    double natural = 0;
    for (const ColumnNeed& need : needs) {
        least += need.least;
        natural += need.natural;
    }
    std::vector<double> widths;
    for (const ColumnNeed& need : needs) {
        if (natural <= width)
            widths.push_back(need.natural);
        else if (least >= width)
            widths.push_back(need.least * width / least);
        else
            widths.push_back(need.least + (width - least) * (need.natural - need.least) / (natural - least));
    }
    return widths;
}

Strips tableStrips(const Table& table, const MessageCatalogue& words, double width)
{
    return TableLayout(table, words, width).strips();
}

} // namespace waymark::ui
