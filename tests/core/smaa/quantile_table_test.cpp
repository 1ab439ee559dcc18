#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/smaa/world_model.h"

namespace waymark {
namespace {

double exactQuantile(const Triangle& triangle, double z)
{
    const double below = std::erfc(-z / std::sqrt(2)) / 2;
    const double above = std::erfc(z / std::sqrt(2)) / 2;
    const double width = triangle.high - triangle.low;
    const double rise = triangle.mode - triangle.low;
    return below * width < rise ? triangle.low + std::sqrt(below * width * rise)
                                : triangle.high - std::sqrt(above * width * (width - rise));
}

double lookUp(const QuantileTable& table, double z)
{
    const double place = (z + QuantileTable::kReach) * QuantileTable::kSteps / (2 * QuantileTable::kReach);
    const auto step = std::min<std::size_t>(static_cast<std::size_t>(place), QuantileTable::kSteps - 1);
    const double low = table.values[step];
    return low + (place - static_cast<double>(step)) * (table.values[step + 1] - low);
}

class Accuracy : public testing::TestWithParam<Triangle> {};

TEST_P(Accuracy, isWithinAHundredthOfAPoint)
{
    QuantileTable table;
    table.add(GetParam(), 1);
    for (double z = -QuantileTable::kReach; z < QuantileTable::kReach; z += 0.001)
        ASSERT_NEAR(lookUp(table, z), exactQuantile(GetParam(), z), 0.01) << z;
}

INSTANTIATE_TEST_SUITE_P(Triangles, Accuracy,
    testing::Values(Triangle{0, 50, 100}, Triangle{0, 0, 100}, Triangle{0, 100, 100}, Triangle{0, 3, 100},
        Triangle{20, 90, 100}, Triangle{40, 40, 40}, Triangle{99.9, 100, 100}));

TEST(QuantileTable, addsSharesOfAnySign)
{
    QuantileTable table;
    table.add({10, 10, 10}, 0.5);
    table.add({40, 40, 40}, -0.25);
    for (const float value : table.values)
        EXPECT_FLOAT_EQ(value, -5);
}

TEST(QuantileTable, risesFromLowToHigh)
{
    QuantileTable table;
    table.add({10, 30, 80}, 1);
    EXPECT_NEAR(table.values.front(), 10, 0.1);
    EXPECT_NEAR(table.values.back(), 80, 0.1);
    EXPECT_TRUE(std::ranges::is_sorted(table.values));
}

} // namespace
} // namespace waymark
