#include "core/group/combine.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/decision/edit_decision.h"
#include "core/decision/new_decision.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

/// The tiny framework; 'load' and 'wishes' may be asked of everyone, as 'team' (a scale) is.
const Framework& asTheyAre()
{
    static const Framework framework = FrameworkBuilder().build();
    return framework;
}
const Framework& everyoneIsAsked()
{
    static const Framework framework = FrameworkBuilder()
                                           .set("questions/load/asked", "'everyone'")
                                           .set("questions/wishes/asked", "'everyone'")
                                           .set("questions/size/asked", "'everyone'")
                                           .build();
    return framework;
}

AnswerValue choice(std::initializer_list<const char*> options)
{
    Choice chosen;
    for (const char* option : options)
        chosen.options.push_back({option});
    return chosen;
}

Answer answer(AnswerValue value)
{
    return {std::move(value), "", "", ""};
}

/// Every value is the answer of another participant to the question.
Decision votes(const Framework& framework, const char* question, const std::vector<AnswerValue>& values)
{
    Decision decision = newDecision(framework, "", "");
    for (const AnswerValue& value : values)
        setAnswer(decision, addParticipant(decision, "someone"), {question}, answer(value));
    return decision;
}

Opinion combined(const Framework& framework, const char* question, const std::vector<AnswerValue>& values)
{
    return combine(framework, *framework.find(QuestionId{question}), votes(framework, question, values));
}

Opinion agreedOn(const char* question, const AnswerValue& agreed, const std::vector<AnswerValue>& values)
{
    Decision decision = votes(asTheyAre(), question, values);
    setAgreed(decision, {question}, answer(agreed));
    return combine(asTheyAre(), *asTheyAre().find(QuestionId{question}), decision);
}

Opinion number(double value)
{
    return {OpinionKind::number, {}, value};
}

Opinion options(std::vector<WeightedOption> chosen)
{
    return {OpinionKind::choice, std::move(chosen), 0};
}

const Opinion kNone{};
const Opinion kDontKnow{OpinionKind::dontKnow, {}, 0};
const Opinion kDoesNotApply{OpinionKind::doesNotApply, {}, 0};

TEST(Combine, IsNoneWhereNobodyAnswered)
{
    EXPECT_EQ(combined(asTheyAre(), "load", {}), kNone);
}

TEST(Combine, TakesTheSoleAnswerAsItIs)
{
    EXPECT_EQ(combined(asTheyAre(), "load", {choice({"high"})}), options({{{1}, 1}}));
    EXPECT_EQ(combined(asTheyAre(), "size", {Number{18.5}}), number(18.5));
    EXPECT_EQ(combined(asTheyAre(), "team", {Number{4}}), number(4));
    EXPECT_EQ(combined(asTheyAre(), "load", {DontKnow{}}), kDontKnow);
    EXPECT_EQ(combined(asTheyAre(), "bill", {DoesNotApply{}}), kDoesNotApply);
}

TEST(Combine, SharesTheWeightAmongTheOptionsOfAMultipleChoice)
{
    EXPECT_EQ(
        combined(asTheyAre(), "wishes", {choice({"few-people", "quick-start"})}), options({{{0}, 0.5}, {{1}, 0.5}}));
}

TEST(Combine, PutsTheAgreedAnswerBeforeThoseOfTheParticipants)
{
    EXPECT_EQ(agreedOn("load", choice({"low"}), {choice({"high"}), choice({"high"})}), options({{{0}, 1}}));
    EXPECT_EQ(agreedOn("load", DontKnow{}, {choice({"high"})}), kDontKnow);
}

TEST(Combine, LooksPastAnAgreedAnswerThatDoesNotFit)
{
    EXPECT_EQ(agreedOn("load", choice({"huge"}), {choice({"high"})}), options({{{1}, 1}}));
}

TEST(Combine, CountsAnAnswerThatDoesNotFitAsNone)
{
    EXPECT_EQ(combined(asTheyAre(), "load", {choice({"huge"})}), kNone);
    EXPECT_EQ(combined(asTheyAre(), "load", {choice({"huge"}), choice({"low"})}), options({{{0}, 1}}));
    EXPECT_EQ(combined(asTheyAre(), "team", {Number{9}, Number{2}}), number(2));
}

TEST(Combine, TakesAFactOnWhichAllAgree)
{
    EXPECT_EQ(combined(asTheyAre(), "size", {Number{7}, Number{7}}), number(7));
    EXPECT_EQ(
        combined(asTheyAre(), "wishes", {choice({"quick-start", "few-people"}), choice({"few-people", "quick-start"})}),
        options({{{0}, 0.5}, {{1}, 0.5}}));
}

