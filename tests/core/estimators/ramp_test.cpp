#include "core/estimators/ramp.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/core/estimators/exactly.h"
#include "tests/core/estimators/input_faults.h"

namespace waymark {
namespace {

/// Four people of whom one knows the second of two alternatives; all know the first.
RampInput fourPeople()
{
    return {.people = {{1, 0, {true, true}}, {3, 0, {true, false}}},
        .hires = {},
        .releaseWeeks = 40,
        .usefulShare = exactly(0.5),
        .alternatives = {{exactly(1), exactly(4)}, {exactly(8), exactly(16)}}};
}

/// The area under everybody's pace in steps of a hundredth of a week.
double naiveDelivered(const RampInput& input, std::size_t a, double weeks)
{
    constexpr double kStep = 0.01;
    const double useful = input.alternatives[a].weeksToUseful.mode;
    const double full = std::max(input.alternatives[a].weeksToFull.mode, useful);
    const double share = input.usefulShare.mode;
    double sum = 0;
    std::vector<PeopleGroup> everybody = input.people;
    everybody.insert(everybody.end(), input.hires.begin(), input.hires.end());
    for (const PeopleGroup& group : everybody)
        for (double week = kStep / 2; week < weeks; week += kStep) {
            const double there = week - group.month * 52 / 12;
            if (there <= 0)
                continue;
            double pace = 1;
            if (!group.knows[a] && there < useful)
                pace = share * there / useful;
            else if (!group.knows[a] && there < full)
                pace = share + (1 - share) * (there - useful) / (full - useful);
            sum += group.count * pace * kStep;
        }
    return sum;
}

TEST(Ramp, deliversAtFullPaceFromTheStartWhatIsKnown)
{
    const Result<RampEstimate> estimate = estimateRamp(fourPeople());
    ASSERT_TRUE(estimate);
    const AlternativeRamp& known = estimate->alternatives[0];
    ASSERT_EQ(known.delivered.size(), kRampWeeks + 1);
    EXPECT_EQ(known.delivered.front(), (Band{0, 0, 0}));
    EXPECT_NEAR(known.delivered[10].low, 40, 1e-12);
    EXPECT_NEAR(known.weeksToRelease.middle, 10, 1e-9);
}

TEST(Ramp, learnsWhatIsNotKnown)
{
    const Result<RampEstimate> estimate = estimateRamp(fourPeople());
    ASSERT_TRUE(estimate);
    const AlternativeRamp& learnt = estimate->alternatives[1];
    // After 8 weeks each learner has delivered 2 (half of 0.5 x 8); after 16 another 8 x 0.75; then one a week.
    EXPECT_NEAR(learnt.delivered[8].middle, 8 + 3 * 2, 1e-12);
    EXPECT_NEAR(learnt.delivered[16].middle, 16 + 3 * 8, 1e-12);
    EXPECT_NEAR(learnt.delivered[20].middle, 20 + 3 * 12, 1e-12);
    EXPECT_NEAR(learnt.weeksToRelease.middle, 16, 1e-6);
}

TEST(Ramp, countsHiresFromTheirMonth)
{
    RampInput input = fourPeople();
    input.hires.push_back({2, 3, {true, false}});
    const Result<RampEstimate> estimate = estimateRamp(input);
    ASSERT_TRUE(estimate);
    EXPECT_NEAR(estimate->alternatives[0].delivered[13].middle, 52, 1e-12) << "three months are 13 weeks";
    EXPECT_NEAR(estimate->alternatives[0].delivered[20].middle, 80 + 14, 1e-12);
    EXPECT_NEAR(estimate->alternatives[1].delivered[21].middle, 21 + 3 * 13 + 2 * 2, 1e-12);
}

TEST(Ramp, takesFullPaceForUsefulWhereItComesFirst)
{
    RampInput input = fourPeople();
    input.alternatives[1] = {exactly(8), exactly(4)};
    const Result<RampEstimate> estimate = estimateRamp(input);
    ASSERT_TRUE(estimate);
    EXPECT_NEAR(estimate->alternatives[1].delivered[6].middle, 6 + 3 * (1 + 2), 1e-12);
}

TEST(Ramp, needsNoTimeWhereThereIsNothingToLearn)
{
    RampInput input = fourPeople();
    input.alternatives[1] = {exactly(0), exactly(0)};
    EXPECT_EQ(estimateRamp(input)->alternatives[1], estimateRamp(input)->alternatives[0]);
}

TEST(Ramp, mayNotReachTheReleaseWithinTenYears)
{
    RampInput input = fourPeople();
    input.releaseWeeks = 1e5;
    EXPECT_TRUE(std::isinf(estimateRamp(input)->alternatives[0].weeksToRelease.low));
    input.releaseWeeks = 0;
    EXPECT_NEAR(estimateRamp(input)->alternatives[1].weeksToRelease.high, 0, 1e-6);
}

RC_GTEST_PROP(RampProperty, agreesWithTheAreaInSmallSteps, ())
{
    RampInput input = fourPeople();
    const double useful = *rc::gen::inRange(1, 100) / 10.0;
    input.usefulShare = exactly(*rc::gen::inRange(0, 101) / 100.0);
    input.alternatives[1] = {exactly(useful), exactly(useful + *rc::gen::inRange(1, 200) / 10.0)};
    input.hires.push_back(
        {double(*rc::gen::inRange(0, 5)), *rc::gen::inRange(0, 40) / 10.0, {*rc::gen::arbitrary<bool>(), false}});
    const auto week = *rc::gen::inRange<std::size_t>(0, 40);
    const Result<RampEstimate> estimate = estimateRamp(input);
    RC_ASSERT(bool(estimate));
    for (std::size_t a = 0; a < 2; ++a) {
        const double naive = naiveDelivered(input, a, static_cast<double>(week));
        RC_ASSERT(std::abs(estimate->alternatives[a].delivered[week].middle - naive) < 0.1);
    }
}

RC_GTEST_PROP(RampProperty, neverDeliversLessWithMoreTimeMorePeopleOrAQuickerRamp, ())
{
    RampInput input = fourPeople();
    input.usefulShare = {0.3, 0.5, 0.7};
    input.alternatives[1] = {{2, 4, 8}, {12, 16, 30}};
    const AlternativeRamp before = estimateRamp(input)->alternatives[1];
    for (std::size_t week = 1; week <= kRampWeeks; ++week)
        RC_ASSERT(before.delivered[week - 1].low <= before.delivered[week].low);
    RampInput quicker = input;
    quicker.alternatives[1].weeksToFull.mode -= *rc::gen::inRange(0, 4);
    RampInput more = input;
    more.hires.push_back({1, double(*rc::gen::inRange(0, 12)), {false, false}});
    for (const RampInput& better : {quicker, more}) {
        const AlternativeRamp after = estimateRamp(better)->alternatives[1];
        RC_ASSERT(after.weeksToRelease.middle <= before.weeksToRelease.middle + 1e-6);
        RC_ASSERT(after.delivered[52].low >= before.delivered[52].low - 1e-9);
    }
}

TEST(Ramp, isTheSameForTheSameSeed)
{
    RampInput input = fourPeople();
    input.alternatives[1] = {{2, 4, 8}, {12, 16, 30}};
    EXPECT_EQ(*estimateRamp(input, 5), *estimateRamp(input, 5));
    EXPECT_NE(*estimateRamp(input, 5), *estimateRamp(input, 6));
}

TEST(Ramp, refusesWhatMakesNoSense)
{
    RampInput input = fourPeople();
    input.people = {{-1, 0, {true, true}}};
    input.hires = {{1, 500, {true, true}}};
    input.releaseWeeks = -1;
    input.usefulShare = {0, 0.5, 2};
    input.alternatives[0].weeksToUseful = {3, 2, 1};
    input.alternatives[1].weeksToFull = {0, 10, 1000};
    const Result<RampEstimate> estimate = estimateRamp(input);
    ASSERT_FALSE(estimate);
    EXPECT_THAT(faultPlaces(estimate.errors()),
        testing::ElementsAre("/people/0/count", "/hires/0/month", "/people", "/releaseWeeks", "/usefulShare/2",
            "/alternatives/0/weeksToUseful", "/alternatives/1/weeksToFull/2"));
    EXPECT_EQ(estimate.errors()[2].message.id, "estimates.nobody");
}

TEST(Ramp, refusesMoreGroupsThanCanBeReckonedWhileOneTypes)
{
    RampInput input = fourPeople();
    input.people.assign(200, {1, 0, {true, false}});
    EXPECT_TRUE(estimateRamp(input));
    input.hires.assign(201, {1, 2, {true, false}});
    const Result<RampEstimate> estimate = estimateRamp(input);
    ASSERT_FALSE(estimate);
    EXPECT_THAT(faultPlaces(estimate.errors()), testing::ElementsAre("/hires"));
}

} // namespace
} // namespace waymark
