#include "core/decision/new_decision.h"

#include <gtest/gtest.h>

#include "core/decision/decision_json.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

TEST(NewDecision, NamesTheFrameworkItIsMadeWith)
{
    const Framework framework = FrameworkBuilder().build();
    const Decision decision = newDecision(framework, "Billing", "2025-03-01T09:00:00Z");
    EXPECT_EQ(decision.title, "Billing");
    EXPECT_EQ(decision.createdAt, "2025-03-01T09:00:00Z");
    EXPECT_EQ(decision.framework, (FrameworkReference{{"tiny"}, "1.2.3", framework.hash, "", ""}));
}

TEST(NewDecision, HasOneParticipantTheTeamAndNoAnswers)
{
    const Decision decision = newDecision(FrameworkBuilder().build(), "", "");
    ASSERT_EQ(decision.participants.size(), 1u);
    EXPECT_EQ(decision.participants[0], (Participant{{"team"}, "Team", {}, ""}));
    EXPECT_TRUE(decision.agreed.empty());
    EXPECT_EQ(decision.priorities, Priorities{});
}

TEST(NewDecision, SurvivesSavingAndLoading)
{
    const Decision decision = newDecision(FrameworkBuilder().build(), "Billing", "2025-03-01T09:00:00Z");
    EXPECT_EQ(*loadDecision(saveDecision(decision), "a"), decision);
}

} // namespace
} // namespace waymark::test
