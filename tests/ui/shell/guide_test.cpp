// F1 opens the guide at the page that belongs to where the user is, and its page of keys names all there are.
#include <algorithm>

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QWindow>

#include "tests/ui/shell/window_fixture.h"
#include "tests/ui/support/print_qt.h"
#include "ui/estimators/estimator_page.h"
#include "ui/export/export_dialog.h"
#include "ui/help/guide_window.h"
#include "ui/present/presentation.h"
#include "ui/scenarios/compare_dialog.h"
#include "ui/shell/palette_entries.h"

namespace waymark::test {
namespace {

ui::GuideWindow* shownGuide()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* guide = qobject_cast<ui::GuideWindow*>(widget); guide && guide->isVisible())
            return guide;
    return nullptr;
}

class GuideFromTheWindow : public WindowFixture {
protected:
    GuideFromTheWindow() { window.setResources(WAYMARK_RESOURCES); }

    /// Keys run what belongs to the window in front.
    static void press(QWidget& on, Qt::Key key, Qt::KeyboardModifiers with)
    {
        on.activateWindow();
        settle();
        QTest::keyClick(&on, key, with);
        settle();
    }
    /// The guide after a key.
    ui::GuideWindow& opened(Qt::Key key = Qt::Key_F1, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        return openedFrom(window, key, with);
    }
    static ui::GuideWindow& openedFrom(
        QWidget& on, Qt::Key key = Qt::Key_F1, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        press(on, key, with);
        ui::GuideWindow* guide = shownGuide();
        if (!guide)
            throw std::runtime_error("no guide");
        return *guide;
    }
    static void expectPlace(const ui::GuideWindow& guide, const char* page, const char* section = "")
    {
        const ui::GuidePlace place = guide.place();
        EXPECT_EQ(place, (ui::GuidePlace{QLatin1String(page), QLatin1String(section)}))
            << place.page.toStdString() << '#' << place.section.toStdString();
        const ui::Guide shipped(QStringLiteral(WAYMARK_RESOURCES "/help"));
        EXPECT_TRUE(shipped.find(place.page));
        EXPECT_TRUE(place.section.isEmpty() || shipped.target(place.page, QUrl(QLatin1Char('#') + place.section)));
    }
    /// Whether keys reach the guide, whatever else is open.
    static void expectUsable(ui::GuideWindow& guide)
    {
        auto* search = guide.findChild<QLineEdit*>(QStringLiteral("guide.search"));
        search->setFocus();
        QTest::keyClick(guide.windowHandle(), 'p');
        EXPECT_EQ(search->text(), QStringLiteral("p"));
    }
    template <class Widget> static Widget& find()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<Widget*>(widget); found && found->isVisible())
                return *found;
        throw std::runtime_error("it is not shown");
    }
    QString text() { return shownGuide()->findChild<QTextBrowser*>(QStringLiteral("guide.page"))->toPlainText(); }
};

TEST_F(GuideFromTheWindow, OpensAtTheBeginningOnTheStartPage)
{
    EXPECT_EQ(opened().place().page, QStringLiteral("getting-started"));
}

TEST_F(GuideFromTheWindow, OpensAtThePageOfEveryStep)
{
    ui::Workspace& workspace = open({{"status", "existing-go"}});
    std::size_t asked = 0;
    for (std::size_t step = 0; step < workspace.steps().size(); ++step) {
        if (!workspace.steps()[step].isWalkable())
            continue;
        workspace.goTo(step);
        const bool isQuestions = workspace.steps()[step].kind == ui::StepKind::questions;
        const QString id = workspace.steps()[step].id;
        EXPECT_EQ(opened().place().page, isQuestions ? QStringLiteral("questions") : id);
        if (!isQuestions)
            continue;
        const std::string& intro = document->framework()[*workspace.steps()[step].page].intro;
        EXPECT_TRUE(text().trimmed().startsWith(workspace.steps()[step].title + QLatin1Char('\n') + ui::plain(intro)));
        ++asked;
    }
    EXPECT_EQ(asked, 7u);
}

