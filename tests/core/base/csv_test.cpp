#include "core/base/csv.h"

#include <gmock/gmock.h>

namespace waymark {
namespace {

using testing::ElementsAre;

std::vector<CsvRow> rowsOf(std::string_view text)
{
    const auto rows = parseCsv(text, "table.csv");
    EXPECT_TRUE(rows) << text;
    return rows ? *rows : std::vector<CsvRow>{};
}

Error faultOf(std::string_view text)
{
    const auto rows = parseCsv(text, "table.csv");
    EXPECT_FALSE(rows) << text;
    return rows ? Error{} : rows.errors().front();
}

TEST(ParseCsv, ReadsFieldsLineByLine)
{
    EXPECT_THAT(rowsOf("a,b\n1,2\n"), ElementsAre(CsvRow{1, {"a", "b"}}, CsvRow{2, {"1", "2"}}));
}

TEST(ParseCsv, NeedsNoLineEndAtTheEnd)
{
    EXPECT_THAT(rowsOf("a,b\n1,2"), ElementsAre(CsvRow{1, {"a", "b"}}, CsvRow{2, {"1", "2"}}));
}

TEST(ParseCsv, TakesEveryKindOfLineEndAndAByteOrderMark)
{
    EXPECT_THAT(rowsOf("\xEF\xBB\xBF"
                       "a,b\r\n1,2\r3,4\n"),
        ElementsAre(CsvRow{1, {"a", "b"}}, CsvRow{2, {"1", "2"}}, CsvRow{3, {"3", "4"}}));
}

TEST(ParseCsv, LeavesOutEmptyLinesAndCountsThem)
{
    EXPECT_THAT(rowsOf("\na\n  \n\nb\n"), ElementsAre(CsvRow{2, {"a"}}, CsvRow{5, {"b"}}));
    EXPECT_TRUE(rowsOf("").empty());
    EXPECT_TRUE(rowsOf("\n\n").empty());
}

TEST(ParseCsv, KeepsEmptyFields)
{
    EXPECT_THAT(rowsOf(",\na,,\n"), ElementsAre(CsvRow{1, {"", ""}}, CsvRow{2, {"a", "", ""}}));
}

TEST(ParseCsv, LeavesOutBlanksAroundFieldsButNotWithinQuotes)
{
    EXPECT_THAT(rowsOf(" a b ,\t\" c \" ,d\n"), ElementsAre(CsvRow{1, {"a b", " c ", "d"}}));
}

TEST(ParseCsv, TakesSeparatorsLineEndsAndQuotesWithinQuotes)
{
    EXPECT_THAT(
        rowsOf("\"a,\"\"b\"\"\r\nc\",d\ne,f\n"), ElementsAre(CsvRow{1, {"a,\"b\"\r\nc", "d"}}, CsvRow{3, {"e", "f"}}));
}

TEST(ParseCsv, TakesSemicolonsWhereTheFirstLineHasNoComma)
{
    EXPECT_THAT(rowsOf("a;\"b,c\"\n1;2,5\n"), ElementsAre(CsvRow{1, {"a", "b,c"}}, CsvRow{2, {"1", "2,5"}}));
    EXPECT_THAT(rowsOf("a,b;c\n"), ElementsAre(CsvRow{1, {"a", "b;c"}}));
}

TEST(ParseCsv, NamesTheLineOfAFault)
{
    EXPECT_EQ(faultOf("a,b\n\"1\"2,3\n"), (Error{{"table.csv", {}, 2, 0, {}}, {"csv.afterQuote", {}}}));
    EXPECT_EQ(faultOf("a,b\n\n1,2\"3\n"), (Error{{"table.csv", {}, 3, 0, {}}, {"csv.strayQuote", {}}}));
    EXPECT_EQ(faultOf("a,b\n1,\"2\n\n3\n"), (Error{{"table.csv", {}, 2, 0, {}}, {"csv.unclosedQuote", {}}}));
    EXPECT_EQ(faultOf("a,b\n1,\xFF\n"), (Error{{"table.csv", {}, 2, 0, {}}, {"csv.notUtf8", {}}}));
    EXPECT_EQ(faultOf(std::string_view("a,b\n1,\0\n", 8)), (Error{{"table.csv", {}, 2, 0, {}}, {"csv.nulByte", {}}}));
}

TEST(ParseCsv, RefusesFieldsWithoutEnd)
{
    EXPECT_EQ(faultOf(std::string(kMostCsvFields, ',')).message.id, "csv.tooManyFields");
}

} // namespace
} // namespace waymark
