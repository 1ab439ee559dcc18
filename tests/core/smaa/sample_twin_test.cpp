// Against the plain twin on random problems.
#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/core/smaa/sample_builders.h"
#include "tests/support/naive_sampler.h"

namespace waymark {
namespace {

using namespace test;

constexpr std::uint64_t kComparedWorlds = 8192;
constexpr std::uint64_t kTwinWorlds = 2000;

/// Six standard errors of the difference, so that thousands of comparisons with changing problems never fail by
/// chance; shares of a few worlds are skewed and get more room.
bool alike(double one, double other)
{
    constexpr double kFew = 25.0 / kTwinWorlds;
    const double share = (one * kComparedWorlds + other * kTwinWorlds) / (kComparedWorlds + kTwinWorlds);
    const double variance = std::max(share * (1 - share), kFew);
    return std::abs(one - other) <= 6 * std::sqrt(variance * (1.0 / kComparedWorlds + 1.0 / kTwinWorlds));
}

bool alike(const std::vector<std::vector<double>>& one, const std::vector<std::vector<double>>& other)
{
    for (std::size_t a = 0; a < one.size(); ++a)
        for (std::size_t b = 0; b < one[a].size(); ++b)
            if (!alike(one[a][b], other[a][b]))
                return false;
    return one.size() == other.size();
}

/// Weights of an alternative that is seldom first say little.
bool weightsAlike(const Tally& one, const Tally& other)
{
    for (std::size_t a = 0; a < one.ranks.size(); ++a) {
        const double wins = std::min(one.ranks[a][0], other.ranks[a][0]) * kTwinWorlds;
        if (wins < 100)
            continue;
        for (std::size_t c = 0; c < one.firstWeights[a].size(); ++c)
            if (std::abs(one.firstWeights[a][c] - other.firstWeights[a][c]) > 6 * 0.5 / std::sqrt(wins))
                return false;
    }
    return true;
}

double number(int low, int high)
{
    return static_cast<double>(*rc::gen::inRange(low, high + 1));
}

std::vector<double> arbitraryWeights(std::size_t criteria)
{
    std::vector<double> weights;
    double sum = 0;
    for (std::size_t c = 0; c < criteria; ++c)
        sum += weights.emplace_back(number(0, 5)); // often tied, sometimes 0
    for (double& weight : weights)
        weight = sum > 0 ? weight / sum : 0;
    return weights;
}

WeightSpace arbitrarySpace(std::size_t criteria)
{
    WeightSpace space =
        spaceOf(*rc::gen::element(Regime::stated, Regime::order, Regime::any), arbitraryWeights(criteria));
    space.giveOrTake = *rc::gen::element(0.0, 0.05, kGiveOrTake, 1.0);
    if (*rc::gen::inRange(0, 4) == 0)
        for (std::size_t c = 0; c < criteria; ++c) {
            const double low = number(0, 20);
            space.ranges.push_back({low, low + number(1, 30)});
        }
    return space;
}

Triangle arbitraryTriangle()
{
    const double low = number(0, 60);
    const double mode = low + number(0, 20);
    return {low, mode, mode + number(0, 20)};
}

Cell twinCell()
{
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        return arbitraryTriangle();
    case 1:
        return Normal{number(0, 100), number(0, 20)};
    default:
        return number(0, 100);
    }
}

RC_GTEST_PROP(SampleAgainstTwin, tablesAgreeWithinStandardErrors, ())
{
    const auto alternatives = *rc::gen::inRange<std::size_t>(1, 9);
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 40);
    DecisionTable table = tableOf(std::vector<std::vector<double>>(alternatives, std::vector<double>(criteria, 0)));
    for (auto& row : table.values)
        for (Cell& cell : row)
            cell = twinCell();
    const WeightSpace space = arbitrarySpace(criteria);
    const Tally tally = *sampleTable(table, space, {.worlds = kComparedWorlds});
    const Tally twin = naiveTable(table, space, {.worlds = kTwinWorlds});
    RC_ASSERT(alike(tally.ranks, twin.ranks));
    RC_ASSERT(alike(tally.beats, twin.beats));
    RC_ASSERT(weightsAlike(tally, twin));
}

WorldModel arbitraryModel()
{
    WorldModel model;
    model.alternatives = *rc::gen::inRange<std::size_t>(1, 7);
    model.criteria = *rc::gen::inRange<std::size_t>(1, 6);
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
        model.variates.push_back({number(-10, 10) / 10});
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        model.picks.push_back({{0.25, 0.5, 0.25}});
    for (std::size_t a = 0; a < model.alternatives; ++a)
        for (std::size_t c = 0; c < model.criteria; ++c)
            for (int part = *rc::gen::inRange(0, 3); part > 0; --part) {
                Term term;
                term.alternative = a;
                term.criterion = c;
                term.variate = *rc::gen::inRange<std::size_t>(0, model.variates.size());
                const auto pick = *rc::gen::inRange<std::size_t>(0, model.picks.size() + 1);
                if (pick < model.picks.size())
                    term.pick = pick;
                term.tables.resize(term.pick ? 3 : 1);
                for (QuantileTable& table : term.tables)
                    table.add(arbitraryTriangle(), 1.0 / part);
                model.terms.push_back(std::move(term));
            }
    return model;
}

RC_GTEST_PROP(SampleAgainstTwin, worldsAgreeWithinStandardErrors, ())
{
    const WorldModel model = arbitraryModel();
    WorldRule rule;
    if (*rc::gen::arbitrary<bool>())
        rule.byDefault = *rc::gen::inRange<std::size_t>(0, model.alternatives);
    for (std::size_t a = 0; a < model.alternatives; ++a)
        rule.hasReason.push_back(*rc::gen::arbitrary<bool>());
    const WeightSpace space = arbitrarySpace(model.criteria);
    const Tally tally = *sampleWorlds(model, rule, space, {.worlds = kComparedWorlds});
    const Tally twin = naiveWorlds(model, rule, space, {.worlds = kTwinWorlds});
    RC_ASSERT(alike(tally.ranks, twin.ranks));
    RC_ASSERT(alike(tally.beats, twin.beats));
    RC_ASSERT(weightsAlike(tally, twin));
    RC_ASSERT(alike({verdictShares(tally, model.alternatives, rule.byDefault)},
        {verdictShares(twin, model.alternatives, rule.byDefault)}));
    std::uint64_t counted = 0;
    for (const auto& [order, worlds] : tally.orders)
        counted += worlds;
    RC_ASSERT(counted == kComparedWorlds);
    for (const auto& [order, worlds] : twin.orders)
        RC_ASSERT(alike(static_cast<double>(worlds) / kTwinWorlds,
            tally.orders.contains(order) ? static_cast<double>(tally.orders.at(order)) / kComparedWorlds : 0));
}

} // namespace
} // namespace waymark
