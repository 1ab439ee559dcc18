#pragma once

#include <map>
#include <vector>

#include <QObject>
#include <QStringList>

#include "ui/shell/start_content.h"
#include "ui/shell/steps.h"

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace waymark::ui {

/// What a menu offers, apart from steps, scenarios and recent files, which come and go.
enum class Command {
    newDecision,
    open,
    openFolder,
    save,
    saveAs,
    saveCopy,
    exportDecision,
    closeDocument,
    quit,
    undo,
    redo,
    editTitle,
    zoomIn,
    zoomOut,
    zoomReset,
    themeSystem,
    themeLight,
    themeDark,
    articleOnly,
    verdictPanel,
    present,
    presentOn,
    find,
    back,
    next,
    bestQuestion,
    newScenario,
    duplicateScenario,
    renameScenario,
    scenarioUp,
    scenarioDown,
    deleteScenario,
    compareScenarios,
    record,
    history,
    help,
    shortcuts,
    about,
};

/// The window's menus and every action with its shortcut, in one place, so that no two can want the same keys unseen.
class WindowActions : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(QMainWindow* window);

    QAction* operator[](Command command) const { return m_actions.at(command); }
    /// Every action that the user can run now or later, in the order of the menus.
    std::vector<QAction*> all() const;

    void showRecent(const std::vector<RecentDecision>& recent);
    /// No steps: the start page is shown, and what needs a decision is disabled.
    void showSteps(const Steps& steps, std::size_t current);
    /// The choices of what is shown, as texts of actions: the decision itself, then its scenarios. None: there is no
    /// decision.
    void showScenarios(const QStringList& choices, qsizetype shown);
    QMenu* scenarioMenu() const { return m_scenario; }

Q_SIGNALS:
    void scenarioChosen(qsizetype choice);
    void stepChosen(std::size_t step);
    void recentChosen(const QString& path);

private:
    QMenu* addMenu(const QString& title, const std::vector<Command>& commands);
    QAction* make(Command command);
    void makeChecks();
    void rebuildSteps(const Steps& steps);
    void addScenario();

    QMainWindow* m_window;
    std::map<Command, QAction*> m_actions;
    QMenu* m_recent = nullptr;
    QMenu* m_go = nullptr;
    QActionGroup* m_stepGroup = nullptr;
    std::vector<QAction*> m_steps;
    QMenu* m_scenario = nullptr;
    QActionGroup* m_scenarioGroup = nullptr;
    QAction* m_behindScenarios = nullptr;
    std::vector<QAction*> m_scenarios;
};

} // namespace waymark::ui
