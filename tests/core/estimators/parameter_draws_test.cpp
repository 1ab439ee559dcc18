#include "core/estimators/parameter_draws.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(ParameterDraws, meetEveryStratumOnce)
{
    const ParameterDraws draws(7, 3, 64);
    for (std::size_t unknown = 0; unknown < 3; ++unknown) {
        std::vector<int> strata;
        for (std::size_t world = 0; world < draws.worlds(); ++world)
            strata.push_back(static_cast<int>(64 * draws.at(unknown, world)));
        std::ranges::sort(strata);
        for (int k = 0; k < 64; ++k)
            EXPECT_EQ(strata[static_cast<std::size_t>(k)], k);
    }
}

TEST(ParameterDraws, comeInOppositePairs)
{
    const ParameterDraws draws(7, 2, 64);
    for (std::size_t world = 0; world < 64; world += 2)
        EXPECT_DOUBLE_EQ(draws.at(1, world) + draws.at(1, world + 1), 1);
}

TEST(ParameterDraws, ofDifferentUnknownsDoNotHangTogether)
{
    constexpr std::size_t kWorlds = 4096;
    const ParameterDraws draws(7, 2, kWorlds);
    double together = 0;
    for (std::size_t world = 0; world < kWorlds; ++world)
        together += (draws.at(0, world) - 0.5) * (draws.at(1, world) - 0.5);
    EXPECT_NEAR(12 * together / kWorlds, 0, 4 / std::sqrt(kWorlds / 2.0)); // pairs of worlds are one draw
}

TEST(ParameterDraws, dependOnTheSeedAndNotOnHowManyUnknownsFollow)
{
    const ParameterDraws few(7, 1, 64);
    const ParameterDraws many(7, 5, 64);
    const ParameterDraws other(8, 1, 64);
    int same = 0;
    for (std::size_t world = 0; world < 64; ++world) {
        EXPECT_EQ(few.at(0, world), many.at(0, world));
        same += few.at(0, world) == other.at(0, world);
    }
    EXPECT_EQ(same, 0);
}

} // namespace
} // namespace waymark
