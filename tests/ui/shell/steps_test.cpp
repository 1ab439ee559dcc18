#include "ui/shell/steps.h"

#include <gtest/gtest.h>

#include "core/assessment/assess.h"
#include "tests/support/answered.h"
#include "tests/support/shipped_framework.h"

namespace waymark::ui {
namespace {

Steps stepsWith(const test::AnswerTexts& answers)
{
    const Framework& framework = test::rustVsGo();
    return stepsOf(framework, assess(framework, test::answered(framework, answers), {}));
}

std::size_t at(const Steps& steps, const char* id)
{
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i].id == QLatin1String(id))
            return i;
    ADD_FAILURE() << "no step " << id;
    return 0;
}

TEST(Steps, EndWithPrioritiesAndVerdict)
{
    const Steps steps = stepsWith({});
    ASSERT_EQ(steps.size(), test::rustVsGo().pages.size() + 2);
    EXPECT_EQ(steps[steps.size() - 2].kind, StepKind::priorities);
    EXPECT_EQ(steps.back().kind, StepKind::verdict);
}

TEST(Steps, CountNotSureAsAnswered)
{
    const int before = stepsWith({})[0].answered;
    EXPECT_EQ(before, 0);
    EXPECT_EQ(stepsWith({{"status", "greenfield"}})[0].answered, 1);
    EXPECT_EQ(stepsWith({{"heap", "?"}})[at(stepsWith({}), "performance")].answered, 1);
}

TEST(Steps, PassOverAPageWithoutVisibleQuestions)
{
    const Steps steps = stepsWith({{"status", "greenfield"}});
    const std::size_t migration = at(steps, "migration");
    EXPECT_FALSE(steps[migration].isWalkable());
    EXPECT_EQ(stepAfter(steps, migration - 1), at(steps, "priorities"));
    EXPECT_EQ(stepBefore(steps, at(steps, "priorities")), migration - 1);
}

TEST(Steps, WalkMigrationForAGoService)
{
    const Steps steps = stepsWith({{"status", "existing-go"}});
    EXPECT_EQ(stepAfter(steps, at(steps, "workloads")), at(steps, "migration"));
}

TEST(Steps, EndAtBothEnds)
{
    const Steps steps = stepsWith({});
    EXPECT_FALSE(stepBefore(steps, 0));
    EXPECT_FALSE(stepAfter(steps, steps.size() - 1));
}

} // namespace
} // namespace waymark::ui
