// Worked by hand on the tiny framework (tests/support/tiny_framework.cpp).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/assessment/assess.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"
#include "tests/support/tiny_framework.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Framework& tiny()
{
    static const Framework framework = FrameworkBuilder().build();
    return framework;
}

constexpr std::size_t kSpeed = 0, kEase = 1, kCost = 2;
const AnswerTexts kNewWithMuchLoad = {{"status", "new"}, {"load", "high"}, {"team", "5"}, {"bill", "small"}};

Assessment assessed(const AnswerTexts& answers, Reading reading = Reading::full)
{
    return assess(tiny(), answered(tiny(), answers), {reading});
}

double value(const Assessment& assessment, std::size_t alternative)
{
    return assessment.alternatives[alternative].value.value();
}

TEST(Assess, AddsUpWeightShareAndMeanOfEveryAnswer)
{
    const Assessment assessment = assessed(kNewWithMuchLoad);
    EXPECT_NEAR(value(assessment, kSteady), (30.0 + 90 + 70) / 3, 1e-9);
    EXPECT_NEAR(value(assessment, kSwift), (90.0 + 70 + 70) / 3, 1e-9);
}

TEST(Assess, DerivesTheMixtureFromHostAndGuestByBenefitAndBurden)
{
    // Speed 30 + 0.75 x 60, ease 90 - 0.25 x 20, cost alike.
    EXPECT_NEAR(value(assessed(kNewWithMuchLoad), kMixed), (75.0 + 85 + 70) / 3, 1e-9);
}

TEST(Assess, TakesAnExcludedAlternativeOffTheTableAndSaysByWhichRule)
{
    const AlternativeResult keep = assessed(kNewWithMuchLoad).alternatives[kKeep];
    EXPECT_FALSE(keep.available);
    EXPECT_FALSE(keep.value);
    EXPECT_EQ(tiny()[keep.excludedBy.value()].id.text, "nothing-there");
}

TEST(Assess, RaisesImportancesByAnswersAndByRulesAndKeepsTheReason)
{
    const Assessment assessment = assessed(kNewWithMuchLoad);
    EXPECT_NEAR(assessment.criteria[kSpeed].weight, 1.0 / 3, 1e-12);
    EXPECT_EQ(assessment.criteria[kSpeed].raise->question, tiny().find(QuestionId{"load"}));
    EXPECT_EQ(assessment.criteria[kCost].points, 20);
    EXPECT_TRUE(assessment.criteria[kCost].raise->rule);
    EXPECT_NEAR(assessment.criteria[kSpeed].defaultWeight, 0.25, 1e-12);
}

TEST(Assess, MultipliesTheLargestRaiseAndTheStrongestCutOnly)
{
    AnswerTexts answers = kNewWithMuchLoad;
    answers.emplace_back("wishes", "quick-start,few-people");
    const CriterionResult speed = assessed(answers).criteria[kSpeed]; // x 2 by load, x 1.5 and x 0.5 by wishes
    EXPECT_EQ(speed.points, 10 * 2 * 0.5);
    EXPECT_EQ(speed.changes.size(), 3u);
}

TEST(Assess, CountsAnUnansweredQuestionAsTheMixtureOfItsOptions)
{
    const Assessment assessment = assessed({{"status", "new"}, {"team", "5"}, {"bill", "small"}});
    const Contribution& load = assessment.contributions[kSteady];
    EXPECT_EQ(load.state, AnswerState::unanswered);
    EXPECT_NEAR(load.pointValue, (3 * 80.0 + 30) / 4, 1e-9);
    EXPECT_EQ(load.value, (Triangle{20, 67.5, 90}));
    EXPECT_FALSE(assessment.criteria[kSpeed].raise);
}

