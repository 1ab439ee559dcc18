// Worked by hand on the tiny framework: with much load, speed, ease and cost have an importance of 20 each.
#include "core/assessment/method_weights.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/assessment/assess.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

using testing::DoubleNear;
using testing::Pointwise;

const CriterionId kSpeedId{"speed"};
const CriterionId kEaseId{"ease"};
const CriterionId kCostId{"cost"};
const CriterionId kBeauty{"beauty"}; ///< of no framework here

class MethodWeights : public testing::Test {
protected:
    explicit MethodWeights(WeightMethod method = WeightMethod::rating) { m_priorities.method = method; }

    std::vector<CriterionResult> results() const
    {
        Decision decision = answered(m_framework, m_answers);
        decision.priorities = m_priorities;
        return assess(m_framework, decision, {}).criteria;
    }

    std::vector<double> weights() const
    {
        std::vector<double> weights;
        for (const CriterionResult& result : results())
            weights.push_back(result.weight);
        return weights;
    }

    static auto near(const std::vector<double>& expected) { return Pointwise(DoubleNear(1e-12), expected); }

    const Framework m_framework = FrameworkBuilder().build();
    AnswerTexts m_answers = {{"status", "new"}, {"load", "high"}, {"team", "5"}, {"bill", "small"}};
    Priorities m_priorities;
};

class SmartWeights : public MethodWeights {
protected:
    SmartWeights() : MethodWeights(WeightMethod::smart) {}
};

TEST_F(SmartWeights, AreThePointsOverTheirSum)
{
    m_priorities.smart = {{kSpeedId, 10}, {kEaseId, 25}, {kCostId, 15}};
    EXPECT_THAT(weights(), near({0.2, 0.5, 0.3}));
}

TEST_F(SmartWeights, ScaleTheRestSoThatTheLeastImportanceIsTen)
{
    m_priorities.smart = {{kEaseId, 30}};
    EXPECT_THAT(weights(), near({0.2, 0.6, 0.2}));
    EXPECT_EQ(results()[0].source, ImportanceSource::framework);
    EXPECT_EQ(results()[1].source, ImportanceSource::smart);
}

class OrderWeights : public MethodWeights {
protected:
    OrderWeights() : MethodWeights(WeightMethod::order) {}
};

TEST_F(OrderWeights, AreTheCentroidOfTheOrder)
{
    m_priorities.order = {{kEaseId}, {kCostId}, {kSpeedId}};
    EXPECT_THAT(weights(), near({1.0 / 9, 11.0 / 18, 5.0 / 18}));
    EXPECT_EQ(results()[0].source, ImportanceSource::order);
}

TEST_F(OrderWeights, LevelCriteriaShareTheMean)
{
    m_priorities.order = {{kEaseId}, {kCostId, kSpeedId}};
    EXPECT_THAT(weights(), near({7.0 / 36, 11.0 / 18, 7.0 / 36}));
}

TEST_F(OrderWeights, TheRankedShareWhatTheirImportancesComeTo)
{
    m_priorities.order = {{kEaseId}, {kSpeedId}};
    EXPECT_THAT(weights(), near({0.25 * 2 / 3, 0.75 * 2 / 3, 1.0 / 3}));
    EXPECT_EQ(results()[2].source, ImportanceSource::framework);
}

TEST_F(OrderWeights, PassOverCriteriaThatTheFrameworkDoesNotHave)
{
    m_priorities.order = {{kBeauty}, {kEaseId}, {kBeauty, kCostId}, {kSpeedId}};
    m_priorities.order[2] = {{"age"}, kCostId};
    EXPECT_THAT(weights(), near({1.0 / 9, 11.0 / 18, 5.0 / 18}));
}

TEST_F(OrderWeights, OfAnIrrelevantCriterionAreSpreadInProportion)
{
    m_answers.push_back({"bill", "-"});
    m_priorities.order = {{kEaseId}, {kCostId}, {kSpeedId}};
    EXPECT_THAT(weights(), near({2.0 / 13, 11.0 / 13, 0}));
}

TEST_F(OrderWeights, CountEvenWhereEverythingWasRatedZero)
{
    m_priorities.rating = {{kSpeedId, 0}, {kEaseId, 0}, {kCostId, 0}};
    m_priorities.order = {{kEaseId}, {kCostId}, {kSpeedId}};
    EXPECT_THAT(weights(), near({1.0 / 9, 11.0 / 18, 5.0 / 18}));
}

