#include "ui/shell/workspace.h"

#include <map>

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "core/explanation/next_questions.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/document/exploration.h"

namespace waymark::test {
namespace {

class WorkspaceTest : public WindowFixture {
protected:
    QPushButton& button(const char* name) const
    {
        return *window.workspace()->findChild<QPushButton*>(QLatin1String(name));
    }
    QString here() const { return window.workspace()->steps()[window.workspace()->currentStep()].id; }
};

TEST_F(WorkspaceTest, NextPassesOverMigrationOnGreenfield)
{
    open({{"status", "greenfield"}});
    QStringList walked{here()};
    while (!button("next").isHidden()) {
        button("next").click();
        walked << here();
    }
    EXPECT_FALSE(walked.contains(QStringLiteral("migration")));
    EXPECT_EQ(walked.back(), QStringLiteral("verdict"));
    EXPECT_EQ(walked.size(), 8);
}

TEST_F(WorkspaceTest, BackGoesTheSameWay)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    workspace.goTo(workspace.steps().size() - 2);
    button("back").click();
    EXPECT_EQ(here(), QStringLiteral("workloads"));
    workspace.goTo(0);
    EXPECT_FALSE(button("back").isEnabled());
}

TEST_F(WorkspaceTest, NextSaysWhatComes)
{
    open({{"status", "greenfield"}});
    EXPECT_EQ(button("next").text(), QStringLiteral("Next: Performance"));
}

TEST_F(WorkspaceTest, RailOpensAPageOnceTheAnswersBringIt)
{
    open({{"status", "greenfield"}});
    EXPECT_FALSE(button("step.migration").isEnabled());
    document->setAnswer(*document->framework().find(QuestionId{"status"}), Choice{{OptionId{"existing-go"}}});
    settle();
    EXPECT_TRUE(button("step.migration").isEnabled());
    button("step.migration").click();
    EXPECT_EQ(here(), QStringLiteral("migration"));
}

TEST_F(WorkspaceTest, LeavesAPageThatAnUndoHides)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    document->setAnswer(*document->framework().find(QuestionId{"status"}), Choice{{OptionId{"existing-go"}}});
    settle();
    workspace.goTo(6);
    ASSERT_EQ(here(), QStringLiteral("migration"));
    action("undo").trigger();
    settle();
    EXPECT_EQ(here(), QStringLiteral("workloads"));
}

TEST_F(WorkspaceTest, ArrowsWalkTheRail)
{
    open({{"status", "greenfield"}});
    button("step.starting-point").setFocus();
    QTest::keyClick(&button("step.starting-point"), Qt::Key_Down);
    EXPECT_EQ(here(), QStringLiteral("performance"));
    EXPECT_TRUE(button("step.performance").hasFocus());
}

TEST_F(WorkspaceTest, RailTellsTheProgressToAScreenReader)
{
    open({{"status", "greenfield"}});
    EXPECT_TRUE(button("step.starting-point").accessibleName().startsWith(QStringLiteral("Starting point, 1 of ")));
    const QAccessibleInterface* row = QAccessible::queryAccessibleInterface(&button("step.starting-point"));
    EXPECT_EQ(row->text(QAccessible::Description), QStringLiteral("Step 1"));
}

TEST_F(WorkspaceTest, HidesTheLiveVerdictOnTheVerdictPage)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    const auto* headline = workspace.findChild<QLabel*>(QStringLiteral("panel.headline"));
    ASSERT_TRUE(headline);
    EXPECT_TRUE(headline->isVisible());
    workspace.goTo(workspace.steps().size() - 1);
    EXPECT_FALSE(headline->isVisible());
}

TEST_F(WorkspaceTest, LiveVerdictGoesBeneathAPageThatNeedsTheRoom)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}, {"time-goes", "computing"}});
    const auto* beside = workspace.findChild<QWidget*>(QStringLiteral("panel"));
    const auto* beneath = workspace.findChild<QWidget*>(QStringLiteral("strip"));
    EXPECT_TRUE(beside->isVisible());
    EXPECT_FALSE(beneath->isVisible());
    window.resize(900, 720);
    settle();
    EXPECT_FALSE(beside->isVisible());
    EXPECT_TRUE(beneath->isVisible());
    const auto textOf = [&](const char* name) { return workspace.findChild<QLabel*>(QLatin1String(name))->text(); };
    EXPECT_EQ(textOf("strip.headline"), textOf("panel.headline"));
    EXPECT_TRUE(textOf("strip.value.go").endsWith(textOf("panel.value.go")));
    EXPECT_FALSE(textOf("panel.value.go").isEmpty());
}

TEST_F(WorkspaceTest, LiveVerdictIsPutAwayByItsKeyWhereverItIs)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    for (const int width : {900, 1280}) {
        window.resize(width, 720);
        settle();
        const auto* live = workspace.findChild<QWidget*>(QLatin1String(width < 1000 ? "strip" : "panel"));
        EXPECT_TRUE(live->isVisible()) << width;
        action("verdictPanel").trigger();
        EXPECT_FALSE(live->isVisible()) << width;
        action("verdictPanel").trigger();
        EXPECT_TRUE(live->isVisible()) << width;
    }
}

TEST_F(WorkspaceTest, RailGivesItsTitlesUpBeforeThePageBecomesTooNarrow)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    const auto* rail = workspace.findChild<QWidget*>(QStringLiteral("rail"));
    const int wide = rail->width();
    window.resize(700, 720);
    settle();
    EXPECT_LT(rail->width(), wide / 2);
    EXPECT_TRUE(button("step.performance").isVisible());
}

