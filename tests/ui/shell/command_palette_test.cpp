#include "ui/shell/command_palette.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QTest>

#include "tests/support/shipped_framework.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/palette_entries.h"

namespace waymark::test {
namespace {

class Palette : public WindowFixture {
protected:
    ui::CommandPalette& find(const QString& typed)
    {
        action("find").trigger();
        auto* palette = window.findChild<ui::CommandPalette*>();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), typed);
        return *palette;
    }

    void press(ui::CommandPalette& palette, Qt::Key key)
    {
        QTest::keyClick(palette.findChild<QLineEdit*>(), key);
        settle();
    }
};

TEST_F(Palette, ListsEveryActionAndEveryQuestion)
{
    open({});
    const QStringList listed = find({}).listed();
    for (const QAction* one : window.findChildren<QAction*>())
        if (!one->objectName().isEmpty() && !one->menu()) {
            EXPECT_TRUE(listed.contains(ui::plainText(*one))) << one->text().toStdString();
        }
    for (const Question& question : rustVsGo().questions)
        EXPECT_TRUE(listed.contains(ui::plain(question.title))) << question.id.text;
}

TEST_F(Palette, OpensAnEstimateByItsName)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    ui::CommandPalette& palette = find(QStringLiteral("latency budget"));
    ASSERT_FALSE(palette.listed().isEmpty());
    EXPECT_EQ(palette.listed().front(), QStringLiteral("Estimate: Latency budget"));
    press(palette, Qt::Key_Return);
    EXPECT_TRUE(workspace.estimator());
}

TEST_F(Palette, SaysThatNothingIsCalledThat)
{
    open({});
    ui::CommandPalette& palette = find(QStringLiteral("zzzz"));
    EXPECT_EQ(palette.listed(), QStringList(QStringLiteral("No action, question or estimate is called that")));
    press(palette, Qt::Key_Return);
    EXPECT_TRUE(palette.isVisible());
}

TEST_F(Palette, ListsWhatCannotBeRunLast)
{
    open({{"status", "greenfield"}});
    const auto* list = find(QStringLiteral("la")).findChild<QListWidget*>();
    bool isPast = false;
    for (int row = 0; row < list->count(); ++row) {
        const bool isEnabled = list->item(row)->flags().testFlag(Qt::ItemIsEnabled);
        EXPECT_FALSE(isPast && isEnabled) << list->item(row)->text().toStdString();
        isPast = isPast || !isEnabled;
    }
    EXPECT_TRUE(isPast);
}

TEST_F(Palette, JumpsToAQuestion)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    const QuestionIndex heap = *rustVsGo().find(QuestionId{"heap"});
    press(find(ui::plain(rustVsGo()[heap].title)), Qt::Key_Return);
    EXPECT_EQ(workspace.steps()[workspace.currentStep()].page, rustVsGo()[heap].page);
    const auto* card = workspace.findChild<QWidget*>(QStringLiteral("question.heap"));
    ASSERT_TRUE(card);
    EXPECT_TRUE(card->isAncestorOf(window.focusWidget()));
}

TEST_F(Palette, RunsTheBestActionOnEnter)
{
    open({});
    int wanted = 0;
    QObject::connect(&window, &ui::MainWindow::saveCopyWanted, &window, [&wanted] { ++wanted; });
    press(find(QStringLiteral("save a copy")), Qt::Key_Return);
    EXPECT_EQ(wanted, 1);
}

TEST_F(Palette, LeavesAloneWhatCannotBeDoneNow)
{
    int wanted = 0;
    QObject::connect(&window, &ui::MainWindow::saveWanted, &window, [&wanted] { ++wanted; });
    ui::CommandPalette& palette = find(QStringLiteral("save"));
    ASSERT_TRUE(palette.listed().contains(QStringLiteral("Save")));
    press(palette, Qt::Key_Return);
    EXPECT_EQ(wanted, 0);
}

TEST_F(Palette, ClosesOnEscape)
{
    QPointer<ui::CommandPalette> palette = &find({});
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Escape);
    EXPECT_FALSE(palette && palette->isVisible());
}

} // namespace
} // namespace waymark::test
