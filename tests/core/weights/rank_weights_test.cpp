#include "core/weights/rank_weights.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <numeric>
#include <ostream>

namespace waymark::test {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pointwise;

constexpr double kExact = 1e-15;
constexpr std::array kFormulas{
    RankFormula::centroid, RankFormula::sum, RankFormula::reciprocal, RankFormula::sumAndReciprocal};

struct Published {
    const char* name;
    RankFormula formula;
    std::vector<double> weights;
};

std::ostream& operator<<(std::ostream& out, const Published& published)
{
    return out << published.name;
}

class PublishedRankWeights : public testing::TestWithParam<Published> {};

TEST_P(PublishedRankWeights, AreMetExactly)
{
    const std::vector<double>& expected = GetParam().weights;
    EXPECT_THAT(rankWeights(GetParam().formula, expected.size()), Pointwise(DoubleNear(kExact), expected));
}

std::vector<Published> publishedWeights()
{
    using enum RankFormula;
    return {
        {"Roc2", centroid, {3.0 / 4, 1.0 / 4}},
        {"Roc3", centroid, {11.0 / 18, 5.0 / 18, 1.0 / 9}},
        {"Roc4", centroid, {25.0 / 48, 13.0 / 48, 7.0 / 48, 1.0 / 16}},
        {"Roc5", centroid, {137.0 / 300, 77.0 / 300, 47.0 / 300, 9.0 / 100, 1.0 / 25}},
        {"Roc6", centroid, {49.0 / 120, 29.0 / 120, 19.0 / 120, 37.0 / 360, 11.0 / 180, 1.0 / 36}},
        {"Roc7", centroid, {363.0 / 980, 223.0 / 980, 153.0 / 980, 319.0 / 2940, 107.0 / 1470, 13.0 / 294, 1.0 / 49}},
        {"Roc8", centroid,
            {761.0 / 2240, 481.0 / 2240, 341.0 / 2240, 743.0 / 6720, 533.0 / 6720, 73.0 / 1344, 15.0 / 448, 1.0 / 64}},
        {"Roc9", centroid,
            {7129.0 / 22680, 4609.0 / 22680, 3349.0 / 22680, 2509.0 / 22680, 1879.0 / 22680, 275.0 / 4536, 191.0 / 4536,
                17.0 / 648, 1.0 / 81}},
        {"Roc10", centroid,
            {7381.0 / 25200, 4861.0 / 25200, 3601.0 / 25200, 2761.0 / 25200, 2131.0 / 25200, 1627.0 / 25200,
                1207.0 / 25200, 121.0 / 3600, 19.0 / 900, 1.0 / 100}},
        {"Sum4", sum, {2.0 / 5, 3.0 / 10, 1.0 / 5, 1.0 / 10}},
        {"Sum10", sum,
            {2.0 / 11, 9.0 / 55, 8.0 / 55, 7.0 / 55, 6.0 / 55, 1.0 / 11, 4.0 / 55, 3.0 / 55, 2.0 / 55, 1.0 / 55}},
        {"Reciprocal5", reciprocal, {60.0 / 137, 30.0 / 137, 20.0 / 137, 15.0 / 137, 12.0 / 137}},
        {"Reciprocal9", reciprocal,
            {2520.0 / 7129, 1260.0 / 7129, 840.0 / 7129, 630.0 / 7129, 504.0 / 7129, 420.0 / 7129, 360.0 / 7129,
                315.0 / 7129, 280.0 / 7129}},
        {"SumAndReciprocal3", sumAndReciprocal, {12.0 / 23, 7.0 / 23, 4.0 / 23}},
        {"SumAndReciprocal7", sumAndReciprocal,
            {280.0 / 923, 190.0 / 923, 440.0 / 2769, 115.0 / 923, 88.0 / 923, 190.0 / 2769, 40.0 / 923}},
        {"SumAndReciprocal10", sumAndReciprocal,
            {5040.0 / 21241, 3528.0 / 21241, 2856.0 / 21241, 2394.0 / 21241, 2016.0 / 21241, 1680.0 / 21241,
                1368.0 / 21241, 1071.0 / 21241, 784.0 / 21241, 504.0 / 21241}},
    };
}

INSTANTIATE_TEST_SUITE_P(
    Tables, PublishedRankWeights, testing::ValuesIn(publishedWeights()), [](const auto& i) { return i.param.name; });

TEST(RankWeights, OfNothingAreNone)
{
    EXPECT_THAT(rankWeights(RankFormula::centroid, 0), IsEmpty());
    EXPECT_THAT(tiedRankWeights(RankFormula::centroid, {}), IsEmpty());
}

TEST(RankWeights, OfOneAreAll)
{
    for (const RankFormula formula : kFormulas)
        EXPECT_THAT(rankWeights(formula, 1), ElementsAre(1));
}

TEST(RankWeights, AnOutrankedPairSharesTheMeanOfItsPositions)
{
    const std::vector<std::size_t> sizes{1, 1, 2};
    EXPECT_THAT(tiedRankWeights(RankFormula::centroid, sizes),
        ElementsAre(DoubleNear(25.0 / 48, kExact), DoubleNear(13.0 / 48, kExact), DoubleNear(5.0 / 48, kExact)));
}

TEST(RankWeights, AllLevelAreEqual)
{
    const std::vector<std::size_t> sizes{5};
    for (const RankFormula formula : kFormulas)
        EXPECT_THAT(tiedRankWeights(formula, sizes), ElementsAre(DoubleNear(0.2, kExact)));
}

RC_GTEST_PROP(RankWeightsProperty, FallWithTheRankAndAddUpToOneWhateverTheTies, ())
{
    const auto sizes = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(1, 6));
    const RankFormula formula = *rc::gen::elementOf(kFormulas);
    const std::vector<double> weights = tiedRankWeights(formula, sizes);
    RC_ASSERT(weights.size() == sizes.size());
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (i > 0) // not inside: the macro evaluates both sides of an `or`
            RC_ASSERT(weights[i] < weights[i - 1]);
        sum += weights[i] * static_cast<double>(sizes[i]);
    }
    RC_ASSERT(sizes.empty() || std::abs(sum - 1) < 1e-12);
}

} // namespace
} // namespace waymark::test