TEST_F(GuideFromTheWindow, OpensAtTheSectionOfAnEstimator)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    std::size_t helped = 0;
    for (const Estimator& estimator : document->framework().estimators) {
        workspace.openEstimator(estimator.answers.front().question);
        if (!workspace.estimator())
            continue;
        const ui::GuidePlace place = opened().place();
        EXPECT_EQ(place.page, QStringLiteral("estimates"));
        EXPECT_TRUE(ui::Guide(QStringLiteral(WAYMARK_RESOURCES "/help"))
                        .target(place.page, QUrl(QLatin1Char('#') + place.section)))
            << place.section.toStdString();
        EXPECT_FALSE(place.section.isEmpty());
        ++helped;
    }
    EXPECT_GE(helped, 5u);
}

TEST_F(GuideFromTheWindow, OpensAtRecordingOnThePageThatRecords)
{
    open({{"status", "greenfield"}, {"time-goes", "computing"}});
    action("record").trigger();
    expectPlace(opened(), "recording");
}

TEST_F(GuideFromTheWindow, OpensAtWhatIsFrozenOnThePageOfWhatWasRecorded)
{
    open({{"status", "greenfield"}, {"time-goes", "computing"}});
    Revision revision;
    revision.said.chosen = document->framework().alternatives.front().id;
    revision.frozen.worlds = 1000;
    document->record(revision);
    settle();
    action("history").trigger();
    expectPlace(opened(), "recording", "what-is-frozen");
}

TEST_F(GuideFromTheWindow, OpensAtScenariosOnEveryStepOfOne)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    document->addScenario(QStringLiteral("If P99 were 2 ms"));
    settle();
    for (std::size_t step = 0; step < workspace.steps().size(); ++step) {
        workspace.goTo(step);
        expectPlace(opened(), "scenarios");
    }
    workspace.goTo(0);
    opened();
    EXPECT_TRUE(text().trimmed().startsWith(workspace.steps()[0].title + QLatin1Char('\n')));
    document->showScenario(std::nullopt);
    settle();
    expectPlace(opened(), "questions");
}

TEST_F(GuideFromTheWindow, OpensAtSeveralDecisionsInTheirFolder)
{
    ui::StartContent content;
    content.folder = ui::DecisionFolder{QStringLiteral("/team"), std::vector<ui::FolderDecision>(1)};
    window.setStartContent(content);
    settle();
    window.findChild<QTableWidget*>(QStringLiteral("folder.table"))->setFocus();
    expectPlace(opened(), "reopening", "several-decisions");
    window.findChild<QPushButton*>(QStringLiteral("start.new"))->setFocus();
    expectPlace(opened(), "getting-started");
}

