#include "core/decision/answer_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/decision/answer_check.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

const Framework& tiny()
{
    static const Framework framework = FrameworkBuilder().build();
    return framework;
}

Result<std::optional<AnswerValue>> parsed(const std::string& question, const std::string& text)
{
    return parseAnswer(tiny(), *tiny().find(QuestionId{question}), text);
}

struct Reading {
    std::string name;
    std::string question;
    std::string text;
    std::optional<AnswerValue> value;
};

class ReadAnswer : public testing::TestWithParam<Reading> {};

TEST_P(ReadAnswer, AsTheCommandLineSpellsIt)
{
    const auto result = parsed(GetParam().question, GetParam().text);
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, GetParam().value);
}

const Reading kReadings[] = {
    {"option", "load", "high", Choice{{{"high"}}}},
    {"severalOptions", "wishes", "quick-start,few-people", Choice{{{"quick-start"}, {"few-people"}}}},
    {"spacesAround", "wishes", " quick-start , few-people ", Choice{{{"quick-start"}, {"few-people"}}}},
    {"number", "size", "18.5", Number{18.5}},
    {"numberWithExponent", "size", "1e2", Number{100}},
    {"scale", "team", "4", Number{4}},
    {"dontKnow", "load", "?", DontKnow{}},
    {"doesNotApply", "team", "-", DoesNotApply{}},
    {"nothing", "load", "", std::nullopt},
    {"blank", "size", "  ", std::nullopt},
};
INSTANTIATE_TEST_SUITE_P(All, ReadAnswer, testing::ValuesIn(kReadings), [](const auto& i) { return i.param.name; });

struct Refusal {
    const char* name;
    const char* question;
    const char* text;
    const char* fault;
};

class RefuseAnswer : public testing::TestWithParam<Refusal> {};

TEST_P(RefuseAnswer, SayingWhatWasExpected)
{
    const auto result = parsed(GetParam().question, GetParam().text);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.errors()[0].message.id, GetParam().fault);
}

constexpr Refusal kRefusals[] = {
    {"unknownOption", "load", "huge", "answer.unknownOption"},
    {"label", "load", "Much", "answer.unknownOption"},
    {"twoOfASingle", "load", "low,high", "answer.expectedOption"},
    {"emptyItem", "wishes", "quick-start,", "answer.unknownOption"},
    {"exclusiveWithOther", "wishes", "none,few-people", "answer.exclusiveOption"},
    {"words", "size", "large", "answer.expectedQuantity"},
    {"decimalComma", "size", "18,5", "answer.expectedQuantity"},
    {"unitBehind", "size", "18kloc", "answer.expectedQuantity"},
    {"outOfRange", "size", "2000", "answer.expectedQuantity"},
    {"infinity", "size", "inf", "answer.expectedQuantity"},
    {"notOnTheScale", "team", "3.5", "answer.expectedScale"},
    {"notOffered", "load", "-", "answer.notApplicableNotOffered"},
};
INSTANTIATE_TEST_SUITE_P(All, RefuseAnswer, testing::ValuesIn(kRefusals), [](const auto& i) { return i.param.name; });

TEST(AnswerText, OfNoAnswerIsEmpty)
{
    EXPECT_EQ(answerText(std::nullopt), "");
}

/// Options of a question in any order, none twice; one for single choice.
Choice drawnChoice(const Question& question)
{
    std::vector<OptionId> ids;
    for (const Option& option : question.options)
        ids.push_back(option.id);
    const std::size_t most = question.kind == QuestionKind::single ? 1 : ids.size();
    const auto size = *rc::gen::inRange<std::size_t>(1, most + 1);
    return {*rc::gen::unique<std::vector<OptionId>>(size, rc::gen::elementOf(ids))};
}

AnswerValue drawnValue(const Question& question)
{
    if (const int open = *rc::gen::inRange(0, 6); open < 2)
        return open == 0 ? AnswerValue(DontKnow{}) : AnswerValue(DoesNotApply{});
    if (question.isChoice())
        return drawnChoice(question);
    if (question.kind == QuestionKind::scale)
        return Number{*rc::gen::inRange(1, 6) / 1.0};
    return Number{*rc::gen::inRange(0, 3001) / 3.0};
}

RC_GTEST_PROP(AnswerTextProperty, EveryAnswerThatFitsIsReadBackFromItsText, ())
{
    const QuestionIndex question{*rc::gen::inRange<std::size_t>(0, tiny().questions.size())};
    const AnswerValue value = drawnValue(tiny()[question]);
    RC_PRE(fits(tiny(), question, value));
    const auto result = parseAnswer(tiny(), question, answerText(value));
    RC_ASSERT(static_cast<bool>(result));
    RC_ASSERT(*result == std::optional<AnswerValue>(value));
}

} // namespace
} // namespace waymark::test
