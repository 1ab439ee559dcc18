#include "ui/shell/scenario_actions.h"

#include <algorithm>

#include <QAction>
#include <QFontMetrics>

#include "ui/dialogs/name_dialog.h"
#include "ui/document/decision_document.h"
#include "ui/scenarios/compare_dialog.h"
#include "ui/shell/footer_bar.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/scenario_bar.h"
#include "ui/shell/typed_text.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workspace.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"

namespace waymark::ui {
namespace {

constexpr int kWidestInMenu = 12; ///< times the page margin

/// A name as the text of an action.
QString menuText(const QString& name)
{
    const QFontMetrics metrics(textFont(TextStyle::body));
    return buttonText(metrics.elidedText(name, Qt::ElideRight, kWidestInMenu * space::page()).toStdString());
}

} // namespace

ScenarioActions::ScenarioActions(WindowActions& actions, const Texts& texts, QWidget& window)
    : m_actions(actions),
      m_texts(texts),
      m_window(window)
{
    connect(&actions, &WindowActions::scenarioChosen, this, &ScenarioActions::choose);
    on(Command::newScenario, &ScenarioActions::addNamed);
    on(Command::duplicateScenario, &ScenarioActions::duplicate);
    on(Command::renameScenario, &ScenarioActions::rename);
    on(Command::scenarioUp, &ScenarioActions::moveUp);
    on(Command::scenarioDown, &ScenarioActions::moveDown);
    on(Command::deleteScenario, &ScenarioActions::remove);
    on(Command::compareScenarios, &ScenarioActions::compare);
    enable();
}

void ScenarioActions::on(Command command, void (ScenarioActions::*run)())
{
    connect(m_actions[command], &QAction::triggered, this, [this, run] {
        takeTypedText(m_window); // into the scenario in which it was typed
        (this->*run)();
    });
}

void ScenarioActions::follow(DecisionDocument& document, Workspace& workspace)
{
    m_document = &document;
    workspace.header().addScenarioSwitch(m_actions.scenarioMenu());
    workspace.scenarioBar().addActionButton(m_actions[Command::compareScenarios]);
    workspace.footer().addFinalAction(m_actions[Command::newScenario]);
    connect(&document, &DecisionDocument::changed, this, &ScenarioActions::showChoices);
    showChoices();
}

void ScenarioActions::letGo()
{
    if (m_document)
        m_document->disconnect(this);
    m_document = nullptr;
    m_actions.showScenarios({}, 0);
    enable();
}

std::size_t ScenarioActions::place() const
{
    const auto& all = m_document->stored().scenarios;
    const auto at = std::find_if(
        all.begin(), all.end(), [this](const Scenario& each) { return each.id == m_document->scenario()->id; });
    return std::size_t(at - all.begin());
}

void ScenarioActions::showChoices()
{
    QStringList choices{tr("The decision")};
    for (const Scenario& scenario : m_document->stored().scenarios)
        choices << menuText(typedName(scenario.name));
    m_actions.showScenarios(choices, m_document->scenario() ? qsizetype(place()) + 1 : 0);
    enable();
}

void ScenarioActions::enable()
{
    const std::size_t all = m_document ? m_document->stored().scenarios.size() : 0;
    const bool isOpen = m_document && m_document->scenario();
    m_actions[Command::newScenario]->setEnabled(m_document);
    m_actions[Command::compareScenarios]->setEnabled(all > 0);
    for (const Command command : {Command::duplicateScenario, Command::renameScenario, Command::deleteScenario})
        m_actions[command]->setEnabled(isOpen);
    m_actions[Command::scenarioUp]->setEnabled(isOpen && place() > 0);
    m_actions[Command::scenarioDown]->setEnabled(isOpen && place() + 1 < all);
}

void ScenarioActions::choose(qsizetype choice)
{
    takeTypedText(m_window);
    const auto& all = m_document->stored().scenarios;
    m_document->showScenario(choice > 0 ? std::optional(all[std::size_t(choice) - 1].id) : std::nullopt);
}

void ScenarioActions::addNamed()
{
    const Scenario* shown = m_document->scenario();
    const QString start =
        shown ? tr("It starts as “%1” is now.").arg(typedName(shown->name)) : tr("It starts as the decision is now.");
    auto* dialog =
        new NameDialog({tr("New scenario"),
                           tr("What if? Name it after what is otherwise, as in ‘If P99 were 2 ms’. %1").arg(start), {}},
            &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameDialog::named, m_document, &DecisionDocument::addScenario);
    dialog->open();
}

void ScenarioActions::duplicate()
{
    m_document->addScenario(tr("%1 (copy)").arg(plain(m_document->scenario()->name)));
}

void ScenarioActions::rename()
{
    const Scenario& scenario = *m_document->scenario();
    auto* dialog =
        new NameDialog({tr("Rename scenario"), tr("What is otherwise in it?"), plain(scenario.name)}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameDialog::named, m_document,
        [document = m_document.data(), id = scenario.id](const QString& name) { document->renameScenario(id, name); });
    dialog->open();
}

void ScenarioActions::moveUp()
{
    m_document->moveScenario(m_document->scenario()->id, place() - 1);
}

void ScenarioActions::moveDown()
{
    m_document->moveScenario(m_document->scenario()->id, place() + 1);
}

void ScenarioActions::remove()
{
    m_document->removeScenario(m_document->scenario()->id);
}

void ScenarioActions::compare()
{
    auto* dialog = new CompareDialog(*m_document, m_texts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace waymark::ui
