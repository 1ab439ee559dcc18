#include "core/robustness/best_case.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace waymark {
namespace {

/// Smaller differences of a weight say nothing about who chooses.
constexpr double kLeaning = 0.01;
constexpr std::size_t kMostLeanings = 3;

/// Equal differences by the criteria's ids.
std::vector<CriterionIndex> leaningsOf(
    const Framework& framework, const Assessment& settled, const std::vector<double>& central)
{
    const auto relevant = std::count_if(settled.criteria.begin(), settled.criteria.end(),
        [](const CriterionResult& criterion) { return criterion.relevant; });
    const double even = 1 / static_cast<double>(relevant);
    std::vector<CriterionIndex> leanings;
    for (std::size_t c = 0; c < central.size(); ++c)
        if (settled.criteria[c].relevant && central[c] >= std::max(even, settled.criteria[c].weight) + kLeaning)
            leanings.push_back({c});
    std::sort(leanings.begin(), leanings.end(), [&](CriterionIndex a, CriterionIndex b) {
        return std::tuple(-central[a.value], framework[a].id) < std::tuple(-central[b.value], framework[b].id);
    });
    leanings.resize(std::min(leanings.size(), kMostLeanings));
    return leanings;
}

bool lacksReason(const Assessment& settled, AlternativeIndex alternative)
{
    const auto& byDefault = settled.verdict.byDefault;
    return byDefault && *byDefault != alternative && settled.alternatives[byDefault->value].available
        && std::none_of(settled.reasons.begin(), settled.reasons.end(),
            [&](const Reason& reason) { return reason.alternative == alternative; });
}

/// The first, of a list that is sorted.
template <class Flip> std::optional<Flip> firstFor(AlternativeIndex alternative, const std::vector<Flip>& flips)
{
    const auto found =
        std::find_if(flips.begin(), flips.end(), [&](const Flip& flip) { return flip.verdict == alternative; });
    return found == flips.end() ? std::nullopt : std::optional(*found);
}

std::optional<ValueFlip> leastMoveFor(AlternativeIndex alternative, const std::vector<ValueFlip>& flips)
{
    const auto move = [](const ValueFlip& flip) { return std::abs(*flip.to - flip.from); };
    std::optional<ValueFlip> least;
    for (const ValueFlip& flip : flips)
        if (flip.to && flip.verdict == alternative && (!least || move(flip) < move(*least)))
            least = flip;
    return least;
}

} // namespace

std::vector<BestCase> bestCases(
    const Framework& framework, const Assessment& settled, const Odds& any, const FoundFlips& found)
{
    std::vector<BestCase> cases;
    for (std::size_t a = 0; a < settled.alternatives.size(); ++a) {
        if (!settled.alternatives[a].available || settled.verdict.alternative == AlternativeIndex{a})
            continue;
        BestCase& best = cases.emplace_back();
        best.alternative = {a};
        best.firstShare = any.rankAcceptability[a][0];
        best.leansOn = leaningsOf(framework, settled, any.centralWeights[a]);
        best.lacksReason = lacksReason(settled, {a});
        best.answers = firstFor({a}, found.answers);
        best.value = leastMoveFor({a}, found.values);
        best.weights = firstFor({a}, found.weights);
    }
    return cases;
}

} // namespace waymark
