// Of core/report/chart_picture.h: bars from left to right.
#include <algorithm>
#include <cmath>

#include "core/report/chart_axis.h"
#include "core/report/chart_picture.h"
#include "core/report/report_words.h"
#include "core/report/text_width.h"

namespace waymark {
namespace {

/// Narrower than that many of its texts, names stand above their bars.
constexpr double kNarrow = 32;
constexpr double kMostOfBarNames = 0.3; ///< of the width
constexpr double kMostOfNotes = 0.26;
constexpr std::size_t kMostLines = 2;
/// How much of its colour the last of several shades keeps.
constexpr double kFaintest = 0.34;
/// Rows spread to that much more than they need at most.
constexpr double kMostSpread = 1.2;

double shade(std::size_t place, std::size_t count)
{
    if (count < 2)
        return 1;
    return 1 - (1 - kFaintest) * static_cast<double>(place) / static_cast<double>(count - 1);
}

/// A bar's texts, cut to the room they have.
struct RowText {
    std::string label;
    std::string note;
    std::vector<std::string> labelLines;
    std::vector<std::string> noteLines;
};

/// How far a row reaches from the middle of its bar.
struct RowReach {
    double above = 0;
    double below = 0;
};

class Bars {
public:
    Bars(const BarChart& chart, const ChartStyle& style, const MessageCatalogue& words)
        : m_chart(chart),
          m_style(style),
          m_words(words),
          m_size(style.textSize),
          m_small(kSmallText * style.textSize),
          m_isNarrow(style.width < kNarrow * style.textSize),
          m_axis(chart, words, kSmallText * style.textSize)
    {
        layOut();
    }

    ChartPicture picture()
    {
        const double bottom = placeRows();
        if (m_chart.hasAxis)
            m_axis.drawGrid(m_writer, {0, bottom}, m_style.colours);
        for (std::size_t i = 0; i < m_chart.bars.size(); ++i)
            drawRow(i);
        double end = bottom;
        if (m_chart.hasAxis)
            end = m_axis.drawTicks(m_writer, bottom, m_style.colours);
        if (const std::vector<KeyEntry> entries = key(); !entries.empty())
            end = drawKey(m_writer, entries, m_style, end + 0.4 * m_size);
        return {m_writer.elements(), end};
    }

private:
    void layOut()
    {
        double names = 0;
        double notes = 0;
        for (const Bar& bar : m_chart.bars) {
            m_texts.push_back({lineOf(m_words, bar.label), noteOf(bar), {}, {}});
            names = std::max(names, textWidth(m_texts.back().label, m_size));
            notes = std::max(notes, textWidth(m_texts.back().note, m_size));
        }
        const double width = m_style.width;
        // A little more than asked, as the sum of a text's widths is not what it fitted by to the last bit.
        m_names = m_isNarrow ? width : std::min(names + 1, kMostOfBarNames * width);
        m_notes = m_isNarrow ? width : std::min(notes + 1, kMostOfNotes * width);
        for (RowText& text : m_texts) {
            text.labelLines = wrapped(text.label, m_size, m_names, kMostLines);
            text.noteLines = wrapped(text.note, m_size, m_notes, kMostLines);
        }
        const double gap = 0.8 * m_size;
        const double overhang = m_chart.hasAxis ? m_axis.overhang() : 0.4 * m_size;
        m_axis.place(m_isNarrow ? overhang : std::max(m_names + gap, overhang),
            m_isNarrow ? width - overhang : std::min(width - m_notes - gap, width - overhang));
        m_hasValues = std::any_of(m_chart.bars.begin(), m_chart.bars.end(), [](const Bar& bar) {
            return std::any_of(
                bar.parts.begin(), bar.parts.end(), [](const BarPart& part) { return !part.label.id.empty(); });
        });
    }

    std::string noteOf(const Bar& bar) const { return bar.note.id.empty() ? std::string() : lineOf(m_words, bar.note); }
    double barHeight() const { return 1.25 * m_size; }
    double valuesHeight() const { return m_hasValues ? 1.3 * m_small : 0; }
    double linesHeight(const std::vector<std::string>& lines) const
    {
        return kSvgLineHeight * m_size * static_cast<double>(lines.size());
    }

    RowReach reachOf(const RowText& text) const
    {
        const double half = barHeight() / 2;
        if (m_isNarrow)
            return {half + linesHeight(text.labelLines), half + valuesHeight() + linesHeight(text.noteLines)};
        const double lines = std::max(linesHeight(text.labelLines), linesHeight(text.noteLines)) / 2;
        return {std::max(half, lines), std::max(half + valuesHeight(), lines)};
    }

    /// Finds the middles of the bars; returns where the last row ends.
    double placeRows()
    {
        const double gap = 0.6 * m_size;
        double needed = gap / 2;
        for (const RowText& text : m_texts)
            needed += reachOf(text).above + reachOf(text).below + gap;
        const double rows = std::max<double>(1, static_cast<double>(m_texts.size()));
        const double rest = m_style.height - needed - heightBelow();
        const double spread = std::clamp(rest / rows, 0.0, kMostSpread * needed / rows);
        double y = gap / 2;
        for (const RowText& text : m_texts) {
            const RowReach reach = reachOf(text);
            m_middles.push_back(y + reach.above + spread / 2);
            y += reach.above + reach.below + gap + spread;
        }
        return y;
    }

