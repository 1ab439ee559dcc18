#include "ui/estimators/givens_text.h"

#include <gtest/gtest.h>

#include "tests/support/shipped_framework.h"

namespace waymark::ui {
namespace {

/// What core reads of the text that the wizard writes.
EstimateGivens readBack(const char* id, const EstimateGivens& givens)
{
    const Framework& framework = test::rustVsGo();
    const Estimator& estimator = *framework.find(EstimatorId{id});
    const std::string text = givensText(framework, estimator, givens);
    Result<EstimateGivens> read = readEstimateGivens(framework, estimator, {text, "given"});
    EXPECT_TRUE(read) << text;
    return read ? *read : EstimateGivens();
}

EstimateGivens start(const char* id)
{
    return startingGivens(*test::rustVsGo().find(EstimatorId{id}));
}

TEST(GivensText, IsReadByCoreAsItWasGiven)
{
    EstimateGivens givens = start("latency");
    givens.inputs[2].figure = 1234.5;
    givens.stages[1] = {"Redis \"quoted\"", StageKind::external, 0.25, 3, 4, 2};
    const EstimateGivens read = readBack("latency", givens);
    EXPECT_EQ(read.inputs[2].figure, 1234.5);
    ASSERT_EQ(read.stages.size(), 3u);
    EXPECT_EQ(read.stages[1].name, "Redis \"quoted\"");
    EXPECT_EQ(read.stages[1].p50Ms, 0.25);
    EXPECT_EQ(read.stages[1].atOnce, 4);
    EXPECT_EQ(read.stages[1].inTurn, 2);
    EXPECT_EQ(read.stages[2].kind, StageKind::cpu);
}

TEST(GivensText, CarriesOnlyTheTeamsOwnAssumptions)
{
    EstimateGivens givens = start("ramp");
    givens.assumptions[2] = {{1, 2, 3}, true};
    const EstimateGivens read = readBack("ramp", givens);
    for (std::size_t i = 0; i < read.assumptions.size(); ++i) {
        EXPECT_EQ(read.assumptions[i].isYours, i == 2) << i;
        EXPECT_EQ(read.assumptions[i].value, givens.assumptions[i].value) << i;
    }
}

TEST(GivensText, CarriesChoicesPeopleAndHires)
{
    EstimateGivens givens = start("ramp");
    givens.inputs[1].choice = 1;
    givens.people = {{3, 0, {AlternativeIndex{0}, AlternativeIndex{1}}}, {2, 0, {}}};
    givens.hires = {{1, 6, {AlternativeIndex{1}}}};
    const EstimateGivens read = readBack("ramp", givens);
    EXPECT_EQ(read.inputs[1].choice, 1u);
    ASSERT_EQ(read.people.size(), 2u);
    EXPECT_EQ(read.people[0].count, 3);
    EXPECT_EQ(read.people[0].knows, givens.people[0].knows);
    ASSERT_EQ(read.hires.size(), 1u);
    EXPECT_EQ(read.hires[0].month, 6);
}

} // namespace
} // namespace waymark::ui
