#include <map>

#include <QAction>
#include <QMenu>
#include <QTest>

#include "tests/ui/shell/window_fixture.h"

namespace waymark::test {
namespace {

/// Every action a user can reach through the menus, by object name.
std::vector<QAction*> menuActions(const QWidget& window)
{
    std::vector<QAction*> found;
    for (QAction* action : window.findChildren<QAction*>())
        if (!action->objectName().isEmpty() && !action->menu() && !action->isSeparator())
            found.push_back(action);
    return found;
}

ui::StartContent nineRecentFiles()
{
    ui::StartContent content;
    for (int i = 0; i < 12; ++i) {
        ui::RecentDecision recent;
        recent.path = QStringLiteral("/tmp/%1.waymark").arg(i);
        content.recent.push_back(recent);
    }
    return content;
}

class Shortcuts : public WindowFixture {};

TEST_F(Shortcuts, AreThereForEveryAction)
{
    window.setStartContent(nineRecentFiles());
    open({});
    const auto actions = menuActions(window);
    ASSERT_GT(actions.size(), 35u);
    for (const QAction* action : actions)
        EXPECT_FALSE(action->shortcut().isEmpty()) << action->objectName().toStdString();
}

TEST_F(Shortcuts, AreNeverSharedByTwoActions)
{
    window.setStartContent(nineRecentFiles());
    open({});
    std::map<QKeySequence, QString> taken;
    for (const QAction* action : menuActions(window))
        for (const QKeySequence& keys : action->shortcuts()) {
            const auto [other, isNew] = taken.emplace(keys, action->objectName());
            EXPECT_TRUE(isNew) << keys.toString().toStdString() << ": " << other->second.toStdString() << " and "
                               << action->objectName().toStdString();
        }
}

TEST_F(Shortcuts, RunWithTheFocusOnAPage)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(workspace.currentStep(), 1u);
    QTest::keyClick(&window, Qt::Key_9, Qt::ControlModifier);
    EXPECT_EQ(workspace.currentStep(), workspace.steps().size() - 1);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(workspace.currentStep(), workspace.steps().size() - 2);
}

TEST_F(Shortcuts, UndoWithTheFocusInATextFieldThatHasNothingToUndo)
{
    ui::Workspace& workspace = open({});
    document->setTitle(QStringLiteral("Renamed"));
    settle();
    action("editTitle").trigger();
    QTest::keyClick(workspace.findChild<QWidget*>(QStringLiteral("title")), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document->decision().title, "Test");
}

} // namespace
} // namespace waymark::test