TEST_F(WorkspaceTest, HeaderKeepsItsPartsApartInANarrowWindow)
{
    ui::Workspace& workspace = open({});
    document->setTitle(QString(120, u'W'));
    window.resize(640, 480);
    settle();
    const auto* header = workspace.findChild<QWidget*>(QStringLiteral("header"));
    std::map<int, const QWidget*> parts; // from left to right
    for (const auto* part : header->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (part->isVisible())
            parts[part->x()] = part;
    int end = 0;
    for (const auto& [left, part] : parts) {
        EXPECT_GE(left, end) << part->objectName().toStdString();
        end = part->geometry().right();
    }
    EXPECT_GE(parts.size(), 5u);
    EXPECT_LE(end, header->width());
}

TEST_F(WorkspaceTest, PrioritiesTakeTheKeysAndEnterGoesOn)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    workspace.goTo(workspace.steps().size() - 2);
    ASSERT_EQ(here(), QStringLiteral("priorities"));
    QWidget* slider = window.focusWidget();
    EXPECT_TRUE(slider->objectName().startsWith(QStringLiteral("criterion."))) << slider->objectName().toStdString();
    QTest::keyClick(slider, Qt::Key_Return);
    EXPECT_EQ(here(), QStringLiteral("verdict"));
}

TEST_F(WorkspaceTest, EnterEndsANumberWithoutLeavingThePriorities)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    workspace.goTo(workspace.steps().size() - 2);
    auto* points = workspace.currentPage()->findChild<QSpinBox*>();
    points->setFocus();
    QTest::keyClick(points, Qt::Key_Return);
    EXPECT_EQ(here(), QStringLiteral("priorities"));
}

TEST_F(WorkspaceTest, TitleIsEditedInPlaceAsOneCommand)
{
    ui::Workspace& workspace = open({});
    auto* title = workspace.findChild<QLineEdit*>(QStringLiteral("title"));
    action("editTitle").trigger();
    QTest::keyClicks(title, QStringLiteral("Payments"));
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_EQ(document->decision().title, "Payments");
    action("undo").trigger();
    EXPECT_EQ(title->text(), QStringLiteral("Test"));
}

TEST_F(WorkspaceTest, EscapeTakesTheTitleBack)
{
    ui::Workspace& workspace = open({});
    auto* title = workspace.findChild<QLineEdit*>(QStringLiteral("title"));
    action("editTitle").trigger();
    QTest::keyClicks(title, QStringLiteral("Oops"));
    QTest::keyClick(title, Qt::Key_Escape);
    EXPECT_EQ(document->decision().title, "Test");
    EXPECT_EQ(title->text(), QStringLiteral("Test"));
}

TEST_F(WorkspaceTest, FooterNamesTheKeysOfTheWayOfWeighing)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}, {"time-goes", "computing"}});
    workspace.goTo(workspace.steps().size() - 2);
    ASSERT_EQ(here(), QStringLiteral("priorities"));
    const auto* hint = workspace.findChild<QLabel*>(QStringLiteral("hint"));
    const std::map<WeightMethod, QString> keys{{WeightMethod::rating, QStringLiteral("←→ move, 0 resets")},
        {WeightMethod::order, QStringLiteral("Alt+↑↓ move, = makes level")},
        {WeightMethod::pairs, QStringLiteral("1–9 compare, 0 takes back")},
        {WeightMethod::intervals, QStringLiteral("Shift+←→ lower end")},
        {WeightMethod::swing, QStringLiteral("←→ move, 0 resets")},
        {WeightMethod::smart, QStringLiteral("←→ move, 0 resets")}};
    for (const auto& [method, wanted] : keys) {
        document->setMethod(method);
        settle();
        EXPECT_TRUE(hint->text().contains(wanted)) << hint->text().toStdString();
    }
}

TEST_F(WorkspaceTest, EveryPageHasANameForAScreenReader)
{
    ui::Workspace& workspace = open({{"status", "existing-go"}, {"time-goes", "computing"}});
    for (std::size_t step = 0; step < workspace.steps().size(); ++step) {
        workspace.goTo(step);
        const QAccessibleInterface* page = QAccessible::queryAccessibleInterface(workspace.currentPage());
        EXPECT_FALSE(page->text(QAccessible::Name).isEmpty()) << workspace.steps()[step].id.toStdString();
    }
}

TEST_F(WorkspaceTest, WhatToFindOutNextLeadsToItsQuestionByKeys)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}, {"time-goes", "computing"}});
    workspace.goTo(workspace.steps().size() - 1);
    document->exploreNow();
    const std::vector<WorthFindingOut> worth = worthFindingOut(document->exploration()->next);
    ASSERT_FALSE(worth.empty());
    const auto* card = workspace.findChild<QWidget*>(QStringLiteral("verdict.next"));
    auto* go = card->findChild<QPushButton*>();
    EXPECT_TRUE(go->isVisible());
    EXPECT_TRUE(go->accessibleName().contains(ui::plain(document->framework()[worth.front().question].title)));
    EXPECT_EQ(go->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Space);
    EXPECT_EQ(here(), ui::plain(document->framework()[document->framework()[worth.front().question].page].id.text));
    const QWidget* focused = window.focusWidget();
    ASSERT_TRUE(focused);
    EXPECT_TRUE(workspace.currentPage()->isAncestorOf(focused));
}

TEST_F(WorkspaceTest, WhoCanStopIsLedToTheVerdict)
{
    open({{"status", "greenfield"}, {"scope", "nothing"}, {"time-goes", "waiting"}, {"skills", "go"}});
    document->exploreNow();
    ASSERT_TRUE(document->exploration()->route.canStop);
    button("panel.route.go").click();
    EXPECT_EQ(here(), QStringLiteral("verdict"));
}

} // namespace
} // namespace waymark::test
