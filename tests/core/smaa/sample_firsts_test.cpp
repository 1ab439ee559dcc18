// Confidence for all alternatives at once, against the sampler that counts everything for one.
#include "core/smaa/sample_firsts.h"

#include <atomic>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/core/smaa/sample_builders.h"

namespace waymark {
namespace {

using namespace test;

constexpr std::uint64_t kFirstsWorlds = 9'000; // more than one chunk, and no whole number of blocks

/// Whole numbers, so that totals are often equal.
double arbitraryNumber()
{
    return *rc::gen::inRange(0, 4) * 25;
}

Cell arbitraryCell()
{
    const double low = arbitraryNumber();
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return Triangle{low, low + arbitraryNumber() / 4, low + 25};
    case 1:
        return Normal{low, arbitraryNumber()};
    default:
        return low;
    }
}

DecisionTable arbitraryTable()
{
    const auto alternatives = *rc::gen::inRange<std::size_t>(1, 8);
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 7);
    DecisionTable table = tableOf(std::vector<std::vector<double>>(alternatives, std::vector<double>(criteria, 0)));
    for (auto& row : table.values)
        for (Cell& cell : row)
            cell = arbitraryCell();
    return table;
}

/// Every alternative under weights of its own.
std::vector<Favoured> everyAlternative(const DecisionTable& table)
{
    std::vector<Favoured> favoured;
    for (std::size_t a = 0; a < table.values.size(); ++a) {
        std::vector<double> weights = evenWeights(table.criteria.size());
        if (a % 2 == 1)
            weights = fallingWeights(table.criteria.size());
        std::rotate(weights.begin(), weights.begin() + static_cast<std::ptrdiff_t>(a % weights.size()), weights.end());
        favoured.push_back({a, weights});
    }
    return favoured;
}

RC_GTEST_PROP(SampleFirsts, countWhatTheWholeSamplerCounts, ())
{
    const DecisionTable table = arbitraryTable();
    const std::vector<Favoured> favoured = everyAlternative(table);
    const RunOptions options{.worlds = kFirstsWorlds};
    const std::vector<double> firsts = *sampleFirsts(table, favoured, options);
    for (const auto& [alternative, weights] : favoured) {
        const Tally whole = *sampleTable(table, {Regime::stated, weights, 0}, options);
        const double apart = std::abs(firsts[alternative] - whole.ranks[alternative].front());
        RC_ASSERT(apart <= 1e-15); // whole numbers of worlds, added up in another order
    }
}

RC_GTEST_PROP(SampleFirsts, areTheSameBitsOnAnyThreadsAndInstructionSet, ())
{
    const DecisionTable table = arbitraryTable();
    const std::vector<Favoured> favoured = everyAlternative(table);
    RunOptions options{.worlds = kFirstsWorlds};
    const auto once = sampleFirsts(table, favoured, options);
    options.threads = 3;
    for (const InstructionSet set : instructionSets()) {
        options.instructionSet = set;
        RC_ASSERT(sampleFirsts(table, favoured, options) == once);
    }
}

TEST(SampleFirsts, ofWhoIsAskedOnly)
{
    DecisionTable table = tableOf({{80, 20}, {20, 80}, {10, 10}});
    table.values[0][0] = Triangle{60, 80, 100};
    const std::vector<double> firsts =
        *sampleFirsts(table, {{2, {0.5, 0.5}}, {0, {1, 0}}}, RunOptions{.worlds = kFirstsWorlds});
    EXPECT_EQ(firsts, (std::vector<double>{0, 1}));
    EXPECT_EQ(sampleFirsts(table, {}, {}), std::vector<double>());
}

TEST(SampleFirsts, comeToNothingWhenCancelled)
{
    const std::atomic<bool> cancelled = true;
    DecisionTable table = tableOf({{80, 20}, {20, 80}});
    table.values[0][0] = Triangle{60, 80, 100};
    EXPECT_FALSE(sampleFirsts(table, {{0, {0.5, 0.5}}}, {.cancelled = &cancelled}));
}

} // namespace
} // namespace waymark
