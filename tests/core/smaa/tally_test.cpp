#include "core/smaa/tally.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

constexpr std::uint64_t kA = 1;
constexpr std::uint64_t kB = 2;
constexpr std::uint64_t kC = 4;

Tally tallyOf(std::map<RuleOrder, std::uint64_t> orders)
{
    Tally tally;
    for (const auto& [order, worlds] : orders)
        tally.worlds += worlds;
    tally.orders = std::move(orders);
    return tally;
}

TEST(VerdictShares, theHighestChallengerWinsAndElseTheDefault)
{
    const Tally tally = tallyOf({{{kB, kC}, 50}, {{kC, kB}, 30}, {{kC}, 15}, {{}, 5}});
    EXPECT_EQ(verdictShares(tally, 3, 0), (std::vector<double>{0.05, 0.5, 0.45}));
}

TEST(VerdictShares, severalEqualChallengersLeaveTheDefault)
{
    const Tally tally = tallyOf({{{kB | kC}, 4}, {{kB}, 6}});
    EXPECT_EQ(verdictShares(tally, 3, 0), (std::vector<double>{0.4, 0.6, 0}));
}

TEST(VerdictShares, withoutADefaultTheHighestWinsAndEqualOnesLeaveNobody)
{
    const Tally tally = tallyOf({{{kA, kB}, 5}, {{kB, kA}, 3}, {{kA | kB}, 2}});
    EXPECT_EQ(verdictShares(tally, 2, std::nullopt), (std::vector<double>{0.5, 0.3}));
}

TEST(VerdictShares, ofNoWorldsAreZero)
{
    EXPECT_EQ(verdictShares({}, 2, 0), (std::vector<double>{0, 0}));
}

TEST(StandardError, isBinomial)
{
    EXPECT_DOUBLE_EQ(standardError(0.5, 10'000), 0.005);
    EXPECT_EQ(standardError(1, 10'000), 0);
    EXPECT_EQ(standardError(0.5, 0), 0) << "an exact figure";
}

} // namespace
} // namespace waymark
