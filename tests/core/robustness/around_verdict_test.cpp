// What would turn a verdict, and what to ask next: against trying it out.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/assessment/assess_inputs.h"
#include "core/decision/decision_json.h"
#include "core/robustness/flip_point.h"
#include "core/robustness/route.h"
#include "core/robustness/tornado.h"
#include "core/robustness/value_flips.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"
#include "tests/support/shipped_framework.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

/// An example that ships, settled, with what trying other answers and values comes to.
struct Around {
    explicit Around(const std::string& name)
        : decision(*loadDecision(readPlainly(WAYMARK_RESOURCES "/examples/" + name + ".waymark"), name)),
          inputs(inputsOf(framework, decision)),
          settled(*settle(framework, inputs, {})),
          leads(*requiredLeads(framework, inputs, settled.assessment, {})),
          trials(framework, inputs, settled.assessment, leads),
          answers(*tryAnswers(trials, nullptr))
    {}

    const Framework& framework = rustVsGo();
    Decision decision;
    Inputs inputs;
    SettledAssessment settled;
    RequiredLeads leads;
    Trials trials;
    AnswerTrials answers;
};

class AroundVerdict : public testing::TestWithParam<const char*> {};

TEST_P(AroundVerdict, AnAnswerThatFlipsItDoesSoWhenGiven)
{
    Around around(GetParam());
    const AlternativeIndex verdict = *around.settled.assessment.verdict.alternative;
    const std::vector<AnswerFlip> flips = answerFlips(around.answers, verdict);
    for (const AnswerFlip& flip : flips) {
        EXPECT_NE(flip.verdict, verdict);
        const Inputs changed = around.trials.inputsWith({flip.change});
        const auto byPoints = assessInputs(around.framework, changed, {}).verdict.alternative;
        const auto inWorlds = settle(around.framework, changed, {})->assessment.verdict.alternative;
        // The lead that proof asks for is taken from today's worlds, and so is near enough only.
        const bool lacksProof =
            around.leads[verdict.value] > 0 && flip.verdict == around.settled.assessment.verdict.byDefault;
        EXPECT_TRUE(byPoints == flip.verdict || inWorlds == flip.verdict || lacksProof)
            << around.framework[flip.change.question].id.text;
    }
}

TEST_P(AroundVerdict, AValueFlipsItWhereItIsSaidToAndNotBefore)
{
    Around around(GetParam());
    const AlternativeIndex verdict = *around.settled.assessment.verdict.alternative;
    const std::vector<ValueFlip> flips = *valueFlips(around.trials, nullptr);
    for (const ValueFlip& flip : flips) {
        if (!flip.to)
            continue;
        EXPECT_EQ(around.trials.with({flip.question, flip.alternative, *flip.to}).verdict, flip.verdict);
        const double justBefore = *flip.to + (*flip.to > flip.from ? -2 : 2) * kValueTolerance;
        if ((justBefore > flip.from) == (*flip.to > flip.from)) {
            EXPECT_EQ(around.trials.with({flip.question, flip.alternative, justBefore}).verdict, verdict);
        }
    }
}

TEST_P(AroundVerdict, TheTornadoIsSortedAndHoldsToday)
{
    Around around(GetParam());
    const std::vector<TornadoBar> bars = tornado(around.framework, around.settled.assessment, around.answers);
    EXPECT_TRUE(
        std::ranges::is_sorted(bars, std::ranges::greater(), [](const TornadoBar& bar) { return bar.width(); }));
    const double today = *leadOf(totalsOf(around.settled.assessment), *around.settled.assessment.verdict.alternative);
    for (const TornadoBar& bar : bars) {
        EXPECT_LE(bar.low.lead, today + 1e-9);
        EXPECT_GE(bar.high.lead, today - 1e-9);
    }
}

