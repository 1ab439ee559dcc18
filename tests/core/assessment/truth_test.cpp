// Kleene's logic over the tiny framework's questions.
#include <gtest/gtest.h>

#include "core/assessment/truth.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

struct TruthTest : testing::Test {
    const Framework framework = FrameworkBuilder().build();

    Truth of(const AnswerTexts& answers, const Condition& condition) const
    {
        const Inputs inputs = inputsOf(framework, answered(framework, answers));
        return truthOf(condition, framework, answerSheet(framework, inputs, Reading::full));
    }
    Condition loadIsHigh() const { return {ChoiceTest{*framework.find(QuestionId{"load"}), {OptionIndex{1}}}}; }
    Condition hasOrigin() const { return {ChoiceTest{*framework.find(QuestionId{"origin"}), {OptionIndex{0}}}}; }
};

TEST_F(TruthTest, IsUnknownWhileUnansweredOrNotKnown)
{
    EXPECT_EQ(of({}, loadIsHigh()), Truth::unknown);
    EXPECT_EQ(of({{"load", "?"}}, loadIsHigh()), Truth::unknown);
    EXPECT_EQ(of({{"load", "?"}}, {NoneOf{{loadIsHigh()}}}), Truth::unknown);
}

TEST_F(TruthTest, IsFalseOfAHiddenQuestionAndSoTrueOfItsNegation)
{
    const AnswerTexts hidden = {{"status", "new"}, {"origin", "steady"}};
    EXPECT_EQ(of(hidden, hasOrigin()), Truth::no);
    EXPECT_EQ(of(hidden, {NoneOf{{hasOrigin()}}}), Truth::yes);
}

TEST_F(TruthTest, IsSettledByOneSureMemberOfAConjunctionOrDisjunction)
{
    const AnswerTexts answers = {{"status", "new"}};
    EXPECT_EQ(of(answers, {AllOf{{loadIsHigh(), hasOrigin()}}}), Truth::no);
    EXPECT_EQ(of(answers, {AnyOf{{loadIsHigh(), {NoneOf{{hasOrigin()}}}}}}), Truth::yes);
    EXPECT_EQ(of(answers, {AnyOf{{loadIsHigh(), hasOrigin()}}}), Truth::unknown);
    EXPECT_EQ(of(answers, {AllOf{}}), Truth::yes);
    EXPECT_EQ(of(answers, {AnyOf{}}), Truth::no);
}

TEST_F(TruthTest, OfAnyOfSeveralChosenOptionsHolds)
{
    const Condition wishesFewPeople{ChoiceTest{*framework.find(QuestionId{"wishes"}), {OptionIndex{1}}}};
    EXPECT_EQ(of({{"wishes", "quick-start,few-people"}}, wishesFewPeople), Truth::yes);
    EXPECT_EQ(of({{"wishes", "quick-start"}}, wishesFewPeople), Truth::no);
}

} // namespace
} // namespace waymark::test
