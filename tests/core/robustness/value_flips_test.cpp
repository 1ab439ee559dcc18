// How far a single value has to move: against a worked example.
#include "core/robustness/value_flips.h"

#include <gtest/gtest.h>

#include <map>

#include "tests/core/robustness/office_framework.h"
#include "tests/core/robustness/settled_case.h"

namespace waymark::test {
namespace {

/// 'office question' to where its value turns the verdict.
std::map<std::string, ValueFlip> flipsWithinReach(SettledCase& office)
{
    const std::vector<ValueFlip> all = *valueFlips(office.trials, nullptr);
    std::map<std::string, ValueFlip> found;
    for (const ValueFlip& flip : all)
        if (flip.to)
            found[office.framework[flip.alternative].name + ' ' + office.framework[flip.question].id.text] = flip;
    return found;
}

TEST(ValueFlips, MeetTheWorkedExample)
{
    // Derived in closed form for the office table (Goodwin & Wright, Decision Analysis for Management Judgment, ch. 3)
    // with rounded weights: A leads E by 16 points; closeness weighs 0.32, image 0.23, and no other value of the two is
    // far enough from its end to make up for that. No third office comes near.
    const Framework framework = officeFramework();
    SettledCase office(framework, officeDecision(framework));
    ASSERT_EQ(framework[office.verdict()].name, "A");
    const std::map<std::string, ValueFlip> found = flipsWithinReach(office);
    ASSERT_EQ(found.size(), 3u);
    EXPECT_NEAR(*found.at("A q-closeness").to, 50, kValueTolerance);
    EXPECT_NEAR(*found.at("A q-image").to, 30.434783, kValueTolerance);
    EXPECT_NEAR(*found.at("E q-closeness").to, 90, kValueTolerance);
    for (const auto& [name, flip] : found)
        EXPECT_EQ(framework[*flip.verdict].name, "E") << name;
}

TEST(ValueFlips, LieOnTheTurnOrBeyondItAndNotBefore)
{
    const Framework framework = officeFramework();
    SettledCase office(framework, officeDecision(framework));
    const std::map<std::string, ValueFlip> found = flipsWithinReach(office);
    EXPECT_LE(*found.at("A q-closeness").to, 50);
    EXPECT_GE(*found.at("E q-closeness").to, 90);
}

} // namespace
} // namespace waymark::test
