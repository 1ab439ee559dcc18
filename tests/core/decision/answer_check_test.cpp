#include "core/decision/answer_check.h"

#include <gtest/gtest.h>

#include <limits>

#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

AnswerValue choice(std::initializer_list<const char*> options)
{
    Choice chosen;
    for (const char* option : options)
        chosen.options.push_back({option});
    return chosen;
}

/// The ids of the faults of an answer to a question of the tiny framework, one after the other.
std::string faultsOf(const std::string& question, const AnswerValue& value)
{
    static const Framework framework = FrameworkBuilder().build();
    const QuestionIndex index = *framework.find(QuestionId{question});
    std::string ids;
    for (const Error& error : checkAnswer(framework, index, value))
        ids += (ids.empty() ? "" : " ") + error.message.id;
    EXPECT_EQ(fits(framework, index, value), ids.empty());
    return ids;
}

struct Case {
    std::string name;
    std::string question;
    AnswerValue value;
    std::string faults;
};

class CheckAnswer : public testing::TestWithParam<Case> {};

TEST_P(CheckAnswer, FindsTheFaults)
{
    EXPECT_EQ(faultsOf(GetParam().question, GetParam().value), GetParam().faults);
}

const Case kSingle[] = {
    {"anOption", "load", choice({"high"}), ""},
    {"unknownOption", "load", choice({"huge"}), "answer.unknownOption"},
    {"twoOptions", "load", choice({"low", "high"}), "answer.expectedOption"},
    {"noOption", "load", choice({}), "answer.expectedOption"},
    {"number", "load", Number{1}, "answer.expectedOption"},
    {"dontKnow", "load", DontKnow{}, ""},
    {"notApplicable", "load", DoesNotApply{}, "answer.notApplicableNotOffered"},
    {"notApplicableOffered", "bill", DoesNotApply{}, ""},
};
INSTANTIATE_TEST_SUITE_P(Single, CheckAnswer, testing::ValuesIn(kSingle), [](const auto& i) { return i.param.name; });

const Case kMultiple[] = {
    {"one", "wishes", choice({"few-people"}), ""},
    {"two", "wishes", choice({"few-people", "quick-start"}), ""},
    {"exclusiveAlone", "wishes", choice({"none"}), ""},
    {"exclusiveWithOther", "wishes", choice({"few-people", "none"}), "answer.exclusiveOption"},
    {"twice", "wishes", choice({"few-people", "few-people"}), "answer.repeatedOption"},
    {"twoUnknown", "wishes", choice({"x", "y"}), "answer.unknownOption answer.unknownOption"},
    {"none", "wishes", choice({}), "answer.expectedOptions"},
    {"number", "wishes", Number{1}, "answer.expectedOptions"},
};
INSTANTIATE_TEST_SUITE_P(
    Multiple, CheckAnswer, testing::ValuesIn(kMultiple), [](const auto& i) { return i.param.name; });

const Case kNumber[] = {
    {"lowest", "size", Number{0}, ""},
    {"highest", "size", Number{1000}, ""},
    {"between", "size", Number{0.25}, ""},
    {"tooLow", "size", Number{-0.1}, "answer.expectedQuantity"},
    {"tooHigh", "size", Number{1000.1}, "answer.expectedQuantity"},
    {"infinite", "size", Number{kInfinity}, "answer.expectedQuantity"},
    {"notANumber", "size", Number{kNaN}, "answer.expectedQuantity"},
    {"option", "size", choice({"large"}), "answer.expectedQuantity"},
    {"dontKnow", "size", DontKnow{}, ""},
    {"notApplicable", "size", DoesNotApply{}, "answer.notApplicableNotOffered"},
};
INSTANTIATE_TEST_SUITE_P(Number, CheckAnswer, testing::ValuesIn(kNumber), [](const auto& i) { return i.param.name; });

const Case kScale[] = {
    {"one", "team", Number{1}, ""},
    {"five", "team", Number{5}, ""},
    {"zero", "team", Number{0}, "answer.expectedScale"},
    {"six", "team", Number{6}, "answer.expectedScale"},
    {"half", "team", Number{2.5}, "answer.expectedScale"},
    {"notANumber", "team", Number{kNaN}, "answer.expectedScale"},
    {"option", "team", choice({"3"}), "answer.expectedScale"},
    {"notApplicable", "team", DoesNotApply{}, ""},
};
INSTANTIATE_TEST_SUITE_P(Scale, CheckAnswer, testing::ValuesIn(kScale), [](const auto& i) { return i.param.name; });

TEST(CheckAnswer, SaysWhatWasExpected)
{
    const Framework framework = FrameworkBuilder().build();
    const QuestionIndex size = *framework.find(QuestionId{"size"});
    EXPECT_EQ(checkAnswer(framework, size, Number{-1})[0].message.arguments,
        (std::vector<Argument>{{"question", "size"}, {"min", 0.0}, {"max", 1000.0}, {"unit", "kloc"}}));
    const QuestionIndex load = *framework.find(QuestionId{"load"});
    EXPECT_EQ(checkAnswer(framework, load, choice({"huge"}))[0].message.arguments,
        (std::vector<Argument>{{"question", "load"}, {"option", "huge"}, {"options", "low, high"}}));
}

TEST(CheckAnswer, SaysNothingOfAUnitWhereThereIsNone)
{
    const Framework framework = FrameworkBuilder().set("questions/size/unit", "''").build();
    const QuestionIndex size = *framework.find(QuestionId{"size"});
    EXPECT_EQ(checkAnswer(framework, size, Number{-1})[0].message.id, "answer.expectedNumber");
}

} // namespace
} // namespace waymark::test
