#include "core/report/csv_text.h"

#include <gtest/gtest.h>

#include "core/base/csv.h"

namespace waymark {
namespace {

using namespace std::string_literals;

TEST(CsvText, LeavesPlainWordsAlone)
{
    EXPECT_EQ(csvText("P99 below 5 ms"), "P99 below 5 ms");
    EXPECT_EQ(csvText(""), "");
}

TEST(CsvText, QuotesWhatNeedsIt)
{
    EXPECT_EQ(csvText("a,b"), "\"a,b\"");
    EXPECT_EQ(csvText("say \"no\"\n"), "\"say \"\"no\"\"\n\"");
    EXPECT_EQ(csvText(" a"), "\" a\"");
}

TEST(CsvText, BeginsNoFormula)
{
    for (const char* formula : {"=1+1", "+1", "-1", "@SUM(A1)"})
        EXPECT_EQ(csvText(formula), "'" + std::string(formula));
    for (const char* wide : {"＝1+1", "＋1", "－1", "＠SUM(A1)"})
        EXPECT_EQ(csvText(wide), "'" + std::string(wide));
    EXPECT_EQ(csvText("\t=1"), "'\t=1");
    EXPECT_EQ(csvText("\r=1"), "\"'\r=1\"");
    EXPECT_EQ(csvText("\n=1"), "\"'\n=1\"");
    EXPECT_EQ(csvText("\0=1"s), "'\uFFFD=1");
}

TEST(CsvText, TellsItsOwnApostropheFromATypedOne)
{
    EXPECT_EQ(csvText("=1"), "'=1");
    EXPECT_EQ(csvText("'=1"), "''=1");
}

TEST(CsvText, ReadsBack)
{
    for (const std::string& text : {"a;b"s, "\"\""s, "a\r\nb"s, "\t"s, "=\"x\""s, "''"s, "\n＝x"s}) {
        const auto rows = parseCsv("x," + csvText(text) + ",y\r\n", "test");
        ASSERT_TRUE(rows);
        std::string read = (*rows)[0].fields[1];
        if (read.starts_with('\''))
            read.erase(0, 1);
        EXPECT_EQ(read, text);
    }
}

} // namespace
} // namespace waymark