TEST_P(AroundVerdict, SettlingKeepsTheVerdictOfTheExample)
{
    const Around around(GetParam());
    EXPECT_EQ(around.settled.assessment.verdict.alternative,
        assessInputs(around.framework, around.inputs, {}).verdict.alternative);
    EXPECT_TRUE(around.settled.robustness);
}

TEST_P(AroundVerdict, TheRouteStopsWhereEverythingIsAnswered)
{
    const Around around(GetParam());
    const NextQuestions ranking = *nextQuestions(around.framework, around.inputs, rankingOptions());
    const Route route = routeFrom(around.framework, around.inputs, ranking, rankingOptions());
    EXPECT_FALSE(route.next);
    EXPECT_TRUE(route.canStop);
}

INSTANTIATE_TEST_SUITE_P(Examples, AroundVerdict,
    testing::Values("database-bound-api", "embedded-agent", "game-server", "hot-loop-in-go", "platform-cli",
        "trading-gateway", "unprofiled-go-service", "wasm-module"));

TEST(Route, BeginsWithWhatAVerdictWaitsFor)
{
    const Inputs inputs = inputsOf(rustVsGo(), answered(rustVsGo(), {}));
    const NextQuestions ranking = *nextQuestions(rustVsGo(), inputs, rankingOptions());
    EXPECT_FALSE(ranking.verdict);
    const Route route = routeFrom(rustVsGo(), inputs, ranking, rankingOptions());
    ASSERT_TRUE(route.next);
    EXPECT_EQ(rustVsGo()[*route.next].id.text, "status");
    EXPECT_FALSE(route.canStop);
}

TEST(NextQuestionsTest, AreRankedTheSameOnAnyNumberOfThreads)
{
    const Inputs inputs = inputsOf(rustVsGo(), answered(rustVsGo(), {{"status", "greenfield"}, {"heap", "huge"}}));
    RobustnessOptions options = rankingOptions();
    const auto one = nextQuestions(rustVsGo(), inputs, options);
    options.run.threads = 3;
    EXPECT_EQ(one, nextQuestions(rustVsGo(), inputs, options));
    EXPECT_TRUE(std::ranges::is_sorted(
        one->ranking, std::ranges::greater(), [](const QuestionGain& each) { return each.gain; }));
    for (const QuestionGain& each : one->ranking)
        EXPECT_GE(each.gain, 0);
}

TEST(NextQuestionsTest, AnAnswerThatLeavesTheVerdictMakesItNoSurerHoweverUnsureItIs)
{
    const Framework tiny = FrameworkBuilder().build();
    Decision decision = answered(tiny, {{"status", "new"}, {"load", "high"}, {"team", "-"}, {"bill", "-"}});
    decision.ownEvidence[{{"load"}, {"steady"}, "high"}] = {{0, 49, 100}, "", "", "", {}};
    decision.ownEvidence[{{"load"}, {"swift"}, "high"}] = {{0, 50, 100}, "", "", "", {}};
    const NextQuestions next = *nextQuestions(tiny, inputsOf(tiny, decision), rankingOptions());
    EXPECT_EQ(next.verdict, tiny.find(AlternativeId{"steady"}));
    EXPECT_LT(next.certainty, 0.55) << "swift leads in about half of the worlds, which proves nothing";
    const QuestionIndex wishes = *tiny.find(QuestionId{"wishes"});
    const auto gain = std::ranges::find(next.ranking, wishes, &QuestionGain::question);
    ASSERT_NE(gain, next.ranking.end());
    EXPECT_EQ(gain->gain, 0);
}

TEST(FlipPoint, IsFoundToTheToleranceOnEitherWay)
{
    const auto beyond = [](double x) { return x >= 30.434783; };
    EXPECT_NEAR(*flipPoint({10, 100}, 0.01, beyond), 30.434783, 0.01);
    EXPECT_NEAR(*flipPoint({100, 0}, 0.01, [&](double x) { return !beyond(x); }), 30.434783, 0.01);
    EXPECT_FALSE(flipPoint({0, 30}, 0.01, beyond));
}

} // namespace
} // namespace waymark::test
