#include "core/report/text_width.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace waymark {
namespace {

using testing::ElementsAre;

TEST(TextWidth, GrowsWithSizeAndText)
{
    EXPECT_DOUBLE_EQ(textWidth("ii", 20), 2 * 20 * 0.28);
    EXPECT_GT(textWidth("語", 10), textWidth("m", 10));
    EXPECT_EQ(textWidth("", 10), 0);
}

TEST(TextWidth, ElidesOnlyWhatDoesNotFit)
{
    EXPECT_EQ(elided("Rust", 10, 100), "Rust");
    EXPECT_EQ(elided("Tail latency of everything", 10, 60), "Tail laten…");
    EXPECT_EQ(elided("Tail latency", 10, 34), "Tail…");
}

TEST(TextWidth, WrapsAtBlanksAndCutsTheLastLine)
{
    EXPECT_THAT(wrapped("one two three", 10, 45, 3), ElementsAre("one two", "three"));
    EXPECT_THAT(wrapped("one two three four", 10, 45, 2), ElementsAre("one two", "three f…"));
    EXPECT_THAT(wrapped("", 10, 45, 2), ElementsAre());
}

TEST(TextWidth, BreaksWordsThatAreTooLong)
{
    EXPECT_THAT(wrapped("abcdefghij", 10, 32, 5), ElementsAre("abcde", "fghij"));
}

RC_GTEST_PROP(TextWidth, NoLineIsWiderThanAsked, (const std::string& bytes))
{
    const double width = *rc::gen::inRange(20, 400);
    for (const std::string& line : wrapped(bytes, 10, width, 4))
        RC_ASSERT(textWidth(line, 10) <= width + 1e-9);
}

RC_GTEST_PROP(TextWidth, WithoutALimitNothingButBlanksIsLost, (const std::vector<unsigned char>& bytes))
{
    std::string text;
    for (const unsigned char byte : bytes)
        text += static_cast<char>('a' + byte % 26 - (byte % 5 == 0 ? 'a' + byte % 26 - ' ' : 0));
    std::string kept;
    for (const std::string& line : wrapped(text, 10, 60, 10'000))
        kept += line;
    const auto withoutBlanks = [](std::string each) {
        std::erase(each, ' ');
        return each;
    };
    RC_ASSERT(withoutBlanks(kept) == withoutBlanks(text));
}

} // namespace
} // namespace waymark
