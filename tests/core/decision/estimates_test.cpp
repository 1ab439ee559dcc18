// Estimates in a decision: what counts, what is kept, what stands in the file.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/decision/decision_json.h"
#include "core/decision/edit_decision.h"
#include "core/decision/edit_estimates.h"
#include "core/decision/estimated_answer.h"
#include "tests/core/decision/sample_decision.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

using testing::HasSubstr;
using testing::Not;

const QuestionId kBill{"bill"};
const AnswerValue kHigh = Choice{{{"high"}}};
const AnswerValue kLow = Choice{{{"low"}}};

EstimateResult lowLoad()
{
    return {.estimator = {"latency"},
        .estimate = {.inputs = R"({"requestsPerSecond":10})", .madeAt = "2026"},
        .answers = {{kLoad, kLow}, {kBill, Choice{{{"big"}}}}}};
}

Decision estimated()
{
    Decision decision = sampleDecision();
    takeEstimate(decision, kTeam, lowLoad());
    return decision;
}

TEST(Estimates, CountAtOnceAndKeepWhatTheTeamSaid)
{
    const Decision decision = estimated();
    const Answer& answer = *findAnswer(decision, kTeam, kLoad);
    EXPECT_EQ(answer.value, kLow);
    EXPECT_EQ(*plainValue(answer), kHigh);
    EXPECT_EQ(answer.note, "seen in \"March\"");
    EXPECT_EQ(answer.estimated->by.text, "latency");
    EXPECT_EQ(decision.estimates.at({"latency"}).madeAt, "2026");
}

TEST(Estimates, OfAQuestionNobodyAnsweredHaveNothingToGoBackTo)
{
    const Decision decision = estimated();
    const Answer& answer = *findAnswer(decision, kTeam, kBill);
    EXPECT_FALSE(plainValue(answer));
    EXPECT_EQ(usingPlain(answer), answer);
}

TEST(Estimates, GiveWayToThePlainAnswerAndBack)
{
    const Answer answer = *findAnswer(estimated(), kTeam, kLoad);
    const Answer plain = usingPlain(answer);
    EXPECT_EQ(plain.value, kHigh);
    EXPECT_EQ(plain.estimated->value, kLow);
    EXPECT_EQ(usingEstimate(plain), answer);
    EXPECT_EQ(usingEstimate(answer), answer);
}

TEST(Estimates, StayBesideAnAnswerThatIsGivenLater)
{
    const Answer before = *findAnswer(estimated(), kTeam, kLoad);
    const Answer after = revisedAnswer(&before, DontKnow{}, "2027");
    EXPECT_EQ(after.value, AnswerValue{DontKnow{}});
    EXPECT_EQ(after.estimated->value, kLow);
    EXPECT_EQ(usingEstimate(after).value, kLow);
}

TEST(Estimates, MadeAgainReplaceTheFormerAndKeepThePlainAnswer)
{
    Decision decision = estimated();
    EstimateResult again = lowLoad();
    again.answers = {{kLoad, kHigh}};
    takeEstimate(decision, kTeam, again);
    EXPECT_EQ(findAnswer(decision, kTeam, kLoad)->value, kHigh);
    EXPECT_EQ(*plainValue(*findAnswer(decision, kTeam, kLoad)), kHigh);
}

TEST(Estimates, SurviveTheFile)
{
    Decision decision = estimated();
    const Answer plain = usingPlain(*findAnswer(decision, kTeam, kLoad));
    for (const Answer& answer : {*findAnswer(decision, kTeam, kLoad), plain}) {
        setAnswer(decision, kTeam, kLoad, answer);
        const Result<Decision> again = loadDecision(saveDecision(decision), "a.waymark");
        ASSERT_TRUE(again) << again.errors().front().message.id;
        EXPECT_EQ(*again, decision);
    }
}

TEST(Estimates, AreAbsentFromTheFileUntilThereAreSome)
{
    EXPECT_THAT(saveDecision(sampleDecision()), Not(HasSubstr("estimate")));
}

TEST(Estimates, KeepWhatANewerVersionAdded)
{
    std::string text = saveDecision(estimated());
    const std::string piece = "\"by\": \"latency\",";
    text.replace(text.find(piece), piece.size(), piece + " \"grade\": 7,");
    const Result<Decision> decision = loadDecision(text, "a.waymark");
    ASSERT_TRUE(decision);
    EXPECT_THAT(saveDecision(*decision), HasSubstr("\"grade\": 7"));
}

TEST(Estimates, WithoutAnythingThatCountsAreAFault)
{
    std::string text = saveDecision(estimated());
    const std::string piece = "\"use\": \"estimate\"";
    for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece))
        text.replace(at, piece.size(), "\"use\": \"plain\"");
    const Result<Decision> decision = loadDecision(text, "a.waymark");
    ASSERT_FALSE(decision);
    ASSERT_EQ(decision.errors().size(), 1u);
    EXPECT_EQ(decision.errors()[0].where.pointer, "/participants/0/answers/bill/value");
}

Framework withAnswers(const std::string& answers)
{
    return FrameworkBuilder()
        .add("estimators",
            "{'id': 'e', 'kind': 'cost', 'page': 'work', 'title': 't', 'intro': 'i', 'answers': " + answers + "}")
        .build();
}

TEST(EstimatedAnswer, OfAChoiceIsTheFirstStepThatHolds)
{
    const Framework framework = withAnswers(
        "[{'question': 'load', 'steps': [{'option': 'high', 'when': [{'figure': 'x', 'atLeast': 10, 'below': 20},"
        " {'figure': 'y', 'below': 1}]}, {'option': 'low'}]}]");
    const auto answer = [&](const EstimateFigures& figures) {
        return estimatedAnswers(framework, framework.estimators[0], figures).at(kLoad);
    };
    EXPECT_EQ(answer({{"x", 10}, {"y", 0}}), kHigh);
    EXPECT_EQ(answer({{"x", 9.99}, {"y", 0}}), kLow);
    EXPECT_EQ(answer({{"x", 20}, {"y", 0}}), kLow);
    EXPECT_EQ(answer({{"x", 10}, {"y", 1}}), kLow);
    EXPECT_EQ(answer({{"x", 10}}), kLow) << "a missing figure holds no bound";
}

TEST(EstimatedAnswer, OfANumberIsRoundedAndKeptInItsRange)
{
    const Framework framework = withAnswers("[{'question': 'size', 'figure': 'x'}]");
    const auto answer = [&](const EstimateFigures& figures) {
        return estimatedAnswer(framework, framework.estimators[0].answers[0], figures);
    };
    EXPECT_EQ(answer({{"x", 12.34}}), AnswerValue{Number{12.3}});
    EXPECT_EQ(answer({{"x", -5}}), AnswerValue{Number{0}});
    EXPECT_EQ(answer({{"x", 1e9}}), AnswerValue{Number{1000}});
    EXPECT_FALSE(answer({}));
    EXPECT_FALSE(answer({{"x", std::numeric_limits<double>::infinity()}}));
}

} // namespace
} // namespace waymark::test
