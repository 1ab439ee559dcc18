#include "ui/document/edit.h"

#include <gtest/gtest.h>

#include "core/decision/new_decision.h"
#include "tests/support/framework_builder.h"

namespace waymark::ui {
namespace {

Revision revision(int number)
{
    Revision one;
    one.number = number;
    one.hash = "recorded";
    return one;
}

Decision decisionWithEverything()
{
    Decision decision = newDecision(test::FrameworkBuilder().build(), "Which way?", "2026-03-14T08:00:00Z");
    decision.participants[0].answers[{"load"}] = {DontKnow{}, "2026-03-14T09:00:00Z", "noted", ""};
    decision.priorities.rating[{"speed"}] = 30;
    decision.priorities.swing[{"speed"}] = 40;
    decision.priorities.smart[{"speed"}] = 50;
    decision.priorities.order = {{{"speed"}}, {{"ease"}}};
    decision.priorities.pairs[{{"ease"}, {"speed"}}] = 3;
    decision.priorities.intervals[{"speed"}] = {20, 60};
    decision.priorities.giveOrTake = 0.25;
    decision.scenarios = {{{"s1"}, "If loaded", {{{"load"}, {DontKnow{}, "", "assumed", ""}}}, decision.priorities},
        {{"s2"}, "If not", {}, {}}};
    decision.record = {revision(1)};
    return decision;
}

class EachEdit : public testing::TestWithParam<Edit> {};

TEST_P(EachEdit, ChangesTheDecisionAndReturnsWhatTakesItBack)
{
    const Decision before = decisionWithEverything();
    Decision decision = before;
    EXPECT_FALSE(stands(decision, GetParam()));
    const Edit back = apply(decision, GetParam());
    EXPECT_NE(decision, before);
    EXPECT_TRUE(stands(decision, GetParam()));
    EXPECT_FALSE(stands(decision, back));
    apply(decision, back);
    EXPECT_EQ(decision, before);
    EXPECT_TRUE(stands(decision, back));
}

const ParticipantId kTeam = decisionWithEverything().participants[0].id;
const ScenarioId kFirst{"s1"};
const ScenarioId kSecond{"s2"};
const CriterionId kSpeed{"speed"};
const CriterionId kEase{"ease"};

INSTANTIATE_TEST_SUITE_P(Edits, EachEdit,
    testing::Values(AnswerEdit{kTeam, {"load"}, Answer{Choice{{{"low"}}}, "2026-03-14T09:00:00Z", "noted", ""}},
        AnswerEdit{kTeam, {"load"}, Answer{DontKnow{}, "2026-03-14T09:00:00Z", "noted otherwise", ""}},
        EstimateEdit{{"latency"}, Estimate{"{}", "2026-03-14T09:00:00Z"}, kTeam,
            {{{"load"}, std::nullopt}, {{"team"}, Answer{Number{3}, "", "", ""}}}},
        EstimateEdit{{"latency"}, std::nullopt, kTeam, {{{"load"}, std::nullopt}}},
        AnswerEdit{kTeam, {"load"}, std::nullopt}, AnswerEdit{kTeam, {"team"}, Answer{Number{3}, "", "", ""}},
        RatingEdit{kSpeed, 31}, RatingEdit{kSpeed, std::nullopt}, RatingEdit{kEase, 0}, SwingEdit{kSpeed, 41},
        SwingEdit{kSpeed, std::nullopt}, SwingEdit{kEase, 0}, SmartEdit{kSpeed, 1000}, SmartEdit{kSpeed, std::nullopt},
        SmartEdit{kEase, 0}, IntervalEdit{kSpeed, PointRange{20, 61}}, IntervalEdit{kSpeed, std::nullopt},
        IntervalEdit{kEase, PointRange{}}, OrderEdit{}, OrderEdit{{{kEase, kSpeed}}},
        PairEdit{{kEase, kSpeed}, 1.0 / 3}, PairEdit{{kEase, kSpeed}, std::nullopt}, PairEdit{{{"cost"}, kSpeed}, 9},
        OwnEvidenceEdit{{{"load"}, {"steady"}, "high"}, OwnEvidence{{1, 2, 3}, "", "ours", "", ""}}, GiveOrTakeEdit{1},
        GiveOrTakeEdit{std::nullopt}, MethodEdit{WeightMethod::swing}, PrioritiesEdit{}, TitleEdit{"Another way"},
        AnswerEdit{kFirst, {"load"}, std::nullopt}, AnswerEdit{kSecond, {"team"}, Answer{Number{3}, "", "", ""}},
        EstimateEdit{{"latency"}, std::nullopt, kFirst, {{{"load"}, std::nullopt}}}, ScenariosEdit{},
        ScenariosEdit{{{kSecond, "If not", {}, {}}}}, ScenarioPrioritiesEdit{kFirst, std::nullopt},
        ScenarioPrioritiesEdit{kSecond, Priorities{}}, RevisionEdit{2, revision(2)}, RevisionEdit{1, std::nullopt}));

} // namespace
} // namespace waymark::ui
