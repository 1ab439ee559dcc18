// Outcomes and value functions in framework files: what is read, and one fault each with its place.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/framework/framework_json.h"
#include "core/framework/schema_validation.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/valued_framework.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;

ValueFunction functionOf(const Framework& framework)
{
    return std::get<ValueFunction>(questionOf(framework, "size").valuation.value().function);
}

TEST(ValueFunctionInAFile, IsReadInEachKind)
{
    EXPECT_EQ(functionOf(valuedSize(kLinear).build()), ValueFunction(LinearValue{200, 0}));
    EXPECT_EQ(functionOf(valuedSize(kBisected).build()),
        ValueFunction(PiecewiseValue{{200, 80, 30, 10, 0}, {0, 0.25, 0.5, 0.75, 1}}));
    EXPECT_EQ(
        functionOf(valuedSize(kPiecewise).build()), ValueFunction(PiecewiseValue{{200, 60, 20}, {0.2, 0.8, 0.9}}));
    EXPECT_EQ(functionOf(valuedSize(kExponential).build()), ValueFunction(ExponentialValue(300, 200, 0)));
    const Framework graded = gradedLoad().build();
    EXPECT_EQ(std::get<DiscreteValue>(questionOf(graded, "load").valuation.value().function),
        (DiscreteValue{{"poor", 0}, {"fair", 0.4}, {"good", 1}}));
}

TEST(ValueFunctionInAFile, KeepsItsUnit)
{
    EXPECT_EQ(questionOf(valuedSize(kLinear).build(), "size").valuation->unit, "days");
}

TEST(Outcomes, AreValuedAtKnotsAndKeptBeside)
{
    const Framework framework = valuedSize(kLinear).build();
    const Knot& knot = questionOf(framework, "size").knots[1];
    EXPECT_THAT(knot.outcomes, ElementsAre(Triangle{100, 100, 100}, Triangle{10, 20, 60}, std::nullopt, std::nullopt));
    EXPECT_THAT(knot.values, ElementsAre(Triangle{50, 50, 50}, Triangle{70, 90, 95}, std::nullopt, std::nullopt));
}

TEST(Outcomes, AreValuedInOptionsAndVariants)
{
    const Framework framework =
        gradedLoad(kLinear)
            .set("questions/load/options/low/outcomes", "{'steady': [0, 20, 40], 'swift': [0, 0, 300]}")
            .set("questions/load/options/high/outcomes", "{'steady': [200, 200, 200], 'swift': [-5, 0, 0]}")
            .set("questions/load/options/high/variants/0/outcomes", "{'steady': [100, 150, 200]}")
            .build();
    const std::vector<Option>& options = questionOf(framework, "load").options;
    EXPECT_EQ(options[0].values[0], (Triangle{80, 90, 100}));
    EXPECT_EQ(options[0].values[1], (Triangle{0, 100, 100})); // 300 is worth what the worst is
    EXPECT_EQ(options[1].values[1], (Triangle{100, 100, 100}));
    EXPECT_EQ(options[1].variants[0].values[0], (Triangle{0, 25, 50}));
}

TEST(Outcomes, OfLevelsAreWorthWhatTheLevelsAre)
{
    const Framework framework = gradedLoad().build();
    const std::vector<Option>& options = questionOf(framework, "load").options;
    EXPECT_EQ(options[0].values[0], (Triangle{40, 100, 100}));
    EXPECT_EQ(options[1].values[0], (Triangle{0, 0, 40}));
    EXPECT_EQ(options[1].variants[0].values[0], (Triangle{0, 0, 0}));
}

TEST(Outcomes, CannotBeStatedWithoutACriterion)
{
    const FrameworkBuilder builder = FrameworkBuilder().set("questions/status/valueFunction", kLevels);
    const Result<Framework> framework = loadFramework(builder.text(), "tiny.json");
    ASSERT_FALSE(framework);
    EXPECT_EQ(framework.errors().front().message.id, "framework.onlyForFacts");
    EXPECT_EQ(framework.errors().front().where.line, builder.line("questions/status/valueFunction"));
}

struct FaultOfFunction {
    const char* name;
    FrameworkBuilder builder;
    const char* place;
    const char* messageId;
};

