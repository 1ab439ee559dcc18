#include "core/framework/outcome_values.h"

#include <algorithm>
#include <utility>

namespace waymark {
namespace {

Triangle valued(const ValueFunction& function, const Triangle& outcome)
{
    const double first = kFullValue * valueOf(function, outcome.low);
    const double last = kFullValue * valueOf(function, outcome.high);
    const auto [low, high] = std::minmax({first, last});
    return {low, std::clamp(kFullValue * valueOf(function, outcome.mode), low, high), high};
}

void valueOutcomes(const ValueFunction& function, Question& question)
{
    for (Option& option : question.options) {
        option.values = valuesOf(function, option.values);
        for (ValueVariant& variant : option.variants)
            variant.values = valuesOf(function, variant.values);
    }
    for (Knot& knot : question.knots) {
        knot.outcomes = std::move(knot.values);
        knot.values = valuesOf(function, knot.outcomes);
    }
}

} // namespace

ValueRow valuesOf(const ValueFunction& function, const ValueRow& outcomes)
{
    ValueRow values(outcomes.size());
    for (std::size_t a = 0; a < outcomes.size(); ++a)
        if (outcomes[a])
            values[a] = valued(function, *outcomes[a]);
    return values;
}

void valueOutcomes(Framework& framework)
{
    for (Question& question : framework.questions)
        if (question.valuation)
            if (const auto* function = std::get_if<ValueFunction>(&question.valuation->function))
                valueOutcomes(*function, question);
}

} // namespace waymark
