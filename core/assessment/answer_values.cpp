#include "core/assessment/answer_values.h"

#include <algorithm>
#include <cassert>

#include "core/assessment/truth.h"
#include "core/framework/question_kinds.h"

namespace waymark {
namespace {

Triangle between(const Triangle& from, const Triangle& to, double share)
{
    return {from.low + share * (to.low - from.low), from.mode + share * (to.mode - from.mode),
        from.high + share * (to.high - from.high)};
}

/// Puts a triangle back on the scale. A negative share turns its ends around and may push them off the scale.
Triangle onScale(const Triangle& triangle)
{
    const auto clamped = [](double x) { return std::clamp(x, 0.0, 100.0); };
    const double first = clamped(triangle.low);
    const double last = clamped(triangle.high);
    return {std::min(first, last), clamped(triangle.mode), std::max(first, last)};
}

/// Fills in what a row leaves open: from the alternative it stands for, from host and guest, or with ignorance.
class RowCompletion {
public:
    RowCompletion(const Framework& framework, CriterionIndex criterion, const AnswerSheet& sheet)
        : m_framework(framework),
          m_criterion(criterion),
          m_sheet(sheet)
    {}

    std::vector<Triangle> complete(const ValueRow& row) const
    {
        std::vector<Triangle> values;
        values.reserve(row.size());
        for (std::size_t a = 0; a < row.size(); ++a)
            values.push_back(valueOf(AlternativeIndex{a}, row));
        return values;
    }

private:
    Triangle valueOf(AlternativeIndex index, const ValueRow& row) const
    {
        if (row[index.value])
            return *row[index.value];
        const Alternative& alternative = m_framework[index];
        for (const StandsFor& stand : alternative.standsFor)
            if (holds(stand.when, m_framework, m_sheet))
                return valueOf(stand.alternative, row);
        return alternative.derived ? derivedValue(*alternative.derived, row) : kUnknownTriangle;
    }

    /// Which share applies goes by the means, so that values stay linear in their draws.
    Triangle derivedValue(const DerivedValues& derived, const ValueRow& row) const
    {
        const Triangle host = valueOf(derived.host, row);
        const Triangle guest = valueOf(derived.guest, row);
        const double share = firstFitting(guest.mean() > host.mean() ? derived.benefit : derived.burden);
        return onScale(between(host, guest, share));
    }

    double firstFitting(const std::vector<DerivedShare>& shares) const
    {
        for (const DerivedShare& entry : shares) {
            const bool forCriterion = entry.criteria.empty()
                || std::find(entry.criteria.begin(), entry.criteria.end(), m_criterion) != entry.criteria.end();
            if (forCriterion && holds(entry.when, m_framework, m_sheet))
                return entry.share;
        }
        assert(!"checked on loading: the last entry always fits");
        return 0;
    }

    const Framework& m_framework;
    CriterionIndex m_criterion;
    const AnswerSheet& m_sheet;
};

/// The option's values, with those of its first true variant put over them.
ValueRow rowOf(const Option& option, const Framework& framework, const AnswerSheet& sheet)
{
    ValueRow row = option.values;
    for (const ValueVariant& variant : option.variants) {
        if (truthOf(variant.when, framework, sheet) != Truth::yes)
            continue;
        for (std::size_t a = 0; a < row.size(); ++a)
            if (variant.values[a])
                row[a] = variant.values[a];
        break;
    }
    return row;
}

ValueRow rowAt(const std::vector<Knot>& knots, double x)
{
    const BetweenKnots place = betweenKnots(knots, x);
    ValueRow row = knots[place.below].values;
    const ValueRow& above = knots[place.above].values;
    for (std::size_t a = 0; a < row.size(); ++a)
        if (row[a] && above[a])
            row[a] = between(*row[a], *above[a], place.towardsAbove);
    return row;
}

/// The mean of the chosen options' triangles, component by component.
std::vector<Triangle> meanOf(
    const std::vector<WeightedOption>& chosen, const std::vector<std::vector<Triangle>>& byOption)
{
    std::vector<Triangle> mean(byOption.front().size());
    for (const WeightedOption& part : chosen) {
        const std::vector<Triangle>& values = byOption[part.option.value];
        for (std::size_t a = 0; a < mean.size(); ++a) {
            mean[a].low += part.weight * values[a].low;
            mean[a].mode += part.weight * values[a].mode;
            mean[a].high += part.weight * values[a].high;
        }
    }
    return mean;
}

std::vector<Possibility> normalised(std::vector<Possibility> mixture)
{
    double sum = 0;
    for (const Possibility& possibility : mixture)
        sum += possibility.weight;
    for (Possibility& possibility : mixture)
        possibility.weight /= sum;
    return mixture;
}

std::vector<Possibility> choiceValues(
    const Question& question, QuestionIndex index, const AnswerSheet& sheet, const Framework& framework)
{
    const RowCompletion completion(framework, *question.criterion, sheet);
    const Opinion& opinion = sheet.opinion(index);
    if (sheet.isOpen(index)) {
        std::vector<Possibility> mixture;
        for (const Option& option : question.options)
            mixture.push_back({option.mixtureWeight, completion.complete(rowOf(option, framework, sheet))});
        return normalised(std::move(mixture));
    }
    if (opinion.chosen.size() == 1)
        return {{1, completion.complete(rowOf(question.options[opinion.chosen[0].option.value], framework, sheet))}};
    std::vector<std::vector<Triangle>> byOption;
    for (const Option& option : question.options)
        byOption.push_back(completion.complete(rowOf(option, framework, sheet)));
    return {{1, meanOf(opinion.chosen, byOption)}};
}

std::vector<Possibility> curveValues(
    const Question& question, QuestionIndex index, const AnswerSheet& sheet, const Framework& framework)
{
    const RowCompletion completion(framework, *question.criterion, sheet);
    if (!sheet.isOpen(index))
        return {{1, completion.complete(rowAt(question.knots, sheet.opinion(index).number))}};
    std::vector<Possibility> mixture;
    if (question.kind == QuestionKind::scale)
        for (double x = kScaleMin; x <= kScaleMax; ++x)
            mixture.push_back({1, completion.complete(rowAt(question.knots, x))});
    else
        for (const Knot& knot : question.knots)
            mixture.push_back({knot.mixtureWeight, completion.complete(knot.values)});
    return normalised(std::move(mixture));
}

} // namespace

std::vector<Possibility> answerValues(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet)
{
    const Question& asked = framework[question];
    return asked.isChoice() ? choiceValues(asked, question, sheet, framework)
                            : curveValues(asked, question, sheet, framework);
}

BetweenKnots betweenKnots(const std::vector<Knot>& knots, double x)
{
    std::size_t above = 0;
    while (above < knots.size() && knots[above].x < x)
        ++above;
    if (above == 0)
        return {0, 0, 0};
    if (above == knots.size())
        return {above - 1, above - 1, 0};
    const double from = knots[above - 1].x;
    return {above - 1, above, (x - from) / (knots[above].x - from)};
}

} // namespace waymark
