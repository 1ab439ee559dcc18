// Worked example: the office move of Goodwin & Wright, Decision Analysis for Management Judgment, ch. 3, with rounded
// weights; the intervals were derived in closed form.
#include <algorithm>
#include <array>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/assessment/judge.h"
#include "core/assessment/stability_interval.h"

namespace waymark::test {
namespace {

constexpr std::size_t kOffices = 7, kCriteria = 6;
constexpr std::array<std::array<double, kCriteria>, kOffices> kValues{
    {{100, 60, 100, 75, 0, 90}, {20, 80, 10, 30, 100, 30}, {80, 70, 0, 0, 10, 100}, {70, 50, 30, 55, 30, 90},
        {40, 60, 90, 100, 60, 70}, {0, 0, 70, 0, 80, 0}, {60, 100, 20, 50, 50, 80}}};
constexpr std::array<double, kCriteria> kWeights{0.32, 0.26, 0.23, 0.10, 0.06, 0.03};

Totals totals(const std::array<double, kCriteria>& weights)
{
    Totals sums(kOffices, 0);
    for (std::size_t a = 0; a < kOffices; ++a)
        for (std::size_t c = 0; c < kCriteria; ++c)
            *sums[a] += weights[c] * kValues[a][c];
    return sums;
}

WeightInterval interval(std::size_t criterion)
{
    std::vector<double> column;
    for (const auto& row : kValues)
        column.push_back(row[criterion]);
    const auto lines = valueLines(totals(kWeights), column, kWeights[criterion]);
    return stabilityInterval(lines.value(), kWeights[criterion], soleHighest).value();
}

void expectInterval(std::size_t criterion, double low, double high)
{
    EXPECT_NEAR(interval(criterion).low, low, 1e-6);
    EXPECT_NEAR(interval(criterion).high, high, 1e-6);
}

TEST(StabilityInterval, MeetsTheOfficeExample)
{
    expectInterval(0, 0.072727, 1);
    expectInterval(1, 0, 0.511551);
    expectInterval(2, 0, 1);
    expectInterval(3, 0, 0.451220);
    expectInterval(4, 0, 0.257895);
    expectInterval(5, 0, 0.776498);
}

TEST(StabilityInterval, NamesWhoTakesOver)
{
    EXPECT_EQ(interval(0).belowLow, AlternativeIndex{4});
    EXPECT_EQ(interval(1).aboveHigh, AlternativeIndex{6});
    EXPECT_EQ(interval(5).aboveHigh, AlternativeIndex{2});
    EXPECT_FALSE(interval(2).aboveHigh);
}

TEST(StabilityInterval, IsNothingForACriterionWithAllTheWeight)
{
    EXPECT_FALSE(valueLines({1, 2}, {1, 2}, 1));
}

TEST(StabilityInterval, IsNothingOnATie)
{
    EXPECT_FALSE(stabilityInterval(ValueLines{ValueLine{1, 1}, ValueLine{1, 1}}, 0.5, soleHighest));
}

RC_GTEST_PROP(StabilityInterval, HoldsEverywhereInsideAndEndsOutside, ())
{
    const auto ends = *rc::gen::container<std::vector<std::pair<int, int>>>(
        4, rc::gen::pair(rc::gen::inRange(0, 101), rc::gen::inRange(0, 101)));
    const double weight = *rc::gen::inRange(1, 100) / 101.0;
    ValueLines lines;
    for (const auto& [zero, one] : ends)
        lines.push_back(ValueLine{static_cast<double>(zero), static_cast<double>(one)});
    const auto winnerAt = [&](double t) {
        Totals at;
        for (const auto& line : lines)
            at.push_back(line->at(t));
        return soleHighest(at);
    };
    const auto found = stabilityInterval(lines, weight, soleHighest);
    RC_ASSERT(found.has_value() == winnerAt(weight).has_value());
    RC_PRE(found.has_value());
    for (double t = 0.0005; t < 1; t += 0.001) {
        const bool inside = found->low + 1e-9 < t && t < found->high - 1e-9;
        if (inside)
            RC_ASSERT(winnerAt(t) == winnerAt(weight));
    }
    if (found->belowLow)
        RC_ASSERT(winnerAt(found->low - 1e-9) != winnerAt(weight));
    if (found->aboveHigh)
        RC_ASSERT(winnerAt(found->high + 1e-9) != winnerAt(weight));
}

} // namespace
} // namespace waymark::test
