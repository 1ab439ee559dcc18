// Of core/report/chart_picture.h: outlines over spokes.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/report/chart_picture.h"
#include "core/report/report_words.h"
#include "core/report/text_width.h"

namespace waymark {
namespace {

constexpr double kRings[] = {25, 50, 75, 100};
constexpr double kMostOfSpokeNames = 0.26; ///< of the width, on either side
constexpr double kRadius = 11;             ///< in text sizes, where no height is asked for
constexpr double kLeastForScale = 6;       ///< radius in text sizes
constexpr std::size_t kFewSpokes = 8;      ///< with these there is room for two lines
constexpr SvgMark kMarks[] = {SvgMark::dot, SvgMark::square, SvgMark::triangle, SvgMark::diamond};

class Profile {
public:
    Profile(const ProfileChart& chart, const ChartStyle& style, const MessageCatalogue& words)
        : m_chart(chart),
          m_style(style),
          m_words(words),
          m_size(style.textSize)
    {
        const double room = kMostOfSpokeNames * style.width;
        const double across = std::max(style.width / 2 - room - gap(), style.width / 5);
        m_radius = std::min(across, radiusByHeight());
        m_room = style.width / 2 - m_radius - gap();
        m_centre = {style.width / 2, namesHeight() + gap() + m_radius};
    }

    ChartPicture picture()
    {
        drawRings();
        for (std::size_t i = 0; i < m_chart.outlines.size(); ++i)
            drawOutline(i);
        for (std::size_t i = 0; i < m_chart.spokes.size(); ++i)
            drawName(i);
        drawScale();
        const double bottom = m_centre.y + m_radius + gap() + namesHeight();
        const double end = drawKey(m_writer, key(), m_style, bottom + 0.3 * m_size);
        return {m_writer.elements(), end};
    }

private:
    double gap() const { return 0.8 * m_size; }
    std::size_t mostLines() const { return m_chart.spokes.size() <= kFewSpokes ? 2 : 1; }
    double namesHeight() const { return kSvgLineHeight * m_size * static_cast<double>(mostLines()); }

    double radiusByHeight() const
    {
        SvgWriter tried;
        const double others = 2 * (namesHeight() + gap()) + drawKey(tried, key(), m_style, 0.3 * m_size);
        return std::max(m_style.height > 0 ? (m_style.height - others) / 2 : kRadius * m_size, 4 * m_size);
    }

    /// From the top, clockwise.
    double angleOf(std::size_t spoke) const
    {
        return 2 * std::numbers::pi * static_cast<double>(spoke) / static_cast<double>(m_chart.spokes.size());
    }

    SvgPoint pointAt(std::size_t spoke, double radius) const
    {
        return {m_centre.x + radius * std::sin(angleOf(spoke)), m_centre.y - radius * std::cos(angleOf(spoke))};
    }

    void drawRings()
    {
        const double width = m_size / 14;
        for (const double ring : kRings) {
            std::vector<SvgPoint> points;
            for (std::size_t spoke = 0; spoke < m_chart.spokes.size(); ++spoke)
                points.push_back(pointAt(spoke, m_radius * ring / 100));
            m_writer.outline(points, m_style.colours.line, width);
        }
        for (std::size_t spoke = 0; spoke < m_chart.spokes.size(); ++spoke)
            m_writer.line(m_centre, pointAt(spoke, m_radius), m_style.colours.line, width);
    }

    void drawOutline(std::size_t index)
    {
        const ProfileOutline& outline = m_chart.outlines[index];
        const SvgInk ink = inkOf(outline.colour, m_style.colours);
        std::vector<SvgPoint> points;
        for (std::size_t spoke = 0; spoke < std::min(m_chart.spokes.size(), outline.values.size()); ++spoke)
            points.push_back(pointAt(spoke, m_radius * std::clamp(outline.values[spoke], 0.0, 100.0) / 100));
        m_writer.area(points, {ink.colour, 0.07});
        m_writer.outline(points, ink.colour, m_size / 7);
        for (const SvgPoint& point : points)
            m_writer.mark(markOf(index), point, 0.28 * m_size, ink);
    }

