#include "ui/shell/window_actions.h"

#include <algorithm>

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

constexpr int kMostNumbered = 9; ///< recent files, steps and scenarios that have a digit for a shortcut

/// How an action is called and which keys run it; the first key is the one that is shown.
struct Description {
    Command command;
    const char* name;
    const char* text;
    const char* keys;
    bool needsDocument;
};

// The only place that gives out keys, together with Ctrl+1..9 (steps), Alt+1..9 (recent files) and Ctrl+Alt+0..9
// (the decision and its scenarios).
constexpr Description kDescriptions[] = {
    {Command::newDecision, "new", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&New decision"), "Ctrl+N", false},
    {Command::open, "open", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Open…"), "Ctrl+O", false},
    {Command::openFolder, "openFolder", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Folder of decisions…"),
        "Ctrl+Shift+O", false},
    {Command::save, "save", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Save"), "Ctrl+S", true},
    {Command::saveAs, "saveAs", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "Save &as…"), "Ctrl+Shift+S", true},
    {Command::saveCopy, "saveCopy", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "Save a &copy…"), "Ctrl+Alt+S",
        true},
    {Command::exportDecision, "export", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Export…"), "Ctrl+E", true},
    {Command::closeDocument, "close", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "C&lose decision"), "Ctrl+W",
        true},
    {Command::quit, "quit", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Quit"), "Ctrl+Q", false},
    {Command::undo, "undo", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Undo"), "Ctrl+Z", true},
    {Command::redo, "redo", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", true},
    {Command::editTitle, "editTitle", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "Edit the &title"), "F2", true},
    {Command::zoomIn, "zoomIn", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "Zoom &in"), "Ctrl++; Ctrl+=", false},
    {Command::zoomOut, "zoomOut", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "Zoom &out"), "Ctrl+-", false},
    {Command::zoomReset, "zoomReset", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Reset zoom"), "Ctrl+0", false},
    {Command::themeSystem, "themeSystem", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "Theme of the &system"),
        "Ctrl+Shift+Y", false},
    {Command::themeLight, "themeLight", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Light theme"), "Ctrl+Shift+L",
        false},
    {Command::themeDark, "themeDark", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Dark theme"), "Ctrl+Shift+D",
        false},
    {Command::articleOnly, "articleOnly", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Article only"),
        "Ctrl+Shift+A", true},
    {Command::verdictPanel, "verdictPanel", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "Live &verdict"), "F9",
        true},
    {Command::present, "present", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Present"), "F5", true},
    {Command::presentOn, "presentOn",
        QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "Present fro&m the current slide"), "Shift+F5", true},
    {Command::find, "find", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Find…"), "Ctrl+K", false},
    {Command::back, "back", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Back"), "Alt+Left", true},
    {Command::next, "next", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Next"), "Alt+Right", true},
    {Command::bestQuestion, "bestQuestion", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "Next best &question"),
        "Ctrl+J", true},
    // Which of these can be done now is ScenarioActions' to say.
    {Command::newScenario, "newScenario", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&New scenario…"),
        "Ctrl+Shift+N", false},
    {Command::duplicateScenario, "duplicateScenario",
        QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Duplicate scenario"), "Ctrl+D", false},
    {Command::renameScenario, "renameScenario", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Rename scenario…"),
        "Shift+F2", false},
    {Command::scenarioUp, "scenarioUp", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "Move scenario &up"),
        "Ctrl+Shift+PgUp", false},
    {Command::scenarioDown, "scenarioDown", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "Move scenario do&wn"),
        "Ctrl+Shift+PgDown", false},
    {Command::deleteScenario, "deleteScenario", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "De&lete scenario"),
        "Ctrl+Shift+Del", false},
    {Command::compareScenarios, "compareScenarios",
        QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Compare scenarios…"), "Ctrl+Shift+C", false},
    {Command::record, "record", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Record the decision…"), "Ctrl+R",
        true},
    {Command::history, "history", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&What was recorded"), "Ctrl+H",
        false}, // RecordDesk says when there is something
    {Command::help, "help", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Help for this page"), "F1", false},
    {Command::shortcuts, "shortcuts", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&Keyboard shortcuts"),
        "Shift+F1", false},
    {Command::about, "about", QT_TRANSLATE_NOOP("waymark::ui::WindowActions", "&About Waymark"), "Ctrl+F1", false},
};

const Description& describe(Command command)
{
    return *std::find_if(std::begin(kDescriptions), std::end(kDescriptions),
        [command](const Description& one) { return one.command == command; });
}

} // namespace

WindowActions::WindowActions(QMainWindow* window) : QObject(window), m_window(window)
{
    QMenu* file = addMenu(tr("&File"),
        {Command::newDecision, Command::open, Command::openFolder, Command::save, Command::saveAs, Command::saveCopy,
            Command::exportDecision, Command::closeDocument, Command::quit});
    m_recent = new QMenu(tr("Open &recent"), file);
    m_recent->setObjectName(QStringLiteral("menu.recent"));
    file->insertMenu(m_actions.at(Command::save), m_recent);
    file->insertSeparator(m_actions.at(Command::save));
    file->insertSeparator(m_actions.at(Command::closeDocument));
    addMenu(tr("&Edit"), {Command::undo, Command::redo, Command::editTitle, Command::find});
    QMenu* view = addMenu(tr("&View"),
        {Command::zoomIn, Command::zoomOut, Command::zoomReset, Command::themeSystem, Command::themeLight,
            Command::themeDark, Command::articleOnly, Command::verdictPanel, Command::present, Command::presentOn});
    view->insertSeparator(m_actions.at(Command::themeSystem));
    view->insertSeparator(m_actions.at(Command::articleOnly));
    view->insertSeparator(m_actions.at(Command::present));
    m_go = addMenu(tr("&Go"), {Command::back, Command::next, Command::bestQuestion});
    m_go->addSeparator();
    m_scenario = addMenu(tr("&Scenario"),
        {Command::newScenario, Command::duplicateScenario, Command::renameScenario, Command::scenarioUp,
            Command::scenarioDown, Command::deleteScenario, Command::compareScenarios});
    m_scenarioGroup = new QActionGroup(this);
    m_behindScenarios = m_scenario->insertSeparator(m_actions.at(Command::newScenario));
    m_scenario->insertSeparator(m_actions.at(Command::compareScenarios));
    m_actions.at(Command::newScenario)->setIconText(tr("Duplicate as scenario")); // beside what it starts from
    m_actions.at(Command::compareScenarios)->setIconText(tr("Compare"));
    addMenu(tr("&Decision"), {Command::record, Command::history});
    addMenu(tr("&Help"), {Command::help, Command::shortcuts, Command::about});
    m_actions.at(Command::history)->setEnabled(false);
    m_actions.at(Command::present)->setPriority(QAction::LowPriority); // its button may go
    m_actions.at(Command::help)->setIconText(tr("Help"));              // on a button, where its place says the rest
    makeChecks();
    showRecent({});
    showSteps({}, 0);
}

QMenu* WindowActions::addMenu(const QString& title, const std::vector<Command>& commands)
{
    QMenu* menu = m_window->menuBar()->addMenu(title);
    for (const Command command : commands)
        menu->addAction(make(command));
    return menu;
}

QAction* WindowActions::make(Command command)
{
    const Description& described = describe(command);
    auto* action = new QAction(tr(described.text), m_window);
    action->setObjectName(QLatin1String(described.name));
    action->setShortcuts(QKeySequence::listFromString(QLatin1String(described.keys)));
    m_actions[command] = action;
    return action;
}

void WindowActions::makeChecks()
{
    auto* themes = new QActionGroup(this);
    for (const Command command : {Command::themeSystem, Command::themeLight, Command::themeDark}) {
        m_actions.at(command)->setCheckable(true);
        themes->addAction(m_actions.at(command));
    }
    m_actions.at(Command::articleOnly)->setCheckable(true);
    m_actions.at(Command::verdictPanel)->setCheckable(true);
    m_actions.at(Command::verdictPanel)->setChecked(true);
}

std::vector<QAction*> WindowActions::all() const
{
    std::vector<QAction*> found;
    for (const Description& described : kDescriptions)
        found.push_back(m_actions.at(described.command));
    found.insert(found.end(), m_steps.begin(), m_steps.end());
    found.insert(found.end(), m_scenarios.begin(), m_scenarios.end());
    for (QAction* action : m_recent->actions())
        found.push_back(action);
    return found;
}

void WindowActions::showRecent(const std::vector<RecentDecision>& recent)
{
    m_recent->clear();
    for (const RecentDecision& one : recent) {
        const int number = int(m_recent->actions().size()) + 1;
        if (number > kMostNumbered)
            break;
        const QString file = typedFileName(one.path);
        const QString text = one.title.isEmpty() ? tr("Open %1").arg(file) : tr("Open %1 (%2)").arg(one.title, file);
        QAction* action = m_recent->addAction(buttonText(text.toStdString()));
        action->setObjectName(QStringLiteral("recent%1").arg(number));
        action->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number)));
        action->setEnabled(!one.missing);
        connect(action, &QAction::triggered, this, [this, path = one.path] { Q_EMIT recentChosen(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void WindowActions::showSteps(const Steps& steps, std::size_t current)
{
    if (steps.size() != m_steps.size())
        rebuildSteps(steps);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_steps[i]->setText(buttonText(tr("Go to %1").arg(steps[i].title).toStdString()));
        m_steps[i]->setEnabled(steps[i].isWalkable());
        m_steps[i]->setChecked(i == current);
    }
    for (const Description& described : kDescriptions)
        if (described.needsDocument)
            m_actions.at(described.command)->setEnabled(!steps.empty());
    m_actions.at(Command::back)->setEnabled(!steps.empty() && stepBefore(steps, current));
    m_actions.at(Command::next)->setEnabled(!steps.empty() && stepAfter(steps, current));
}

void WindowActions::rebuildSteps(const Steps& steps)
{
    for (QAction* action : m_steps)
        delete action;
    m_steps.clear();
    delete m_stepGroup;
    m_stepGroup = new QActionGroup(this);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto* action = new QAction(m_go);
        action->setObjectName(QStringLiteral("go.") + steps[i].id);
        action->setCheckable(true);
        if (i < kMostNumbered)
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT stepChosen(i); });
        m_stepGroup->addAction(action);
        m_go->addAction(action);
        m_steps.push_back(action);
    }
}

void WindowActions::showScenarios(const QStringList& choices, qsizetype shown)
{
    while (qsizetype(m_scenarios.size()) > choices.size()) {
        m_scenario->removeAction(m_scenarios.back());
        delete m_scenarios.back();
        m_scenarios.pop_back();
    }
    while (qsizetype(m_scenarios.size()) < choices.size())
        addScenario();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        m_scenarios[std::size_t(i)]->setText(choices[i]);
        m_scenarios[std::size_t(i)]->setChecked(i == shown);
    }
}

void WindowActions::addScenario()
{
    const auto choice = qsizetype(m_scenarios.size());
    auto* action = new QAction(m_scenarioGroup);
    action->setObjectName(QStringLiteral("scenario.%1").arg(choice));
    action->setCheckable(true);
    if (choice <= kMostNumbered)
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+%1").arg(choice)));
    connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT scenarioChosen(choice); });
    m_scenario->insertAction(m_behindScenarios, action);
    m_scenarios.push_back(action);
}

} // namespace waymark::ui