class ValueFunctionFault : public testing::TestWithParam<FaultOfFunction> {};

TEST_P(ValueFunctionFault, IsNamedWithPointerAndLine)
{
    const FrameworkBuilder& builder = GetParam().builder;
    const Result<Framework> framework = loadFramework(builder.text(), "tiny.json");
    ASSERT_FALSE(framework);
    ASSERT_EQ(framework.errors().size(), 1u) << framework.errors()[1].message.id;
    const Error& error = framework.errors().front();
    EXPECT_EQ(error.message.id, GetParam().messageId);
    EXPECT_EQ(error.where.pointer, builder.pointer(GetParam().place));
    EXPECT_EQ(error.where.line, builder.line(GetParam().place));
}

FrameworkBuilder changed(FrameworkBuilder builder, const char* place, std::string_view json)
{
    return builder.set(place, json);
}

FrameworkBuilder without(FrameworkBuilder builder, const char* place)
{
    return builder.remove(place);
}

const FaultOfFunction kFunctionFaults[] = {
    {"NoRange", changed(valuedSize(kLinear), "questions/size/valueFunction/best", "200"),
        "questions/size/valueFunction/best", "values.noRange"},
    {"MiddleAtTheEnd", changed(valuedSize(kExponential), "questions/size/valueFunction/middle", "300"),
        "questions/size/valueFunction/middle", "values.middleOutside"},
    {"OneOutcome", changed(valuedSize(kBisected), "questions/size/valueFunction/outcomes", "[1]"),
        "questions/size/valueFunction/outcomes", "values.tooFewOutcomes"},
    {"OutcomesToAndFro", changed(valuedSize(kBisected), "questions/size/valueFunction/outcomes", "[1, 3, 2]"),
        "questions/size/valueFunction/outcomes", "values.outcomesUnordered"},
    {"ValuesToAndFro", changed(valuedSize(kPiecewise), "questions/size/valueFunction/values", "[0, 90, 80]"),
        "questions/size/valueFunction/values", "values.valuesUnordered"},
    {"FewerValuesThanOutcomes", changed(valuedSize(kPiecewise), "questions/size/valueFunction/values", "[0, 90]"),
        "questions/size/valueFunction/values", "values.unequalNumbers"},
    {"ValueOffTheScale", changed(valuedSize(kPiecewise), "questions/size/valueFunction/values", "[0, 90, 101]"),
        "questions/size/valueFunction/values/2", "json.numberTooLarge"},
    {"OutcomeTooLarge", changed(valuedSize(kLinear), "questions/size/knots/1/outcomes/swift/2", "2e12"),
        "questions/size/knots/1/outcomes/swift/2", "json.numberTooLarge"},
    {"OutcomesOutOfOrder", changed(valuedSize(kLinear), "questions/size/knots/1/outcomes/swift", "[10, 70, 60]"),
        "questions/size/knots/1/outcomes/swift", "framework.triangleOrder"},
    {"NoOutcomesAtAKnot", without(valuedSize(kLinear), "questions/size/knots/1/outcomes"), "questions/size/knots/1",
        "framework.valuesMissing"},
    {"AlternativeWithoutOutcome", without(gradedLoad(), "questions/load/options/low/outcomes/swift"),
        "questions/load/options/low/outcomes", "framework.valueMissing"},
    {"OutcomeAtOneKnotOnly", changed(valuedSize(kLinear), "questions/size/knots/0/outcomes/mixed", "[1, 2, 3]"),
        "questions/size/knots/1/outcomes", "framework.knotValues"},
    {"UnknownLevel",
        changed(gradedLoad(), "questions/load/options/low/outcomes/swift", "['fair', 'good', 'excellent']"),
        "questions/load/options/low/outcomes/swift/2", "framework.unknownLevel"},
    {"LevelsOutOfOrder", changed(gradedLoad(), "questions/load/options/low/outcomes/swift", "['good', 'fair', 'good']"),
        "questions/load/options/low/outcomes/swift", "framework.triangleOrder"},
    {"LevelOffTheScale", changed(gradedLoad(), "questions/load/valueFunction/levels/poor", "-1"),
        "questions/load/valueFunction/levels/poor", "json.numberTooSmall"},
};
INSTANTIATE_TEST_SUITE_P(All, ValueFunctionFault, testing::ValuesIn(kFunctionFaults),
    [](const auto& fault) { return std::string(fault.param.name); });

