#include "core/assessment/value_rows.h"

#include "core/assessment/row_completion.h"
#include "core/assessment/truth.h"
#include "core/framework/outcome_values.h"
#include "core/framework/question_kinds.h"

namespace waymark {
namespace {

Triangle between(const Triangle& from, const Triangle& to, double share)
{
    return {from.low + share * (to.low - from.low), from.mode + share * (to.mode - from.mode),
        from.high + share * (to.high - from.high)};
}

/// Adds a share of another triangle, component by component.
void addTo(Triangle& sum, const Triangle& part, double weight)
{
    sum.low += weight * part.low;
    sum.mode += weight * part.mode;
    sum.high += weight * part.high;
}

ValueRow between(ValueRow row, const ValueRow& to, double share)
{
    for (std::size_t a = 0; a < row.size(); ++a)
        if (row[a] && to[a])
            row[a] = between(*row[a], *to[a], share);
    return row;
}

/// Values run linear from knot to knot; of outcomes it is they that do, and what comes out is valued.
ValueRow rowAt(const Question& question, double x)
{
    const BetweenKnots place = betweenKnots(question.knots, x);
    const Knot& below = question.knots[place.below];
    const Knot& above = question.knots[place.above];
    if (!question.valuation)
        return between(below.values, above.values, place.towardsAbove);
    return valuesOf(std::get<ValueFunction>(question.valuation->function),
        between(below.outcomes, above.outcomes, place.towardsAbove));
}

std::vector<WeightedRow> normalised(std::vector<WeightedRow> rows)
{
    double sum = 0;
    for (const WeightedRow& row : rows)
        sum += row.weight;
    for (WeightedRow& row : rows)
        row.weight /= sum;
    return rows;
}

/// The rows of one question in the making.
class Rows {
public:
    Rows(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet)
        : m_framework(framework),
          m_question(framework[question]),
          m_opinion(sheet.opinion(question)),
          m_open(sheet.isOpen(question)),
          m_sheet(sheet)
    {}

    std::vector<WeightedRow> make() const { return m_question.isChoice() ? choiceRows() : curveRows(); }

private:
    std::vector<WeightedRow> choiceRows() const
    {
        if (!m_open)
            return {{1, m_opinion.chosen.size() == 1 ? rowOf(m_opinion.chosen[0].option) : meanRow()}};
        std::vector<WeightedRow> rows;
        for (std::size_t o = 0; o < m_question.options.size(); ++o)
            rows.push_back({m_question.options[o].mixtureWeight, rowOf({o})});
        return normalised(std::move(rows));
    }

    std::vector<WeightedRow> curveRows() const
    {
        if (!m_open)
            return {{1, rowAt(m_question, m_opinion.number)}};
        std::vector<WeightedRow> rows;
        if (m_question.kind == QuestionKind::scale)
            for (double x = kScaleMin; x <= kScaleMax; ++x)
                rows.push_back({1, rowAt(m_question, x)});
        else
            for (const Knot& knot : m_question.knots)
                rows.push_back({knot.mixtureWeight, knot.values});
        return normalised(std::move(rows));
    }

    /// The option's values, with those of its first true variant put over them.
    ValueRow rowOf(OptionIndex index) const
    {
        const Option& option = m_question.options[index.value];
        ValueRow row = option.values;
        for (const ValueVariant& variant : option.variants) {
            if (truthOf(variant.when, m_framework, m_sheet) != Truth::yes)
                continue;
            for (std::size_t a = 0; a < row.size(); ++a)
                if (variant.values[a])
                    row[a] = variant.values[a];
            break;
        }
        return row;
    }

    ValueRow meanRow() const
    {
        std::vector<ValueRow> rows;
        for (const WeightedOption& part : m_opinion.chosen)
            rows.push_back(rowOf(part.option));
        ValueRow mean(m_framework.alternatives.size());
        for (std::size_t a = 0; a < mean.size(); ++a)
            mean[a] = meanOf({a}, rows);
        return mean;
    }

    /// None if no chosen option names a value: then it follows from the means of the others.
    std::optional<Triangle> meanOf(AlternativeIndex alternative, const std::vector<ValueRow>& rows) const
    {
        const RowCompletion completion(m_framework, *m_question.criterion, m_sheet);
        Triangle mean;
        bool named = false;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            named = named || rows[i][alternative.value];
            addTo(mean, completion.valueOf(alternative, rows[i]), m_opinion.chosen[i].weight);
        }
        return named ? std::optional(mean) : std::nullopt;
    }

    const Framework& m_framework;
    const Question& m_question;
    const Opinion& m_opinion;
    bool m_open;
    const AnswerSheet& m_sheet;
};

} // namespace

std::vector<WeightedRow> valueRows(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet)
{
    std::vector<WeightedRow> rows = Rows(framework, question, sheet).make();
    for (const OwnValue& own : sheet.inputs.own[question.value])
        if (const Triangle* value = ownValue(framework, question, own.alternative, sheet))
            for (WeightedRow& row : rows)
                row.values[own.alternative.value] = *value;
    return rows;
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
