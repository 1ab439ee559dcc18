#include "core/robustness/best_case.h"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

/// Smaller differences of a weight say nothing about who chooses.
constexpr double kLeaning = 0.02;
constexpr std::size_t kMostNamed = 3;

/// Equal differences by the criteria's ids.
std::vector<CriterionIndex> leaningsOf(
    const Framework& framework, const Assessment& settled, const std::vector<double>& central)
{
    const auto more = [&](CriterionIndex c) { return central[c.value] - settled.criteria[c.value].weight; };
    std::vector<CriterionIndex> leanings;
    for (std::size_t c = 0; c < central.size(); ++c)
        if (settled.criteria[c].relevant && more({c}) >= kLeaning)
            leanings.push_back({c});
    std::sort(leanings.begin(), leanings.end(), [&](CriterionIndex a, CriterionIndex b) {
        return more(a) != more(b) ? more(a) > more(b) : framework[a].id < framework[b].id;
    });
    leanings.resize(std::min(leanings.size(), kMostNamed));
    return leanings;
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
        best.answers = firstFor({a}, found.answers);
        best.value = leastMoveFor({a}, found.values);
        best.weights = firstFor({a}, found.weights);
    }
    return cases;
}

} // namespace waymark
