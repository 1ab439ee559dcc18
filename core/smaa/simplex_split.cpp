#include "core/smaa/simplex_split.h"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

#include "core/smaa/cell_splitting.h"
#include "core/smaa/tied_orders.h"

namespace waymark {
namespace {

/// What the budget's cells may take together, in numbers touched.
constexpr std::size_t kMostWork = 10'000'000;

struct Pair {
    std::size_t a = 0;
    std::size_t b = 0;
};

/// Adds up cells, by who stands where in them.
class RankSums {
public:
    RankSums(std::size_t alternatives, std::size_t criteria);
    /// signs[a * alternatives + b]: 1 if a is above b in the cell, -1 below, 0 equal
    void add(double share, std::span<const double> centroid, const std::vector<int>& signs);
    ExactRanks result(std::size_t cells) const;

private:
    std::vector<std::vector<double>> m_ranks;
    std::vector<std::vector<double>> m_firstWeights;
};

RankSums::RankSums(std::size_t alternatives, std::size_t criteria)
    : m_ranks(alternatives, std::vector<double>(alternatives, 0)),
      m_firstWeights(alternatives, std::vector<double>(criteria, 0))
{}

void RankSums::add(double share, std::span<const double> centroid, const std::vector<int>& signs)
{
    const std::size_t size = m_ranks.size();
    for (std::size_t a = 0; a < size; ++a) {
        const auto row = signs.begin() + a * size;
        const auto above = static_cast<std::size_t>(std::count(row, row + size, -1));
        const auto equal = static_cast<std::size_t>(std::count(row, row + size, 0)); // itself too
        const double part = share / static_cast<double>(equal);
        for (std::size_t rank = above; rank < above + equal; ++rank)
            m_ranks[a][rank] += part;
        if (above > 0)
            continue;
        for (std::size_t c = 0; c < centroid.size(); ++c)
            m_firstWeights[a][c] += part * centroid[c];
    }
}

ExactRanks RankSums::result(std::size_t cells) const
{
    ExactRanks result{m_ranks, {}, cells};
    for (std::size_t a = 0; a < m_ranks.size(); ++a) {
        const double first = m_ranks[a].front();
        if (first > 0) {
            std::vector<double> weights = m_firstWeights[a];
            for (double& weight : weights)
                weight /= first;
            result.centralWeights.emplace_back(std::move(weights));
        } else {
            result.centralWeights.emplace_back();
        }
    }
    return result;
}

/// One simplex of the weights with the pairs of alternatives whose order changes in it; the others' order is noted.
struct Contest {
    MeasuredSimplex simplex;
    std::vector<Pair> open;
    std::size_t alternatives = 0;
    std::vector<int> signs; ///< [a * alternatives + b]
    void note(const Pair& pair, int sign)
    {
        signs[pair.a * alternatives + pair.b] = sign;
        signs[pair.b * alternatives + pair.a] = -sign;
    }
};

Contest contestOn(const std::vector<std::vector<double>>& values, const TiedOrders& orders)
{
    Contest contest{{orders.vertices(), {}}, {}, values.size(), {}};
    contest.signs.assign(values.size() * values.size(), 0);
    std::vector<double> differences(values.empty() ? 0 : values.front().size());
    for (std::size_t a = 0; a < values.size(); ++a) {
        for (std::size_t b = a + 1; b < values.size(); ++b) {
            std::transform(values[a].begin(), values[a].end(), values[b].begin(), differences.begin(), std::minus<>());
            std::vector<double> functional(differences.size());
            orders.vertexValues(differences, functional);
            const auto [low, high] = std::minmax_element(functional.begin(), functional.end());
            if (*low < 0 && *high > 0) {
                contest.open.push_back({a, b});
                contest.simplex.functionals.push_back(std::move(functional));
            } else {
                contest.note({a, b}, (*high > 0 ? 1 : 0) - (*low < 0 ? 1 : 0));
            }
        }
    }
    return contest;
}

/// Cells of many numbers take longer: fewer of them.
std::size_t affordable(const Contest& contest, std::size_t budget)
{
    const std::size_t size = contest.simplex.vertices.size();
    return std::min(budget, kMostWork / (size * (size + contest.open.size())));
}

/// How many cells it took; none beyond the budget.
std::optional<std::size_t> addCells(Contest contest, double share, std::size_t budget, RankSums& sums)
{
    const auto visit = [&](const SplitCell& cell) {
        for (std::size_t i = 0; i < contest.open.size(); ++i)
            contest.note(contest.open[i], cell.signs[i]);
        sums.add(share * cell.share, cell.centroid, contest.signs);
    };
    return splitIntoCells(contest.simplex, affordable(contest, budget), visit);
}

} // namespace

std::optional<ExactRanks> splitSimplex(
    const std::vector<std::vector<double>>& values, const WeightSpace& space, std::size_t budget)
{
    TiedOrders orders = ordersOf(space);
    const std::optional<std::size_t> simplices = orders.count(budget);
    if (!simplices)
        return std::nullopt;
    RankSums sums(values.size(), space.weights.size());
    std::size_t cells = 0;
    do {
        const auto more =
            addCells(contestOn(values, orders), 1 / static_cast<double>(*simplices), budget - cells, sums);
        if (!more)
            return std::nullopt;
        cells += *more;
    } while (orders.advance());
    return sums.result(cells);
}

} // namespace waymark
