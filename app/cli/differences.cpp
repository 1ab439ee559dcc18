#include "app/cli/differences.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace waymark::cli {
namespace {

/// The highest value on the table but for one alternative's.
std::optional<AlternativeIndex> bestBut(std::optional<AlternativeIndex> excepted, const Assessment& assessment)
{
    std::optional<AlternativeIndex> best;
    for (std::size_t i = 0; i < assessment.alternatives.size(); ++i) {
        const AlternativeIndex each{i};
        const std::optional<double>& value = assessment.alternatives[i].value;
        if (value && each != excepted && (!best || value > assessment.alternatives[best->value].value))
            best = each;
    }
    return best;
}

} // namespace

std::optional<std::pair<AlternativeIndex, AlternativeIndex>> worthComparing(const Assessment& assessment)
{
    std::optional<AlternativeIndex> first = assessment.verdict.alternative;
    if (!first)
        first = bestBut(std::nullopt, assessment);
    const std::optional<AlternativeIndex> second = bestBut(first, assessment);
    if (!first || !second)
        return std::nullopt;
    return std::pair(*first, *second);
}

std::vector<Difference> differences(
    const Assessment& assessment, const std::pair<AlternativeIndex, AlternativeIndex>& alternatives)
{
    std::map<QuestionIndex, Difference> byQuestion;
    for (const Contribution& each : assessment.contributions) {
        Difference& difference = byQuestion[each.question];
        difference.question = each.question;
        difference.cites = each.cites;
        if (each.alternative == alternatives.first)
            difference.points += each.points;
        if (each.alternative == alternatives.second)
            difference.points -= each.points;
    }
    std::vector<Difference> found;
    for (auto& [question, difference] : byQuestion)
        found.push_back(std::move(difference));
    std::stable_sort(found.begin(), found.end(),
        [](const Difference& a, const Difference& b) { return std::abs(a.points) > std::abs(b.points); });
    return found;
}

} // namespace waymark::cli
