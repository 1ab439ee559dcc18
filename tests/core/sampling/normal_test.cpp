#include "core/sampling/normal.h"

#include <cmath>

#include <gtest/gtest.h>

namespace waymark {
namespace {

double machineCdf(double z)
{
    return std::erfc(-z / std::sqrt(2.0)) / 2;
}

TEST(Logarithm, agreesWithTheMachinesOwn)
{
    for (double x = 1e-12; x < 1e12; x *= 1.0137)
        ASSERT_NEAR(logarithm(x), std::log(x), 1e-15 * std::max(1.0, std::abs(std::log(x)))) << x;
    EXPECT_EQ(logarithm(1), 0);
    static_assert(logarithm(2) > 0.693147 && logarithm(2) < 0.693148);
}

TEST(Exponential, agreesWithTheMachinesOwnInItsRange)
{
    for (double x = -20; x <= 0; x += 0.01)
        ASSERT_NEAR(exponential(x) / std::exp(x), 1, 1e-13) << x;
}

TEST(NormalCdf, agreesWithTheErrorFunction)
{
    for (double z = -5; z <= 5; z += 0.01)
        ASSERT_NEAR(normalCdf(z), machineCdf(z), 2e-14) << z;
}

TEST(NormalQuantile, isTheInverseOfTheDistribution)
{
    for (double z = -8; z <= 5; z += 0.01)
        ASSERT_NEAR(normalQuantile(machineCdf(z)), z, z > 3 ? 1e-9 : 1e-13) << z;
    EXPECT_NEAR(normalQuantile(0.99), 2.3263478740408408, 1e-15);
    EXPECT_EQ(normalQuantile(0.5), 0);
}

} // namespace
} // namespace waymark
