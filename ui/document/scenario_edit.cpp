#include "ui/document/scenario_edit.h"

#include <cassert>
#include <utility>

#include "core/decision/edit_scenarios.h"
#include "core/group/combine.h"

namespace waymark::ui {
namespace {

class WithinScenario {
public:
    WithinScenario(const Framework& framework, const Decision& decision, const Scenario& scenario)
        : m_framework(framework),
          m_decision(decision),
          m_scenario(scenario)
    {}

    Edit operator()(AnswerEdit edit) const
    {
        edit.answer = otherwise(edit.owner, edit.question, std::move(edit.answer));
        edit.owner = m_scenario.id;
        return edit;
    }
    Edit operator()(EstimateEdit edit) const
    {
        for (auto& [question, answer] : edit.answers)
            answer = otherwise(edit.owner, question, std::move(answer));
        edit.owner = m_scenario.id;
        return edit;
    }
    Edit operator()(OwnEvidenceEdit edit) const { return edit; }
    Edit operator()(TitleEdit edit) const { return edit; }
    Edit operator()(RevisionEdit edit) const { return edit; }
    Edit operator()(ScenariosEdit edit) const { return edit; }
    Edit operator()(ScenarioPrioritiesEdit edit) const { return edit; }
    /// All others are of priorities.
    template <class OfPriorities> Edit operator()(OfPriorities edit) const
    {
        Decision shown = inScenario(m_decision, m_scenario);
        const Priorities before = shown.priorities;
        apply(shown, std::move(edit));
        if (shown.priorities == before)
            return ScenarioPrioritiesEdit{m_scenario.id, m_scenario.priorities};
        if (shown.priorities == m_decision.priorities)
            return ScenarioPrioritiesEdit{m_scenario.id, std::nullopt};
        return ScenarioPrioritiesEdit{m_scenario.id, std::move(shown.priorities)};
    }

private:
    /// The answer, or none where it says what the decision says anyway.
    std::optional<Answer> otherwise(
        const AnswerOwner& owner, const QuestionId& question, std::optional<Answer> answer) const
    {
        const auto asked = m_framework.find(question);
        if (!answer || !asked)
            return answer;
        const Answer* own = findAnswer(m_decision, owner, question);
        const bool isElseAlike = own ? own->note == answer->note && own->estimated == answer->estimated
                                     : answer->note.empty() && !answer->estimated;
        Decision alone;
        alone.agreed[question] = *answer;
        if (isElseAlike && combine(m_framework, *asked, alone) == combine(m_framework, *asked, m_decision))
            return std::nullopt;
        return answer;
    }

    const Framework& m_framework;
    const Decision& m_decision;
    const Scenario& m_scenario;
};

} // namespace

Edit withinScenario(const Framework& framework, const Decision& decision, const ScenarioId& scenario, Edit edit)
{
    const Scenario* found = findScenario(decision, scenario.text);
    assert(found);
    return std::visit(WithinScenario(framework, decision, *found), std::move(edit));
}

} // namespace waymark::ui
