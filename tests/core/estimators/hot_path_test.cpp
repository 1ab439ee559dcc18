#include "core/estimators/hot_path.h"

#include <cmath>
#include <random>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/core/estimators/exactly.h"
#include "tests/core/estimators/input_faults.h"

namespace waymark {
namespace {

/// A request of 20 ms, a quarter of it hot, five times as fast elsewhere, called 100 times at 10 us.
HotPathInput quarterHot()
{
    return {.requestMs = 20, .hotShare = 0.25, .callsPerRequest = 100, .speedUp = exactly(5), .callUs = exactly(10)};
}

TEST(HotPath, isAmdahlsLawWithABoundary)
{
    const Result<HotPathEstimate> estimate = estimateHotPath(quarterHot());
    ASSERT_TRUE(estimate);
    // 15 ms stay, 5 become 1, and 100 calls cost 1 ms: 20 / 17. The 4 ms saved pay for 400 calls.
    EXPECT_NEAR(estimate->gain.low, 20.0 / 17, 1e-12);
    EXPECT_NEAR(estimate->gain.high, 20.0 / 17, 1e-12);
    EXPECT_NEAR(estimate->ceiling, 4.0 / 3, 1e-12);
    EXPECT_NEAR(estimate->breakEvenCalls.middle, 400, 1e-9);
    EXPECT_NEAR(estimate->workPerCallUs, 50, 1e-12);
    EXPECT_EQ(estimate->gaining, 1);
}

TEST(HotPath, isOfTheWholeTimeAndNotOfTheProcessorsAlone)
{
    // 5 of 20 ms are computing, and a profile, which sees those alone, has 60 % of them in the part: 3 ms, so 15 %.
    const double hotShare = 0.6 * 5 / 20;
    const Result<HotPathEstimate> estimate = estimateHotPath(
        {.requestMs = 20, .hotShare = hotShare, .callsPerRequest = 1, .speedUp = exactly(1e4), .callUs = exactly(0)});
    ASSERT_TRUE(estimate);
    EXPECT_NEAR(estimate->ceiling, 20.0 / 17, 1e-12) << "17 ms stay, waiting or computing elsewhere";
    EXPECT_NEAR(estimate->gain.middle, 20 / (17 + 3 / 1e4), 1e-12);
    EXPECT_NEAR(estimate->workPerCallUs, 3000, 1e-9);
}

TEST(HotPath, drawsItsCurveFromOneCallToAMillion)
{
    const Result<HotPathEstimate> estimate = estimateHotPath(quarterHot());
    ASSERT_TRUE(estimate);
    ASSERT_EQ(estimate->curve.size(), 19u);
    EXPECT_EQ(estimate->curve.front().callsPerRequest, 1);
    EXPECT_EQ(estimate->curve[7].callsPerRequest, 200);
    EXPECT_NEAR(estimate->curve[7].gain.middle, 20.0 / 18, 1e-12);
    EXPECT_EQ(estimate->curve.back().callsPerRequest, 1e6);
    EXPECT_LT(estimate->curve.back().gain.high, 0.01);
}

TEST(HotPath, knowsNoEndOfAFreeBoundaryAndNoneOfALoss)
{
    HotPathInput input = quarterHot();
    input.callUs = exactly(0);
    EXPECT_TRUE(std::isinf(estimateHotPath(input)->breakEvenCalls.low));
    input.speedUp = exactly(0.5);
    EXPECT_EQ(estimateHotPath(input)->breakEvenCalls.high, 0);
    EXPECT_EQ(estimateHotPath(input)->gaining, 0);
    input.hotShare = 1;
    EXPECT_TRUE(std::isinf(estimateHotPath(input)->ceiling));
}

double triangular(const Triangle& t, std::mt19937_64& generator)
{
    const double p = std::uniform_real_distribution<double>()(generator);
    const double width = t.high - t.low;
    return p * width < t.mode - t.low ? t.low + std::sqrt(p * width * (t.mode - t.low))
                                      : t.high - std::sqrt((1 - p) * width * (t.high - t.mode));
}

TEST(HotPath, hasTheBandOfANaiveSimulation)
{
    HotPathInput input = quarterHot();
    input.speedUp = {1, 3, 10};
    input.callUs = {1, 5, 30};
    const Result<HotPathEstimate> estimate = estimateHotPath(input);
    ASSERT_TRUE(estimate);
    std::mt19937_64 generator(3);
    constexpr int kDraws = 200'000;
    int below[3] = {};
    for (int draw = 0; draw < kDraws; ++draw) {
        const double s = triangular(input.speedUp, generator);
        const double c = triangular(input.callUs, generator);
        const double gain = 20 / (15 + 5 / s + 100 * c / 1000);
        below[0] += gain < estimate->gain.low;
        below[1] += gain < estimate->gain.middle;
        below[2] += gain < estimate->gain.high;
    }
    const auto share = [](int count) { return count / double{kDraws}; };
    const auto tolerance = [](double p) { return 4 * std::sqrt(p * (1 - p) / 1024); }; // stratified draws do better
    EXPECT_NEAR(share(below[0]), 0.05, tolerance(0.05));
    EXPECT_NEAR(share(below[1]), 0.5, tolerance(0.5));
    EXPECT_NEAR(share(below[2]), 0.95, tolerance(0.95));
}

RC_GTEST_PROP(HotPathProperty, gainsNeverMoreThanTheCeilingAndLessWithEveryCall, ())
{
    HotPathInput input = quarterHot();
    input.hotShare = *rc::gen::inRange(0, 100) / 100.0;
    input.speedUp = {1, 1.0 + *rc::gen::inRange(0, 50), 60};
    input.callUs = {0, *rc::gen::inRange(0, 100) / 10.0, 10};
    const Result<HotPathEstimate> estimate = estimateHotPath(input, *rc::gen::arbitrary<std::uint64_t>());
    RC_ASSERT(bool(estimate));
    RC_ASSERT(estimate->gain.low <= estimate->gain.middle);
    RC_ASSERT(estimate->gain.middle <= estimate->gain.high);
    RC_ASSERT(estimate->gain.high <= estimate->ceiling + 1e-12);
    for (std::size_t k = 1; k < estimate->curve.size(); ++k)
        RC_ASSERT(estimate->curve[k].gain.high <= estimate->curve[k - 1].gain.high);
}

TEST(HotPath, isTheSameForTheSameSeed)
{
    HotPathInput input = quarterHot();
    input.speedUp = {1, 3, 10};
    EXPECT_EQ(*estimateHotPath(input, 5), *estimateHotPath(input, 5));
    EXPECT_NE(*estimateHotPath(input, 5), *estimateHotPath(input, 6));
}

TEST(HotPath, refusesWhatMakesNoSense)
{
    HotPathInput input{
        .requestMs = 0, .hotShare = 1.5, .callsPerRequest = 0, .speedUp = {3, 2, 4}, .callUs = {-1, std::nan(""), 2}};
    const Result<HotPathEstimate> estimate = estimateHotPath(input);
    ASSERT_FALSE(estimate);
    EXPECT_THAT(faultPlaces(estimate.errors()),
        testing::ElementsAre("/requestMs", "/hotShare", "/callsPerRequest", "/speedUp", "/callUs/0", "/callUs/1"));
    EXPECT_EQ(estimate.errors()[1].message,
        (Message{"estimates.outOfRange", {{"found", 1.5}, {"least", 0.0}, {"most", 1.0}}}));
    EXPECT_EQ(estimate.errors()[3].message.id, "estimates.triangleOrder");
}

} // namespace
} // namespace waymark