TEST(Assess, CountsDontKnowAsOpenButAsAnswered)
{
    const Assessment open = assessed({{"status", "new"}, {"team", "5"}});
    const Assessment unsure = assessed({{"status", "new"}, {"team", "5"}, {"load", "?"}});
    EXPECT_EQ(value(open, kSteady), value(unsure, kSteady));
    EXPECT_EQ(open.answered + 1, unsure.answered);
    EXPECT_EQ(open.answeredShare, unsure.answeredShare);
}

TEST(Assess, SpreadsTheShareOfAQuestionThatDoesNotApply)
{
    const Assessment assessment =
        assessed({{"status", "existing"}, {"origin", "steady"}, {"team", "-"}, {"size", "100"}, {"bill", "small"}});
    for (const Contribution& contribution : assessment.contributions) {
        if (contribution.criterion == CriterionIndex{kEase}) {
            EXPECT_EQ(contribution.share, 1);
        }
    }
    EXPECT_EQ(assessment.criteria[kEase].points, 60); // x 3 at 100 kloc
}

TEST(Assess, SpreadsTheWeightOfACriterionThatDoesNotApply)
{
    const Assessment assessment = assessed({{"status", "new"}, {"load", "low"}, {"team", "5"}, {"bill", "-"}});
    EXPECT_FALSE(assessment.criteria[kCost].relevant);
    EXPECT_EQ(assessment.criteria[kCost].weight, 0);
    EXPECT_NEAR(assessment.criteria[kEase].weight, 2.0 / 3, 1e-12);
}

TEST(Assess, KeepsButDoesNotCountTheAnswerOfAHiddenQuestion)
{
    AnswerTexts answers = kNewWithMuchLoad;
    answers.emplace_back("size", "100");
    const Assessment assessment = assessed(answers);
    EXPECT_EQ(assessment.states[tiny().find(QuestionId{"size"})->value], AnswerState::hidden);
    EXPECT_EQ(value(assessment, kSteady), value(assessed(kNewWithMuchLoad), kSteady));
}

TEST(Assess, GivesAnAlternativeTheValuesOfTheOneItStandsFor)
{
    const AnswerTexts answers = {{"status", "existing"}, {"origin", "steady"}, {"load", "low"}, {"size", "50"}};
    const Assessment assessment = assessed(answers);
    EXPECT_NEAR(value(assessment, kKeep), value(assessment, kSteady), 1e-9);
}

TEST(Assess, KnowsNothingOfAnAlternativeThatStandsForNone)
{
    const Assessment assessment = assessed({{"status", "existing"}, {"origin", "other"}, {"load", "low"}});
    EXPECT_NEAR(value(assessment, kKeep), 50, 1e-9);
}

TEST(Assess, UsesTheFirstVariantThatHolds)
{
    const Assessment assessment =
        assessed({{"status", "existing"}, {"origin", "steady"}, {"size", "60"}, {"load", "high"}});
    EXPECT_EQ(assessment.contributions[kSteady].pointValue, 10);
    EXPECT_EQ(assessment.contributions[kSwift].pointValue, 90); // the variant is silent on it
}

TEST(Assess, ReadsANumberBetweenItsKnots)
{
    const Assessment assessment = assessed({{"status", "existing"}, {"origin", "steady"}, {"size", "25"}});
    for (const Contribution& contribution : assessment.contributions) {
        if (contribution.question == tiny().find(QuestionId{"size"}) && contribution.alternative.value == kSteady) {
            EXPECT_NEAR(contribution.pointValue, 80, 1e-9);
        }
    }
    EXPECT_NEAR(assessment.criteria[kEase].points, 20 * 1.5, 1e-9);
}

