#include "app/cli/printable.h"

#include <algorithm>
#include <array>

#include "core/base/utf8.h"

namespace waymark::cli {
namespace {

/// A control character of Unicode's second block, U+0080 to U+009F.
bool isLateControl(std::string_view sequence)
{
    return sequence.size() == 2 && sequence[0] == '\xC2' && static_cast<unsigned char>(sequence[1]) < 0xA0;
}

/// Marks, embeddings, overrides and isolates: with them a text can show itself as another.
bool turnsDirection(std::string_view sequence)
{
    constexpr std::array<std::string_view, 12> kTurns = {"\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C",
        "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"};
    return std::find(kTurns.begin(), kTurns.end(), sequence) != kTurns.end();
}

bool isSpace(char byte)
{
    return byte == '\n' || byte == '\r' || byte == '\t';
}

bool isControl(std::string_view sequence)
{
    const auto byte = static_cast<unsigned char>(sequence.front());
    return byte < 0x20 || byte == 0x7F || isLateControl(sequence) || turnsDirection(sequence);
}

} // namespace

std::string printable(std::string_view text)
{
    std::string shown;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const std::string_view sequence = text.substr(0, std::max<std::size_t>(length, 1));
        if (isSpace(sequence.front()))
            shown += ' ';
        else if (length > 0 && !isControl(sequence))
            shown += sequence;
        text.remove_prefix(sequence.size());
    }
    return shown;
}

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

} // namespace waymark::cli
