// The smallest joint change of the weights: against a worked example, the rule itself and random search.
#include "core/robustness/joint_weights.h"

#include <cmath>
#include <numeric>
#include <random>

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "core/assessment/assess.h"
#include "core/smaa/smallest_change.h"
#include "tests/core/robustness/office_framework.h"
#include "tests/core/robustness/settled_case.h"
#include "tests/core/smaa/worked_examples.h"

namespace waymark::test {
namespace {

double distance(const std::vector<double>& a, const std::vector<double>& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(sum);
}

Totals totalsWith(const WeighedTable& table, const std::vector<double>& weights)
{
    Totals totals;
    for (const std::vector<double>& row : table.values) {
        double total = 0;
        for (std::size_t c = 0; c < row.size(); ++c)
            total += weights[c] * row[c];
        totals.push_back(row.empty() ? std::nullopt : std::optional(total));
    }
    return totals;
}

std::optional<AlternativeIndex> winnerWith(const WeighedTable& table, const std::vector<double>& weights)
{
    const Totals totals = totalsWith(table, weights);
    return winnerOf(totals, proofWith(table.asked, totals, table.leads));
}

TEST(JointWeights, MeetTheWorkedExample)
{
    const Framework framework = officeFramework();
    const SettledCase office(framework, officeDecision(framework));
    const std::vector<JointWeightChange> changes = jointWeightChanges(office.assessment, office.leads);
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(framework[changes[0].verdict].name, "E");
    EXPECT_EQ(framework[changes[1].verdict].name, "G");
    const auto& expected = workedExamples()["office_stability"]["min_change_to_tie"];
    // To E the plane of the tie lies nearer, but with a weight below 0 for parking.
    EXPECT_GT(changes[0].distance, numberIn(expected["A_vs_E"]["euclid"]));
    EXPECT_NEAR(changes[0].distance, numberIn(expected["A_vs_E"]["euclid"]), 2e-4);
    EXPECT_NEAR(changes[1].distance, numberIn(expected["A_vs_G"]["euclid"]), 1e-6);
}

TEST(JointWeights, NameTheCriteriaThatMoveMost)
{
    const Framework framework = officeFramework();
    const SettledCase office(framework, officeDecision(framework));
    for (const JointWeightChange& change : jointWeightChanges(office.assessment, office.leads)) {
        double last = 1;
        for (const CriterionIndex criterion : change.most) {
            const double move =
                std::abs(change.weights[criterion.value] - office.assessment.criteria[criterion.value].weight);
            EXPECT_LE(move, last);
            EXPECT_GE(move, 0.01);
            last = move;
        }
    }
}

class JointWeightsOfExamples : public testing::TestWithParam<const char*> {};

TEST_P(JointWeightsOfExamples, TurnTheVerdictWhenTheyAreEntered)
{
    const SettledCase example(GetParam());
    std::vector<double> today;
    for (const CriterionResult& criterion : example.assessment.criteria)
        today.push_back(criterion.weight);
    for (const JointWeightChange& change : jointWeightChanges(example.assessment, example.leads)) {
        EXPECT_NE(change.verdict, example.verdict());
        EXPECT_NEAR(change.distance, distance(change.weights, today), 1e-9);
        // The lead that proof asks for is that of today's worlds: a little further it holds in the new ones too.
        std::vector<double> further = change.weights;
        for (std::size_t c = 0; c < further.size(); ++c)
            further[c] = std::max(0.0, further[c] + 0.1 * (further[c] - today[c]));
        const Decision entered = withWeights(example.framework, example.decision, further);
        const auto settled = settle(example.framework, inputsOf(example.framework, entered), {});
        EXPECT_EQ(settled->assessment.verdict.alternative, change.verdict);
    }
}

INSTANTIATE_TEST_SUITE_P(Examples, JointWeightsOfExamples, testing::ValuesIn(kExamples));

/// Two to five alternatives on two to six criteria, with or without a default among them.
WeighedTable anyTable()
{
    WeighedTable table;
    const auto criteria = *rc::gen::inRange<std::size_t>(2, 7);
    const auto alternatives = *rc::gen::inRange<std::size_t>(2, 6);
    for (std::size_t a = 0; a < alternatives; ++a) {
        table.values.emplace_back();
        for (std::size_t c = 0; c < criteria; ++c)
            table.values.back().push_back(*rc::gen::inRange(0, 101));
        table.asked.hasReason.push_back(*rc::gen::arbitrary<bool>());
    }
    double sum = 0;
    for (std::size_t c = 0; c < criteria; ++c)
        table.weights.push_back(*rc::gen::inRange(c == 0 ? 1 : 0, 10));
    for (const double weight : table.weights)
        sum += weight;
    for (double& weight : table.weights)
        weight /= sum;
    if (*rc::gen::arbitrary<bool>())
        table.asked.byDefault = AlternativeIndex{*rc::gen::inRange<std::size_t>(0, alternatives)};
    table.asked.unproven.assign(alternatives, false);
    table.leads.assign(alternatives, 0);
    return table;
}

/// Weights somewhere around others, nearby and far away. None is 0: there whole values tie, and a tie alone is no turn.
std::vector<double> around(const std::vector<double>& weights, std::mt19937_64& random)
{
    const double reach = std::uniform_real_distribution(0.01, 1.0)(random);
    std::vector<double> moved = weights;
    double sum = 0;
    for (double& weight : moved) {
        weight = std::max(1e-4, weight + std::normal_distribution(0.0, reach)(random));
        sum += weight;
    }
    for (double& weight : moved)
        weight /= sum;
    return moved;
}

/// Whether two alternatives have the same total, so that a tie alone may hold today's verdict.
bool anyTie(const WeighedTable& table)
{
    std::vector<double> totals;
    for (const std::vector<double>& row : table.values)
        totals.push_back(std::inner_product(row.begin(), row.end(), table.weights.begin(), 0.0));
    std::ranges::sort(totals);
    return std::ranges::adjacent_find(totals, [](double a, double b) { return b - a < 1e-9; }) != totals.end();
}

RC_GTEST_PROP(JointWeights, TurnTheVerdictAndNothingNearerDoes, ())
{
    const WeighedTable table = anyTable();
    const auto winner = winnerWith(table, table.weights);
    if (!winner || anyTie(table))
        return;
    const std::vector<JointWeightChange> changes = jointWeightChanges(table, *winner);
    for (const JointWeightChange& change : changes) {
        RC_ASSERT(change.verdict != *winner);
        RC_ASSERT(winnerWith(table, change.weights) == change.verdict);
    }
    std::mt19937_64 random(*rc::gen::arbitrary<std::uint64_t>());
    for (int i = 0; i < 300; ++i) {
        const std::vector<double> tried = around(table.weights, random);
        const auto turned = winnerWith(table, tried);
        if (!turned || turned == winner)
            continue;
        RC_ASSERT(!changes.empty());
        RC_ASSERT(distance(tried, table.weights) > changes.front().distance - 1e-4);
    }
}

} // namespace
} // namespace waymark::test