TEST(Combine, LeavesAFactOpenOnWhichParticipantsDiffer)
{
    EXPECT_EQ(combined(asTheyAre(), "load", {choice({"low"}), choice({"high"})}), kNone);
    EXPECT_EQ(combined(asTheyAre(), "size", {Number{7}, Number{7}, Number{8}}), kNone);
    EXPECT_EQ(combined(asTheyAre(), "bill", {choice({"big"}), DoesNotApply{}}), kNone);
}

TEST(Combine, PassesOverThoseWhoDoNotKnow)
{
    EXPECT_EQ(combined(asTheyAre(), "load", {DontKnow{}, choice({"high"}), DontKnow{}}), options({{{1}, 1}}));
    EXPECT_EQ(combined(asTheyAre(), "bill", {DontKnow{}, DoesNotApply{}}), kDoesNotApply);
    EXPECT_EQ(combined(asTheyAre(), "load", {DontKnow{}, DontKnow{}}), kDontKnow);
}

TEST(Combine, TakesTheMedianOfAnOddNumberOfJudgements)
{
    EXPECT_EQ(combined(asTheyAre(), "team", {Number{5}, Number{1}, Number{2}}), number(2));
    EXPECT_EQ(combined(everyoneIsAsked(), "size", {Number{900}, Number{10}, Number{20}}), number(20));
}

TEST(Combine, TakesTheMiddleBetweenTheTwoMiddleOnesOfAnEvenNumber)
{
    EXPECT_EQ(combined(asTheyAre(), "team", {Number{5}, Number{2}, Number{3}, Number{1}}), number(2.5));
    EXPECT_EQ(combined(everyoneIsAsked(), "size", {Number{10}, Number{15}}), number(12.5));
}

TEST(Combine, PassesOverThoseWhoSayThatAJudgementDoesNotApply)
{
    EXPECT_EQ(combined(asTheyAre(), "team", {DoesNotApply{}, Number{2}, DoesNotApply{}}), number(2));
    EXPECT_EQ(combined(asTheyAre(), "team", {DoesNotApply{}, DontKnow{}, DoesNotApply{}}), kDoesNotApply);
}

TEST(Combine, WeighsChosenOptionsByParticipant)
{
    EXPECT_EQ(
        combined(everyoneIsAsked(), "load", {choice({"high"}), choice({"low"}), choice({"high"}), choice({"high"})}),
        options({{{0}, 0.25}, {{1}, 0.75}}));
}

TEST(Combine, GivesEveryParticipantTheSameSayHoweverManyOptionsTheyChose)
{
    EXPECT_EQ(combined(everyoneIsAsked(), "wishes", {choice({"quick-start", "few-people"}), choice({"none"})}),
        options({{{0}, 0.25}, {{1}, 0.25}, {{2}, 0.5}}));
}

/// Median by counting: as many at or below as at or above, without sorting.
bool isMedian(double candidate, const std::vector<AnswerValue>& values)
{
    const auto count = [&](auto holds) {
        return std::count_if(values.begin(), values.end(),
            [&](const AnswerValue& value) { return holds(std::get<Number>(value).value); });
    };
    const auto half = static_cast<std::ptrdiff_t>((values.size() + 1) / 2);
    return count([&](double x) { return x <= candidate; }) >= half
        && count([&](double x) { return x >= candidate; }) >= half;
}

RC_GTEST_PROP(CombineProperty, AsManyJudgeAboveTheMedianAsBelow, ())
{
    const auto point = rc::gen::map(rc::gen::inRange(1, 6), [](int x) { return AnswerValue(Number{double(x)}); });
    const auto values = *rc::gen::nonEmpty(rc::gen::container<std::vector<AnswerValue>>(point));
    RC_ASSERT(isMedian(combined(asTheyAre(), "team", values).number, values));
}

RC_GTEST_PROP(CombineProperty, WeightsAddUpToOne, ())
{
    const auto vote = rc::gen::element(
        choice({"quick-start"}), choice({"few-people"}), choice({"none"}), choice({"quick-start", "few-people"}));
    const auto values = *rc::gen::nonEmpty(rc::gen::container<std::vector<AnswerValue>>(vote));
    double sum = 0;
    for (const WeightedOption& chosen : combined(everyoneIsAsked(), "wishes", values).chosen)
        sum += chosen.weight;
    RC_ASSERT(std::abs(sum - 1) < 1e-12);
}

} // namespace
} // namespace waymark::test
