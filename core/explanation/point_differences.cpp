#include "core/explanation/point_differences.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace waymark {
namespace {

void add(std::vector<EvidenceIndex>& cites, const std::vector<EvidenceIndex>& more)
{
    for (const EvidenceIndex each : more)
        if (std::find(cites.begin(), cites.end(), each) == cites.end())
            cites.push_back(each);
}

} // namespace

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

std::vector<PointDifference> pointDifferences(
    const Assessment& assessment, const std::pair<AlternativeIndex, AlternativeIndex>& alternatives)
{
    std::map<QuestionIndex, PointDifference> byQuestion;
    for (const Contribution& each : assessment.contributions) {
        if (each.alternative != alternatives.first && each.alternative != alternatives.second)
            continue;
        PointDifference& difference = byQuestion[each.question];
        difference.question = each.question;
        difference.criterion = each.criterion;
        difference.points += each.alternative == alternatives.first ? each.points : -each.points;
        difference.own = difference.own || each.own;
        add(difference.cites, each.cites);
    }
    std::vector<PointDifference> found;
    for (auto& [question, difference] : byQuestion)
        found.push_back(std::move(difference));
    std::stable_sort(found.begin(), found.end(),
        [](const PointDifference& a, const PointDifference& b) { return std::abs(a.points) > std::abs(b.points); });
    return found;
}

} // namespace waymark
