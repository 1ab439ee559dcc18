// Estimators of a framework file: what is read, and one fault each.
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/framework/framework_json.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

constexpr auto kBudget = R"({
  'id': 'budget', 'kind': 'cost', 'page': 'work', 'layer': 'own', 'title': 'What it costs', 'intro': 'In money.',
  'inputs': [
    {'id': 'cores', 'label': 'Cores', 'unit': '', 'min': 0, 'max': 100, 'decimals': 1, 'step': 0.5, 'start': 4},
    {'id': 'form', 'label': 'Form', 'start': 'owned',
     'choices': [{'id': 'rented', 'label': 'Rented'}, {'id': 'owned', 'label': 'Owned', 'cites': ['E1']}]}
  ],
  'assumptions': [
    {'id': 'saving', 'label': 'Saving', 'unit': '%', 'min': 0, 'max': 90, 'value': [10, 30, 70],
     'alternative': 'swift', 'cites': ['E1']},
    {'id': 'price', 'label': 'Price', 'unit': 'EUR', 'min': 0, 'max': 900, 'value': [1, 2, 3], 'choice': 'rented'}
  ],
  'answers': [
    {'question': 'bill', 'steps': [{'option': 'big', 'when': [{'figure': 'year', 'atLeast': 1000}]}, {'option': 'small'}]},
    {'question': 'size', 'figure': 'size'}
  ],
  'cites': ['C1']})";

FrameworkBuilder withBudget()
{
    FrameworkBuilder builder;
    builder.add("estimators", kBudget);
    return builder;
}

TEST(Estimators, AreOptional)
{
    EXPECT_TRUE(FrameworkBuilder().build().estimators.empty());
}

TEST(Estimators, AreReadWithInputsAssumptionsAndAnswers)
{
    const Framework framework = withBudget().build();
    const Estimator* budget = framework.find(EstimatorId{"budget"});
    ASSERT_TRUE(budget);
    EXPECT_EQ(budget->kind, EstimatorKind::cost);
    EXPECT_EQ(budget->page, PageIndex{1});
    EXPECT_EQ(budget->layer, Layer::own);
    ASSERT_EQ(budget->inputs.size(), 2u);
    EXPECT_EQ(budget->inputs[0].start, 4);
    EXPECT_EQ(budget->inputs[0].range.decimals, 1);
    EXPECT_EQ(budget->inputs[1].startChoice, 1u);
    EXPECT_EQ(budget->inputs[1].choices[1].cites.size(), 1u);
    ASSERT_EQ(budget->assumptions.size(), 2u);
    EXPECT_EQ(budget->assumptions[0].alternative, framework.find(AlternativeId{"swift"}));
    EXPECT_EQ(budget->assumptions[0].value, (Triangle{10, 30, 70}));
    EXPECT_EQ(budget->assumptions[1].choice, "rented");
    ASSERT_EQ(budget->answers.size(), 2u);
    EXPECT_EQ(budget->answers[0].steps[0].when[0].atLeast, 1000);
    EXPECT_EQ(budget->answers[1].figure, "size");
    EXPECT_FALSE(framework.find(EstimatorId{"latency"}));
}

TEST(Estimators, KeepTheirEvidenceFromBeingUncited)
{
    FrameworkBuilder builder;
    builder.add("evidence", R"({'id': 'E9', 'kind': 'independent', 'text': 'x', 'source': 'y', 'strength': 'doc'})");
    EXPECT_FALSE(loadFramework(builder.text(), "f.json"));
    builder.add("estimators", kBudget).set("estimators/budget/assumptions/0/cites", "['E9']");
    EXPECT_TRUE(loadFramework(builder.text(), "f.json"));
}

struct FaultOfEstimator {
    std::string name;
    std::function<void(FrameworkBuilder&)> edit;
    std::string place;
    std::string messageId;
};

std::ostream& operator<<(std::ostream& out, const FaultOfEstimator& fault)
{
    return out << fault.name;
}

class EstimatorFault : public testing::TestWithParam<FaultOfEstimator> {};