    /// Of ticks and key.
    double heightBelow() const
    {
        SvgWriter tried;
        const double ticks = m_chart.hasAxis ? m_axis.drawTicks(tried, 0, m_style.colours) : 0;
        return drawKey(tried, key(), m_style, ticks + 0.4 * m_size);
    }

    void drawRow(std::size_t row)
    {
        const Bar& bar = m_chart.bars[row];
        const double middle = m_middles[row];
        for (std::size_t part = 0; part < bar.parts.size(); ++part)
            drawPart(bar, part, middle);
        if (bar.mark)
            m_writer.ring(
                {m_axis.at(*bar.mark), middle}, 0.34 * m_size, {m_style.colours.ground}, m_style.colours.text);
        drawTexts(m_texts[row], middle);
    }

    void drawTexts(const RowText& text, double middle)
    {
        const SvgTextStyle name{m_size, m_style.colours.text};
        const SvgTextStyle note{m_size, m_style.colours.mutedText};
        if (!m_isNarrow) {
            m_writer.text({0, middle}, text.labelLines, name, text.label);
            m_writer.text({m_style.width - m_notes, middle}, text.noteLines, note, text.note);
            return;
        }
        const double half = barHeight() / 2;
        m_writer.text({0, middle - half - linesHeight(text.labelLines) / 2}, text.labelLines, name, text.label);
        m_writer.text(
            {0, middle + half + valuesHeight() + linesHeight(text.noteLines) / 2}, text.noteLines, note, text.note);
    }

    void drawPart(const Bar& bar, std::size_t index, double middle)
    {
        const BarPart& part = bar.parts[index];
        const double from = m_axis.at(part.from);
        const double width = m_axis.at(part.to) - from;
        // A slit of the ground sets a part off from the next.
        const double slit = index + 1 < bar.parts.size() ? std::min(0.1 * m_size, width / 3) : 0;
        if (width > 0)
            m_writer.box({from, middle - barHeight() / 2, width - slit, barHeight()}, inkOfPart(bar, index));
        if (part.label.id.empty())
            return;
        const std::string value = lineOf(m_words, part.label);
        if (textWidth(value, m_small) + 0.3 * m_small <= width)
            m_writer.text({from + width / 2, middle + barHeight() / 2 + valuesHeight() / 2}, {value},
                {m_small, m_style.colours.mutedText, SvgAnchor::middle}, value);
    }

    SvgInk inkOfPart(const Bar& bar, std::size_t index) const
    {
        const int colour = bar.parts[index].colour;
        switch (m_chart.colours) {
        case BarColours::alternative:
            break;
        case BarColours::shades:
            return {inkOf(colour, m_style.colours).colour, shade(index, bar.parts.size())};
        case BarColours::ramp:
            return {
                m_style.colours
                    .ramp[std::min(static_cast<std::size_t>(std::max(colour, 0)), m_style.colours.ramp.size() - 1)]};
        }
        return inkOf(colour, m_style.colours);
    }

    std::vector<KeyEntry> key() const
    {
        std::vector<KeyEntry> entries;
        if (!m_chart.hasKey)
            return entries;
        bool hasMark = false;
        for (const Bar& bar : m_chart.bars) {
            for (std::size_t part = 0; part < bar.parts.size(); ++part)
                addTo(entries, bar, part);
            hasMark = hasMark || bar.mark;
        }
        if (hasMark)
            entries.push_back({KeyEntry::Sign::ring, {}, SvgMark::dot, lineOf(m_words, {"report.today", {}})});
        return entries;
    }

    void addTo(std::vector<KeyEntry>& entries, const Bar& bar, std::size_t part) const
    {
        const std::string name = lineOf(m_words, bar.parts[part].name);
        const auto isKnown = [&](const KeyEntry& entry) { return entry.name == name; };
        if (std::any_of(entries.begin(), entries.end(), isKnown))
            return;
        SvgInk ink = inkOfPart(bar, part);
        if (m_chart.colours == BarColours::shades)
            ink.colour = m_style.colours.mutedText;
        entries.push_back({KeyEntry::Sign::block, ink, SvgMark::dot, name});
    }

    const BarChart& m_chart;
    const ChartStyle& m_style;
    const MessageCatalogue& m_words;
    double m_size;
    double m_small;
    bool m_isNarrow;
    ChartAxis m_axis;
    double m_names = 0; ///< width of the names' column
    double m_notes = 0;
    bool m_hasValues = false;
    std::vector<RowText> m_texts;
    std::vector<double> m_middles; ///< of the bars, by row
    SvgWriter m_writer;
};

} // namespace

ChartPicture drawnBars(const BarChart& chart, const ChartStyle& style, const MessageCatalogue& words)
{
    return Bars(chart, style, words).picture();
}

} // namespace waymark
