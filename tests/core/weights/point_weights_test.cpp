#include "core/weights/point_weights.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace waymark::test {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pointwise;

constexpr double kExactShare = 1e-15;

std::vector<double> weightsOf(const std::vector<double>& points)
{
    return pointWeights(points);
}

TEST(PointWeights, MakeSmartPointsAddUpToOne)
{
    EXPECT_THAT(weightsOf({10, 20, 35, 60}),
        Pointwise(DoubleNear(kExactShare), std::vector<double>{2.0 / 25, 4.0 / 25, 7.0 / 25, 12.0 / 25}));
}

TEST(PointWeights, MakeSwingPointsAddUpToOne)
{
    EXPECT_THAT(weightsOf({100, 80, 40, 20}),
        Pointwise(DoubleNear(kExactShare), std::vector<double>{5.0 / 12, 1.0 / 3, 1.0 / 6, 1.0 / 12}));
}

TEST(PointWeights, RepeatTheOfficeOfGoodwinAndWright)
{
    EXPECT_THAT(weightsOf({100, 80, 70, 30, 20, 10}),
        Pointwise(
            DoubleNear(kExactShare), std::vector<double>{10.0 / 31, 8.0 / 31, 7.0 / 31, 3.0 / 31, 2.0 / 31, 1.0 / 31}));
}

TEST(PointWeights, WithoutPointsAreAllZero)
{
    EXPECT_THAT(weightsOf({0, 0, 0}), ElementsAre(0, 0, 0));
    EXPECT_THAT(weightsOf({}), IsEmpty());
}

TEST(PointWeights, DoNotOverflow)
{
    EXPECT_THAT(weightsOf({1.5e308, 1.5e308}), ElementsAre(0.5, 0.5));
}

TEST(PointWeights, OfIntervalsAreThoseOfTheMiddles)
{
    const std::vector<PointRange> ranges{{20, 60}, {30, 30}, {0, 60}};
    EXPECT_THAT(rangeWeights(ranges), Pointwise(DoubleNear(kExactShare), std::vector<double>{0.4, 0.3, 0.3}));
}

RC_GTEST_PROP(PointWeightsProperty, ScalingThePointsChangesNothing, ())
{
    const auto whole = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000));
    const double factor = *rc::gen::inRange(1, 50) / 7.0;
    std::vector<double> points(whole.begin(), whole.end());
    const std::vector<double> before = pointWeights(points);
    for (double& each : points)
        each *= factor;
    const std::vector<double> after = pointWeights(points);
    for (std::size_t i = 0; i < points.size(); ++i)
        RC_ASSERT(std::abs(before[i] - after[i]) < 1e-12);
}

} // namespace
} // namespace waymark::test
