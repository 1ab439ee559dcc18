#include "tests/support/naive_sampler.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace waymark::test {
namespace {

/// Totals this close count as equal, as the sampler's contract has it: a share of the largest value there is.
constexpr double kSame = 0x1p-20;

using Numbers = std::vector<double>;
using Generator = std::mt19937_64;

void normalise(Numbers& numbers)
{
    const double sum = std::accumulate(numbers.begin(), numbers.end(), 0.0);
    for (double& number : numbers)
        number = sum > 0 ? number / sum : 1 / static_cast<double>(numbers.size());
}

class Weights {
public:
    explicit Weights(const WeightSpace& space) : m_space(space), m_weights(space.weights)
    {
        const auto weighed = std::ranges::count_if(space.weights, [](double weight) { return weight > 0; });
        const double r = space.giveOrTake;
        const double k = std::max(1.0, static_cast<double>(weighed - 1) / (r * r) - 1);
        if (space.regime == Regime::stated && r > 0)
            for (const double weight : space.weights)
                m_gammas.emplace_back(k * weight);
    }

    const Numbers& draw(Generator& generator)
    {
        if (drawsNothing(m_space))
            return m_weights;
        if (m_space.regime == Regime::stated && !m_space.ranges.empty())
            drawRanges(generator);
        else if (m_space.regime == Regime::stated)
            drawStated(generator);
        else
            drawSimplex(generator);
        if (m_space.regime == Regime::order)
            putInOrder(generator);
        return m_weights;
    }

private:
    void drawRanges(Generator& generator)
    {
        for (std::size_t c = 0; c < m_weights.size(); ++c)
            m_weights[c] = std::uniform_real_distribution(m_space.ranges[c].low, m_space.ranges[c].high)(generator);
        normalise(m_weights);
    }
    void drawStated(Generator& generator)
    {
        if (m_gammas.empty())
            return;
        for (std::size_t c = 0; c < m_weights.size(); ++c)
            m_weights[c] = m_space.weights[c] > 0 ? m_gammas[c](generator) : 0;
        normalise(m_weights);
    }
    void drawSimplex(Generator& generator)
    {
        for (double& weight : m_weights)
            weight = m_exponential(generator);
        normalise(m_weights);
    }
    void putInOrder(Generator& generator)
    {
        std::vector<std::size_t> byPlace(m_weights.size());
        std::iota(byPlace.begin(), byPlace.end(), 0);
        std::ranges::shuffle(byPlace, generator);
        std::ranges::stable_sort(byPlace, std::greater{}, [this](std::size_t c) { return m_space.weights[c]; });
        std::ranges::sort(m_weights, std::greater{});
        const Numbers sorted = m_weights;
        for (std::size_t place = 0; place < byPlace.size(); ++place)
            m_weights[byPlace[place]] = sorted[place];
    }

    const WeightSpace& m_space;
    Numbers m_weights;
    std::vector<std::gamma_distribution<double>> m_gammas;
    std::exponential_distribution<double> m_exponential;
};

class Counter {
public:
    Counter(std::size_t alternatives, std::size_t criteria, double same)
        : m_same(same),
          m_ranks(alternatives, Numbers(alternatives)),
          m_beats(m_ranks),
          m_first(alternatives, Numbers(criteria)),
          m_wins(alternatives)
    {}

    void count(const Numbers& totals, const Numbers& weights)
    {
        for (std::size_t a = 0; a < totals.size(); ++a) {
            std::size_t better = 0;
            std::size_t same = 0;
            for (std::size_t b = 0; b < totals.size(); ++b) {
                const double difference = totals[a] - totals[b];
                better += difference < -m_same;
                same += std::abs(difference) <= m_same;
                m_beats[a][b] += std::abs(difference) <= m_same ? 0.5 : difference > 0;
            }
            for (std::size_t rank = better; rank < better + same; ++rank)
                m_ranks[a][rank] += 1.0 / static_cast<double>(same);
            if (better > 0)
                continue;
            m_wins[a] += 1.0 / static_cast<double>(same);
            for (std::size_t c = 0; c < weights.size(); ++c)
                m_first[a][c] += weights[c] / static_cast<double>(same);
        }
    }

    Tally tally(std::uint64_t worlds) const
    {
        Tally tally{worlds, m_ranks, m_beats, m_first, {}};
        for (std::size_t a = 0; a < m_ranks.size(); ++a) {
            for (std::size_t b = 0; b < m_ranks.size(); ++b) {
                tally.ranks[a][b] /= static_cast<double>(worlds);
                tally.beats[a][b] /= static_cast<double>(worlds);
            }
            for (double& weight : tally.firstWeights[a])
                weight /= m_wins[a];
            if (m_wins[a] == 0)
                tally.firstWeights[a].clear();
        }
        return tally;
    }

private:
    double m_same;
    std::vector<Numbers> m_ranks;
    std::vector<Numbers> m_beats;
    std::vector<Numbers> m_first;
    Numbers m_wins;
};

class DrawCell {
public:
    explicit DrawCell(Generator& generator) : m_generator(generator) {}

