#include "core/framework/condition_search.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <limits>
#include <optional>
#include <rapidcheck/gtest.h>
#include <vector>

namespace waymark::test {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

Condition is(std::size_t question, std::vector<std::size_t> options)
{
    ChoiceTest test{{question}, {}};
    for (const std::size_t option : options)
        test.options.push_back({option});
    return {test};
}

Condition within(std::size_t question, double atLeast, double atMost)
{
    return {NumberTest{{question}, atLeast, atMost, -kInfinity, kInfinity}};
}

Condition between(std::size_t question, double above, double below)
{
    return {NumberTest{{question}, -kInfinity, kInfinity, above, below}};
}

Condition all(std::vector<Condition> of)
{
    return {AllOf{std::move(of)}};
}

Condition any(std::vector<Condition> of)
{
    return {AnyOf{std::move(of)}};
}

Condition no(Condition condition)
{
    return {NoneOf{{std::move(condition)}}};
}

Question question(QuestionKind kind, std::size_t options = 0)
{
    Question question;
    question.kind = kind;
    question.options.resize(options);
    question.range = {.min = 1, .max = 5, .decimals = 0, .step = 1, .unit = {}};
    return question;
}

constexpr std::size_t kSingle = 0;   // three options
constexpr std::size_t kMultiple = 1; // three options, the last of which is exclusive
constexpr std::size_t kScale = 2;    // only where the single choice is option 1
constexpr std::size_t kOptional = 3; // two options, and may not apply
constexpr std::size_t kNumber = 4;

/// A question of each kind.
Framework framework()
{
    Framework framework;
    framework.questions = {question(QuestionKind::single, 3), question(QuestionKind::multiple, 3),
        question(QuestionKind::scale), question(QuestionKind::single, 2), question(QuestionKind::number)};
    framework.questions[kMultiple].options[2].exclusive = true;
    framework.questions[kScale].when = is(kSingle, {1});
    framework.questions[kOptional].notApplicable = NotApplicable::dropQuestion;
    return framework;
}

bool canHold(const Condition& condition, Layer layer = Layer::both)
{
    const Framework questions = framework();
    return ConditionSearch(questions).canHold({&condition}, layer);
}

TEST(ConditionSearch, TakesAnEmptyConjunctionAndNoEmptyDisjunction)
{
    EXPECT_TRUE(canHold(all({})));
    EXPECT_FALSE(canHold(any({})));
    EXPECT_FALSE(canHold(no(all({}))));
}

TEST(ConditionSearch, AllowsASingleChoiceOneOption)
{
    EXPECT_TRUE(canHold(all({is(kSingle, {0, 1}), is(kSingle, {1, 2})})));
    EXPECT_FALSE(canHold(all({is(kSingle, {0, 1}), is(kSingle, {2})})));
    EXPECT_FALSE(canHold(all({is(kSingle, {0, 1}), no(is(kSingle, {0})), no(is(kSingle, {1}))})));
}

TEST(ConditionSearch, AllowsAMultipleChoiceSeveralOptionsUnlessOneIsExclusive)
{
    EXPECT_TRUE(canHold(all({is(kMultiple, {0}), is(kMultiple, {1})})));
    EXPECT_FALSE(canHold(all({is(kMultiple, {0}), is(kMultiple, {2})})));
    EXPECT_TRUE(canHold(all({is(kMultiple, {0, 2}), is(kMultiple, {1, 2})})));
    EXPECT_FALSE(canHold(all({is(kMultiple, {0, 2}), is(kMultiple, {2}), no(is(kMultiple, {2}))})));
}

TEST(ConditionSearch, NeedsANumberInsideAllIntervals)
{
    EXPECT_TRUE(canHold(all({within(kScale, 2, 3), within(kScale, 3, 4)})));
    EXPECT_FALSE(canHold(all({within(kScale, 2, 3), between(kScale, 3, 4)})));
    EXPECT_FALSE(canHold(between(kScale, 5, 9)));
    EXPECT_FALSE(canHold(all({within(kScale, 2, 4), no(within(kScale, 1, 3)), no(between(kScale, 3, 9))})));
    EXPECT_TRUE(canHold(all({within(kScale, 2, 4), no(within(kScale, 1, 3)), no(between(kScale, 3.5, 9))})));
}

TEST(ConditionSearch, NeedsTheQuestionOfATrueTestVisible)
{
    EXPECT_FALSE(canHold(all({is(kSingle, {0}), within(kScale, 1, 5)})));
    EXPECT_TRUE(canHold(all({is(kSingle, {1}), within(kScale, 1, 5)})));
}

TEST(ConditionSearch, IsContentWithAHiddenQuestionForAFalseTest)
{
    EXPECT_TRUE(canHold(all({is(kSingle, {0}), no(within(kScale, 1, 5))})));
}

TEST(ConditionSearch, IsContentWithDoesNotApplyForAFalseTest)
{
    EXPECT_TRUE(canHold(no(is(kOptional, {0, 1}))));
    EXPECT_FALSE(canHold(no(is(kSingle, {0, 1, 2}))));
}

TEST(ConditionSearch, LeavesVisibilityOutWhereItIsTold)
{
    const Framework questions = framework();
    const Condition condition = all({is(kSingle, {0}), within(kScale, 1, 5)});
    ConditionSearch search(questions);
    search.ignoreVisibilityOf({kScale});
    EXPECT_TRUE(search.canHold({&condition}, Layer::both));
}

TEST(ConditionSearch, HidesQuestionsOfOursInTheArticlesReading)
{
    Framework questions = framework();
    questions.questions[kMultiple].layer = Layer::own;
    const Condition chosen = is(kMultiple, {0});
    const Condition notChosen = no(is(kMultiple, {0, 1, 2}));
    ConditionSearch search(questions);
    EXPECT_TRUE(search.canHold({&chosen}, Layer::both));
    EXPECT_FALSE(search.canHold({&chosen}, Layer::article));
    EXPECT_TRUE(search.canHold({&notChosen}, Layer::article));
}

TEST(ConditionSearch, TakesSeveralConditionsTogether)
{
    const Framework questions = framework();
    const Condition first = is(kSingle, {0});
    const Condition second = is(kSingle, {1});
    EXPECT_FALSE(ConditionSearch(questions).canHold({&first, &second}, Layer::both));
}

/// More pigeons than holes, no two of them in one: can never hold, and is laborious to refute.
bool canHoldPigeons(std::size_t pigeons, std::size_t holes)
{
    Framework questions;
    questions.questions.assign(pigeons, question(QuestionKind::single, holes));
    std::vector<Condition> parts;
    for (std::size_t hole = 0; hole < holes; ++hole)
        for (std::size_t i = 0; i < pigeons; ++i)
            for (std::size_t j = 0; j < i; ++j)
                parts.push_back(no(all({is(i, {hole}), is(j, {hole})})));
    const Condition condition = all(std::move(parts));
    return ConditionSearch(questions).canHold({&condition}, Layer::both);
}

TEST(ConditionSearch, GivesTheBenefitOfTheDoubtWhenItTakesTooLong)
{
    EXPECT_FALSE(canHoldPigeons(3, 2));
    EXPECT_TRUE(canHoldPigeons(9, 8));
}

// Against the definition: tries all answers, with three-valued logic spelt out once more.

enum class Truth { no, unknown, yes };

/// An answer to one question: hidden, open, not applicable, or a set of options or a number.
struct Given {
    enum class State { hidden, open, notApplicable, given } state = State::open;
    std::vector<std::size_t> options;
    double number = 0;
};
using Sheet = std::vector<Given>;

Truth opposite(Truth truth)
{
    return truth == Truth::unknown ? truth : (truth == Truth::yes ? Truth::no : Truth::yes);
}

Truth truthOf(const Condition& condition, const Sheet& sheet);

struct Evaluate {
    const Sheet& sheet;

