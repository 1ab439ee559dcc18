#include "core/robustness/joint_weights.h"

#include <algorithm>
#include <cmath>

#include "core/robustness/trials.h"
#include "core/smaa/smallest_change.h"

namespace waymark {
namespace {

/// Points beyond the turn, where equal values no longer hide who wins.
constexpr double kBeyond = 1e-6;

/// Smaller moves of a weight are not worth naming.
constexpr double kNamedMove = 0.01;
constexpr std::size_t kMostMoved = 3;

class Turning {
public:
    Turning(const WeighedTable& table, AlternativeIndex winner) : m_table(table), m_winner(winner) {}

    std::vector<JointWeightChange> changes() const
    {
        std::vector<JointWeightChange> found;
        for (std::size_t a = 0; a < m_table.values.size(); ++a)
            if (mayWin(a))
                if (auto change = changeFor(a))
                    found.push_back(*std::move(change));
        std::stable_sort(found.begin(), found.end(),
            [](const JointWeightChange& a, const JointWeightChange& b) { return a.distance < b.distance; });
        std::vector<JointWeightChange> nearest;
        for (JointWeightChange& change : found)
            if (std::none_of(nearest.begin(), nearest.end(),
                    [&](const JointWeightChange& other) { return other.verdict == change.verdict; }))
                nearest.push_back(std::move(change));
        return nearest;
    }

private:
    bool isOnTable(std::size_t a) const { return !m_table.values[a].empty(); }
    const Proof& asked() const { return m_table.asked; }
    bool defaultStands() const { return asked().byDefault && isOnTable(asked().byDefault->value); }
    bool isDefault(std::size_t a) const { return asked().byDefault == AlternativeIndex{a}; }

    bool mayWin(std::size_t a) const
    {
        return isOnTable(a) && a != m_winner.value && (!defaultStands() || isDefault(a) || asked().hasReason[a]);
    }

    /// Points by which the rival has to be above today's winner; below 0 where the winner has to stay above it by more.
    double bar(std::size_t rival) const
    {
        if (!defaultStands())
            return 0;
        if (isDefault(rival))
            return -m_table.leads[m_winner.value];
        return isDefault(m_winner.value) ? m_table.leads[rival] : 0;
    }

    std::optional<JointWeightChange> changeFor(std::size_t rival) const
    {
        std::vector<double> d(m_table.weights.size());
        for (std::size_t c = 0; c < d.size(); ++c)
            d[c] = m_table.values[rival][c] - m_table.values[m_winner.value][c] - bar(rival) - kBeyond;
        const std::optional<WeightChange> change = smallestWeightChange(m_table.weights, d);
        if (!change)
            return std::nullopt;
        const std::optional<AlternativeIndex> verdict = winnerWith(change->weights);
        if (!verdict || *verdict == m_winner)
            return std::nullopt;
        return JointWeightChange{*verdict, change->weights, change->distance, mostMoved(change->weights)};
    }

    std::optional<AlternativeIndex> winnerWith(const std::vector<double>& weights) const
    {
        Totals totals(m_table.values.size());
        for (std::size_t a = 0; a < totals.size(); ++a) {
            if (!isOnTable(a))
                continue;
            totals[a] = 0;
            for (std::size_t c = 0; c < weights.size(); ++c)
                *totals[a] += weights[c] * m_table.values[a][c];
        }
        return winnerOf(totals, proofWith(asked(), totals, m_table.leads));
    }

    std::vector<CriterionIndex> mostMoved(const std::vector<double>& weights) const
    {
        const auto move = [&](CriterionIndex c) { return std::abs(weights[c.value] - m_table.weights[c.value]); };
        std::vector<CriterionIndex> moved;
        for (std::size_t c = 0; c < weights.size(); ++c)
            if (move({c}) >= kNamedMove)
                moved.push_back({c});
        std::stable_sort(
            moved.begin(), moved.end(), [&](CriterionIndex a, CriterionIndex b) { return move(a) > move(b); });
        moved.resize(std::min(moved.size(), kMostMoved));
        return moved;
    }

    const WeighedTable& m_table;
    AlternativeIndex m_winner;
};

/// Values on the criteria that count, and 0 elsewhere, where the weight has to stay 0.
WeighedTable tableOf(const Assessment& settled, const RequiredLeads& leads)
{
    WeighedTable table{{}, {}, askedOf(settled), leads};
    for (const AlternativeResult& alternative : settled.alternatives)
        table.values.emplace_back(alternative.available ? settled.criteria.size() : 0, 0.0);
    for (const Contribution& part : settled.contributions)
        table.values[part.alternative.value][part.criterion.value] += part.share * part.pointValue;
    for (const CriterionResult& criterion : settled.criteria)
        table.weights.push_back(criterion.weight);
    return table;
}

/// Leaves out the columns of criteria that do not count.
void keepRelevant(WeighedTable& table, const std::vector<std::size_t>& relevant)
{
    const auto kept = [&](const std::vector<double>& row) {
        std::vector<double> left;
        for (const std::size_t c : relevant)
            left.push_back(row[c]);
        return left;
    };
    table.weights = kept(table.weights);
    for (std::vector<double>& row : table.values)
        if (!row.empty())
            row = kept(row);
}

} // namespace

std::vector<JointWeightChange> jointWeightChanges(const WeighedTable& table, AlternativeIndex winner)
{
    return Turning(table, winner).changes();
}

std::vector<JointWeightChange> jointWeightChanges(const Assessment& settled, const RequiredLeads& leads)
{
    std::vector<std::size_t> relevant;
    for (std::size_t c = 0; c < settled.criteria.size(); ++c)
        if (settled.criteria[c].relevant)
            relevant.push_back(c);
    WeighedTable table = tableOf(settled, leads);
    keepRelevant(table, relevant);
    if (std::all_of(table.weights.begin(), table.weights.end(), [](double weight) { return weight == 0; }))
        return {}; // nothing is weighed: no weights to start from
    std::vector<JointWeightChange> changes = jointWeightChanges(table, *settled.verdict.alternative);
    for (JointWeightChange& change : changes) {
        std::vector<double> weights(settled.criteria.size(), 0);
        for (std::size_t i = 0; i < relevant.size(); ++i)
            weights[relevant[i]] = change.weights[i];
        change.weights = std::move(weights);
        for (CriterionIndex& criterion : change.most)
            criterion.value = relevant[criterion.value];
    }
    return changes;
}

} // namespace waymark
