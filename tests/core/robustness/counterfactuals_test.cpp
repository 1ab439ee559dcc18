// The smallest changes of answers that turn a verdict: against trying everything, and on the examples.
#include "core/robustness/counterfactuals.h"

#include <map>
#include <set>

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "core/assessment/assess.h"
#include "core/group/opinion_text.h"
#include "tests/core/robustness/settled_case.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

/// The tiny framework without sampled proof, so that `assess` alone is the whole rule.
const Framework& tiny()
{
    static const Framework framework = FrameworkBuilder().build();
    return framework;
}

/// Answered or open, whatever is asked.
Decision anyDecision()
{
    const std::vector<std::pair<std::string, std::vector<std::string>>> choices{{"status", {"new", "existing"}},
        {"origin", {"", "steady", "other"}}, {"load", {"", "low", "high", "?"}},
        {"wishes", {"", "quick-start", "quick-start,few-people", "none"}}, {"team", {"", "1", "3", "4"}},
        {"size", {"", "20", "60", "?"}}, {"bill", {"", "small", "big", "-"}}};
    AnswerTexts answers;
    for (const auto& [question, texts] : choices)
        answers.emplace_back(question, *rc::gen::elementOf(texts));
    return answered(tiny(), answers);
}

std::optional<AlternativeIndex> verdictOf(const Decision& decision)
{
    return assess(tiny(), decision, {}).verdict.alternative;
}

Decision withAnswers(Decision decision, const std::vector<const AnswerChange*>& changes)
{
    for (const AnswerChange* change : changes)
        answer(
            tiny(), decision, {{tiny()[change->question].id.text, opinionText(tiny(), change->question, change->to)}});
    return decision;
}

using Key = std::pair<std::set<std::string>, AlternativeIndex>;

/// Plainly: every change, then every pair of changes of questions that turn nothing alone; by questions and verdict the
/// smallest distance.
class Twin {
public:
    explicit Twin(const Decision& decision) : m_decision(decision), m_today(assess(tiny(), decision, {}))
    {
        const Inputs inputs = inputsOf(tiny(), decision);
        for (std::size_t q = 0; q < tiny().questions.size(); ++q)
            if (m_today.states[q] != AnswerState::hidden && tiny().questions[q].id.text != "status")
                for (AnswerChange& change : otherAnswers(tiny(), {q}, inputs.opinions[q]))
                    m_changes.push_back(std::move(change));
        for (const AnswerChange& change : m_changes)
            if (tryOut({&change}))
                m_turnsAlone.insert(change.question);
        for (const AnswerChange& one : m_changes)
            for (const AnswerChange& other : m_changes)
                if (one.question < other.question && !m_turnsAlone.contains(one.question)
                    && !m_turnsAlone.contains(other.question))
                    tryOut({&one, &other});
    }

    const std::map<Key, double>& nearest() const { return m_nearest; }

private:
    /// Whether it turns the verdict.
    bool tryOut(const std::vector<const AnswerChange*>& changes)
    {
        const auto verdict = verdictOf(withAnswers(m_decision, changes));
        if (!verdict || verdict == m_today.verdict.alternative)
            return false;
        Key key{{}, *verdict};
        double distance = 0;
        for (const AnswerChange* change : changes) {
            key.first.insert(tiny()[change->question].id.text);
            distance += change->distance;
        }
        const auto [at, isNew] = m_nearest.try_emplace(key, distance);
        at->second = std::min(at->second, distance);
        return true;
    }

    const Decision& m_decision;
    Assessment m_today;
    std::vector<AnswerChange> m_changes;
    std::set<QuestionIndex> m_turnsAlone;
    std::map<Key, double> m_nearest;
};

RC_GTEST_PROP(Counterfactuals, AreThoseThatTryingEverythingFinds, ())
{
    const Decision decision = anyDecision();
    const Assessment today = assess(tiny(), decision, {});
    if (!today.verdict.alternative)
        return;
    const Inputs inputs = inputsOf(tiny(), decision);
    const RequiredLeads none(tiny().alternatives.size(), 0);
    Trials trials(tiny(), inputs, today, none);
    const auto sets = candidateSets(trials, *tryAnswers(trials, nullptr), {.pairBudget = 1'000'000});
    std::map<Key, double> found;
    double last = 0;
    for (const Counterfactual& set : *sets) {
        RC_ASSERT(set.distance >= last);
        last = set.distance;
        Key key{{}, set.verdict};
        for (const AnswerChange& change : set.changes)
            key.first.insert(tiny()[change.question].id.text);
        RC_ASSERT(found.emplace(key, set.distance).second);
    }
    const Twin twin(decision);
    RC_ASSERT(found.size() == twin.nearest().size());
    for (const auto& [key, distance] : twin.nearest())
        RC_ASSERT(found.contains(key) && std::abs(found.at(key) - distance) < 1e-12);
}

