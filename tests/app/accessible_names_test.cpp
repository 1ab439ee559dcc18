// What a screen reader is told: everything that takes the focus has a name and a role, on every page and dialog.
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include "app/desktop/session_dialogs.h"
#include "tests/app/session_bench.h"
#include "ui/document/decision_document.h"
#include "ui/shell/workspace.h"

namespace waymark::app {
namespace {

/// The nameless below an object, as 'role in the parent's name'.
void collectNameless(QAccessibleInterface& object, std::vector<std::string>& found)
{
    const QAccessible::State state = object.state();
    if (state.invisible)
        return;
    const bool hasRole = object.role() != QAccessible::NoRole;
    if (state.focusable && (object.text(QAccessible::Name).trimmed().isEmpty() || !hasRole)) {
        const QObject* made = object.object();
        found.push_back(made ? std::string(made->metaObject()->className()) + ' ' + made->objectName().toStdString()
                             : "role " + std::to_string(object.role()));
    }
    for (int i = 0; i < object.childCount(); ++i)
        if (QAccessibleInterface* child = object.child(i))
            collectNameless(*child, found);
}

std::vector<std::string> nameless(QWidget& widget)
{
    std::vector<std::string> found;
    collectNameless(*QAccessible::queryAccessibleInterface(&widget), found);
    return found;
}

class AccessibleNames : public testing::Test {
protected:
    AccessibleNames()
    {
        m_bench.session->start({});
        m_bench.window->resize(1440, 900);
        m_bench.window->show();
        QApplication::processEvents();
    }
    void openExample()
    {
        Q_EMIT m_bench.window->exampleWanted(QStringLiteral(WAYMARK_RESOURCES "/examples/hot-loop-in-go.waymark"));
        QApplication::processEvents();
    }
    /// Opens everything on the page that a button opens and closes.
    void unfold()
    {
        for (QAbstractButton* button : m_bench.window->findChildren<QAbstractButton*>())
            if (button->isCheckable() && !button->isChecked() && button->isVisible()
                && button->property("quiet").toBool())
                button->click();
        QApplication::processEvents();
    }
    std::vector<std::string> namelessInDialogOf(const char* action)
    {
        m_bench.window->findChild<QAction*>(QLatin1String(action))->trigger();
        QApplication::processEvents();
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return {std::string("no dialog of ") + action};
        const std::vector<std::string> found = nameless(*dialog);
        dialog->close();
        QApplication::processEvents();
        return found;
    }

