#include "ui/shell/fuzzy_match.h"

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

TEST(FuzzyMatch, FindsLettersInTheirOrder)
{
    EXPECT_TRUE(fuzzyScore(QStringLiteral("svc"), QStringLiteral("Save a copy…")));
    EXPECT_FALSE(fuzzyScore(QStringLiteral("cvs"), QStringLiteral("Save a copy…")));
}

TEST(FuzzyMatch, IgnoresCaseAndSpaces)
{
    EXPECT_TRUE(fuzzyScore(QStringLiteral("  SAVE   As "), QStringLiteral("Save as…")));
}

TEST(FuzzyMatch, FindsEverythingForNothing)
{
    EXPECT_TRUE(fuzzyScore({}, QStringLiteral("Quit")));
}

TEST(FuzzyMatch, PrefersWhatWasTypedAsItStands)
{
    EXPECT_GT(fuzzyScore(QStringLiteral("heap"), QStringLiteral("How large is the live heap?")),
        fuzzyScore(QStringLiteral("heap"), QStringLiteral("How each answer may pay")));
}

TEST(FuzzyMatch, PrefersBeginningsOfWords)
{
    EXPECT_GT(fuzzyScore(QStringLiteral("gw"), QStringLiteral("Go with")),
        fuzzyScore(QStringLiteral("gw"), QStringLiteral("Eggs, two")));
}

} // namespace
} // namespace waymark::ui
