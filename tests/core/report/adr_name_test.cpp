#include "core/report/adr_name.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(AdrFileName, BeginsWithTheFirstNumberInAnEmptyFolder)
{
    EXPECT_EQ(adrFileName("Choose a backend", {}), "0001-choose-a-backend.md");
}

TEST(AdrFileName, GoesOneBeyondTheLargestNumber)
{
    EXPECT_EQ(adrFileName("T", {"0002-b.md", "0011-k.md", "0003-c.md"}), "0012-t.md");
    EXPECT_EQ(adrFileName("T", {"9999-x.md"}), "10000-t.md");
    EXPECT_EQ(adrFileName("T", {"7-short.md"}), "0008-t.md");
}

TEST(AdrFileName, PassesOverNamesWithoutANumber)
{
    EXPECT_EQ(
        adrFileName("T",
            {"README.md", "adr-0007.md", "-5-x.md", "+6-x.md", "8x-y.md", "0009.md", "", "123456789012-backup.md"}),
        "0001-t.md");
}

TEST(AdrFileName, CountsNumbersOfAnyUsualLength)
{
    EXPECT_EQ(adrFileName("T", {"0007-adr-tools.md"}), "0008-t.md");
    EXPECT_EQ(adrFileName("T", {"12-ten-20-rule.md", "007-old.md"}), "0013-t.md");
    EXPECT_EQ(adrFileName("T", {"2026-reasons.md"}), "2027-t.md");
}

TEST(AdrFileName, TakesNoDateForANumber)
{
    EXPECT_EQ(
        adrFileName("T", {"2026-11-28-notes.md", "2026-11-28.md", "20261128-notes.md", "0002-b.md"}), "0003-t.md");
    EXPECT_EQ(adrFileName("T", {"2026-13-28-notes.md"}), "2027-t.md"); // no day of the calendar
}

TEST(AdrFileName, PassesOverFilesThatAreNoMarkdown)
{
    EXPECT_EQ(
        adrFileName("T", {"2024-budget.pdf", "0009-board.png", "0008-md", "0002-b.md", "0011-k.md~"}), "0003-t.md");
}

TEST(AdrFileName, KeepsLettersAndDigitsAlone)
{
    EXPECT_EQ(adrFileName("../../etc/passwd", {}), "0001-etc-passwd.md");
    EXPECT_EQ(adrFileName("C:\\a|b?*<>\"\x01\x7f\u202E.exe", {}), "0001-c-a-b-exe.md");
    EXPECT_EQ(adrFileName("--- P99 < 5 ms! ---", {}), "0001-p99-5-ms.md");
    EXPECT_EQ(adrFileName("Größe", {}), "0001-gr-e.md");
}

TEST(AdrFileName, IsNeverEmptyAndNeverLong)
{
    for (const std::string& title : {std::string(), std::string("..."), std::string("選択"), std::string(10'000, '-')})
        EXPECT_EQ(adrFileName(title, {}), "0001-decision.md");
    const std::string longest = adrFileName(std::string(10'000, 'x'), {});
    EXPECT_EQ(longest, "0001-" + std::string(112, 'x') + ".md");
    EXPECT_EQ(longest.size(), 120U);
    EXPECT_EQ(adrFileName(std::string(111, 'x') + " y", {}), "0001-" + std::string(111, 'x') + ".md");
}

} // namespace
} // namespace waymark
