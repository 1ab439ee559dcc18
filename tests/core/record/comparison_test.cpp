#include "core/record/comparison.h"

#include <gmock/gmock.h>

#include "tests/core/record/recorded_case.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Comparison, OfADecisionWithItselfFindsNoDifference)
{
    const Study& study = recorded("trading-gateway").study;
    const Result<Comparison> same = compare({{"one", rustVsGo(), study}, {"other", rustVsGo(), study}});
    ASSERT_TRUE(same);
    EXPECT_THAT(same->names, ElementsAre("one", "other"));
    EXPECT_THAT(same->answers, IsEmpty());
    EXPECT_THAT(same->weights, IsEmpty());
    EXPECT_EQ(same->outcomes[0], same->outcomes[1]);
    EXPECT_EQ(same->summary.id, "record.compareVerdictSame");
}

TEST(Comparison, NamesTheAnswersThatDifferInWords)
{
    const Framework framework = FrameworkBuilder().build();
    const Decision now = answered(framework, {{"status", "existing"}, {"size", "40"}, {"load", "low"}, {"team", "3"}});
    const Decision then = answered(framework, {{"status", "new"}, {"load", "high"}, {"team", "-"}});
    const Study one = studied(framework, now);
    const Study other = studied(framework, then);
    const Result<Comparison> comparison = compare({{"Now", framework, one}, {"Then", framework, other}});
    ASSERT_TRUE(comparison);
    std::map<std::string, std::vector<std::string>> words;
    for (const AnswerDifference& each : comparison->answers)
        words[framework[each.question].id.text] = said(each.answers);
    EXPECT_THAT(words["status"], ElementsAre("Yes", "No"));
    EXPECT_THAT(words["origin"], ElementsAre("Open", "Not asked"));
    EXPECT_THAT(words["load"], ElementsAre("Little", "Much"));
    EXPECT_THAT(words["size"], ElementsAre("40 kloc", "Not asked"));
    EXPECT_THAT(words["team"], ElementsAre("3/5", "Does not apply"));
    EXPECT_FALSE(words.contains("bill")) << "is open in both";
}

TEST(Comparison, TellsOfEachWhatItComesTo)
{
    const RecordedCase& rust = recorded("trading-gateway");
    const RecordedCase& go = recorded("database-bound-api");
    const Result<Comparison> comparison = compare({{"Trading", rustVsGo(), rust.study}, {"API", rustVsGo(), go.study}});
    ASSERT_TRUE(comparison);
    EXPECT_EQ(comparison->summary.id, "record.compareVerdictsDiffer");
    const ComparedOutcome& outcome = comparison->outcomes[0];
    EXPECT_EQ(outcome.verdict, rust.study.assessment().verdict.alternative);
    EXPECT_EQ(said(outcome.said), rust.study.assessment().verdict.headline);
    for (std::size_t a = 0; a < rustVsGo().alternatives.size(); ++a) {
        EXPECT_EQ(outcome.values[a], rust.study.assessment().alternatives[a].value);
        const std::vector<double>& ranks = rust.study.settled.robustness->stated.rankAcceptability[a];
        EXPECT_EQ(outcome.firsts[a], ranks.empty() ? std::nullopt : std::optional(ranks.front()));
    }
    EXPECT_TRUE(outcome.strength);
}

TEST(Comparison, OfScenariosShowsTheirWeights)
{
    Decision decision = exampleDecision("trading-gateway");
    decision.scenarios = {{{"s1"}, "If", {}, decision.priorities}};
    const CriterionIndex moved = movableCriterion(recorded("trading-gateway").study);
    decision.scenarios[0].priorities->rating[rustVsGo()[moved].id] = 100;
    const Study one = studied(rustVsGo(), decision);
    const Study other = studied(rustVsGo(), inScenario(decision, decision.scenarios[0]));
    const Result<Comparison> comparison = compare({{"As it is", rustVsGo(), one}, {"If", rustVsGo(), other}});
    ASSERT_TRUE(comparison);
    EXPECT_THAT(comparison->answers, IsEmpty());
    const auto row = std::find_if(comparison->weights.begin(), comparison->weights.end(),
        [&](const WeightDifference& each) { return each.criterion == moved; });
    ASSERT_NE(row, comparison->weights.end());
    EXPECT_LT(row->weights[0], row->weights[1]);
}

TEST(Comparison, RefusesOtherFrameworksVersionsAndTexts)
{
    const Framework first = FrameworkBuilder().build();
    const Framework newer = FrameworkBuilder().set("version", "'1.2.4'").build();
    const Framework altered = FrameworkBuilder().set("questions/load/title", "'How much?'").build();
    const Study study = studied(first, answered(first, {{"status", "new"}}));
    const auto fault = [&](const Framework& other) {
        const Result<Comparison> comparison = compare({{"one", first, study}, {"other", other, study}});
        return comparison ? std::string() : comparison.errors().front().message.id;
    };
    EXPECT_EQ(fault(newer), "record.compareOtherFramework");
    EXPECT_EQ(fault(altered), "record.compareOtherText");
    EXPECT_EQ(fault(first), "");
}

} // namespace
} // namespace waymark::test