    Truth operator()(const AllOf& all) const
    {
        Truth least = Truth::yes;
        for (const Condition& part : all.of)
            least = std::min(least, truthOf(part, sheet));
        return least;
    }
    Truth operator()(const AnyOf& any) const
    {
        Truth most = Truth::no;
        for (const Condition& part : any.of)
            most = std::max(most, truthOf(part, sheet));
        return most;
    }
    Truth operator()(const NoneOf& none) const { return opposite(truthOf(none.of.front(), sheet)); }
    template <class Test> Truth operator()(const Test& test) const
    {
        const Given& given = sheet[test.question.value];
        if (given.state == Given::State::open)
            return Truth::unknown;
        return given.state == Given::State::given && meets(test, given) ? Truth::yes : Truth::no;
    }
    static bool meets(const ChoiceTest& test, const Given& given)
    {
        return std::any_of(given.options.begin(), given.options.end(), [&](std::size_t option) {
            return std::find(test.options.begin(), test.options.end(), OptionIndex{option}) != test.options.end();
        });
    }
    static bool meets(const NumberTest& test, const Given& given)
    {
        return test.atLeast <= given.number && given.number <= test.atMost && test.above < given.number
            && given.number < test.below;
    }
};

Truth truthOf(const Condition& condition, const Sheet& sheet)
{
    return std::visit(Evaluate{sheet}, condition.node);
}

/// Every answer to a question that is shown. Bounds in these tests are whole numbers, so halves stand for all between.
std::vector<Given> possibleAnswers(std::size_t question)
{
    std::vector<Given> answers{{.state = Given::State::open, .options = {}}};
    const auto chosen = [&](std::vector<std::size_t> options) {
        answers.push_back({.state = Given::State::given, .options = std::move(options)});
    };
    if (question == kSingle)
        for (const std::size_t option : {0, 1, 2})
            chosen({option});
    if (question == kMultiple)
        for (const auto& options : std::vector<std::vector<std::size_t>>{{0}, {1}, {0, 1}, {2}})
            chosen(options);
    if (question == kScale || question == kNumber)
        for (double number = 1; number <= 5; number += 0.5)
            answers.push_back({.state = Given::State::given, .options = {}, .number = number});
    if (question == kOptional) {
        answers.push_back({.state = Given::State::notApplicable, .options = {}});
        chosen({0});
        chosen({1});
    }
    return answers;
}

/// Every sheet of answers to the questions of `framework()`; the scale is hidden as its condition says.
std::vector<Sheet> everySheet()
{
    const Framework questions = framework();
    std::vector<Sheet> sheets{{}};
    for (std::size_t question = 0; question < questions.questions.size(); ++question) {
        std::vector<Sheet> longer;
        for (const Sheet& sheet : sheets)
            for (const Given& answer : possibleAnswers(question))
                longer.emplace_back(sheet).push_back(answer);
        sheets = std::move(longer);
    }
    for (Sheet& sheet : sheets)
        if (truthOf(*questions.questions[kScale].when, sheet) != Truth::yes)
            sheet[kScale] = {.state = Given::State::hidden, .options = {}};
    return sheets;
}

bool someSheetMeets(const Condition& condition)
{
    static const std::vector<Sheet> sheets = everySheet();
    return std::any_of(
        sheets.begin(), sheets.end(), [&](const Sheet& sheet) { return truthOf(condition, sheet) == Truth::yes; });
}

std::vector<std::size_t> anyOptions(std::size_t count)
{
    std::vector<std::size_t> options;
    for (std::size_t option = 0; option < count; ++option)
        if (*rc::gen::arbitrary<bool>())
            options.push_back(option);
    return options;
}

Condition anyTest(const std::vector<std::size_t>& questions)
{
    const std::size_t question = *rc::gen::elementOf(questions);
    const auto isNumber = question == kScale || question == kNumber;
    if (!isNumber)
        return is(question, anyOptions(framework().questions[question].options.size()));
    const double low = *rc::gen::inRange(0, 7);
    const double high = *rc::gen::inRange(0, 7);
    return *rc::gen::arbitrary<bool>() ? within(question, low, high) : between(question, low, high);
}

/// A condition on some of the questions.
Condition anyCondition(const std::vector<std::size_t>& questions, int depth = 3)
{
    const int kind = *rc::gen::inRange(0, depth > 0 ? 4 : 1);
    if (kind == 0)
        return anyTest(questions);
    if (kind == 1)
        return no(anyCondition(questions, depth - 1));
    std::vector<Condition> parts;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        parts.push_back(anyCondition(questions, depth - 1));
    return kind == 2 ? all(std::move(parts)) : any(std::move(parts));
}

RC_GTEST_PROP(ConditionSearchProperty, NeverRulesOutWhatSomeAnswersMeet, ())
{
    const Condition condition = anyCondition({kSingle, kMultiple, kScale, kOptional, kNumber});
    RC_ASSERT(canHold(condition) || !someSheetMeets(condition));
}

RC_GTEST_PROP(ConditionSearchProperty, RulesOutWhatNoAnswersMeetWhereNothingIsHidden, ())
{
    const Condition condition = anyCondition({kSingle, kMultiple, kOptional, kNumber});
    RC_ASSERT(canHold(condition) == someSheetMeets(condition));
}

} // namespace
} // namespace waymark::test
