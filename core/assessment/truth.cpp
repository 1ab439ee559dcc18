#include "core/assessment/truth.h"

#include <algorithm>

namespace waymark {
namespace {

struct Judge {
    const Framework& framework;
    const AnswerSheet& sheet;

    Truth operator()(const AllOf& all) const
    {
        Truth truth = Truth::yes;
        for (const Condition& part : all.of)
            truth = std::min(truth, std::visit(*this, part.node));
        return truth;
    }

    Truth operator()(const AnyOf& any) const
    {
        Truth truth = Truth::no;
        for (const Condition& part : any.of)
            truth = std::max(truth, std::visit(*this, part.node));
        return truth;
    }

    Truth operator()(const NoneOf& none) const
    {
        const Truth inner = std::visit(*this, none.of.front().node);
        if (inner == Truth::unknown)
            return inner;
        return inner == Truth::yes ? Truth::no : Truth::yes;
    }

    Truth operator()(const ChoiceTest& test) const
    {
        if (const auto settled = withoutAnswer(test.question))
            return *settled;
        double within = 0;
        for (const WeightedOption& chosen : sheet.opinion(test.question).chosen)
            if (std::find(test.options.begin(), test.options.end(), chosen.option) != test.options.end())
                within += chosen.weight;
        if (framework[test.question].kind == QuestionKind::multiple)
            return within > 0 ? Truth::yes : Truth::no;
        constexpr double kAll = 1 - 1e-9; // weights add up to 1 but for rounding
        return within >= kAll ? Truth::yes : within > 0 ? Truth::unknown : Truth::no;
    }

    Truth operator()(const NumberTest& test) const
    {
        if (const auto settled = withoutAnswer(test.question))
            return *settled;
        const double x = sheet.opinion(test.question).number;
        const bool within = test.atLeast <= x && x <= test.atMost && test.above < x && x < test.below;
        return within ? Truth::yes : Truth::no;
    }

    /// What a test says of a question that has no answer; none when it has one.
    std::optional<Truth> withoutAnswer(QuestionIndex question) const
    {
        if (sheet.isOpen(question))
            return Truth::unknown;
        if (sheet.state(question) != AnswerState::answered)
            return Truth::no;
        return std::nullopt;
    }
};

} // namespace

Truth truthOf(const Condition& condition, const Framework& framework, const AnswerSheet& sheet)
{
    return std::visit(Judge{framework, sheet}, condition.node);
}

bool holds(const std::optional<Condition>& condition, const Framework& framework, const AnswerSheet& sheet)
{
    return !condition || truthOf(*condition, framework, sheet) == Truth::yes;
}

} // namespace waymark