    test::SessionBench m_bench;
};

TEST_F(AccessibleNames, StandOnTheStartPage)
{
    EXPECT_THAT(nameless(*m_bench.window), testing::IsEmpty());
}

TEST_F(AccessibleNames, StandOnEveryPageWithEverythingUnfolded)
{
    openExample();
    ui::Workspace& workspace = *m_bench.window->workspace();
    std::size_t walked = 0;
    for (std::size_t step = 0; step < workspace.steps().size(); ++step) {
        if (!workspace.steps()[step].isWalkable())
            continue;
        workspace.goTo(step);
        unfold();
        EXPECT_THAT(nameless(*m_bench.window), testing::IsEmpty()) << workspace.steps()[step].id.toStdString();
        ++walked;
    }
    EXPECT_EQ(walked, 9u);
}

TEST_F(AccessibleNames, StandInEveryDialog)
{
    openExample();
    for (const char* action : {"find", "about", "export"})
        EXPECT_THAT(namelessInDialogOf(action), testing::IsEmpty()) << action;
}

TEST_F(AccessibleNames, StandInTheGuide)
{
    m_bench.window->setResources(WAYMARK_RESOURCES);
    m_bench.window->findChild<QAction*>(QStringLiteral("help"))->trigger();
    QApplication::processEvents();
    QWidget* guide = QApplication::activeWindow();
    ASSERT_TRUE(guide && guide->objectName() == QLatin1String("guide"));
    EXPECT_THAT(nameless(*guide), testing::IsEmpty());
    guide->findChild<QLineEdit*>(QStringLiteral("guide.search"))->setText(QStringLiteral("weight"));
    QApplication::processEvents();
    EXPECT_THAT(nameless(*guide), testing::IsEmpty()) << "with hits";
}

TEST_F(AccessibleNames, StandWhereAScenarioIsShown)
{
    openExample();
    m_bench.window->document()->addScenario(QStringLiteral("If not"));
    m_bench.window->document()->setRating({0}, 90);
    ui::Workspace& workspace = *m_bench.window->workspace();
    for (const std::size_t step : {std::size_t(1), workspace.steps().size() - 2, workspace.steps().size() - 1}) {
        workspace.goTo(step);
        QApplication::processEvents();
        EXPECT_THAT(nameless(*m_bench.window), testing::IsEmpty()) << step;
    }
    for (const char* action : {"newScenario", "renameScenario", "compareScenarios"})
        EXPECT_THAT(namelessInDialogOf(action), testing::IsEmpty()) << action;
}

TEST_F(AccessibleNames, StandWhereADecisionIsRecordedAndLookedUp)
{
    openExample();
    m_bench.window->findChild<QAction*>(QStringLiteral("record"))->trigger();
    QApplication::processEvents();
    EXPECT_THAT(nameless(*m_bench.window), testing::IsEmpty()) << "record";
    m_bench.window->findChild<QPushButton*>(QStringLiteral("record.do"))->click();
    const auto isRecorded = [this] { return !m_bench.window->document()->stored().record.empty(); };
    ASSERT_TRUE(QTest::qWaitFor(isRecorded, 60'000));
    EXPECT_THAT(nameless(*m_bench.window), testing::IsEmpty()) << "verdict with what was recorded";
    m_bench.window->findChild<QAction*>(QStringLiteral("history"))->trigger();
    QApplication::processEvents();
    EXPECT_THAT(nameless(*m_bench.window), testing::IsEmpty()) << "history";
}

TEST_F(AccessibleNames, StandInAFolderOfDecisions)
{
    m_bench.writeDecision("a.waymark", "Payments");
    m_bench.writeDecision("b.waymark", "Search");
    m_bench.answers.folder = QString::fromStdString(m_bench.folder.path());
    m_bench.window->findChild<QAction*>(QStringLiteral("openFolder"))->trigger();
    QApplication::processEvents();
    auto* view = m_bench.window->findChild<QTableWidget*>(QStringLiteral("folder.table"));
    ASSERT_TRUE(view);
    const auto areListed = [view] { return view->rowCount() == 2; };
    ASSERT_TRUE(QTest::qWaitFor(areListed, 60'000));
    EXPECT_THAT(nameless(*m_bench.window), testing::IsEmpty());
}

TEST_F(AccessibleNames, StandOnSlides)
{
    openExample();
    m_bench.window->findChild<QAction*>(QStringLiteral("present"))->trigger();
    QApplication::processEvents();
    QWidget* slides = nullptr;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (each->objectName() == QLatin1String("presentation"))
            slides = each;
    ASSERT_TRUE(slides);
    EXPECT_THAT(nameless(*slides), testing::IsEmpty());
    EXPECT_NE(slides->accessibleName(), QString());
}

TEST_F(AccessibleNames, StandInTheQuestionAboutUnsavedChanges)
{
    std::vector<std::string> found{"no question"};
    QTimer::singleShot(0, m_bench.window.get(), [&found] {
        QWidget* box = QApplication::activeModalWidget();
        found = nameless(*box);
        box->close();
    });
    usualDialogs().askAboutChanges(m_bench.window.get(), QStringLiteral("Payments"));
    EXPECT_THAT(found, testing::IsEmpty());
}

TEST_F(AccessibleNames, AreMissedWhereTheyAreMissing)
{
    auto* planted = new QPushButton(m_bench.window.get());
    planted->setObjectName(QStringLiteral("planted"));
    planted->show();
    EXPECT_THAT(nameless(*m_bench.window), testing::ElementsAre("QPushButton planted"));
}

} // namespace
} // namespace waymark::app
