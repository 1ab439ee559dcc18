#include <atomic>
#include <cmath>
#include <functional>
#include <numbers>

#include <gtest/gtest.h>

#include "tests/core/smaa/sample_builders.h"

namespace waymark {
namespace {

using namespace test;

constexpr std::uint64_t kModelWorlds = 100'000;

/// z itself.
QuantileTable slope(double by = 1)
{
    QuantileTable table;
    for (std::size_t k = 0; k < table.values.size(); ++k)
        table.values[k] =
            static_cast<float>(by * QuantileTable::kReach * (2.0 * static_cast<double>(k) / QuantileTable::kSteps - 1));
    return table;
}

QuantileTable level(double value)
{
    QuantileTable table;
    table.values.fill(static_cast<float>(value));
    return table;
}

/// A term on the first criterion.
Term termOf(std::size_t alternative, std::size_t variate, std::vector<QuantileTable> tables)
{
    Term term;
    term.alternative = alternative;
    term.variate = variate;
    term.tables = std::move(tables);
    return term;
}

WorldModel modelOf(std::size_t alternatives, std::vector<Variate> variates, std::vector<Term> terms)
{
    WorldModel model;
    model.alternatives = alternatives;
    model.criteria = 1;
    model.variates = std::move(variates);
    model.terms = std::move(terms);
    return model;
}

/// Everybody has a reason, the first is the default.
Tally run(const WorldModel& model, std::uint64_t worlds = kModelWorlds)
{
    const WorldRule rule{.byDefault = 0, .hasReason = std::vector<bool>(model.alternatives, true)};
    return *sampleWorlds(model, rule, spaceOf(Regime::stated, evenWeights(model.criteria)), {.worlds = worlds});
}

double shareOf(const Tally& tally, const std::function<bool(const RuleOrder&)>& wanted)
{
    std::uint64_t worlds = 0;
    for (const auto& [order, count] : tally.orders)
        worlds += wanted(order) ? count : 0;
    return static_cast<double>(worlds) / static_cast<double>(tally.worlds);
}

std::uint64_t everybody(const RuleOrder& order)
{
    std::uint64_t all = 0;
    for (const std::uint64_t set : order)
        all |= set;
    return all;
}

TEST(SampleWorlds, aVariateIsStandardNormalWhateverItsLoading)
{
    for (const double loading : {0.0, 0.5, -1.0})
        for (const double z : {-2.0, -0.5, 0.0, 1.0, 2.5}) {
            const Tally tally = run(modelOf(2, {{0}, {loading}}, {termOf(0, 0, {level(z)}), termOf(1, 1, {slope()})}));
            const double expected = std::erfc(z / std::numbers::sqrt2) / 2;
            EXPECT_NEAR(tally.beats[1][0], expected, allowance(expected, kModelWorlds)) << loading << ", " << z;
        }
}

/// Sheppard's formula: both above 0 with probability 1/4 + asin(correlation) / (2 pi).
TEST(SampleWorlds, theCommonFactorCorrelatesByTheProductOfTheLoadings)
{
    for (const auto& [one, other] : {std::pair{0.5, 0.5}, {0.5, -0.5}, {0.9, 0.7}, {0.0, 0.9}}) {
        const Tally tally = run(modelOf(
            3, {{0}, {one}, {other}}, {termOf(0, 0, {level(0)}), termOf(1, 1, {slope()}), termOf(2, 2, {slope()})}));
        const double both = shareOf(tally, [](const RuleOrder& order) { return everybody(order) == 0b110; });
        const double expected = 0.25 + std::asin(one * other) / (2 * std::numbers::pi);
        EXPECT_NEAR(both, expected, allowance(expected, kModelWorlds)) << one << ", " << other;
    }
}

TEST(SampleWorlds, whatSharesAVariateMovesTogether)
{
    const Tally same = run(modelOf(2, {{0.5}}, {termOf(0, 0, {slope(30)}), termOf(1, 0, {slope(30)})}));
    EXPECT_EQ(same.ranks, (std::vector<std::vector<double>>{{0.5, 0.5}, {0.5, 0.5}}));
    EXPECT_EQ(same.orders, (std::map<RuleOrder, std::uint64_t>{{{}, kModelWorlds}}));

    const Tally ahead =
        run(modelOf(2, {{0.5}}, {termOf(0, 0, {slope(30)}), termOf(1, 0, {slope(30)}), termOf(1, 0, {level(0.01)})}));
    EXPECT_EQ(ahead.beats[1][0], 1) << "a hundredth of a point in every world";
}

TEST(SampleWorlds, aMixtureOfSharesOfTheSameDrawsIsTheWhole)
{
    const Tally tally = run(modelOf(
        2, {{0.5}}, {termOf(0, 0, {slope(30)}), termOf(1, 0, {slope(0.3 * 30)}), termOf(1, 0, {slope(0.7 * 30)})}));
    EXPECT_EQ(tally.beats[1][0], 0.5) << "rounding must not tell them apart";
}

TEST(SampleWorlds, picksHaveTheirChances)
{
    WorldModel model = modelOf(4, {{0}},
        {termOf(0, 0, {level(0), level(1), level(2)}), termOf(1, 0, {level(1.5)}), termOf(2, 0, {level(0.5)}),
            termOf(3, 0, {level(2.5)})});
    model.picks = {{{0.2, 0.7, 0.1}}};
    model.terms[0].pick = 0;
    const Tally tally = run(model);
    EXPECT_NEAR(tally.beats[0][2], 0.8, allowance(0.8, kModelWorlds));
    EXPECT_NEAR(tally.beats[0][1], 0.1, allowance(0.1, kModelWorlds));
    EXPECT_EQ(tally.beats[3][0], 1);
}

TEST(SampleWorlds, aPickIsTheSameForEveryAlternative)
{
    WorldModel model = modelOf(
        3, {{0}}, {termOf(0, 0, {level(0.5)}), termOf(1, 0, {level(0), level(1)}), termOf(2, 0, {level(0), level(2)})});
    model.picks = {{{0.5, 0.5}}};
    model.terms[1].pick = 0;
    model.terms[2].pick = 0;
    const Tally tally = run(model);
    ASSERT_EQ(tally.orders.size(), 2U);
    EXPECT_TRUE(tally.orders.contains(RuleOrder{}));
    EXPECT_TRUE(tally.orders.contains(RuleOrder{0b100, 0b010}));
}

TEST(SampleWorlds, onlyChallengersWithAReasonAndAboveTheDefaultStandInTheOrder)
{
    const WorldModel model = modelOf(4, {{0}},
        {termOf(0, 0, {level(5)}), termOf(1, 0, {level(7)}), termOf(2, 0, {level(9)}), termOf(3, 0, {level(4)})});
    const WorldRule rule{.byDefault = 0, .hasReason = {true, true, false, true}};
    const auto space = spaceOf(Regime::stated, {1});
    const Tally tally = *sampleWorlds(model, rule, space, {.worlds = 1000});
    EXPECT_EQ(tally.orders, (std::map<RuleOrder, std::uint64_t>{{{0b0010}, 1000}}));

    const WorldRule open{.byDefault = std::nullopt, .hasReason = std::vector<bool>(4, false)};
    const Tally all = *sampleWorlds(model, open, space, {.worlds = 1000});
    EXPECT_EQ(all.orders, (std::map<RuleOrder, std::uint64_t>{{{0b0100, 0b0010, 0b0001, 0b1000}, 1000}}));
}

TEST(SampleWorlds, equalChallengersStandAsOneSetHoweverManyThereAre)
{
    for (const std::size_t alternatives : {3, 4, 5, 9, 64}) {
        std::vector<Term> terms{termOf(0, 0, {level(1)})};
        for (std::size_t a = 1; a < alternatives; ++a)
            terms.push_back(termOf(a, 0, {level(a % 2 == 0 ? 3 : 2)}));
        const Tally tally = run(modelOf(alternatives, {{0}}, terms), 500);
        ASSERT_EQ(tally.orders.size(), 1U);
        const RuleOrder& order = tally.orders.begin()->first;
        ASSERT_EQ(order.size(), 2U);
        const std::uint64_t all = alternatives == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << alternatives) - 1;
        EXPECT_EQ(order[0], 0x5555555555555554 & all);
        EXPECT_EQ(order[1], 0xaaaaaaaaaaaaaaaa & all);
    }
}

TEST(SampleWorlds, withoutTermsAllAreEqual)
{
    const Tally tally = run(modelOf(2, {}, {}));
    EXPECT_EQ(tally.beats[0][1], 0.5);
    EXPECT_EQ(tally.orders, (std::map<RuleOrder, std::uint64_t>{{{}, kModelWorlds}}));
}

TEST(SampleWorlds, cancelledRunsHaveNoResult)
{
    std::atomic<bool> cancelled = true;
    const WorldRule rule{.byDefault = 0, .hasReason = {false}};
    EXPECT_FALSE(sampleWorlds(modelOf(1, {}, {}), rule, spaceOf(Regime::stated, {1}), {.cancelled = &cancelled}));
}

} // namespace
} // namespace waymark
