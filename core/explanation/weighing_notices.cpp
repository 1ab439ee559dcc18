#include "core/explanation/weighing_notices.h"

#include <cstddef>
#include <string>

#include "core/assessment/method_weights.h"
#include "core/weights/consistency.h"
#include "core/weights/weighing_habits.h"

namespace waymark {
namespace {

/// What was entered under the method that counts, and how important the same criteria are without it.
struct Weighed {
    std::vector<double> points;
    std::vector<double> importances;
};

/// The framework's importance after what the answers raise and cut, or the user's rating.
double importanceOf(const CriterionResult& result, const std::map<CriterionId, double>& ratings, const CriterionId& id)
{
    if (const auto rated = ratings.find(id); rated != ratings.end())
        return rated->second;
    return result.defaultPoints * (result.raise ? result.raise->factor : 1) * (result.cut ? result.cut->factor : 1);
}

/// A rating counts among the points under the method of rating alone: under another it stands in for what is missing.
bool isEntered(const CriterionResult& result, WeightMethod method)
{
    const bool isRating = result.source == ImportanceSource::rating;
    return result.relevant && result.source != ImportanceSource::framework
        && isRating == (method == WeightMethod::rating);
}

Weighed weighed(const Framework& framework, const Priorities& priorities, const Assessment& assessment)
{
    Weighed all;
    for (std::size_t c = 0; c < assessment.criteria.size(); ++c) {
        const CriterionResult& result = assessment.criteria[c];
        if (!isEntered(result, priorities.method))
            continue;
        all.points.push_back(result.points);
        all.importances.push_back(importanceOf(result, priorities.rating, framework.criteria[c].id));
    }
    return all;
}

bool asksForSteps(WeightMethod method)
{
    return method == WeightMethod::swing || method == WeightMethod::smart || method == WeightMethod::intervals;
}

/// Looks at comparisons of relevant criteria.
class PairNotices {
public:
    PairNotices(const Framework& framework, const Priorities& priorities, const Assessment& assessment)
        : m_framework(framework)
    {
        for (std::size_t c = 0; c < assessment.criteria.size(); ++c)
            if (assessment.criteria[c].relevant)
                m_relevant.push_back(c);
        m_comparisons = comparisonsWithin(comparisonsOf(framework, priorities), m_relevant);
        m_groups = comparedGroups(m_comparisons);
    }

    void addTo(std::vector<Message>& notices) const
    {
        if (m_comparisons.made.empty())
            return;
        if (m_groups.size() > 1)
            notices.push_back({"explanation.pairsApart", {{"groups", namesOfGroups()}}});
        for (const auto& group : m_groups)
            addContradictions(group, notices);
    }

private:
    void addContradictions(const std::vector<std::size_t>& group, std::vector<Message>& notices) const
    {
        const Comparisons within = comparisonsWithin(m_comparisons, group);
        const auto found = pairwiseWeights(within);
        const double ratio = found ? consistencyOf(found->lambdaMax, group.size()).ratio : 0;
        if (ratio <= kConsistentEnough)
            return;
        std::string pairs;
        for (const Comparison& each : worstComparisons(within, found->weights))
            pairs += (pairs.empty() ? "" : "; ") + nameOf(group[each.first]) + ", " + nameOf(group[each.second]);
        notices.push_back(
            {"explanation.pairsContradict", {{"ratio", ratio}, {"most", kConsistentEnough}, {"pairs", pairs}}});
    }

    std::string nameOf(std::size_t relevant) const { return m_framework.criteria[m_relevant[relevant]].name; }

    std::string namesOfGroups() const
    {
        std::string groups;
        for (const auto& group : m_groups) {
            groups += groups.empty() ? "" : "; ";
            for (std::size_t i = 0; i < group.size(); ++i)
                groups += (i == 0 ? "" : ", ") + nameOf(group[i]);
        }
        return groups;
    }

    const Framework& m_framework;
    std::vector<std::size_t> m_relevant; ///< criteria; what is below counts these
    Comparisons m_comparisons;
    std::vector<std::vector<std::size_t>> m_groups;
};

} // namespace

std::vector<Message> weighingNotices(
    const Framework& framework, const Priorities& priorities, const Assessment& assessment)
{
    std::vector<Message> notices;
    if (priorities.method == WeightMethod::pairs)
        PairNotices(framework, priorities, assessment).addTo(notices);
    const Weighed all = weighed(framework, priorities, assessment);
    if (isAllTheSame(all.points))
        notices.push_back({"explanation.weightsAllTheSame", {}});
    else if (asksForSteps(priorities.method) && repeatsImportances(all.points, all.importances))
        notices.push_back({"explanation.weightsRepeat", {}});
    return notices;
}

} // namespace waymark