TEST_P(EstimatorFault, IsNamedWithItsPlace)
{
    FrameworkBuilder builder = withBudget();
    GetParam().edit(builder);
    const Result<Framework> framework = loadFramework(builder.text(), "f.json");
    ASSERT_FALSE(framework);
    ASSERT_EQ(framework.errors().size(), 1u) << framework.errors()[1].message.id;
    EXPECT_EQ(framework.errors()[0].message.id, GetParam().messageId);
    EXPECT_EQ(framework.errors()[0].where.pointer, builder.pointer(GetParam().place));
}

const FaultOfEstimator kEstimatorFaults[] = {
    {"Twice", [](FrameworkBuilder& b) { b.add("estimators", kBudget); }, "estimators/1/id", "framework.duplicateId"},
    {"InputTwice", [](FrameworkBuilder& b) { b.set("estimators/budget/inputs/form/id", "'cores'"); },
        "estimators/0/inputs/1/id", "framework.duplicateId"},
    {"StartOutsideItsRange", [](FrameworkBuilder& b) { b.set("estimators/budget/inputs/cores/start", "101"); },
        "estimators/0/inputs/0/start", "json.numberTooLarge"},
    {"StartThatIsNoChoice", [](FrameworkBuilder& b) { b.set("estimators/budget/inputs/form/start", "'borrowed'"); },
        "estimators/0/inputs/1/start", "framework.unknownChoice"},
    {"AssumptionUnderNoChoice",
        [](FrameworkBuilder& b) { b.set("estimators/budget/assumptions/price/choice", "'borrowed'"); },
        "estimators/0/assumptions/1/choice", "framework.unknownChoice"},
    {"TriangleOutOfOrder", [](FrameworkBuilder& b) { b.set("estimators/budget/assumptions/price/value", "[3, 2, 1]"); },
        "estimators/0/assumptions/1/value", "framework.triangleOrder"},
    {"SameAssumptionTwice",
        [](FrameworkBuilder& b) {
            b.add("estimators/budget/assumptions",
                R"({'id': 'price', 'label': 'P', 'unit': '', 'min': 0, 'max': 9, 'value': [1, 2, 3], 'choice': 'rented'})");
        },
        "estimators/0/assumptions/2/id", "framework.duplicateId"},
    {"UnknownQuestion", [](FrameworkBuilder& b) { b.set("estimators/budget/answers/1/question", "'weight'"); },
        "estimators/0/answers/1/question", "framework.unknownQuestion"},
    {"UnknownOption", [](FrameworkBuilder& b) { b.set("estimators/budget/answers/0/steps/1/option", "'tiny'"); },
        "estimators/0/answers/0/steps/1/option", "framework.unknownOption"},
    {"FigureAndSteps", [](FrameworkBuilder& b) { b.set("estimators/budget/answers/0/figure", "'year'"); },
        "estimators/0/answers/0", "framework.figureOrSteps"},
    {"FigureForAChoice", [](FrameworkBuilder& b) { b.set("estimators/budget/answers/1/question", "'status'"); },
        "estimators/0/answers/1/question", "framework.notEstimable"},
    {"NoLastStep",
        [](FrameworkBuilder& b) {
            b.set("estimators/budget/answers/0/steps/1/when", "[{'figure': 'year', 'below': 9}]");
        },
        "estimators/0/answers/0/steps", "framework.noFinalEntry"},
    {"StepBehindOneThatAlwaysHolds", [](FrameworkBuilder& b) { b.remove("estimators/budget/answers/0/steps/0/when"); },
        "estimators/0/answers/0/steps/1", "framework.entryShadowed"},
    {"BoundWithoutABound", [](FrameworkBuilder& b) { b.remove("estimators/budget/answers/0/steps/0/when/0/atLeast"); },
        "estimators/0/answers/0/steps/0/when/0", "framework.boundMissing"},
    {"BoundsOutOfOrder", [](FrameworkBuilder& b) { b.set("estimators/budget/answers/0/steps/0/when/0/below", "1000"); },
        "estimators/0/answers/0/steps/0/when/0/below", "framework.rangeOrder"},
};
std::string nameOfFault(const testing::TestParamInfo<FaultOfEstimator>& info)
{
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(Sense, EstimatorFault, testing::ValuesIn(kEstimatorFaults), nameOfFault);

} // namespace
} // namespace waymark::test
