#include "core/record/reopening.h"

#include <gmock/gmock.h>

#include "core/record/triggers.h"
#include "tests/core/record/recorded_case.h"

namespace waymark::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Reopening reopened(const Decision& decision)
{
    const Study today = studied(rustVsGo(), decision);
    return reopen({rustVsGo(), today, decision.record.back(), reconcile(rustVsGo(), decision, nullptr)});
}

class ReopenedExample : public EachExample {};

TEST_P(ReopenedExample, StandsWhileNothingChanges)
{
    const Reopening reopening = reopened(recorded(GetParam()).decision);
    EXPECT_TRUE(reopening.stands);
    EXPECT_EQ(said(reopening.said), "Still stands.");
    EXPECT_TRUE(reopening.isUnchanged());
}

TEST_P(ReopenedExample, IsToBeRevisitedOnceATriggerIsDue)
{
    Decision decision = recorded(GetParam()).decision;
    const std::vector<Trigger> triggers = decision.record.back().triggers;
    const auto about = std::find_if(triggers.begin(), triggers.end(), [](const Trigger& t) { return !t.weight; });
    if (about == triggers.end())
        GTEST_SKIP() << "no answers turn it";
    for (const AnswerTrigger& answer : about->answers)
        setAgreed(decision, answer.question, Answer{answer.value, "later", {}, {}});
    const Reopening reopening = reopened(decision);
    EXPECT_FALSE(reopening.stands);
    EXPECT_EQ(said(reopening.said), "Revisit.");
    EXPECT_THAT(said(reopening.why), Contains(HasSubstr("The verdict was ")));
    EXPECT_THAT(said(reopening.why), Contains(HasSubstr("Reasons to look at it again")));
    ASSERT_FALSE(reopening.due.empty());
    EXPECT_THAT(reopening.due.front().words.conditions, SizeIs(about->answers.size()));
    EXPECT_THAT(reopening.answers, SizeIs(about->answers.size()));
}

INSTANTIATE_TEST_SUITE_P(Shipped, ReopenedExample, testing::ValuesIn(kExamples), exampleName);

TEST(Reopening, TellsWhichValuesAndWeightsAreOthers)
{
    Decision decision = recorded("trading-gateway").decision;
    const Criterion& moved = rustVsGo()[movableCriterion(recorded("trading-gateway").study)];
    decision.priorities.rating[moved.id] = 100;
    const Reopening reopening = reopened(decision);
    EXPECT_THAT(reopening.answers, IsEmpty());
    EXPECT_FALSE(reopening.values.empty());
    EXPECT_THAT(said(reopening.weights), Contains(HasSubstr(moved.name + ": ")));
}

TEST(Reopening, TellsOfAnotherEngineAndAnotherFramework)
{
    Decision decision = recorded("trading-gateway").decision;
    decision.record.back().frozen.engine = "0.0.1";
    decision.framework.version = "0.9.0";
    const Reopening reopening = reopened(decision);
    EXPECT_TRUE(reopening.stands);
    EXPECT_FALSE(reopening.isUnchanged());
    EXPECT_THAT(said(reopening.versions), ElementsAre(HasSubstr("Waymark 0.0.1")));
    EXPECT_THAT(said(reopening.questions), ElementsAre(HasSubstr("version 0.9.0 of its framework")));
}

TEST(Reopening, TellsWhatANewerFrameworkAsksValuesAndDecides)
{
    const Decision& decision = recorded("trading-gateway").decision;
    Framework newer = rustVsGo();
    newer.version = "1.1.0";
    newer.questions.front().title = "Where does it stand?";
    const Study today = studied(newer, decision);
    const Reopening reopening = reopen({newer, today, decision.record.back(), reconcile(newer, decision, &rustVsGo())});
    EXPECT_THAT(said(reopening.versions), ElementsAre(HasSubstr("1.1.0; it was recorded with 1.0.0")));
    EXPECT_FALSE(reopening.questions.empty());
}

TEST(Reopening, WhatIsNotInForceAsksForNothing)
{
    Decision decision = recorded("trading-gateway").decision;
    decision.participants.front().answers.clear();
    decision.record.back().said.status = RecordStatus::superseded;
    decision.record.back().said.supersededBy = "0009-go.md";
    const Reopening reopening = reopened(decision);
    EXPECT_TRUE(reopening.stands);
    EXPECT_THAT(reopening.why, IsEmpty());
    EXPECT_EQ(said(reopening.said), "It is superseded by ‘0009-go.md’.");
}

TEST(Reopening, RevisitsWhatIsNoLongerDecided)
{
    Decision decision = recorded("trading-gateway").decision;
    decision.participants.front().answers.clear();
    const Reopening reopening = reopened(decision);
    EXPECT_FALSE(reopening.stands);
    EXPECT_THAT(said(reopening.why), Contains(HasSubstr("today nothing is decided")));
}

TEST(Reopening, AVerdictThatComesRoundToWhatWasChosenIsNoReason)
{
    Decision decision = recorded("trading-gateway").decision;
    Revision& revision = decision.record.back();
    const auto about = std::ranges::find_if(revision.triggers, [](const Trigger& each) { return !each.weight; });
    ASSERT_NE(about, revision.triggers.end());
    revision.said.chosen = about->verdict;
    for (const AnswerTrigger& answer : about->answers)
        setAgreed(decision, answer.question, Answer{answer.value, "later", {}, {}});
    const Reopening reopening = reopened(decision);
    EXPECT_THAT(said(reopening.verdict), Contains(HasSubstr("The verdict was ")));
    EXPECT_THAT(reopening.due, IsEmpty());
    EXPECT_THAT(said(reopening.why), IsEmpty());
    EXPECT_TRUE(reopening.stands);
}

} // namespace
} // namespace waymark::test
