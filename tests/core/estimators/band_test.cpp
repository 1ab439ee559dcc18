#include "core/estimators/band.h"

#include <limits>

#include <gtest/gtest.h>

namespace waymark {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

TEST(Band, isLinearBetweenDrawnFiguresInAnyOrder)
{
    EXPECT_EQ(bandOf({30, 10, 20}), (Band{11, 20, 29}));
    EXPECT_EQ(bandOf({7}), (Band{7, 7, 7}));
}

TEST(Band, takesInfinityForNever)
{
    EXPECT_EQ(bandOf({1, kNever}).low, kNever) << "halfway to never is never";
    EXPECT_EQ(bandOf({kNever, kNever}), (Band{kNever, kNever, kNever}));
    EXPECT_EQ(bandOf({1, 2, kNever}), (Band{1.1, 2, kNever}));
}

} // namespace
} // namespace waymark
