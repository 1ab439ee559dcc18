#include "core/estimators/cost.h"

#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/core/estimators/exactly.h"
#include "tests/core/estimators/input_faults.h"

namespace waymark {
namespace {

/// 100 cores at 600 a year, half of it CPU-bound, against 4 months of 10,000; one alternative saves 40 % of that half.
CostInput hundredCores()
{
    return {.cores = 100,
        .pricePerCoreYear = 600,
        .cpuBoundShare = 0.5,
        .engineeringMonths = 4,
        .monthCost = 10'000,
        .overrun = exactly(1),
        .savings = {exactly(0.4)}};
}

TEST(Cost, weighsTheSavingAgainstTheWork)
{
    const Result<CostEstimate> estimate = estimateCost(hundredCores());
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->billYear, 60'000);
    EXPECT_EQ(estimate->investment, (Band{40'000, 40'000, 40'000}));
    // 5,000 a month, half of it CPU-bound, 40 % of that is 1,000.
    const AlternativeCost& cost = estimate->alternatives.front();
    EXPECT_NEAR(cost.savingMonth.middle, 1000, 1e-9);
    EXPECT_NEAR(cost.breakEvenMonths.low, 40, 1e-9);
    EXPECT_NEAR(cost.breakEvenMonths.high, 40, 1e-9);
    EXPECT_EQ(cost.paysBack, 1);
    ASSERT_EQ(cost.balance.size(), kCostMonths + 1);
    EXPECT_NEAR(cost.balance.front().middle, -40'000, 1e-9);
    EXPECT_NEAR(cost.balance[40].middle, 0, 1e-9);
    EXPECT_NEAR(cost.balance.back().middle, 20'000, 1e-9);
}

TEST(Cost, mayNeverPay)
{
    CostInput input = hundredCores();
    input.savings = {exactly(-0.1), {-0.1, 0, 0.1}, exactly(0.2)};
    const Result<CostEstimate> estimate = estimateCost(input);
    ASSERT_TRUE(estimate);
    EXPECT_TRUE(std::isinf(estimate->alternatives[0].breakEvenMonths.low));
    EXPECT_LT(estimate->alternatives[0].savingMonth.high, 0);
    EXPECT_FALSE(std::isinf(estimate->alternatives[1].breakEvenMonths.low));
    EXPECT_TRUE(std::isinf(estimate->alternatives[1].breakEvenMonths.high)) << "half of the draws save nothing";
    EXPECT_NEAR(estimate->alternatives[2].breakEvenMonths.middle, 80, 1e-9);
    EXPECT_EQ(estimate->alternatives[2].paysBack, 0) << "not within five years";
}

TEST(Cost, ofNothingIsPaidBackAtOnce)
{
    CostInput input = hundredCores();
    input.engineeringMonths = 0;
    EXPECT_EQ(estimateCost(input)->alternatives.front().breakEvenMonths, (Band{0, 0, 0}));
}

TEST(Cost, sharesItsDrawsAmongAlternatives)
{
    CostInput input = hundredCores();
    input.overrun = {0.8, 1, 2};
    input.savings = {{0.1, 0.3, 0.7}, {0.1, 0.3, 0.7}, {0.1, 0.35, 0.8}};
    const Result<CostEstimate> estimate = estimateCost(input);
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->alternatives[0], estimate->alternatives[1]);
    EXPECT_LT(estimate->alternatives[2].breakEvenMonths.middle, estimate->alternatives[0].breakEvenMonths.middle);
    EXPECT_EQ(*estimate, *estimateCost(input));
    EXPECT_NE(*estimate, *estimateCost(input, 99));
}

RC_GTEST_PROP(CostProperty, breaksEvenNoLaterWhereMoreIsSavedAndLessIsSpent, ())
{
    CostInput input = hundredCores();
    input.overrun = {0.5, 1, 1.0 + *rc::gen::inRange(0, 30) / 10.0};
    const double low = *rc::gen::inRange(-50, 50) / 100.0;
    const double more = *rc::gen::inRange(0, 30) / 100.0;
    input.savings = {{low, low + 0.1, low + 0.2}, {low + more, low + 0.1 + more, low + 0.2 + more}};
    const Result<CostEstimate> estimate = estimateCost(input);
    RC_ASSERT(bool(estimate));
    const AlternativeCost& less = estimate->alternatives[0];
    RC_ASSERT(estimate->alternatives[1].breakEvenMonths.middle <= less.breakEvenMonths.middle);
    RC_ASSERT(estimate->alternatives[1].paysBack >= less.paysBack);
    for (std::size_t month = 1; month <= kCostMonths; ++month)
        RC_ASSERT(less.balance[month].low <= less.balance[month].high);
    input.engineeringMonths += 1;
    RC_ASSERT(estimateCost(input)->alternatives[0].breakEvenMonths.middle >= less.breakEvenMonths.middle);
}

TEST(Cost, refusesWhatMakesNoSense)
{
    CostInput input{.cores = -1,
        .pricePerCoreYear = 1e13,
        .cpuBoundShare = 2,
        .engineeringMonths = -1,
        .monthCost = std::nan(""),
        .overrun = {1, 2, 1},
        .savings = {{0, 0.5, 1.5}}};
    const Result<CostEstimate> estimate = estimateCost(input);
    ASSERT_FALSE(estimate);
    EXPECT_THAT(faultPlaces(estimate.errors()),
        testing::ElementsAre("/cores", "/pricePerCoreYear", "/cpuBoundShare", "/engineeringMonths", "/monthCost",
            "/overrun", "/alternatives/0/saving/2"));
}

} // namespace
} // namespace waymark
