#include "core/assessment/method_weights.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <map>
#include <optional>

#include "core/weights/rank_weights.h"

namespace waymark {
namespace {

constexpr double kLargestSwing = 100;
constexpr double kSmallestSmart = 10;

/// Works on the points of all criteria in turn with the framework's list.
class MethodWeights {
public:
    MethodWeights(const Framework& framework, const Priorities& priorities, std::vector<CriterionResult>& results)
        : m_framework(framework),
          m_priorities(priorities),
          m_results(results)
    {}

    void apply()
    {
        switch (m_priorities.method) {
        case WeightMethod::rating:
            break;
        case WeightMethod::swing:
            applyPoints(m_priorities.swing, ImportanceSource::swing, swingScale());
            break;
        case WeightMethod::smart:
            applyPoints(m_priorities.smart, ImportanceSource::smart, smartScale());
            break;
        case WeightMethod::order:
            applyOrder();
            break;
        case WeightMethod::pairs:
            applyPairs();
            break;
        case WeightMethod::intervals:
            applyPoints(middles(), ImportanceSource::intervals, swingScale());
            break;
        }
        fillRanges();
    }

private:
    using Members = std::vector<std::size_t>;

    double swingScale() const
    {
        double largest = 0;
        for (const CriterionResult& result : m_results)
            largest = std::max(largest, result.relevant ? result.points : 0);
        return largest > 0 ? kLargestSwing / largest : 1;
    }

    double smartScale() const
    {
        std::optional<double> smallest;
        for (const CriterionResult& result : m_results)
            if (result.relevant && result.points > 0)
                smallest = smallest ? std::min(*smallest, result.points) : result.points;
        return smallest ? kSmallestSmart / *smallest : 1;
    }

    std::map<CriterionId, double> middles() const
    {
        std::map<CriterionId, double> middles;
        for (const auto& [criterion, range] : m_priorities.intervals)
            middles.emplace(criterion, range.middle());
        return middles;
    }

    void applyPoints(const std::map<CriterionId, double>& entered, ImportanceSource source, double scale)
    {
        for (std::size_t c = 0; c < m_results.size(); ++c) {
            const auto points = entered.find(m_framework.criteria[c].id);
            if (points == entered.end())
                m_results[c].points *= scale;
            else
                enter(c, points->second, source);
        }
    }

    void enter(std::size_t criterion, double points, ImportanceSource source)
    {
        m_results[criterion].points = points;
        m_results[criterion].source = source;
    }

    /// What the importances of some criteria come to. Where that is nothing, each has one point to share, or those who
    /// rated all of them 0 could not weigh in another way.
    double togetherOf(const Members& members) const
    {
        double together = 0;
        for (const std::size_t c : members)
            together += m_results[c].points;
        return together > 0 ? together : static_cast<double>(members.size());
    }

    void applyOrder()
    {
        Members ranked;
        std::vector<std::size_t> sizes;
        for (const std::vector<CriterionId>& tie : m_priorities.order) {
            const std::size_t before = ranked.size();
            for (const CriterionId& id : tie)
                if (const auto criterion = m_framework.find(id))
                    ranked.push_back(criterion->value);
            if (ranked.size() > before)
                sizes.push_back(ranked.size() - before);
        }
        const double together = togetherOf(ranked);
        const std::vector<double> weights = tiedRankWeights(RankFormula::centroid, sizes);
        auto member = ranked.begin();
        for (std::size_t tie = 0; tie < sizes.size(); ++tie)
            for (std::size_t i = 0; i < sizes[tie]; ++i)
                enter(*member++, together * weights[tie], ImportanceSource::order);
    }

    void applyPairs()
    {
        const Comparisons comparisons = comparisonsOf(m_framework, m_priorities);
        for (const Members& group : comparedGroups(comparisons)) {
            if (group.size() < 2)
                continue;
            const auto shared = pairwiseWeights(comparisonsWithin(comparisons, group));
            assert(shared); // they hang together
            const double together = togetherOf(group);
            for (std::size_t i = 0; i < group.size(); ++i)
                enter(group[i], together * shared->weights[i], ImportanceSource::pairs);
        }
    }

    void fillRanges()
    {
        for (std::size_t c = 0; c < m_results.size(); ++c) {
            const bool isInterval = m_results[c].source == ImportanceSource::intervals;
            m_results[c].range = isInterval ? m_priorities.intervals.at(m_framework.criteria[c].id)
                                            : PointRange{m_results[c].points, m_results[c].points};
        }
    }

    const Framework& m_framework;
    const Priorities& m_priorities;
    std::vector<CriterionResult>& m_results;
};

} // namespace

void applyMethod(const Framework& framework, const Priorities& priorities, std::vector<CriterionResult>& results)
{
    MethodWeights(framework, priorities, results).apply();
}

Comparisons comparisonsOf(const Framework& framework, const Priorities& priorities)
{
    Comparisons comparisons{framework.criteria.size(), {}};
    for (const auto& [pair, ratio] : priorities.pairs) {
        const auto first = framework.find(pair.first);
        const auto second = framework.find(pair.second);
        if (first && second)
            comparisons.made.push_back({first->value, second->value, ratio});
    }
    return comparisons;
}

} // namespace waymark
