#include "core/report/text_width.h"

#include <algorithm>
#include <array>

#include "core/base/utf8.h"

namespace waymark {
namespace {

/// Widths of ' ' to '~' in hundredths of an em.
constexpr std::array<int, 95> kWidths = {32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 47, 32, 36, 64, 64, 64, 64,
    65, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54, 100, 69, 69, 73, 78, 64, 59, 78, 76, 30, 55, 66, 57, 89, 76, 79, 64,
    79, 70, 64, 65, 75, 69, 99, 69, 67, 69, 40, 36, 40, 84, 50, 50, 62, 64, 56, 64, 62, 37, 64, 64, 28, 28, 58, 28, 98,
    64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 55, 64, 34, 64, 84};

constexpr std::string_view kCut = "…";

/// Length in bytes of the character that a text begins with, at least one.
std::size_t firstLength(std::string_view text)
{
    return std::max<std::size_t>(utf8Length(text), 1);
}

double characterWidth(std::string_view character)
{
    const auto byte = static_cast<unsigned char>(character.front());
    if (byte >= ' ' && byte <= '~')
        return kWidths[byte - ' '] / 100.0;
    if (character == "\u00a0")
        return 0.32;
    // Letters with accents are as wide as their widest plain ones but for W and M.
    const bool isLatin = byte >= 0xC2 && byte <= 0xC9;
    return isLatin ? 0.85 : 1.1;
}

/// How many bytes of a text fit.
std::size_t fitting(std::string_view text, double size, double width)
{
    std::size_t end = 0;
    double used = 0;
    while (end < text.size()) {
        const std::size_t length = firstLength(text.substr(end));
        used += size * characterWidth(text.substr(end, length));
        if (used > width)
            break;
        end += length;
    }
    return end;
}

/// Where a line that is too long ends: after its last blank, else where it has to.
std::size_t breakOf(std::string_view text, std::size_t fits)
{
    if (text[fits] == ' ')
        return fits;
    const std::size_t blank = text.substr(0, fits).rfind(' ');
    return blank == std::string_view::npos || blank == 0 ? std::max(fits, firstLength(text)) : blank;
}

} // namespace

double textWidth(std::string_view text, double size)
{
    double width = 0;
    while (!text.empty()) {
        const std::size_t length = firstLength(text);
        width += characterWidth(text.substr(0, length));
        text.remove_prefix(length);
    }
    return size * width;
}

std::string elided(std::string_view text, double size, double width)
{
    if (fitting(text, size, width) == text.size())
        return std::string(text);
    const std::size_t fits = fitting(text, size, width - textWidth(kCut, size));
    const std::string_view kept = text.substr(0, fits);
    return std::string(kept.substr(0, kept.find_last_not_of(' ') + 1)) + std::string(kCut);
}

std::vector<std::string> wrapped(const std::string& text, double size, double width, std::size_t most)
{
    std::vector<std::string> lines;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t fits = fitting(rest, size, width);
        if (fits == rest.size() || lines.size() + 1 == most) {
            lines.push_back(elided(rest, size, width));
            break;
        }
        const std::size_t end = breakOf(rest, fits);
        lines.emplace_back(rest.substr(0, end));
        rest.remove_prefix(end);
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    }
    return lines;
}

} // namespace waymark