TEST_F(GuideFromTheWindow, OpensAtReportsInTheExportAndStaysUsableBesideIt)
{
    open({{"status", "greenfield"}, {"time-goes", "computing"}});
    action("export").trigger();
    auto& dialog = find<ui::ExportDialog>();
    ui::GuideWindow& guide = openedFrom(dialog);
    expectPlace(guide, "reports");
    expectUsable(guide);
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(GuideFromTheWindow, OpensAtComparingInTheComparisonAndStaysUsableBesideIt)
{
    open({{"status", "greenfield"}, {"time-goes", "computing"}});
    document->addScenario(QStringLiteral("If P99 were 2 ms"));
    settle();
    action("compareScenarios").trigger();
    auto& dialog = find<ui::CompareDialog>();
    ui::GuideWindow& guide = openedFrom(dialog);
    expectPlace(guide, "scenarios", "comparing-them");
    expectUsable(guide);
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(GuideFromTheWindow, OpensAtPresentingInThePresentation)
{
    open({{"status", "greenfield"}, {"time-goes", "computing"}});
    action("present").trigger();
    auto& presentation = find<ui::Presentation>();
    ui::GuideWindow& guide = openedFrom(presentation);
    expectPlace(guide, "presenting");
    expectUsable(guide);
    EXPECT_TRUE(presentation.isVisible());
}

TEST_F(GuideFromTheWindow, StaysOpenWhileTheWizardGoesOn)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    opened();
    press(window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(workspace.currentStep(), 1u);
    EXPECT_TRUE(shownGuide());
}

TEST_F(GuideFromTheWindow, ZoomsWithTheProgram)
{
    ui::GuideWindow& guide = opened();
    press(guide, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(settings.zoom(), 1.1);
    press(guide, Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(settings.zoom(), 1);
}

TEST_F(GuideFromTheWindow, ClosesWithTheWindow)
{
    opened();
    window.close();
    EXPECT_FALSE(shownGuide());
}

TEST_F(GuideFromTheWindow, ListsTheKeys)
{
    EXPECT_EQ(opened(Qt::Key_F1, Qt::ShiftModifier).place().page, QStringLiteral("keyboard"));
}

/// Rows of the tables on the page of keys: what, and its keys.
std::vector<std::pair<QString, QStringList>> rowsOfKeys()
{
    QFile file(QStringLiteral(WAYMARK_RESOURCES "/help/keyboard.md"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no page of keys");
    static const QRegularExpression kRow(
        QStringLiteral("^\\| (.+?) \\| (.+) \\|$"), QRegularExpression::MultilineOption);
    static const QRegularExpression kRange(QStringLiteral("`([A-Za-z]+\\+)1` to `[A-Za-z]+\\+9`"));
    static const QRegularExpression kKeys(QStringLiteral("`([^`]+)`"));
    std::vector<std::pair<QString, QStringList>> rows;
    const QString text = QString::fromUtf8(file.readAll());
    for (auto row = kRow.globalMatch(text); row.hasNext();) {
        const auto cells = row.next();
        QStringList keys;
        for (auto key = kKeys.globalMatch(cells.captured(2)); key.hasNext();)
            keys.append(key.next().captured(1));
        if (const auto range = kRange.match(cells.captured(2)); range.hasMatch())
            for (int digit = 2; digit < 9; ++digit)
                keys.append(range.captured(1) + QString::number(digit));
        rows.emplace_back(cells.captured(1), keys);
    }
    return rows;
}

/// What the page has to call an action.
QString nameOf(const QAction& action)
{
    if (action.objectName().startsWith(QLatin1String("go.")))
        return QStringLiteral("Go to a step");
    if (action.objectName().startsWith(QLatin1String("recent")))
        return QStringLiteral("Open a recent decision");
    return ui::plainText(action).remove(QChar(0x2026));
}

bool names(const QAction& action, const QKeySequence& keys)
{
    const QString spelled = keys.toString(QKeySequence::PortableText);
    for (const auto& [what, listed] : rowsOfKeys())
        if (what.startsWith(nameOf(action)) && listed.contains(spelled))
            return true;
    return false;
}

class PageOfKeys : public GuideFromTheWindow {
protected:
    /// Every action that has keys, of the window, its charts and the guide.
    std::vector<QAction*> allActions()
    {
        ui::StartContent content;
        content.recent.resize(9);
        for (ui::RecentDecision& recent : content.recent)
            recent.path = QStringLiteral("/tmp/recent.waymark");
        window.setStartContent(content);
        ui::Workspace& workspace = open({{"status", "existing-go"}, {"p99", "5-20ms"}});
        workspace.goTo(workspace.steps().size() - 1);
        settle();
        std::vector<QAction*> found;
        for (const QWidget* top : {static_cast<QWidget*>(&window), static_cast<QWidget*>(&opened())})
            for (QAction* action : top->findChildren<QAction*>())
                if (!action->shortcut().isEmpty() && !action->objectName().isEmpty())
                    found.push_back(action);
        return found;
    }
};

TEST_F(PageOfKeys, NamesEveryShortcutOfTheProgram)
{
    const std::vector<QAction*> actions = allActions();
    const auto isOfCharts = [](const QAction* action) { return action->objectName() == QLatin1String("chart.copy"); };
    EXPECT_TRUE(std::any_of(actions.begin(), actions.end(), isOfCharts));
    EXPECT_GT(actions.size(), 45u);
    for (const QAction* action : actions)
        for (const QKeySequence& keys : action->shortcuts())
            EXPECT_TRUE(names(*action, keys)) << "resources/help/keyboard.md lacks " << nameOf(*action).toStdString()
                                              << ": " << keys.toString().toStdString();
}

TEST_F(PageOfKeys, NamesNoShortcutThatIsNotThere)
{
    QStringList used;
    for (const QAction* action : allActions())
        for (const QKeySequence& keys : action->shortcuts())
            used.append(keys.toString(QKeySequence::PortableText));
    for (const auto& [what, listed] : rowsOfKeys())
        for (const QString& keys : listed)
            if (keys.contains(QLatin1String("Ctrl+")) || keys.contains(QRegularExpression(QStringLiteral("^F\\d")))) {
                EXPECT_TRUE(used.contains(keys)) << what.toStdString() << ": " << keys.toStdString();
            }
}

} // namespace
} // namespace waymark::test
