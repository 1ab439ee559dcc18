// The same seed gives the same bits, whatever runs the sampler.
#include <gtest/gtest.h>

#include "tests/core/smaa/sample_builders.h"

namespace waymark {
namespace {

using namespace test;

/// Five alternatives with every kind of cell, two of them equal throughout.
DecisionTable mixedTable()
{
    DecisionTable table = tableOf({{80, 20, 50, 10, 60, 30, 90}, {30, 90, 40, 70, 20, 80, 10},
        {50, 50, 60, 40, 55, 45, 50}, {45, 70, 30, 90, 10, 65, 30}, {45, 70, 30, 90, 10, 65, 30}});
    table.values[0][1] = Triangle{10, 20, 70};
    table.values[1][0] = Triangle{30, 30, 60};
    table.values[2][6] = Normal{50, 20};
    table.values[1][6] = Normal{10, 5};
    return table;
}

std::vector<WeightSpace> everySpace()
{
    const std::vector<double> weights{0.3, 0.2, 0.2, 0.1, 0.1, 0.1, 0};
    WeightSpace ranges = spaceOf(Regime::stated, weights);
    ranges.ranges = {{10, 30}, {0, 5}, {7, 7}, {0, 0}, {1, 2}, {3, 50}, {0, 9}};
    WeightSpace wide = spaceOf(Regime::stated, weights);
    wide.giveOrTake = 1;
    WeightSpace fixed = spaceOf(Regime::stated, weights);
    fixed.giveOrTake = 0;
    return {spaceOf(Regime::any, weights), spaceOf(Regime::order, weights), spaceOf(Regime::stated, weights), ranges,
        wide, fixed};
}

/// Six alternatives, so that orders are too many for short codes where there is no default.
WorldModel mixedModel()
{
    WorldModel model;
    model.alternatives = 6;
    model.criteria = 7;
    model.picks = {{{0.2, 0.3, 0.5}}};
    for (std::size_t a = 0; a < model.alternatives; ++a)
        for (std::size_t c = 0; c < model.criteria; ++c) {
            model.variates.push_back({a % 2 == 0 ? 0.5 : -0.5});
            Term term;
            term.alternative = a;
            term.criterion = c;
            term.variate = model.variates.size() - 1;
            if (c == 3)
                term.pick = 0;
            term.tables.resize(term.pick ? 3 : 1);
            for (std::size_t option = 0; option < term.tables.size(); ++option)
                term.tables[option].add({10, 30 + 3.0 * static_cast<double>((a * c + option) % 7), 70}, 1);
            model.terms.push_back(term);
        }
    return model;
}

class SameBits : public testing::TestWithParam<InstructionSet> {};

TEST_P(SameBits, ofATableInEveryInstructionSet)
{
    for (const WeightSpace& space : everySpace())
        for (const std::uint64_t worlds : {1, 127, 129, 8191, 20'001}) {
            const RunOptions baseline{.worlds = worlds, .instructionSet = InstructionSet::baseline};
            const RunOptions other{.worlds = worlds, .instructionSet = GetParam()};
            expectSame(*sampleTable(mixedTable(), space, baseline), *sampleTable(mixedTable(), space, other));
        }
}

TEST_P(SameBits, ofManyCriteriaInEveryInstructionSet)
{
    for (const std::size_t criteria : {32, 33, 64}) {
        std::vector<std::vector<double>> values(3);
        for (std::size_t i = 0; i < 3 * criteria; ++i)
            values[i % 3].push_back(static_cast<double>(i * i % 97));
        for (const Regime regime : {Regime::any, Regime::order}) {
            const auto space = spaceOf(regime, fallingWeights(criteria));
            const RunOptions baseline{.worlds = 5000, .instructionSet = InstructionSet::baseline};
            const RunOptions other{.worlds = 5000, .instructionSet = GetParam()};
            expectSame(*sampleTable(tableOf(values), space, baseline), *sampleTable(tableOf(values), space, other));
        }
    }
}

TEST_P(SameBits, ofAWorldModelInEveryInstructionSet)
{
    const WorldRule withDefault{.byDefault = 0, .hasReason = {false, true, true, false, true, false}};
    const WorldRule withoutDefault{.byDefault = std::nullopt, .hasReason = std::vector<bool>(6, true)};
    const auto space = spaceOf(Regime::stated, fallingWeights(7));
    for (const WorldRule& rule : {withDefault, withoutDefault}) {
        const RunOptions baseline{.worlds = 20'001, .instructionSet = InstructionSet::baseline};
        const RunOptions other{.worlds = 20'001, .instructionSet = GetParam()};
        expectSame(*sampleWorlds(mixedModel(), rule, space, baseline), *sampleWorlds(mixedModel(), rule, space, other));
    }
}

INSTANTIATE_TEST_SUITE_P(Sets, SameBits, testing::ValuesIn(instructionSets()));

TEST(SameBits, onAnyNumberOfThreads)
{
    const auto space = spaceOf(Regime::stated, fallingWeights(7));
    const WorldRule rule{.byDefault = std::nullopt, .hasReason = std::vector<bool>(6, true)};
    const Tally one = *sampleTable(mixedTable(), space, {.worlds = 100'000});
    const Tally model = *sampleWorlds(mixedModel(), rule, space, {.worlds = 30'000});
    for (const unsigned threads : {0U, 2U, 3U, 7U, 40U}) {
        expectSame(one, *sampleTable(mixedTable(), space, {.worlds = 100'000, .threads = threads}));
        expectSame(model, *sampleWorlds(mixedModel(), rule, space, {.worlds = 30'000, .threads = threads}));
    }
}

TEST(SameBits, changeWithTheSeed)
{
    const auto space = spaceOf(Regime::any, evenWeights(7));
    const Tally one = *sampleTable(mixedTable(), space, {.worlds = 10'000, .seed = 1});
    const Tally other = *sampleTable(mixedTable(), space, {.worlds = 10'000, .seed = 2});
    EXPECT_NE(one.ranks, other.ranks);
}

/// The figures of one seed, so that a change of the sampler's stream is noticed: reports that were printed hold them.
TEST(SameBits, stayTheSameFromVersionToVersion)
{
    const auto space = spaceOf(Regime::stated, fallingWeights(7));
    const Tally tally = *sampleTable(mixedTable(), space, {.worlds = 10'000});
    EXPECT_EQ(tally.beats[0][1], 0.23835);
    EXPECT_EQ(tally.beats[1][2], 0.8219);
}

} // namespace
} // namespace waymark
