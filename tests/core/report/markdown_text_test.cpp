#include "core/report/markdown_text.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(MarkdownText, LeavesPlainWordsAlone)
{
    EXPECT_EQ(markdownLine("P99 below 5 ms (today: 7.5 ms), why-not; \"quoted\"!"),
        "P99 below 5 ms (today: 7.5 ms), why-not; \"quoted\"!");
}

TEST(MarkdownText, EscapesWhatIsMarkupAnywhere)
{
    EXPECT_EQ(markdownLine("a *b* _c_ `d` <e> [f](g) &amp; \\ | ~~h~~ #1 {{i}} $j$ x^2"),
        "a \\*b\\* \\_c\\_ \\`d\\` \\<e\\> \\[f\\](g) \\&amp; \\\\ \\| \\~\\~h\\~\\~ \\#1 \\{\\{i\\}\\} \\$j\\$ x\\^2");
}

TEST(MarkdownText, EscapesWhatIsMarkupAtTheStartOfALine)
{
    for (const char* text : {"- a", "+ a", "---", "=== a", ": a", "% a"})
        EXPECT_EQ(markdownLine(text), std::string("\\") + text);
    EXPECT_EQ(markdownLine("1. a"), "1\\. a");
    EXPECT_EQ(markdownLine("12) a"), "12\\) a");
    EXPECT_EQ(markdownLine("4."), "4\\.");
    EXPECT_EQ(markdownLine("3.5 ms"), "3.5 ms");
    EXPECT_EQ(markdownLine("7"), "7");
    EXPECT_EQ(markdownLine("    code\t"), "code");
}

TEST(MarkdownText, MakesNoLinks)
{
    EXPECT_EQ(markdownLine("see https://a.b and www.c.d"), "see https\\://a.b and www\\.c.d");
}

TEST(MarkdownText, HasNoLineEndsInALine)
{
    EXPECT_EQ(markdownLine("a\r\n# b\nc"), "a \\# b c");
}

TEST(MarkdownText, ShowsWhatCannotBeSeen)
{
    EXPECT_EQ(markdownLine("a\x01\u202E"), "a␁\\[U+202E\\]");
}

TEST(MarkdownText, KeepsParagraphsAndLineEnds)
{
    EXPECT_EQ(markdownParagraphs("\n a\nb\\\n\n\n# c\n"), "a\\\nb\\\\\n\n\\# c");
    EXPECT_EQ(markdownParagraphs("---\n2. x\n===\n~~~"), "\\---\\\n2\\. x\\\n\\===\\\n\\~\\~\\~");
    EXPECT_EQ(markdownParagraphs(" \n"), "");
}

} // namespace
} // namespace waymark
