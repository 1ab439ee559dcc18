#include "core/framework/framework_checks.h"

#include <algorithm>

#include "core/framework/question_kinds.h"

namespace waymark {
namespace {

void checkPositions(FrameworkCheck& check, const Question& question, const Place& knots)
{
    for (std::size_t i = 0; i < question.knots.size(); ++i) {
        const double x = question.knots[i].x;
        const Place place = knots / i / "x";
        if (question.kind == QuestionKind::scale && !(kScaleMin <= x && x <= kScaleMax))
            check.fault(place, {"framework.knotOffScale", {{"x", x}}});
        if (i > 0 && !(question.knots[i - 1].x < x))
            check.fault(place, {"framework.knotOrder", {{"x", x}, {"before", question.knots[i - 1].x}}});
    }
}

void checkEnds(FrameworkCheck& check, const Question& question, const Place& knots)
{
    for (const double end : {kScaleMin, kScaleMax})
        if (std::none_of(question.knots.begin(), question.knots.end(), [&](const Knot& knot) { return knot.x == end; }))
            check.fault(knots, {"framework.scaleEndMissing", {{"x", end}}});
}

bool haveSameCriteria(const Knot& a, const Knot& b)
{
    return std::equal(a.multiplies.begin(), a.multiplies.end(), b.multiplies.begin(), b.multiplies.end(),
        [](const Multiplier& x, const Multiplier& y) { return x.criterion == y.criterion; });
}

/// Between two knots everything is interpolated, so what one has the other must have.
void checkLikeness(FrameworkCheck& check, const Question& question, const Place& knots)
{
    const Knot& first = question.knots.front();
    for (std::size_t i = 1; i < question.knots.size(); ++i) {
        const Knot& knot = question.knots[i];
        if (check.source.knowsCriteria && !haveSameCriteria(first, knot))
            check.fault(knots / i, {"framework.knotMultipliers", {}});
        if (!check.source.knowsAlternatives || isBlank(first.values) || isBlank(knot.values))
            continue;
        for (std::size_t a = 0; a < knot.values.size(); ++a)
            if (knot.values[a].has_value() != first.values[a].has_value())
                check.fault(knots / i / rowName(question),
                    {"framework.knotValues", {{"alternative", check.framework.alternatives[a].id.text}}});
    }
}

} // namespace

void checkKnots(FrameworkCheck& check)
{
    for (std::size_t i = 0; i < check.framework.questions.size(); ++i) {
        const Question& question = check.framework.questions[i];
        const Place place = check.question({i});
        if (question.kind == QuestionKind::number && !(question.range.min < question.range.max))
            check.fault(place / "max", {"framework.rangeOrder", {{"min", question.range.min}}});
        if (question.knots.empty())
            continue;
        checkPositions(check, question, place / "knots");
        checkLikeness(check, question, place / "knots");
        if (question.kind == QuestionKind::scale)
            checkEnds(check, question, place / "knots");
    }
}

} // namespace waymark
