#include "ui/shell/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/shell/window_fixture.h"

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

} // namespace
} // namespace waymark::test
