#include "core/base/utf8.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Utf8Length, CountsTheBytesOfTheFirstCharacter)
{
    EXPECT_EQ(utf8Length("a"), 1u);
    EXPECT_EQ(utf8Length("é!"), 2u);
    EXPECT_EQ(utf8Length("€uro"), 3u);
    EXPECT_EQ(utf8Length("😀"), 4u);
    EXPECT_EQ(utf8Length(std::string_view("\0", 1)), 1u);
}

TEST(Utf8Length, RefusesIllFormedSequences)
{
    EXPECT_EQ(utf8Length(""), 0u);
    EXPECT_EQ(utf8Length("\x80"), 0u) << "a continuation without a beginning";
    EXPECT_EQ(utf8Length("\xC3"), 0u) << "cut short";
    EXPECT_EQ(utf8Length("\xC3\x28"), 0u) << "a beginning without its continuation";
    EXPECT_EQ(utf8Length("\xC0\xAF"), 0u) << "overlong, two bytes";
    EXPECT_EQ(utf8Length("\xE0\x9F\xBF"), 0u) << "overlong, three bytes";
    EXPECT_EQ(utf8Length("\xF0\x8F\xBF\xBF"), 0u) << "overlong, four bytes";
    EXPECT_EQ(utf8Length("\xED\xA0\x80"), 0u) << "a surrogate";
    EXPECT_EQ(utf8Length("\xF4\x90\x80\x80"), 0u) << "beyond U+10FFFF";
    EXPECT_EQ(utf8Length("\xFF"), 0u);
}

TEST(AppendUtf8, SpellsEveryCodePointSoThatItIsWellFormed)
{
    for (char32_t codePoint = 0; codePoint <= 0x10FFFF; ++codePoint) {
        if (codePoint == 0xD800)
            codePoint = 0xE000; // surrogates are no characters
        std::string text;
        appendUtf8(text, codePoint);
        ASSERT_EQ(utf8Length(text), text.size()) << "U+" << std::hex << static_cast<unsigned>(codePoint);
    }
}

TEST(AppendUtf8, AgreesWithTheCompiler)
{
    std::string text;
    for (const char32_t codePoint : U"aé€😀")
        if (codePoint != 0)
            appendUtf8(text, codePoint);
    EXPECT_EQ(text, "aé€😀");
}

} // namespace
} // namespace waymark
