#include "core/robustness/wide_answer.h"

#include <algorithm>
#include <array>

#include "core/assessment/value_rows.h"
#include "core/group/opinion_text.h"
#include "core/sampling/triangle_quantile.h"

namespace waymark {
namespace {

struct MassPoint {
    double weight = 0;
    double probability = 0;
};

/// The extended Pearson-Tukey approximation of a distribution (Keefer & Bodily 1983).
constexpr std::array<MassPoint, 3> kThreePoints = {{{0.185, 0.05}, {0.63, 0.5}, {0.185, 0.95}}};

} // namespace

double widthOf(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet)
{
    double widest = 0;
    for (const WeightedRow& row : valueRows(framework, question, sheet))
        for (const auto& value : row.values)
            if (value)
                widest = std::max(widest, value->high - value->low);
    return widest;
}

std::vector<PossibleTruth> truthsBehind(const Framework& framework, QuestionIndex question, const AnswerSheet& sheet)
{
    const ValueRow row = valueRows(framework, question, sheet).front().values;
    const std::string answer = opinionText(framework, question, sheet.opinion(question));
    std::vector<PossibleTruth> truths;
    for (const MassPoint& point : kThreePoints) {
        PossibleTruth& truth = truths.emplace_back(PossibleTruth{point.weight, {}});
        for (std::size_t a = 0; a < row.size(); ++a) {
            if (!row[a])
                continue;
            const double p = framework.alternatives[a].leaning < 0 ? 1 - point.probability : point.probability;
            const double value = quantile(*row[a], p);
            truth.own.push_back({AlternativeIndex{a}, answer, {value, value, value}});
        }
    }
    return truths;
}

} // namespace waymark
