// What value functions make of answers: by hand, by a plain twin, and what holds of all of them.
#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/assessment/answer_changes.h"
#include "core/assessment/answer_values.h"
#include "core/assessment/assess.h"
#include "tests/support/answered.h"
#include "tests/support/tiny_framework.h"
#include "tests/support/valued_framework.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;

constexpr double kExact = 1e-9;

const Contribution& contributionOf(const Assessment& assessment, const Framework& framework, std::size_t alternative)
{
    return *std::find_if(
        assessment.contributions.begin(), assessment.contributions.end(), [&](const Contribution& each) {
            return framework[each.question].id.text == "size" && each.alternative.value == alternative;
        });
}

AnswerTexts existing(const std::string& size)
{
    return {{"status", "existing"}, {"origin", "steady"}, {"load", "low"}, {"size", size}};
}

/// What the answer to 'size' is worth to an alternative.
Triangle valueAt(const Framework& framework, const std::string& size, std::size_t alternative)
{
    const Decision decision = answered(framework, existing(size));
    const Assessment assessment = assess(framework, decision, {});
    return contributionOf(assessment, framework, alternative).value;
}

void expectNear(const Triangle& found, const Triangle& wanted)
{
    EXPECT_NEAR(found.low, wanted.low, kExact);
    EXPECT_NEAR(found.mode, wanted.mode, kExact);
    EXPECT_NEAR(found.high, wanted.high, kExact);
}

TEST(ValuedOutcomes, RunAlongALine)
{
    const Framework framework = valuedSize(kLinear).build();
    expectNear(valueAt(framework, "50", kSteady), {75, 75, 75});
    expectNear(valueAt(framework, "50", kSwift), {70, 90, 95}); // 10, 20 and 60 days, the fewest are the best
}

TEST(ValuedOutcomes, RunAlongTheLinesOfABisection)
{
    const Framework framework = valuedSize(kBisected).build();
    expectNear(valueAt(framework, "50", kSteady), {40, 40, 40}); // 25 at 80 and 50 at 30
    expectNear(valueAt(framework, "50", kSwift), {35, 62.5, 75});
}

TEST(ValuedOutcomes, StayBeyondTheEndsWhatTheyAreThere)
{
    const Framework framework = valuedSize(kPiecewise).build();
    expectNear(valueAt(framework, "95", kSteady), {65, 65, 65}); // a quarter of the way from 80 to 20
    expectNear(valueAt(framework, "5", kSteady), {90, 90, 90});
    expectNear(valueAt(framework, "5", kSwift), {80, 90, 90});
}

TEST(ValuedOutcomes, RunAlongACurveThroughItsMiddle)
{
    // The middle is one third of the way, so with q for a third of the curve 1 - q = (1 - q^3) / 2: q is the golden
    // section, and two thirds are worth (1 - q^2) / (1 - q^3) = (1 + sqrt 5) / 4.
    const Framework framework = valuedSize(kExponential).build();
    const double twoThirds = 25 * (1 + std::sqrt(5.0));
    expectNear(valueAt(framework, "100", kSteady), {twoThirds, twoThirds, twoThirds});
    expectNear(valueAt(framework, "0", kSteady), {100, 100, 100});
}

TEST(ValuedOutcomes, AreLevelsOfAChoice)
{
    const Framework framework = gradedLoad().build();
    const Assessment assessment = assess(framework, answered(framework, {{"status", "new"}, {"load", "high"}}), {});
    EXPECT_EQ(assessment.contributions[kSteady].value, (Triangle{0, 0, 40}));
    EXPECT_EQ(assessment.contributions[kSwift].value, (Triangle{40, 100, 100}));
}

TEST(ValuedOutcomes, OfAScaleAreReadBetweenItsKnots)
{
    const Framework framework = FrameworkBuilder()
                                    .set("questions/team/valueFunction", kBisected)
                                    .set("questions/team/knots",
                                        "[{'x': 1, 'outcomes': {'steady': [80, 80, 80], 'swift': [200, 200, 200]}},"
                                        " {'x': 5, 'outcomes': {'steady': [10, 10, 10], 'swift': [0, 0, 60]}}]")
                                    .build();
    const Assessment assessment = assess(framework, answered(framework, {{"status", "new"}, {"team", "2"}}), {});
    for (const Contribution& each : assessment.contributions)
        if (framework[each.question].id.text == "team" && each.alternative.value == kSteady) {
            EXPECT_NEAR(each.pointValue, 25 + 25 * 17.5 / 50, kExact); // 62.5 days
        }
}

TEST(ValuedOutcomes, AreWorthTheMeanOfTheKnotsWhileTheAnswerIsOpen)
{
    const Framework framework = valuedSize(kLinear).build();
    const Decision decision = answered(framework, existing("?"));
    const Assessment assessment = assess(framework, decision, {});
    EXPECT_NEAR(contributionOf(assessment, framework, kSteady).pointValue, (100 + 3 * 50) / 4.0, kExact);
}

