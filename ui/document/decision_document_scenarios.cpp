#include <utility>

#include <QUndoStack>

#include "core/decision/edit_scenarios.h"
#include "ui/document/decision_document.h"
#include "ui/document/document_state.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

/// The scenarios alone, to be edited.
Decision scenariosOf(const Decision& decision)
{
    Decision alone;
    alone.scenarios = decision.scenarios;
    return alone;
}

} // namespace

const Scenario* DecisionDocument::scenario() const
{
    return d->shown() ? findScenario(stored(), d->shown()->text) : nullptr;
}

void DecisionDocument::showScenario(const std::optional<ScenarioId>& scenario)
{
    const std::optional<ScenarioId> before = d->shown();
    finishEdit();
    d->show(scenario);
    if (d->shown() == before)
        return;
    Q_EMIT changed();
    queueAssessment();
}

void DecisionDocument::addScenario(const QString& name)
{
    Decision after = scenariosOf(stored());
    const ScenarioId added = d->shown() ? duplicateScenario(after, *d->shown(), name.toStdString())
                                        : waymark::addScenario(after, name.toStdString());
    d->pushAndShow(ScenariosEdit{std::move(after.scenarios)}, {tr("New scenario “%1”").arg(name), {}}, added);
}

void DecisionDocument::renameScenario(const ScenarioId& scenario, const QString& name)
{
    Decision after = scenariosOf(stored());
    const QString before = plain(waymark::renameScenario(after, scenario, name.toStdString()));
    d->push(ScenariosEdit{std::move(after.scenarios)}, {tr("Rename scenario “%1”").arg(before), {}});
}

void DecisionDocument::moveScenario(const ScenarioId& scenario, std::size_t place)
{
    Decision after = scenariosOf(stored());
    waymark::moveScenario(after, scenario, place);
    d->push(ScenariosEdit{std::move(after.scenarios)}, {tr("Move scenario"), {}});
}

void DecisionDocument::removeScenario(const ScenarioId& scenario)
{
    Decision after = scenariosOf(stored());
    const PlacedScenario removed = waymark::removeScenario(after, scenario);
    const ShownScenario shown = d->shown() == scenario ? ShownScenario() : d->shown();
    const QString name = plain(removed.scenario.name);
    d->pushAndShow(ScenariosEdit{std::move(after.scenarios)}, {tr("Delete scenario “%1”").arg(name), {}}, shown);
}

void DecisionDocument::takeBackPriorities()
{
    if (d->shown())
        d->push(ScenarioPrioritiesEdit{*d->shown(), std::nullopt}, {tr("Take the decision’s priorities"), {}});
}

std::optional<Opinion> DecisionDocument::replacedOpinion(QuestionIndex question) const
{
    const Scenario* shown = scenario();
    if (!shown || !shown->answers.contains(framework()[question].id))
        return std::nullopt;
    return combine(framework(), question, stored());
}

ScenarioDifferences DecisionDocument::differences() const
{
    ScenarioDifferences found;
    if (!d->shown())
        return found;
    found.priorities = decision().priorities != stored().priorities;
    for (std::size_t i = 0; i < framework().questions.size(); ++i)
        if (combine(framework(), {i}, decision()) != combine(framework(), {i}, stored()))
            found.answers.push_back({i});
    return found;
}

} // namespace waymark::ui
