#include "core/base/utf8.h"

#include <cassert>

namespace waymark {

namespace {

/// Which second bytes a first byte allows; the third and fourth are always 80..BF.
struct Lead {
    unsigned char first;
    unsigned char last;
    std::size_t length;
    unsigned char lowestSecond;
    unsigned char highestSecond;
};

constexpr Lead kLeads[] = {
    {0xC2, 0xDF, 2, 0x80, 0xBF}, {0xE0, 0xE0, 3, 0xA0, 0xBF}, // lower would be overlong
    {0xE1, 0xEC, 3, 0x80, 0xBF}, {0xED, 0xED, 3, 0x80, 0x9F}, // higher would be a surrogate
    {0xEE, 0xEF, 3, 0x80, 0xBF}, {0xF0, 0xF0, 4, 0x90, 0xBF}, // lower would be overlong
    {0xF1, 0xF3, 4, 0x80, 0xBF}, {0xF4, 0xF4, 4, 0x80, 0x8F}, // higher would be beyond U+10FFFF
};

bool continues(std::string_view text, const Lead& lead)
{
    if (text.size() < lead.length)
        return false;
    const auto second = static_cast<unsigned char>(text[1]);
    if (second < lead.lowestSecond || second > lead.highestSecond)
        return false;
    for (std::size_t i = 2; i < lead.length; ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            return false;
    return true;
}

char byteOf(char32_t bits)
{
    return static_cast<char>(static_cast<unsigned char>(bits));
}

} // namespace

std::size_t utf8Length(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80)
        return 1;
    for (const Lead& lead : kLeads)
        if (first >= lead.first && first <= lead.last)
            return continues(text, lead) ? lead.length : 0;
    return 0;
}

void appendUtf8(std::string& text, char32_t codePoint)
{
    assert(codePoint <= 0x10FFFF && (codePoint < 0xD800 || codePoint > 0xDFFF));
    if (codePoint < 0x80) {
        text += byteOf(codePoint);
    } else if (codePoint < 0x800) {
        text += byteOf(0xC0 | codePoint >> 6);
        text += byteOf(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        text += byteOf(0xE0 | codePoint >> 12);
        text += byteOf(0x80 | (codePoint >> 6 & 0x3F));
        text += byteOf(0x80 | (codePoint & 0x3F));
    } else {
        text += byteOf(0xF0 | codePoint >> 18);
        text += byteOf(0x80 | (codePoint >> 12 & 0x3F));
        text += byteOf(0x80 | (codePoint >> 6 & 0x3F));
        text += byteOf(0x80 | (codePoint & 0x3F));
    }
}

} // namespace waymark
