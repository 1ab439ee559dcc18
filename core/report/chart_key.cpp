// Of core/report/chart_picture.h: the key below a chart.
#include "core/report/chart_picture.h"
#include "core/report/text_width.h"

namespace waymark {
namespace {

/// How much of the muted colour says 'nobody's'.
constexpr double kNobody = 0.35;

void drawSign(SvgWriter& writer, const KeyEntry& entry, const SvgBox& room, const ChartColours& colours)
{
    const SvgPoint centre{room.x + room.width / 2, room.y + room.height / 2};
    switch (entry.sign) {
    case KeyEntry::Sign::block:
        return writer.box(room, entry.ink);
    case KeyEntry::Sign::ring:
        return writer.ring(centre, 0.4 * room.width, {colours.ground}, colours.text);
    case KeyEntry::Sign::mark:
        return writer.mark(entry.mark, centre, 0.4 * room.width, entry.ink);
    }
}

} // namespace

SvgInk inkOf(int colour, const ChartColours& colours)
{
    if (colour < 0)
        return {colours.mutedText, kNobody};
    return {colours.alternatives[static_cast<std::size_t>(colour) % colours.alternatives.size()]};
}

double drawKey(SvgWriter& writer, const std::vector<KeyEntry>& entries, const ChartStyle& style, double top)
{
    const double size = kSmallText * style.textSize;
    const double sign = 0.8 * size;
    const double lineHeight = 1.6 * size;
    const double nameAt = sign + 0.45 * size;
    double x = 0;
    double y = top + lineHeight / 2;
    for (const KeyEntry& entry : entries) {
        const std::string name = elided(entry.name, size, style.width - nameAt);
        const double width = nameAt + textWidth(name, size);
        if (x > 0 && x + width > style.width) {
            x = 0;
            y += lineHeight;
        }
        drawSign(writer, entry, {x, y - sign / 2, sign, sign}, style.colours);
        writer.text({x + nameAt, y}, {name}, {size, style.colours.mutedText}, entry.name);
        x += width + 1.4 * size;
    }
    return entries.empty() ? top : y + lineHeight / 2;
}

} // namespace waymark
