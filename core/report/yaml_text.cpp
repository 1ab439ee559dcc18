#include "core/report/yaml_text.h"

#include "core/base/utf8.h"
#include "core/base/visible_text.h"

namespace waymark {
namespace {

/// Up to three bytes as the 16 bits they stand for.
unsigned codePointOf(std::string_view sequence)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(sequence[i])); };
    if (sequence.size() == 1)
        return byte(0);
    if (sequence.size() == 2)
        return (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
    return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
}

std::string byNumber(std::string_view sequence)
{
    constexpr std::string_view kHexDigits = "0123456789ABCDEF";
    std::string number = "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        number += kHexDigits[codePointOf(sequence) >> shift & 0xF];
    return number;
}

/// Line ends, a byte order mark, and what shows as nothing or as something else.
bool isUnseen(std::string_view sequence)
{
    return sequence == "\n" || sequence == "\r" || sequence == "\t" || isControl(sequence) || turnsDirection(sequence)
        || sequence == "\u2028" || sequence == "\u2029" || sequence == "\uFEFF" || sequence == "\uFFFE"
        || sequence == "\uFFFF";
}

} // namespace

std::string yamlText(std::string_view text)
{
    std::string scalar = "\"";
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const std::string_view sequence = text.substr(0, length == 0 ? 1 : length);
        if (length == 0)
            scalar += "\uFFFD";
        else if (isUnseen(sequence))
            scalar += byNumber(sequence);
        else
            scalar.append(sequence == "\"" || sequence == "\\" ? "\\" : "").append(sequence);
        text.remove_prefix(sequence.size());
    }
    return scalar + '"';
}

std::string yamlList(const std::vector<std::string>& texts)
{
    std::string list;
    for (const std::string& text : texts)
        list += (list.empty() ? "" : ", ") + yamlText(text);
    return '[' + list + ']';
}

} // namespace waymark