TEST(ValueFunctionFault, OfLevelsBetweenKnotsIsNamed)
{
    FrameworkBuilder builder = valuedSize(kLevels);
    for (const char* knot : {"questions/size/knots/0/outcomes", "questions/size/knots/1/outcomes"})
        builder.set(knot, "{'steady': ['poor', 'fair', 'good'], 'swift': ['fair', 'fair', 'fair']}");
    const Result<Framework> framework = loadFramework(builder.text(), "tiny.json");
    ASSERT_FALSE(framework);
    EXPECT_EQ(framework.errors().front().message.id, "framework.levelsOfNumber");
    EXPECT_EQ(framework.errors().front().where.line, builder.line("questions/size/valueFunction/kind"));
}

Result<Done> againstSchema(const FrameworkBuilder& builder)
{
    static const std::string schema = readPlainly(WAYMARK_RESOURCES "/schema/framework.schema.json");
    return validateAgainstSchema(builder.text(), "tiny.json", schema);
}

TEST(ValueFunctionSchema, TakesEachKind)
{
    for (const std::string_view function : {kLinear, kBisected, kPiecewise, kExponential})
        EXPECT_TRUE(againstSchema(valuedSize(function))) << function;
    EXPECT_TRUE(againstSchema(gradedLoad()));
}

/// What is wrong in shape, for the schema and for the loader.
TEST(ValueFunctionSchema, RefusesWhatTheLoaderRefuses)
{
    const FrameworkBuilder broken[] = {
        valuedSize("'linear'"),
        valuedSize("{'kind': 'bent', 'unit': 'days', 'worst': 1, 'best': 2}"),
        valuedSize("{'unit': 'days', 'worst': 1, 'best': 2}"),
        without(valuedSize(kLinear), "questions/size/valueFunction/unit"),
        without(valuedSize(kLinear), "questions/size/valueFunction/best"),
        without(valuedSize(kExponential), "questions/size/valueFunction/middle"),
        without(valuedSize(kBisected), "questions/size/valueFunction/outcomes"),
        without(gradedLoad(), "questions/load/valueFunction/levels"),
        without(gradedLoad(), "questions/load/options/high/variants/0/outcomes"),
        without(valuedSize(kLinear), "questions/size/criterion"),
        changed(valuedSize(kLinear), "questions/size/valueFunction/middle", "1"),
        changed(valuedSize(kLinear), "questions/size/valueFunction/worst", "'1'"),
        changed(gradedLoad(), "questions/load/valueFunction/unit", "'days'"),
        changed(gradedLoad(), "questions/load/valueFunction/levels", "{}"),
        changed(gradedLoad(), "questions/load/options/low/outcomes/swift", "['fair', 'good', 1]"),
        changed(valuedSize(kLinear), "questions/size/knots/1/outcomes/swift", "[1, 2]"),
        changed(valuedSize(kLinear), "questions/size/knots/1/outcomes", "{}"),
        changed(FrameworkBuilder(), "questions/wishes/valueFunction", kLinear),
    };
    for (const FrameworkBuilder& builder : broken) {
        EXPECT_FALSE(againstSchema(builder)) << builder.text();
        EXPECT_FALSE(loadFramework(builder.text(), "tiny.json")) << builder.text();
    }
}

TEST(Outcomes, AndValuesDoNotMix)
{
    for (const char* place : {"questions/size/knots/1/values", "questions/team/knots/1/outcomes"}) {
        const FrameworkBuilder builder =
            changed(valuedSize(kLinear), place, "{'steady': [1, 2, 3], 'swift': [1, 2, 3]}");
        const Result<Framework> framework = loadFramework(builder.text(), "tiny.json");
        ASSERT_FALSE(framework) << place;
        EXPECT_EQ(framework.errors().front().message.id, "json.unknownMember");
        EXPECT_EQ(framework.errors().front().where.line, builder.line(place));
    }
}

} // namespace
} // namespace waymark::test
