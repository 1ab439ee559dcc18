#include "ui/shell/folder_view.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <gtest/gtest.h>

#include "ui/theme/label.h"

namespace waymark::ui {
namespace {

FolderDecision decision(const char* name, const char* status = "accepted")
{
    FolderDecision one;
    one.path = QStringLiteral("/team/%1.waymark").arg(QLatin1String(name));
    one.title = QLatin1String(name);
    one.verdict = QStringLiteral("Go");
    one.colour = 0;
    one.strength = QStringLiteral("Robust");
    one.status = QLatin1String(status);
    one.since = QDate(2026, 1, 1);
    one.age = QStringLiteral("3 months ago");
    return one;
}

FolderDecision due(const char* name)
{
    FolderDecision one = decision(name);
    one.due = {QStringLiteral("P99 target at most 5 ms"), QStringLiteral("Latency weighs more than 27 %")};
    return one;
}

struct Shown {
    explicit Shown(std::vector<FolderDecision> decisions, int leftOut = 0)
        : view({QStringLiteral("/team"), std::move(decisions), true, leftOut}, nullptr)
    {
        view.resize(900, 400);
        view.show();
    }
    QTableWidget& table() { return *view.findChild<QTableWidget*>(QStringLiteral("folder.table")); }
    QPushButton& button(const char* name) { return *view.findChild<QPushButton*>(QLatin1String(name)); }
    QString text(int row, int column) { return table().item(row, column)->text(); }
    QString summary() { return view.findChild<Label*>(QStringLiteral("folder.summary"))->text(); }
    void select(int row)
    {
        table().selectionModel()->select(
            table().model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    FolderView view;
};

TEST(FolderView, TellsOfEachDecisionWhatItComesToAndWhetherItStands)
{
    Shown shown({decision("payments")});
    EXPECT_EQ(shown.text(0, 0), QStringLiteral("payments"));
    EXPECT_EQ(shown.text(0, 1), QStringLiteral("Go"));
    EXPECT_EQ(shown.text(0, 2), QStringLiteral("Robust"));
    EXPECT_EQ(shown.text(0, 3), QStringLiteral("accepted 3 months ago"));
    EXPECT_EQ(shown.text(0, 4), QStringLiteral("still stands"));
}

TEST(FolderView, PutsFirstWhatIsToBeRevisitedThenTheOldest)
{
    FolderDecision old = decision("old");
    old.since = QDate(2024, 1, 1);
    Shown shown({decision("new"), old, due("due")});
    EXPECT_EQ(shown.text(0, 0), QStringLiteral("due"));
    EXPECT_EQ(shown.text(1, 0), QStringLiteral("old"));
    EXPECT_EQ(shown.text(2, 0), QStringLiteral("new"));
    EXPECT_EQ(shown.text(0, 4), QStringLiteral("revisit: 2 reasons"));
    EXPECT_TRUE(shown.table().item(0, 4)->toolTip().contains(QStringLiteral("P99 target at most 5 ms")));
    EXPECT_TRUE(shown.summary().contains(QStringLiteral("1 to revisit")));
}

TEST(FolderView, TellsOneReasonFromSeveral)
{
    FolderDecision one = due("one");
    one.due.removeLast();
    EXPECT_EQ(Shown({one}).text(0, 4), QStringLiteral("revisit: 1 reason"));
}

TEST(FolderView, SaysOfWhatIsNotInForceWhyInsteadOfThatItStands)
{
    FolderDecision over = decision("old", "superseded");
    over.over = QStringLiteral("superseded by <b>0009</b>");
    Shown shown({over});
    EXPECT_EQ(shown.text(0, 4), QStringLiteral("superseded"));
    EXPECT_TRUE(shown.table().item(0, 4)->toolTip().contains(QStringLiteral("superseded by &lt;b&gt;0009")));
    EXPECT_FALSE(shown.summary().contains(QStringLiteral("revisit")));
}

TEST(FolderView, CountsItsDecisionsAndWhatIsLeftOut)
{
    EXPECT_EQ(Shown({decision("a")}).summary(), QStringLiteral("/team · 1 decision"));
    EXPECT_EQ(Shown({decision("a"), due("b")}).summary(), QStringLiteral("/team · 2 decisions · 1 to revisit"));
    EXPECT_EQ(Shown({decision("a")}, 1).summary(), QStringLiteral("/team · 1 decision · 1 more file was not read"));
    EXPECT_EQ(Shown({decision("a")}, 12).summary(), QStringLiteral("/team · 1 decision · 12 more files were not read"));
}

TEST(FolderView, ShowsWhatHidesInAPath)
{
    FolderDecision hidden = decision("a");
    hidden.path = QString::fromUtf8("/team/gnp\u202Eexe.waymark");
    Shown shown({hidden});
    EXPECT_TRUE(shown.table().item(0, 0)->toolTip().contains(QStringLiteral("gnp[U+202E]exe")));
}

TEST(FolderView, SaysOfAFileThatCannotBeReadWhy)
{
    FolderDecision broken;
    broken.path = QStringLiteral("/team/broken.waymark");
    broken.title = QStringLiteral("broken");
    broken.trouble = QStringLiteral("line 3: a brace is missing");
    Shown shown({broken});
    EXPECT_EQ(shown.text(0, 4), QStringLiteral("cannot be read"));
    EXPECT_TRUE(shown.table().item(0, 4)->toolTip().contains(QStringLiteral("a brace is missing")));
}

TEST(FolderView, OpensWhatIsChosenByTheKeyboard)
{
    Shown shown({decision("a"), decision("b")});
    const QSignalSpy opened(&shown.view, &FolderView::openWanted);
    shown.table().setFocus();
    shown.table().setCurrentCell(1, 0);
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("/team/b.waymark"));
}

TEST(FolderView, ComparesTwoAndOnlyTwo)
{
    Shown shown({decision("a"), decision("b"), decision("c")});
    const QSignalSpy compared(&shown.view, &FolderView::compareWanted);
    EXPECT_FALSE(shown.button("folder.compare").isEnabled());
    shown.select(0);
    EXPECT_FALSE(shown.button("folder.compare").isEnabled());
    EXPECT_TRUE(shown.button("folder.open").isEnabled());
    shown.select(2);
    EXPECT_FALSE(shown.button("folder.open").isEnabled());
    ASSERT_TRUE(shown.button("folder.compare").isEnabled());
    shown.button("folder.compare").click();
    ASSERT_EQ(compared.count(), 1);
    EXPECT_EQ(compared[0][0].toString(), QStringLiteral("/team/a.waymark"));
    EXPECT_EQ(compared[0][1].toString(), QStringLiteral("/team/c.waymark"));
    shown.select(1);
    EXPECT_FALSE(shown.button("folder.compare").isEnabled());
}

TEST(FolderView, ShowsTitlesAsTyped)
{
    FolderDecision hostile = decision("x");
    hostile.title = QStringLiteral("<b>bold</b> & more");
    Shown shown({hostile});
    EXPECT_EQ(shown.text(0, 0), hostile.title);
    EXPECT_FALSE(shown.table().item(0, 0)->toolTip().contains(QStringLiteral("<b>bold")));
}

TEST(FolderView, SaysThatAFolderIsEmptyOrStillBeingRead)
{
    EXPECT_TRUE(Shown({}).summary().contains(QStringLiteral("no decisions")));
    FolderView reading({QStringLiteral("/team"), {decision("a")}, false}, nullptr);
    EXPECT_TRUE(
        reading.findChild<Label*>(QStringLiteral("folder.summary"))->text().contains(QStringLiteral("reading")));
}

} // namespace
} // namespace waymark::ui