TEST(Assess, LetsAQualifiedChallengerWin)
{
    const Assessment assessment = assessed(kNewWithMuchLoad);
    EXPECT_EQ(assessment.verdict.alternative, AlternativeIndex{kSwift});
    EXPECT_EQ(assessment.verdict.headline, "Build it swiftly");
    EXPECT_THAT(assessment.verdict.highest, ElementsAre(AlternativeIndex{kSwift}, AlternativeIndex{kMixed}));
    EXPECT_THAT(assessment.verdict.leadWithoutReason, ElementsAre(AlternativeIndex{kMixed}));
    ASSERT_EQ(assessment.reasons.size(), 1u);
    EXPECT_THAT(assessment.reasons[0].because, ElementsAre(*tiny().find(QuestionId{"load"})));
}

TEST(Assess, LeavesOutWhatIsNotInTheSourceWhenAskedTo)
{
    AnswerTexts answers = kNewWithMuchLoad;
    answers.back() = {"bill", "big"};
    const Assessment assessment = assessed(answers, Reading::articleOnly);
    EXPECT_FALSE(assessment.criteria[kCost].relevant);
    EXPECT_EQ(assessment.criteria[kSpeed].points, 16); // 8 x 2
    EXPECT_EQ(assessment.reasons.size(), 1u);
    EXPECT_EQ(assessed(answers).reasons.size(), 2u);
}

TEST(Assess, PutsTheUsersRatingInPlaceOfTheProduct)
{
    Decision decision = answered(tiny(), kNewWithMuchLoad);
    decision.priorities.rating[CriterionId{"speed"}] = 60;
    const Assessment assessment = assess(tiny(), decision, {});
    EXPECT_NEAR(assessment.criteria[kSpeed].weight, 0.6, 1e-12);
    EXPECT_EQ(assessment.criteria[kSpeed].source, ImportanceSource::rating);
    EXPECT_EQ(assessment.criteria[kEase].source, ImportanceSource::framework);
}

TEST(Assess, PutsSwingPointsInPlaceOfAllAndScalesTheRestToThem)
{
    Decision decision = answered(tiny(), kNewWithMuchLoad);
    decision.priorities.method = WeightMethod::swing;
    decision.priorities.rating[CriterionId{"speed"}] = 60;
    decision.priorities.swing = {{CriterionId{"speed"}, 100}, {CriterionId{"ease"}, 50}};
    const Assessment assessment = assess(tiny(), decision, {});
    EXPECT_EQ(assessment.criteria[kEase].points, 50);
    EXPECT_NEAR(assessment.criteria[kCost].points, 20 * 100.0 / 60, 1e-9);
}

TEST(Assess, GivesNoWeightWhereNoPointsAreLeft)
{
    Decision decision = answered(tiny(), kNewWithMuchLoad);
    for (const char* criterion : {"speed", "ease", "cost"})
        decision.priorities.rating[CriterionId{criterion}] = 0;
    const Assessment assessment = assess(tiny(), decision, {});
    EXPECT_EQ(value(assessment, kSwift), 0);
    EXPECT_EQ(assessment.criteria[kSpeed].weight, 0);
    EXPECT_EQ(assessment.verdict.alternative, AlternativeIndex{kSteady}); // nobody leads, the default stays
}

TEST(Assess, DecidesNothingBeforeAnythingThatCountsIsAnswered)
{
    const Assessment assessment = assessed({{"status", "new"}});
    EXPECT_EQ(assessment.verdict.undecided, Undecided::nothingAnswered);
    EXPECT_FALSE(assessment.verdict.alternative);
    EXPECT_THAT(assessment.reasons, IsEmpty());
}

TEST(Assess, FindsHowFarEachWeightMayMove)
{
    // Steady 80 - 50 t meets swift 70 + 20 t at 1/7.
    const WeightInterval stable = assessed(kNewWithMuchLoad).criteria[kSpeed].verdictStable.value();
    EXPECT_NEAR(stable.low, 1.0 / 7, 1e-12);
    EXPECT_EQ(stable.high, 1);
    EXPECT_EQ(stable.belowLow, AlternativeIndex{kSteady});
    EXPECT_FALSE(stable.aboveHigh);
}

} // namespace
} // namespace waymark::test