/// What counterfactuals say, whatever the order of the framework.
std::vector<std::string> inIds(const Framework& framework, const std::vector<Counterfactual>& sets)
{
    std::vector<std::string> texts;
    for (const Counterfactual& set : sets) {
        std::set<std::string> changes;
        for (const AnswerChange& change : set.changes)
            changes.insert(
                framework[change.question].id.text + '=' + opinionText(framework, change.question, change.to));
        std::string text = framework[set.verdict].id.text + ':';
        for (const std::string& change : changes)
            text += ' ' + change;
        texts.push_back(text);
    }
    return texts;
}

TEST(Counterfactuals, DependOnNoOrderOfTheFramework)
{
    const AnswerTexts answers{{"status", "new"}, {"load", "low"}, {"team", "3"}, {"bill", "small"}, {"wishes", "none"}};
    const Framework other = FrameworkBuilder()
                                .reorder("alternatives", {"keep", "mixed", "swift", "steady"})
                                .reorder("questions", {"bill", "size", "team", "wishes", "load", "origin", "status"})
                                .build();
    const auto found = [&](const Framework& framework) {
        const Inputs inputs = inputsOf(framework, answered(framework, answers));
        const Assessment settled = settle(framework, inputs, {})->assessment;
        return inIds(framework, flipsOf(framework, inputs, settled, {})->counterfactuals);
    };
    EXPECT_FALSE(found(tiny()).empty());
    EXPECT_EQ(found(tiny()), found(other));
}

class CounterfactualsOfExamples : public testing::TestWithParam<const char*> {};

TEST_P(CounterfactualsOfExamples, TurnTheVerdictWhenTheyAreGivenAndNoPartOfThemDoes)
{
    SettledCase example(GetParam());
    const Flips flips = *flipsOf(example.framework, example.inputs, example.assessment, {});
    for (const Counterfactual& set : flips.counterfactuals) {
        const Inputs changed = example.trials.inputsWith(set.changes);
        EXPECT_EQ(settle(example.framework, changed, {})->assessment.verdict.alternative, set.verdict);
        EXPECT_NE(set.verdict, example.verdict());
        for (const AnswerChange& change : set.changes)
            EXPECT_EQ(set.changes.size() == 1, example.trials.with(change).verdict != example.verdict());
    }
}

TEST_P(CounterfactualsOfExamples, LeaveTheStartingPointAsItIs)
{
    const SettledCase example(GetParam());
    const Flips flips = *flipsOf(example.framework, example.inputs, example.assessment, {});
    for (const Counterfactual& set : flips.counterfactuals)
        for (const AnswerChange& change : set.changes)
            EXPECT_NE(example.framework[change.question].id.text, "status");
}

TEST_P(CounterfactualsOfExamples, NoNearOneIsMissedForTheBudget)
{
    SettledCase example(GetParam());
    const AnswerTrials tried = *tryAnswers(example.trials, nullptr);
    const auto all = *candidateSets(example.trials, tried, {.pairBudget = 1'000'000});
    const auto within = *candidateSets(example.trials, tried, {});
    for (std::size_t i = 0; i < all.size() && all[i].distance <= 1.25; ++i)
        EXPECT_EQ(all[i], within.at(i));
}

TEST_P(CounterfactualsOfExamples, AreTheSameOnAnyNumberOfThreads)
{
    const SettledCase example(GetParam());
    FlipOptions options;
    const auto one = flipsOf(example.framework, example.inputs, example.assessment, options);
    for (RunOptions* run : {&options.any, &options.leads, &options.counterfactuals.run})
        run->threads = 3;
    EXPECT_EQ(one, flipsOf(example.framework, example.inputs, example.assessment, options));
}

INSTANTIATE_TEST_SUITE_P(Examples, CounterfactualsOfExamples, testing::ValuesIn(kExamples));

TEST(FlipsOf, NothingIsEmptyAndOfACancelledRunNone)
{
    const Inputs open = inputsOf(tiny(), answered(tiny(), {}));
    EXPECT_EQ(flipsOf(tiny(), open, settle(tiny(), open, {})->assessment, {}), Flips{});
    const SettledCase example("hot-loop-in-go");
    const std::atomic<bool> cancelled = true;
    EXPECT_FALSE(flipsOf(example.framework, example.inputs, example.assessment, {.cancelled = &cancelled}));
}

} // namespace
} // namespace waymark::test