    double operator()(double value) { return value; }
    double operator()(const Triangle& triangle)
    {
        const double width = triangle.high - triangle.low;
        const double rise = triangle.mode - triangle.low;
        const double p = m_uniform(m_generator);
        return p * width < rise ? triangle.low + std::sqrt(p * width * rise)
                                : triangle.high - std::sqrt((1 - p) * width * (width - rise));
    }
    double operator()(const Normal& normal) { return normal.mean + normal.sd * m_normal(m_generator); }

private:
    Generator& m_generator;
    std::uniform_real_distribution<double> m_uniform;
    std::normal_distribution<double> m_normal;
};

double lookUp(const QuantileTable& table, double z)
{
    const double place =
        std::clamp((z + QuantileTable::kReach) * QuantileTable::kSteps / (2 * QuantileTable::kReach), 0.0, 256.0);
    const auto step = std::min<std::size_t>(static_cast<std::size_t>(place), QuantileTable::kSteps - 1);
    const double low = table.values[step];
    return low + (place - static_cast<double>(step)) * (table.values[step + 1] - low);
}

class Values {
public:
    explicit Values(const WorldModel& model) : m_model(model), m_z(model.variates.size()), m_picked(model.picks.size())
    {
        for (const Pick& pick : model.picks)
            m_picks.emplace_back(pick.chances.begin(), pick.chances.end());
    }

    void addTotals(Numbers& totals, const Numbers& weights, Generator& generator)
    {
        const double factor = m_normal(generator);
        for (std::size_t i = 0; i < m_z.size(); ++i) {
            const double loading = m_model.variates[i].loading;
            m_z[i] = loading * factor + std::sqrt(1 - loading * loading) * m_normal(generator);
        }
        for (std::size_t i = 0; i < m_picked.size(); ++i)
            m_picked[i] = m_picks[i](generator);
        std::ranges::fill(totals, 0);
        for (const Term& term : m_model.terms)
            totals[term.alternative] +=
                weights[term.criterion] * lookUp(term.tables[term.pick ? m_picked[*term.pick] : 0], m_z[term.variate]);
    }

private:
    const WorldModel& m_model;
    Numbers m_z;
    std::vector<std::size_t> m_picked;
    std::vector<std::discrete_distribution<std::size_t>> m_picks;
    std::normal_distribution<double> m_normal;
};

RuleOrder orderOf(const Numbers& totals, const WorldRule& rule, double equal)
{
    std::vector<std::size_t> standing;
    for (std::size_t a = 0; a < totals.size(); ++a)
        if (!rule.byDefault
            || (a != *rule.byDefault && rule.hasReason[a] && totals[a] - totals[*rule.byDefault] > equal))
            standing.push_back(a);
    std::ranges::sort(standing, std::greater{}, [&totals](std::size_t a) { return totals[a]; });
    RuleOrder order;
    for (std::size_t i = 0; i < standing.size(); ++i) {
        if (i == 0 || totals[standing[i - 1]] - totals[standing[i]] > equal)
            order.push_back(0);
        order.back() |= std::uint64_t{1} << standing[i];
    }
    return order;
}

struct Extent {
    double low;
    double high;
};

struct ExtentOf {
    Extent operator()(double value) const { return {value, value}; }
    Extent operator()(const Triangle& triangle) const { return {triangle.low, triangle.high}; }
    Extent operator()(const Normal& normal) const { return {normal.mean - 4 * normal.sd, normal.mean + 4 * normal.sd}; }
};

double widestCriterion(const DecisionTable& table, std::size_t criteria)
{
    double widest = 0;
    for (std::size_t c = 0; c < criteria; ++c)
        for (const auto& one : table.values)
            for (const auto& other : table.values)
                widest = std::max(widest, std::visit(ExtentOf{}, one[c]).high - std::visit(ExtentOf{}, other[c]).low);
    return widest;
}

double largestValue(const WorldModel& model)
{
    double largest = 0;
    for (const Term& term : model.terms)
        for (const QuantileTable& table : term.tables)
            for (const float value : table.values)
                largest = std::max(largest, std::abs(static_cast<double>(value)));
    return largest;
}

} // namespace

Tally naiveTable(const DecisionTable& table, const WeightSpace& space, const RunOptions& options)
{
    Generator generator(options.seed);
    Weights weights(space);
    DrawCell draw(generator);
    Counter counter(table.values.size(), space.weights.size(), kSame * widestCriterion(table, space.weights.size()));
    Numbers totals(table.values.size());
    for (std::uint64_t world = 0; world < options.worlds; ++world) {
        const Numbers& drawn = weights.draw(generator);
        for (std::size_t a = 0; a < totals.size(); ++a) {
            totals[a] = 0;
            for (std::size_t c = 0; c < drawn.size(); ++c)
                totals[a] += drawn[c] * std::visit(draw, table.values[a][c]);
        }
        counter.count(totals, drawn);
    }
    return counter.tally(options.worlds);
}

Tally naiveWorlds(const WorldModel& model, const WorldRule& rule, const WeightSpace& space, const RunOptions& options)
{
    Generator generator(options.seed);
    Weights weights(space);
    Values values(model);
    const double same = kSame * largestValue(model);
    Counter counter(model.alternatives, model.criteria, same);
    Numbers totals(model.alternatives);
    std::map<RuleOrder, std::uint64_t> orders;
    for (std::uint64_t world = 0; world < options.worlds; ++world) {
        const Numbers& drawn = weights.draw(generator);
        values.addTotals(totals, drawn, generator);
        counter.count(totals, drawn);
        ++orders[orderOf(totals, rule, same)];
    }
    Tally tally = counter.tally(options.worlds);
    tally.orders = std::move(orders);
    return tally;
}

} // namespace waymark::test
