#include "core/sampling/triangle_quantile.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace waymark {
namespace {

/// P(X <= x) by the triangle's area.
double below(const Triangle& t, double x)
{
    if (x <= t.mode)
        return (x - t.low) * (x - t.low) / ((t.high - t.low) * (t.mode - t.low));
    return 1 - (t.high - x) * (t.high - x) / ((t.high - t.low) * (t.high - t.mode));
}

TEST(TriangleQuantile, isTheInverseOfItsArea)
{
    const Triangle triangle{2, 3, 7};
    for (double p = 0.01; p < 1; p += 0.01)
        EXPECT_NEAR(below(triangle, quantile(triangle, p)), p, 1e-12);
    EXPECT_EQ(quantile(triangle, 0), 2);
    EXPECT_EQ(quantile(triangle, 1), 7);
    EXPECT_EQ(quantile({4, 4, 4}, 0.3), 4);
}

RC_GTEST_PROP(TriangleQuantileProperty, risesWithTheProbabilityAndEveryCorner, ())
{
    const auto step = [] { return *rc::gen::inRange(0, 100) / 10.0; };
    Triangle lower{step(), 0, 0};
    lower.mode = lower.low + step();
    lower.high = lower.mode + step();
    Triangle higher{lower.low + step(), 0, 0};
    higher.mode = std::max(higher.low, lower.mode) + step();
    higher.high = std::max(higher.mode, lower.high) + step();
    const double p = *rc::gen::inRange(0, 1000) / 1000.0;
    RC_ASSERT(quantile(lower, p) <= quantile(higher, p) + 1e-12);
    RC_ASSERT(quantile(lower, p) <= quantile(lower, p + 0.001) + 1e-12);
}

} // namespace
} // namespace waymark
