#include "core/base/visible_text.h"

#include <algorithm>
#include <array>

#include "core/base/utf8.h"

namespace waymark {
namespace {

/// One of Unicode's second block of control characters, U+0080 to U+009F.
bool isLateControl(std::string_view sequence)
{
    return sequence.size() == 2 && sequence[0] == '\xC2' && static_cast<unsigned char>(sequence[1]) < 0xA0;
}

/// Line and paragraph separators break lines where nobody sees why; the last two of each plane are no characters.
bool isNoCharacter(std::string_view sequence)
{
    return sequence == "\u2028" || sequence == "\u2029" || sequence == "\uFFFE" || sequence == "\uFFFF";
}

/// A well-formed sequence of up to three bytes.
char32_t codePointOf(std::string_view sequence)
{
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(sequence[i])); };
    if (sequence.size() == 1)
        return byte(0);
    if (sequence.size() == 2)
        return (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
    return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
}

std::string numberOf(char32_t codePoint)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string number = "[U+";
    for (int shift = 12; shift >= 0; shift -= 4)
        number += kDigits[codePoint >> shift & 0xF];
    return number + ']';
}

/// The symbol of an early control character.
std::string symbolOf(char32_t control)
{
    constexpr char32_t kSymbols = 0x2400;
    constexpr char32_t kDelete = 0x7F;
    std::string symbol;
    appendUtf8(symbol, control == kDelete ? kSymbols + 0x21 : kSymbols + control);
    return symbol;
}

std::string shown(std::string_view sequence)
{
    if (turnsDirection(sequence) || isNoCharacter(sequence) || isLateControl(sequence))
        return numberOf(codePointOf(sequence));
    if (isControl(sequence))
        return symbolOf(codePointOf(sequence));
    return std::string(sequence);
}

} // namespace

bool isControl(std::string_view sequence)
{
    const auto byte = static_cast<unsigned char>(sequence.front());
    const bool isSpace = byte == '\n' || byte == '\r' || byte == '\t';
    return (byte < 0x20 && !isSpace) || byte == 0x7F || isLateControl(sequence);
}

bool turnsDirection(std::string_view sequence)
{
    constexpr std::array<std::string_view, 12> kTurns = {"\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C",
        "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"};
    return std::find(kTurns.begin(), kTurns.end(), sequence) != kTurns.end();
}

std::string visibleText(std::string_view text)
{
    std::string visible;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const std::string_view sequence = text.substr(0, std::max<std::size_t>(length, 1));
        if (length == 0)
            visible += "\uFFFD";
        else if (sequence == "\t")
            visible += ' ';
        else if (sequence == "\r")
            visible += text.starts_with("\r\n") ? "" : "\n";
        else
            visible += shown(sequence);
        text.remove_prefix(sequence.size());
    }
    return visible;
}

} // namespace waymark