TEST_F(OrderWeights, WithoutAnOrderAreThoseOfTheImportances)
{
    EXPECT_THAT(weights(), near({1.0 / 3, 1.0 / 3, 1.0 / 3}));
}

class PairWeights : public MethodWeights {
protected:
    PairWeights() : MethodWeights(WeightMethod::pairs) {}
};

TEST_F(PairWeights, AreThePrincipalEigenvector)
{
    m_priorities.pairs = {
        {{kCostId, kEaseId}, 1.0 / 2}, {{kCostId, kSpeedId}, 1.0 / 6}, {{kEaseId, kSpeedId}, 1.0 / 3}};
    EXPECT_THAT(weights(), near({6.0 / 9, 2.0 / 9, 1.0 / 9}));
    EXPECT_EQ(results()[0].source, ImportanceSource::pairs);
}

TEST_F(PairWeights, NeedNotEveryComparison)
{
    m_priorities.pairs = {{{kCostId, kEaseId}, 1.0 / 2}, {{kEaseId, kSpeedId}, 1.0 / 3}};
    EXPECT_THAT(weights(), near({6.0 / 9, 2.0 / 9, 1.0 / 9}));
}

TEST_F(PairWeights, WhatHangsTogetherSharesWhatItsImportancesComeTo)
{
    m_priorities.pairs = {{{kEaseId, kSpeedId}, 4}, {{kBeauty, kCostId}, 9}};
    EXPECT_THAT(weights(), near({0.2 * 2 / 3, 0.8 * 2 / 3, 1.0 / 3}));
    EXPECT_EQ(results()[2].source, ImportanceSource::framework);
}

TEST_F(PairWeights, StillNeedAnIrrelevantCriterionThatJoinsOthers)
{
    m_answers.push_back({"bill", "-"});
    m_priorities.pairs = {{{kCostId, kEaseId}, 0.5}, {{kCostId, kSpeedId}, 2}};
    EXPECT_THAT(weights(), near({0.2, 0.8, 0}));
}

class IntervalWeights : public MethodWeights {
protected:
    IntervalWeights() : MethodWeights(WeightMethod::intervals) {}
};

TEST_F(IntervalWeights, AreThoseOfTheMiddlesAndKeepTheEnds)
{
    m_priorities.intervals = {{kSpeedId, {20, 60}}, {kEaseId, {50, 50}}, {kCostId, {0, 20}}};
    EXPECT_THAT(weights(), near({0.4, 0.5, 0.1}));
    EXPECT_EQ(results()[0].range, (PointRange{20, 60}));
    EXPECT_EQ(results()[0].source, ImportanceSource::intervals);
}

TEST_F(IntervalWeights, ScaleTheRestSoThatTheLargestImportanceIsAHundred)
{
    m_priorities.intervals = {{kSpeedId, {20, 60}}};
    EXPECT_EQ(results()[1].points, 100);
    EXPECT_EQ(results()[1].range, (PointRange{100, 100}));
}

TEST_F(MethodWeights, WhatWasEnteredUnderAnotherMethodDoesNotCount)
{
    const std::vector<double> before = weights();
    m_priorities.swing = {{kSpeedId, 100}};
    m_priorities.smart = {{kSpeedId, 100}};
    m_priorities.order = {{kSpeedId}, {kEaseId}};
    m_priorities.pairs = {{{kEaseId, kSpeedId}, 9}};
    m_priorities.intervals = {{kSpeedId, {0, 1}}};
    EXPECT_EQ(weights(), before);
}

TEST_F(MethodWeights, EveryMethodAddsUpToOne)
{
    m_priorities.rating = {{kCostId, 35}};
    m_priorities.swing = {{kSpeedId, 100}};
    m_priorities.smart = {{kSpeedId, 70}};
    m_priorities.order = {{kSpeedId}, {kEaseId}};
    m_priorities.pairs = {{{kEaseId, kSpeedId}, 9}};
    m_priorities.intervals = {{kSpeedId, {0, 1}}};
    for (const auto method : {WeightMethod::rating, WeightMethod::swing, WeightMethod::smart, WeightMethod::order,
             WeightMethod::pairs, WeightMethod::intervals}) {
        m_priorities.method = method;
        double sum = 0;
        for (const double weight : weights())
            sum += weight;
        EXPECT_NEAR(sum, 1, 1e-12);
    }
}

} // namespace
} // namespace waymark::test
