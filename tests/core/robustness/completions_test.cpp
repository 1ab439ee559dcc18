#include "core/robustness/completions.h"

#include <gtest/gtest.h>

#include <cmath>
#include <utility>

#include "core/assessment/assess_inputs.h"
#include "core/robustness/possible_answers.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"
#include "tests/support/shipped_framework.h"

namespace waymark::test {
namespace {

/// The same without drawing: every way of answering what is open, one by one.
class EveryCompletion {
public:
    EveryCompletion(const Framework& framework, const Inputs& inputs) : m_framework(framework), m_inputs(inputs)
    {
        for (std::size_t q = 0; q < inputs.opinions.size(); ++q)
            if (inputs.opinions[q].kind == OpinionKind::none)
                m_open.push_back(q);
    }

    /// Chance that another verdict comes out, given what is answered before the place.
    double chanceOfChange(AlternativeIndex verdict, std::size_t place = 0)
    {
        if (place == m_open.size())
            return assessInputs(m_framework, m_inputs, {}).verdict.alternative == verdict ? 0 : 1;
        const std::size_t question = m_open[place];
        double chance = 0;
        for (const PossibleAnswer& answer : possibleAnswers(m_framework.questions[question])) {
            m_inputs.opinions[question] = answer.opinion;
            chance += answer.weight * chanceOfChange(verdict, place + 1);
        }
        return chance;
    }

    /// Variance of that chance over the question's answers.
    double influence(AlternativeIndex verdict, std::size_t place)
    {
        const double mean = chanceOfChange(verdict);
        std::swap(m_open[place], m_open.back());
        const std::size_t question = m_open.back();
        m_open.pop_back();
        double variance = 0;
        for (const PossibleAnswer& answer : possibleAnswers(m_framework.questions[question])) {
            m_inputs.opinions[question] = answer.opinion;
            const double apart = chanceOfChange(verdict) - mean;
            variance += answer.weight * apart * apart;
        }
        m_open.push_back(question);
        std::swap(m_open[place], m_open.back());
        return variance;
    }

    const std::vector<std::size_t>& open() const { return m_open; }

private:
    const Framework& m_framework;
    Inputs m_inputs;
    std::vector<std::size_t> m_open;
};

void expectEveryCompletion(const Framework& framework, const AnswerTexts& answers)
{
    const Inputs inputs = inputsOf(framework, answered(framework, answers));
    const AlternativeIndex verdict = assessInputs(framework, inputs, {}).verdict.alternative.value();
    const Completion drawn = completionOf(framework, inputs, verdict, {});
    EveryCompletion every(framework, inputs);
    const double chance = every.chanceOfChange(verdict);
    ASSERT_GT(chance, 0.01) << "nothing to compare";
    EXPECT_NEAR(drawn.chanceOfChange, chance, 5 * std::sqrt(chance * (1 - chance) / kCompletions));
    for (std::size_t place = 0; place < every.open().size(); ++place) {
        const std::size_t question = every.open()[place];
        SCOPED_TRACE(framework.questions[question].id.text);
        const double influence = every.influence(verdict, place);
        const double spread = std::sqrt(4 * influence * chance * (1 - chance) / kCompletions);
        EXPECT_NEAR(drawn.influence[question], influence, 5 * spread + 0.01 * chance * (1 - chance));
    }
}

TEST(Completions, ComeToWhatAllWaysOfAnsweringComeTo)
{
    const Framework tiny = FrameworkBuilder().build();
    expectEveryCompletion(tiny, {{"status", "new"}, {"team", "4"}});
    expectEveryCompletion(tiny, {{"status", "new"}, {"load", "high"}});
    expectEveryCompletion(tiny, {{"status", "existing"}, {"origin", "steady"}, {"bill", "small"}});
    expectEveryCompletion(tiny, {{"load", "high"}});
}

TEST(Completions, LeaveWhatNobodyKnowsAsItIs)
{
    const Framework tiny = FrameworkBuilder().build();
    const Inputs inputs = inputsOf(tiny,
        answered(tiny,
            {{"status", "new"}, {"origin", "?"}, {"load", "low"}, {"wishes", "?"}, {"team", "?"}, {"size", "?"},
                {"bill", "?"}}));
    const AlternativeIndex verdict = assessInputs(tiny, inputs, {}).verdict.alternative.value();
    const Completion completion = completionOf(tiny, inputs, verdict, {});
    EXPECT_EQ(completion.chanceOfChange, 0);
    EXPECT_EQ(completion.influence, std::vector<double>(tiny.questions.size(), 0));
}

TEST(Completions, NobodyElseWinsWhereAllOtherVerdictsAreCounted)
{
    const Framework tiny = FrameworkBuilder().remove("rules/load-needs-speed").remove("rules/big-bill").build();
    const Inputs inputs = inputsOf(tiny, answered(tiny, {{"status", "new"}}));
    const AlternativeIndex steady = *tiny.find(AlternativeId{"steady"});
    EXPECT_EQ(completionOf(tiny, inputs, steady, {}).chanceOfChange, 0) << "nothing could be a reason against it";
    EXPECT_EQ(completionOf(tiny, inputs, *tiny.find(AlternativeId{"swift"}), {}).chanceOfChange, 1);
}

TEST(Completions, AreTheSameBitsForTheSameSeed)
{
    const Inputs inputs = inputsOf(rustVsGo(), answered(rustVsGo(), {{"status", "greenfield"}}));
    const AlternativeIndex verdict = *rustVsGo().find(AlternativeId{"go"});
    RobustnessOptions options;
    const Completion once = completionOf(rustVsGo(), inputs, verdict, options);
    EXPECT_EQ(completionOf(rustVsGo(), inputs, verdict, options), once);
    ++options.run.seed;
    EXPECT_NE(completionOf(rustVsGo(), inputs, verdict, options), once);
}

} // namespace
} // namespace waymark::test
