#include "core/values/value_function.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace waymark::test {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::Pointwise;

constexpr double kExact = 1e-12;
constexpr double kLastDigit = 5e-7;

std::vector<double> valuesOf(
    const ValueFunction& function, const std::vector<double>& outcomes, Beyond beyond = Beyond::clipped)
{
    std::vector<double> values;
    values.reserve(outcomes.size());
    for (const double outcome : outcomes)
        values.push_back(valueOf(function, outcome, beyond));
    return values;
}

std::vector<std::string> faultsOf(const ValueFunction& function)
{
    const Result<Done> checked = checkValueFunction(function);
    std::vector<std::string> faults;
    if (!checked)
        for (const Error& error : checked.errors())
            faults.push_back(error.where.pointer + " " + error.message.id);
    return faults;
}

const PiecewiseValue kRising{{-0.15, 0, 0.25, 0.35}, {0, 0.1, 0.9, 1}};
const PiecewiseValue kFalling{{50, 75, 90, 100}, {1, 0.8, 0.5, 0}};
const PiecewiseValue kGlucose = bisected({0.4, 0, -0.3, -0.55, -0.7});
const LinearValue kHypoglycaemia{15, 0};

TEST(PiecewiseValue, RisesFromPointToPoint)
{
    EXPECT_THAT(valuesOf(kRising, {-0.15, 0, 0.1, 0.25, 0.35}),
        Pointwise(DoubleNear(kExact), std::vector<double>{0, 0.1, 0.42, 0.9, 1}));
}

TEST(PiecewiseValue, FallsFromPointToPoint)
{
    EXPECT_THAT(valuesOf(kFalling, {50, 60, 75, 90, 100}),
        Pointwise(DoubleNear(kExact), std::vector<double>{1, 0.92, 0.8, 0.5, 0}));
}

TEST(PiecewiseValue, StaysOutsideWhatItIsAtTheEnd)
{
    EXPECT_THAT(valuesOf(kFalling, {10, 40, 101, 120}), ElementsAre(1, 1, 0, 0));
}

TEST(PiecewiseValue, GoesOnOutsideWhereThatIsWanted)
{
    EXPECT_THAT(valuesOf(kFalling, {10, 40, 101, 120}, Beyond::carried),
        Pointwise(DoubleNear(kExact), std::vector<double>{1.32, 1.08, -0.05, -1}));
}

TEST(PiecewiseValue, OfBisectionHasAQuarterEachStep)
{
    EXPECT_EQ(kGlucose.values, (std::vector<double>{0, 0.25, 0.5, 0.75, 1}));
    EXPECT_THAT(valuesOf(kGlucose, {0.33, 0.3, -0.64}),
        Pointwise(DoubleNear(kExact), std::vector<double>{0.04375, 0.0625, 0.9}));
}

TEST(LinearValue, FallsWhereLessIsBetter)
{
    EXPECT_THAT(valuesOf(kHypoglycaemia, {2, 1, 5, 0, 15}),
        Pointwise(DoubleNear(kExact), std::vector<double>{13.0 / 15, 14.0 / 15, 2.0 / 3, 1, 0}));
}

TEST(LinearValue, IsClippedOrCarriedOutside)
{
    EXPECT_THAT(valuesOf(kHypoglycaemia, {-15, 30}), ElementsAre(1, 0));
    EXPECT_THAT(valuesOf(kHypoglycaemia, {-15, 30}, Beyond::carried), ElementsAre(2, -1));
}

TEST(ValueFunctions, TogetherRepeatTheWorkedExampleOfADrug)
{
    const std::vector<std::pair<double, double>> outcomes{{0.33, 2}, {0.3, 1}, {-0.64, 5}};
    std::vector<double> totals;
    for (const auto& [glucose, hypoglycaemia] : outcomes)
        totals.push_back(valueOf(kGlucose, glucose) * 2 / 3 + valueOf(kHypoglycaemia, hypoglycaemia) / 3);
    EXPECT_THAT(totals, Pointwise(DoubleNear(kLastDigit), std::vector<double>{0.318056, 0.352778, 0.822222}));
}

struct Bow {
    ExponentialValue function;
    double rho;
    std::vector<double> outcomes;
    std::vector<double> values;
};

TEST(ExponentialValue, PassesThroughItsMiddleAsPublished)
{
    const std::vector<Bow> bows{{{0, 30, 100}, 55.522496, {25, 50, 75}, {0.434246, 0.71106, 0.887516}},
        {{0, 70, 100}, -55.522496, {25, 50, 75}, {0.112484, 0.28894, 0.565754}},
        {{68, 71, 82}, 4.650869, {71.5, 75, 78.5}, {0.556249, 0.818333, 0.941818}}};
    for (const Bow& bow : bows) {
        EXPECT_NEAR(riskTolerance(bow.function), bow.rho, kLastDigit);
        EXPECT_THAT(valuesOf(bow.function, bow.outcomes), Pointwise(DoubleNear(kLastDigit), bow.values));
        EXPECT_THAT(valuesOf(bow.function, {bow.function.worst(), bow.function.middle(), bow.function.best()}),
            Pointwise(DoubleNear(kExact), std::vector<double>{0, 0.5, 1}));
    }
}

