#include "core/assessment/rule_outcome.h"

#include <algorithm>

#include "core/assessment/truth.h"
#include "core/framework/condition_questions.h"

namespace waymark {
namespace {

/// Adds the answered questions of a condition, each once.
void addAnswered(
    const std::optional<Condition>& condition, const AnswerSheet& sheet, std::vector<QuestionIndex>& because)
{
    if (!condition)
        return;
    for (const QuestionIndex question : questionsIn(*condition))
        if (sheet.state(question) == AnswerState::answered
            && std::find(because.begin(), because.end(), question) == because.end())
            because.push_back(question);
}

struct Act {
    const AnswerSheet& sheet;
    RuleOutcome& outcome;
    const Rule& rule;
    RuleIndex index;
    const RuleEffect& effect;

    void operator()(const ExcludeEffect& exclude) const
    {
        auto& excludedBy = outcome.excludedBy[exclude.alternative.value];
        if (!excludedBy)
            excludedBy = index;
    }

    void operator()(const ReasonEffect& reason) const
    {
        std::vector<QuestionIndex> because;
        addAnswered(rule.when, sheet, because);
        addAnswered(effect.when, sheet, because);
        outcome.reasons.push_back({reason.alternative, index, std::move(because)});
    }

    void operator()(const DefaultEffect& chosen) const { outcome.byDefault = chosen.alternative; }
    void operator()(const CautionEffect&) const { outcome.cautions.push_back({index}); }

    void operator()(const MultiplyEffect& multiply) const
    {
        outcome.changes.emplace_back(multiply.criterion, ImportanceChange{std::nullopt, index, multiply.factor});
    }
};

} // namespace

RuleOutcome applyRules(const Framework& framework, const AnswerSheet& sheet, Reading reading)
{
    RuleOutcome outcome;
    outcome.excludedBy.resize(framework.alternatives.size());
    for (std::size_t r = 0; r < framework.rules.size(); ++r) {
        const Rule& rule = framework.rules[r];
        if (!counts(rule.layer, reading) || !holds(rule.when, framework, sheet))
            continue;
        for (const RuleEffect& effect : rule.effects)
            if (holds(effect.when, framework, sheet))
                std::visit(Act{sheet, outcome, rule, RuleIndex{r}, effect}, effect.act);
    }
    return outcome;
}

} // namespace waymark
