#include "core/record/triggers.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

#include "core/record/due_triggers.h"
#include "core/record/trigger_words.h"
#include "core/robustness/robustness.h"
#include "tests/core/record/recorded_case.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

/// The decision with what the trigger says agreed on, or with its weight rated.
Decision applied(const RecordedCase& example, const Trigger& trigger)
{
    Decision decision = example.decision;
    for (const AnswerTrigger& answer : trigger.answers)
        decision.agreed[answer.question].value = answer.value;
    if (!trigger.weight)
        return decision;
    const std::vector<CriterionResult>& criteria = example.study.assessment().criteria;
    const std::size_t moved = rustVsGo().find(trigger.weight->criterion)->value;
    std::vector<double> weights;
    for (std::size_t c = 0; c < criteria.size(); ++c)
        weights.push_back(c == moved
                ? trigger.weight->weight
                : criteria[c].weight * (1 - trigger.weight->weight) / (1 - criteria[moved].weight));
    return withWeights(rustVsGo(), std::move(decision), weights);
}

class TriggersOfAnExample : public EachExample {};

TEST_P(TriggersOfAnExample, HasTriggersThatTurnTheVerdictAsTheySay)
{
    const RecordedCase& example = recorded(GetParam());
    for (const Trigger& trigger : example.revision().triggers) {
        const std::string words = testing::PrintToString(said(triggerWords(rustVsGo(), trigger).conditions));
        const Inputs inputs = inputsOf(rustVsGo(), applied(example, trigger));
        const auto settled = settle(rustVsGo(), inputs, {Reading::full, onAllThreads(20'000, 7)});
        ASSERT_TRUE(settled->assessment.verdict.alternative) << words;
        EXPECT_EQ(rustVsGo()[*settled->assessment.verdict.alternative].id, trigger.verdict) << words;
        EXPECT_NE(trigger.verdict, example.revision().recommended) << words;
    }
}

TEST_P(TriggersOfAnExample, HasTriggersOfWhichNoneHoldsTodayAndEachOnceItIsApplied)
{
    const RecordedCase& example = recorded(GetParam());
    const std::vector<Trigger>& triggers = example.revision().triggers;
    EXPECT_THAT(
        dueTriggers(rustVsGo(), example.study.inputs, example.study.assessment(), triggers), testing::IsEmpty());
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        const Inputs inputs = inputsOf(rustVsGo(), applied(example, triggers[i]));
        const auto settled = settle(rustVsGo(), inputs, {Reading::full, onAllThreads(8'192, 7)});
        EXPECT_THAT(dueTriggers(rustVsGo(), inputs, settled->assessment, triggers), testing::Contains(i))
            << testing::PrintToString(said(triggerWords(rustVsGo(), triggers[i]).conditions));
    }
}

TEST_P(TriggersOfAnExample, HasAHandfulOfTriggersOfEachKindAndNoneTwice)
{
    std::map<std::size_t, std::size_t> byAnswers; // 0: weights
    const std::vector<Trigger>& triggers = recorded(GetParam()).revision().triggers;
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        EXPECT_LE(++byAnswers[triggers[i].answers.size()], kMostTriggers);
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(triggers[i] == triggers[j]);
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, TriggersOfAnExample, testing::ValuesIn(kExamples), exampleName);

TEST(Triggers, AreNoneWhileNothingIsDecided)
{
    const Framework framework = FrameworkBuilder().build();
    EXPECT_THAT(triggersOf(framework, studied(framework, answered(framework, {}))), testing::IsEmpty());
}

TEST(Triggers, DoNotSpeakOfAnotherStartingPoint)
{
    for (const char* example : kExamples)
        for (const Trigger& trigger : recorded(example).revision().triggers)
            for (const AnswerTrigger& answer : trigger.answers)
                EXPECT_NE(answer.question.text, "status") << example;
}

struct TinyToday {
    explicit TinyToday(const AnswerTexts& answers)
        : decision(answered(framework, answers)),
          inputs(inputsOf(framework, decision)),
          assessment(assess(framework, decision, {}))
    {}
    bool isDue(const Trigger& trigger) const { return !dueTriggers(framework, inputs, assessment, {trigger}).empty(); }

    Framework framework = FrameworkBuilder().build();
    Decision decision;
    Inputs inputs;
    Assessment assessment;
};

Trigger about(const std::string& question, Reach reach, const AnswerValue& value)
{
    return {{{{question}, reach, value}}, {}, {"swift"}};
}

TEST(DueTriggers, HoldAtAndBeyondANumber)
{
    const TinyToday today({{"status", "existing"}, {"size", "40"}});
    EXPECT_TRUE(today.isDue(about("size", Reach::atMost, Number{40})));
    EXPECT_TRUE(today.isDue(about("size", Reach::atMost, Number{41})));
    EXPECT_FALSE(today.isDue(about("size", Reach::atMost, Number{39.5})));
    EXPECT_TRUE(today.isDue(about("size", Reach::atLeast, Number{39.5})));
    EXPECT_FALSE(today.isDue(about("size", Reach::atLeast, Number{40.5})));
    EXPECT_TRUE(today.isDue(about("size", Reach::is, Number{40})));
    EXPECT_FALSE(today.isDue(about("size", Reach::is, Number{41})));
}

TEST(DueTriggers, TakeOptionsInAnyOrder)
{
    const TinyToday today({{"status", "new"}, {"wishes", "quick-start,few-people"}});
    EXPECT_TRUE(today.isDue(about("wishes", Reach::is, Choice{{{"few-people"}, {"quick-start"}}})));
    EXPECT_FALSE(today.isDue(about("wishes", Reach::is, Choice{{{"few-people"}}})));
}

TEST(DueTriggers, DoNotHoldForWhatIsHiddenOpenOrGone)
{
    const TinyToday hidden({{"status", "new"}, {"size", "40"}});
    EXPECT_FALSE(hidden.isDue(about("size", Reach::atMost, Number{40})));
    EXPECT_FALSE(hidden.isDue(about("load", Reach::is, Choice{{{"low"}}})));
    EXPECT_FALSE(hidden.isDue(about("nobody-asks", Reach::is, DontKnow{})));
    EXPECT_FALSE(hidden.isDue({{}, WeightTrigger{{"nothing"}, Reach::atMost, 1}, {"swift"}}));
}

TEST(DueTriggers, OfTwoAnswersHoldWhenBothDo)
{
    const TinyToday today({{"status", "existing"}, {"size", "40"}, {"load", "low"}});
    Trigger both = about("size", Reach::atMost, Number{40});
    both.answers.push_back({{"load"}, Reach::is, Choice{{{"low"}}}});
    EXPECT_TRUE(today.isDue(both));
    both.answers.back().value = Choice{{{"high"}}};
    EXPECT_FALSE(today.isDue(both));
}

TEST(DueTriggers, OfWeightsGoByTodaysWeight)
{
    const TinyToday today({{"status", "new"}, {"load", "low"}});
    const double weight = today.assessment.criteria[0].weight;
    EXPECT_TRUE(today.isDue({{}, WeightTrigger{{"speed"}, Reach::atLeast, weight}, {"swift"}}));
    EXPECT_FALSE(today.isDue({{}, WeightTrigger{{"speed"}, Reach::atLeast, weight + 0.01}, {"swift"}}));
    EXPECT_TRUE(today.isDue({{}, WeightTrigger{{"speed"}, Reach::atMost, weight}, {"swift"}}));
}

TEST(TriggerWords, NameQuestionAnswerAndVerdict)
{
    const Framework framework = FrameworkBuilder().build();
    const auto words = [&](const Trigger& trigger) {
        return said(triggerWords(framework, trigger).conditions).front();
    };
    EXPECT_EQ(words(about("size", Reach::atMost, Number{5})), "How large is it? 5 kloc or less");
    EXPECT_EQ(words(about("team", Reach::atLeast, Number{4})), "How practised is the team? 4/5 or more");
    EXPECT_EQ(words(about("wishes", Reach::is, Choice{{{"quick-start"}, {"few-people"}}})),
        "What else is wanted? ‘A quick start · Few people’");
    EXPECT_EQ(words({{}, WeightTrigger{{"speed"}, Reach::atLeast, 0.27}, {"swift"}}), "Speed weighs 27 % or more");
    EXPECT_EQ(words({{}, WeightTrigger{{"speed"}, Reach::atMost, 0.269}, {"swift"}}), "Speed weighs 26.9 % or less");
    EXPECT_EQ(said(triggerWords(framework, about("size", Reach::is, Number{5})).then), "the verdict would be Swift");
}

TEST(TriggerWords, CallWhatTheFrameworkDoesNotKnowByItsId)
{
    const Framework framework = FrameworkBuilder().build();
    const TriggerWords words = triggerWords(framework, {{{{"old"}, Reach::is, Choice{{{"yes"}}}}}, {}, {"gone"}});
    EXPECT_EQ(said(words.conditions).front(), "old: ‘yes’");
    EXPECT_EQ(said(words.then), "the verdict would be gone");
}

} // namespace
} // namespace waymark::test