TEST(ExponentialValue, IsALineWhereTheMiddleIsHalfWay)
{
    const ExponentialValue line{10, 20, 30};
    EXPECT_EQ(riskTolerance(line), std::numeric_limits<double>::infinity());
    EXPECT_NEAR(valueOf(line, 15), 0.25, kExact);
}

TEST(ExponentialValue, IsClippedOrCarriedOutside)
{
    const ExponentialValue bow{0, 30, 100};
    EXPECT_THAT(valuesOf(bow, {-10, 110}), ElementsAre(0, 1));
    EXPECT_LT(valueOf(bow, -10, Beyond::carried), 0);
    EXPECT_GT(valueOf(bow, 110, Beyond::carried), 1);
}

RC_GTEST_PROP(ExponentialValueProperty, UpsideDownWhereLessIsBetter, ())
{
    const double middle = *rc::gen::inRange(1, 1000) / 1000.0;
    const double x = *rc::gen::inRange(0, 1001) / 1000.0;
    RC_ASSERT(std::abs(valueOf(ExponentialValue{0, middle, 1}, x) - valueOf(ExponentialValue{1, 1 - middle, 0}, 1 - x))
        < 1e-9);
    RC_ASSERT(std::abs(valueOf(ExponentialValue{0, middle, 1}, middle) - 0.5) < 1e-9);
}

RC_GTEST_PROP(ExponentialValueProperty, RisesAllTheWay, ())
{
    const ExponentialValue bow{0, *rc::gen::inRange(1, 100) / 100.0, 1};
    const double x = *rc::gen::inRange(0, 100) / 100.0;
    RC_ASSERT(valueOf(bow, x) <= valueOf(bow, x + 0.01) + 1e-14); // where it is all but flat, but for rounding
}

TEST(ExponentialValue, StaysOnItsScaleHoweverBentItIs)
{
    for (const double middle : {1e-300, 1e-9, 1e-4, 1 - 1e-4, 1 - 1e-9, std::nextafter(1.0, 0.0)})
        EXPECT_THAT(valuesOf(ExponentialValue{0, middle, 1}, {0, 1}), ElementsAre(0, 1)) << middle;
    EXPECT_NEAR(valueOf(ExponentialValue{0, 1e-9, 1}, 0.5), 1, kExact);
    EXPECT_NEAR(valueOf(ExponentialValue{0, 1 - 1e-9, 1}, 0.5), 0, kExact);
}

RC_GTEST_PROP(ExponentialValueProperty, AgreesWithTheMachinesOwnExponential, ())
{
    const ExponentialValue bow{0, *rc::gen::inRange(1, 500) / 1000.0, 1};
    const double x = *rc::gen::inRange(0, 1001) / 1000.0;
    const double machine = bow.curvature() < 1e-9 ? x : std::expm1(-bow.curvature() * x) / std::expm1(-bow.curvature());
    RC_ASSERT(std::abs(valueOf(bow, x) - machine) < 1e-14);
}

TEST(DiscreteValue, KnowsItsLevelsAndNoOthers)
{
    const DiscreteValue levels{{"none", 0}, {"some", 0.4}, {"all", 1}};
    EXPECT_EQ(valueOf(levels, "some"), 0.4);
    EXPECT_EQ(valueOf(levels, "most"), std::nullopt);
}

TEST(ValueFunctionCheck, TakesEveryFunctionOfTheExamples)
{
    for (const ValueFunction& function : {ValueFunction(kRising), ValueFunction(kFalling), ValueFunction(kGlucose),
             ValueFunction(kHypoglycaemia), ValueFunction(ExponentialValue{68, 71, 82})})
        EXPECT_TRUE(checkValueFunction(function));
}

TEST(ValueFunctionCheck, FindsWhatIsNoFunction)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_THAT(faultsOf(LinearValue{3, 3}), ElementsAre("/best values.noRange"));
    EXPECT_THAT(faultsOf(LinearValue{0, nan}), ElementsAre("/best values.noRange"));
    EXPECT_THAT(faultsOf(ExponentialValue{0, 0, 1}), ElementsAre("/middle values.middleOutside"));
    EXPECT_THAT(faultsOf(ExponentialValue{1, nan, 0}), ElementsAre("/middle values.middleOutside"));
    EXPECT_THAT(faultsOf(PiecewiseValue{{0, 1, 1}, {0, 0.5, 1}}), ElementsAre("/outcomes values.outcomesUnordered"));
    EXPECT_THAT(faultsOf(PiecewiseValue{{0, 1, 2}, {0, 1, 0.5}}), ElementsAre("/values values.valuesUnordered"));
    EXPECT_THAT(faultsOf(PiecewiseValue{{0}, {0, nan}}),
        ElementsAre(
            "/outcomes values.tooFewOutcomes", "/values values.unequalNumbers", "/values values.valuesUnordered"));
}

} // namespace
} // namespace waymark::test