TEST(ValuedOutcomes, ReachStandInsAndDerivedValuesAsValues)
{
    const Framework framework = valuedSize(kLinear).build();
    expectNear(valueAt(framework, "50", kKeep), {75, 75, 75});
    expectNear(valueAt(framework, "100", kMixed), {60, 70, 72.5}); // 50 + half of what swift has more
}

TEST(ValuedOutcomes, GiveWayToTheTeamsOwnEvidence)
{
    const Framework framework = valuedSize(kExponential).build();
    Decision decision = answered(framework, existing("40"));
    OwnEvidence own;
    own.value = {1, 2, 3};
    decision.ownEvidence[{QuestionId{"size"}, AlternativeId{"swift"}, "40"}] = own;
    const Assessment assessment = assess(framework, decision, {});
    EXPECT_EQ(contributionOf(assessment, framework, kSwift).value, (Triangle{1, 2, 3}));
    EXPECT_TRUE(contributionOf(assessment, framework, kSwift).own);
}

TEST(ValuedOutcomes, AreTriedBetweenKnotsTooForWhatWouldTurnTheVerdict)
{
    const auto tried = [](const Framework& framework) {
        const QuestionIndex size = *framework.find(QuestionId{"size"});
        std::vector<double> numbers;
        for (const AnswerChange& change : otherAnswers(framework, size, {OpinionKind::number, {}, 10}))
            numbers.push_back(change.to.number);
        return numbers;
    };
    EXPECT_THAT(tried(FrameworkBuilder().build()), ElementsAre(0, 49.5, 50, 50.5, 100));
    EXPECT_THAT(tried(valuedSize(kLinear).build()), ElementsAre(0, 25, 49.5, 50, 50.5, 75, 100));
    EXPECT_THAT(
        tried(valuedSize(kLinear).set("questions/size/step", "10").build()), ElementsAre(0, 30, 40, 50, 60, 80, 100));
}

/// The design read once more, with the machine's own exponential.
double plainValue(const Framework& framework, double outcome)
{
    const auto& function = std::get<ValueFunction>(framework[*framework.find(QuestionId{"size"})].valuation->function);
    if (const auto* line = std::get_if<LinearValue>(&function))
        return 100 * std::clamp((outcome - line->worst) / (line->best - line->worst), 0.0, 1.0);
    if (const auto* lines = std::get_if<PiecewiseValue>(&function)) {
        double value = outcome >= lines->outcomes.front() ? lines->values.front() : lines->values.back();
        for (std::size_t i = 1; i < lines->outcomes.size(); ++i)
            if (lines->outcomes[i] <= outcome && outcome <= lines->outcomes[i - 1])
                value = std::lerp(lines->values[i], lines->values[i - 1],
                    (outcome - lines->outcomes[i]) / (lines->outcomes[i - 1] - lines->outcomes[i]));
        return 100 * value;
    }
    const double third = (std::sqrt(5.0) - 1) / 2;
    const double way = std::clamp((300 - outcome) / 300, 0.0, 1.0);
    return 100 * (1 - std::pow(third, 3 * way)) / (1 - std::pow(third, 3));
}

const Framework& anyFramework()
{
    static const std::vector<Framework> frameworks = {valuedSize(kLinear).build(), valuedSize(kBisected).build(),
        valuedSize(kPiecewise).build(), valuedSize(kExponential).build()};
    return frameworks[*rc::gen::inRange<std::size_t>(0, frameworks.size())];
}

std::string anySize()
{
    return std::to_string(*rc::gen::inRange(0, 1001) / 10.0);
}

RC_GTEST_PROP(EveryValueFunction, AgreesWithItsPlainTwin, ())
{
    const Framework& framework = anyFramework();
    const std::string size = anySize();
    const Triangle steady = valueAt(framework, size, kSteady);
    const Triangle swift = valueAt(framework, size, kSwift);
    RC_ASSERT(std::abs(steady.mode - plainValue(framework, std::stod(size))) < kExact);
    RC_ASSERT(std::abs(swift.low - plainValue(framework, 60)) < kExact);
    RC_ASSERT(std::abs(swift.mode - plainValue(framework, 20)) < kExact);
    RC_ASSERT(std::abs(swift.high - plainValue(framework, 10)) < kExact);
}

RC_GTEST_PROP(EveryValueFunction, NeverGivesMoreForAWorseOutcome, ())
{
    const Framework& framework = anyFramework();
    const auto [better, worse] = std::minmax({std::stod(anySize()), std::stod(anySize())});
    const double betterValue = valueAt(framework, std::to_string(better), kSteady).mode;
    const double worseValue = valueAt(framework, std::to_string(worse), kSteady).mode;
    RC_ASSERT(betterValue >= worseValue);
    RC_ASSERT(0 <= worseValue);
    RC_ASSERT(betterValue <= 100);
}

} // namespace
} // namespace waymark::test
