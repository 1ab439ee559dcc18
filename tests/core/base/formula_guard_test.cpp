#include "core/base/formula_guard.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

using namespace std::string_literals;

TEST(WithoutFormula, PutsAnApostropheBeforeWhatBeginsAFormula)
{
    for (const std::string& beginning :
        {"="s, "+"s, "-"s, "@"s, "\uFF1D"s, "\uFF0B"s, "\uFF0D"s, "\uFF20"s, "\t"s, "\r"s, "\n"s, "\0"s}) {
        EXPECT_EQ(withoutFormula(beginning + "1+1"), '\'' + beginning + "1+1");
        EXPECT_EQ(withoutFormula(beginning), '\'' + beginning);
    }
}

TEST(WithoutFormula, TellsItsOwnApostropheFromATypedOne)
{
    EXPECT_EQ(withoutFormula("'=1"), "''=1");
}

TEST(WithoutFormula, LeavesEverythingElseAlone)
{
    for (const char* text : {"", "1+1", "a=b", " =1", "\uFF1E1", "– none"})
        EXPECT_EQ(withoutFormula(text), text);
}

} // namespace
} // namespace waymark