    static SvgMark markOf(std::size_t index) { return kMarks[index % std::size(kMarks)]; }

    void drawName(std::size_t spoke)
    {
        const double aside = std::sin(angleOf(spoke));
        const bool isUpright = std::abs(aside) < 0.2;
        const std::string name = lineOf(m_words, m_chart.spokes[spoke]);
        const std::vector<std::string> lines = wrapped(name, m_size, isUpright ? uprightRoom() : m_room, mostLines());
        const double height = kSvgLineHeight * m_size * static_cast<double>(lines.size());
        SvgPoint at = pointAt(spoke, m_radius + gap());
        at.y -= std::cos(angleOf(spoke)) * height / 2;
        const SvgAnchor anchor = isUpright ? SvgAnchor::middle : aside > 0 ? SvgAnchor::start : SvgAnchor::end;
        if (isUpright)
            at.x = m_centre.x + (m_radius + gap()) * aside;
        if (takesRoom(at, lines, anchor))
            m_writer.text(at, lines, {m_size, m_style.colours.text, anchor}, name);
    }

    /// False if another name stands there: with many spokes at a large size some are left to the table.
    bool takesRoom(SvgPoint at, const std::vector<std::string>& lines, SvgAnchor anchor)
    {
        double width = 0;
        for (const std::string& line : lines)
            width = std::max(width, textWidth(line, m_size));
        const double before = anchor == SvgAnchor::start ? 0 : anchor == SvgAnchor::middle ? width / 2 : width;
        const double height = kSvgLineHeight * m_size * static_cast<double>(lines.size());
        const SvgBox box{at.x - before, at.y - height / 2, width, height};
        const bool isTaken = std::any_of(m_taken.begin(), m_taken.end(), [&](const SvgBox& other) {
            return box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height
                && other.y < box.y + box.height;
        });
        if (!isTaken)
            m_taken.push_back(box);
        return !isTaken;
    }

    /// What a name at the top or the bottom may take until it meets the next on either side.
    double uprightRoom() const
    {
        if (m_chart.spokes.size() < 4)
            return m_style.width;
        return std::min(m_style.width, 2 * (m_radius + gap()) * std::sin(angleOf(1)) - m_size);
    }

    /// Two figures along the first spoke, where there is room.
    void drawScale()
    {
        if (m_radius < kLeastForScale * m_size || m_chart.spokes.empty())
            return;
        const double size = kSmallText * m_size;
        for (const double ring : {50.0, 100.0}) {
            const std::string text = lineOf(m_words, {"report.tick", {{"value", ring}}});
            m_writer.text({m_centre.x + 0.5 * size, m_centre.y - m_radius * ring / 100}, {text},
                {size, m_style.colours.mutedText}, text);
        }
    }

    std::vector<KeyEntry> key() const
    {
        std::vector<KeyEntry> entries;
        for (std::size_t i = 0; i < m_chart.outlines.size(); ++i)
            entries.push_back({KeyEntry::Sign::mark, inkOf(m_chart.outlines[i].colour, m_style.colours), markOf(i),
                lineOf(m_words, m_chart.outlines[i].name)});
        return entries;
    }

    const ProfileChart& m_chart;
    const ChartStyle& m_style;
    const MessageCatalogue& m_words;
    double m_size;
    double m_radius = 0;
    double m_room = 0; ///< for names at the sides
    SvgPoint m_centre;
    std::vector<SvgBox> m_taken; ///< by names
    SvgWriter m_writer;
};

} // namespace

ChartPicture drawnProfile(const ProfileChart& chart, const ChartStyle& style, const MessageCatalogue& words)
{
    return Profile(chart, style, words).picture();
}

} // namespace waymark
