// The quick way: where it stops, and that it stops no earlier than it says.
#include "core/robustness/route.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/decision/decision_json.h"
#include "core/robustness/possible_answers.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"
#include "tests/support/shipped_framework.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

bool isUnanswered(const Inputs& inputs, std::size_t question)
{
    return inputs.opinions[question].kind == OpinionKind::none;
}

/// The answers that are likelier than the route lets pass and turn the verdict alone, as 'question: answer'.
std::vector<std::string> likelyTurns(const Framework& framework, const Inputs& inputs, const NextQuestions& ranking)
{
    std::vector<std::string> turns;
    Inputs changed = inputs;
    for (const QuestionGain& each : ranking.ranking) {
        const std::size_t q = each.question.value;
        if (!isUnanswered(inputs, q))
            continue;
        const std::vector<PossibleAnswer> answers = possibleAnswers(framework.questions[q]);
        for (std::size_t a = 0; a < answers.size(); ++a) {
            changed.opinions[q] = answers[a].opinion;
            const auto then = settleAsStated(framework, changed, rankingOptions())->assessment.verdict.alternative;
            if (answers[a].weight > kUnlikelyChange && then != ranking.verdict)
                turns.push_back(framework.questions[q].id.text + ": " + std::to_string(a));
        }
        changed.opinions[q] = inputs.opinions[q];
    }
    return turns;
}

/// Asked one question after the other, somebody who knows all the answers of an example gives them.
struct Walk {
    const Framework& framework;
    Inputs known;
    Reading reading;
    Inputs given = known;
    NextQuestions ranking = {};
    int asked = 0;

    void untilItStops()
    {
        given.opinions.assign(known.opinions.size(), {});
        for (Route route = step(); !route.canStop && route.next; route = step()) {
            const std::size_t next = route.next->value;
            given.opinions[next] = known.opinions[next];
            if (isUnanswered(given, next))
                given.opinions[next].kind = OpinionKind::dontKnow;
            ++asked;
        }
    }

private:
    Route step()
    {
        ranking = *nextQuestions(framework, given, rankingOptions(reading));
        return routeFrom(framework, given, ranking, rankingOptions(reading));
    }
};

using ExampleRead = std::tuple<const char*, Reading>;

class RouteOfExample : public testing::TestWithParam<ExampleRead> {};

TEST_P(RouteOfExample, StopsAtTheVerdictOfAllItsAnswers)
{
    const auto [name, reading] = GetParam();
    const std::string file = WAYMARK_RESOURCES "/examples/" + std::string(name) + ".waymark";
    const Inputs inputs = inputsOf(rustVsGo(), *loadDecision(readPlainly(file), name));
    Walk walk{rustVsGo(), inputs, reading};
    walk.untilItStops();
    EXPECT_EQ(walk.ranking.verdict, settle(rustVsGo(), inputs, {reading, {}})->assessment.verdict.alternative);
    EXPECT_LE(walk.asked, 15) << "ten minutes";
    if (reading == Reading::full) {
        EXPECT_EQ(likelyTurns(rustVsGo(), walk.given, walk.ranking), std::vector<std::string>());
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, RouteOfExample,
    testing::Combine(testing::Values("database-bound-api", "embedded-agent", "game-server", "hot-loop-in-go",
                         "platform-cli", "trading-gateway", "unprofiled-go-service", "wasm-module"),
        testing::Values(Reading::full, Reading::articleOnly)));

/// Some of the questions answered, any way they can be.
Inputs anyAnswers(const Framework& framework)
{
    Inputs inputs = inputsOf(framework, answered(framework, {}));
    for (std::size_t q = 0; q < inputs.opinions.size(); ++q) {
        const std::vector<PossibleAnswer> answers = possibleAnswers(framework.questions[q]);
        const auto chosen = *rc::gen::inRange<std::size_t>(0, 2 * answers.size());
        if (chosen < answers.size())
            inputs.opinions[q] = answers[chosen].opinion;
    }
    return inputs;
}

RC_GTEST_PROP(RouteProperty, NeverStopsWhileOneLikelyAnswerTurnsTheVerdict, ())
{
    static const Framework tiny = FrameworkBuilder().build();
    const Inputs inputs = anyAnswers(tiny);
    const NextQuestions ranking = *nextQuestions(tiny, inputs, rankingOptions());
    const Route route = routeFrom(tiny, inputs, ranking, rankingOptions());
    RC_CLASSIFY(route.canStop, "stops");
    if (route.canStop) {
        RC_ASSERT(likelyTurns(tiny, inputs, ranking) == std::vector<std::string>());
    }
}

RC_GTEST_PROP(RouteProperty, AsksOnlyWhatIsVisibleAndOpenAsLongAsThereIsSuchAQuestion, ())
{
    static const Framework tiny = FrameworkBuilder().build();
    const Inputs inputs = anyAnswers(tiny);
    const NextQuestions ranking = *nextQuestions(tiny, inputs, rankingOptions());
    const Route route = routeFrom(tiny, inputs, ranking, rankingOptions());
    const AnswerSheet sheet = answerSheet(tiny, inputs, Reading::full);
    const bool isAnyOpen = std::ranges::count(sheet.states, AnswerState::unanswered) > 0;
    RC_ASSERT(route.next.has_value() == isAnyOpen);
    if (isAnyOpen) {
        RC_ASSERT(sheet.states[route.next->value] == AnswerState::unanswered);
    }
}

RC_GTEST_PROP(RouteProperty, IsTheSameBitsForTheSameSeed, ())
{
    static const Framework tiny = FrameworkBuilder().build();
    const Inputs inputs = anyAnswers(tiny);
    const RobustnessOptions options = rankingOptions();
    const NextQuestions ranking = *nextQuestions(tiny, inputs, options);
    RC_ASSERT(routeFrom(tiny, inputs, ranking, options) == routeFrom(tiny, inputs, ranking, options));
}

TEST(Route, DoesNotAskAgainWhatNobodyKnows)
{
    const Framework tiny = FrameworkBuilder().build();
    const Inputs inputs = inputsOf(
        tiny, answered(tiny, {{"status", "new"}, {"load", "?"}, {"wishes", "none"}, {"team", "?"}, {"bill", "?"}}));
    const NextQuestions ranking = *nextQuestions(tiny, inputs, rankingOptions());
    EXPECT_FALSE(ranking.ranking.empty());
    EXPECT_FALSE(routeFrom(tiny, inputs, ranking, rankingOptions()).next);
}

TEST(Route, GoesOnAsLongAsOneLikelyAnswerAloneTurnsTheVerdict)
{
    const Framework tiny = FrameworkBuilder().build();
    const Inputs inputs =
        inputsOf(tiny, answered(tiny, {{"status", "new"}, {"wishes", "none"}, {"team", "5"}, {"bill", "small"}}));
    const NextQuestions ranking = *nextQuestions(tiny, inputs, rankingOptions());
    const Route route = routeFrom(tiny, inputs, ranking, rankingOptions());
    EXPECT_EQ(likelyTurns(tiny, inputs, ranking), std::vector<std::string>{"load: 1"});
    EXPECT_FALSE(route.canStop);
    EXPECT_GE(route.chanceOfChange, 0.25);
}

} // namespace
} // namespace waymark::test
