#include "ui/shell/record_desk.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

#include "core/decision/decision_json.h"
#include "core/decision/record_json.h"
#include "core/record/freeze.h"
#include "core/robustness/study.h"
#include "tests/ui/shell/window_fixture.h"
#include "tests/ui/support/print_qt.h"
#include "ui/shell/notice_bar.h"

namespace waymark::test {
namespace {

class RecordDeskTest : public WindowFixture {
protected:
    RecordDeskTest() { open({{"status", "greenfield"}, {"time-goes", "computing"}}); }

    template <class Widget> Widget& find(const char* name) const
    {
        auto* found = window.findChild<Widget*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("no ") + name);
        return *found;
    }
    bool isShown(const char* name) const { return find<QWidget>(name).isVisible(); }
    QString textOf(const char* name) const { return find<QLabel>(name).text(); }
    const std::vector<Revision>& record() const { return document->stored().record; }
    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focused = window.focusWidget();
        QTest::keyClick(focused ? focused : &window, key, modifiers);
        settle();
    }
    void type(const char* text) { QTest::keyClicks(window.focusWidget(), QString::fromUtf8(text)); }
    bool waitForRevision(std::size_t count)
    {
        const bool isThere = QTest::qWaitFor([&] { return record().size() == count; }, 60'000);
        settle();
        return isThere;
    }
    /// Records what the form starts with.
    bool recordOnce()
    {
        const std::size_t count = record().size() + 1;
        action("record").trigger();
        find<QPushButton>("record.do").click();
        return waitForRevision(count);
    }
    void goToVerdict()
    {
        window.workspace()->goTo(window.workspace()->steps().size() - 1);
        settle();
    }
};

TEST_F(RecordDeskTest, RecordsByKeyboardAlone)
{
    press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(isShown("page.record"));
    ASSERT_EQ(window.focusWidget()->objectName(), QStringLiteral("record.chosen"));
    press(Qt::Key_Tab);
    type("a"); // accepted
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    type("2026-11-28");
    press(Qt::Key_Tab);
    type("Ada Lovelace, Grace / Hopper");
    press(Qt::Key_Return);
    find<QWidget>("record.context").setFocus(); // past the chips
    type("Too slow & <b>too</b> dear");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForRevision(1));
    const Statement& said = record().front().said;
    EXPECT_EQ(said.status, RecordStatus::accepted);
    EXPECT_EQ(said.date, "2026-11-28");
    EXPECT_THAT(said.decisionMakers, testing::ElementsAre("Ada Lovelace", "Grace / Hopper"));
    EXPECT_EQ(said.context, "Too slow & <b>too</b> dear");
    EXPECT_EQ(said.chosen, record().front().recommended);
}

TEST_F(RecordDeskTest, StartsWithTheRecommendationAndTodayByTheClock)
{
    action("record").trigger();
    EXPECT_EQ(find<QLineEdit>("record.date").text(), QStringLiteral("2026-11-01"));
    const auto recommended = document->assessment()->verdict.alternative;
    EXPECT_EQ(find<QComboBox>("record.chosen").currentData().toString().toStdString(),
        document->framework()[*recommended].id.text);
}

TEST_F(RecordDeskTest, FreezesWhatIsShown)
{
    ASSERT_TRUE(recordOnce());
    const Revision& revision = record().front();
    Decision before = document->stored();
    before.record.clear();
    const auto study = studyOf(document->framework(), before, {});
    EXPECT_EQ(revision.frozen,
        freeze(document->framework(), before, *study, assessmentFigures(document->framework(), *study)));
    EXPECT_EQ(revision.hash, hashOf(revision));
    EXPECT_EQ(revision.recordedAt, "2026-11-01T09:00:00Z");
}

TEST_F(RecordDeskTest, ShowsFaultsBesideTheirFieldsAndRecordsNothing)
{
    action("record").trigger();
    auto& date = find<QLineEdit>("record.date");
    date.setFocus();
    date.selectAll();
    type("2026-02-30");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isShown("record.date.fault"));
    EXPECT_EQ(window.focusWidget(), &date);
    EXPECT_TRUE(record().empty());
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    type("28");
    EXPECT_FALSE(isShown("record.date.fault")) << "it follows the typing";
}

TEST_F(RecordDeskTest, AsksWhyAnotherIsChosen)
{
    action("record").trigger();
    auto& chosen = find<QComboBox>("record.chosen");
    press(chosen.currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    EXPECT_TRUE(isShown("record.whyOther"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isShown("record.whyOther.fault"));
    EXPECT_EQ(window.focusWidget(), &find<QWidget>("record.whyOther"));
    type("We know it");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForRevision(1));
    EXPECT_EQ(record().front().said.whyOther, "We know it");
    EXPECT_NE(record().front().said.chosen, record().front().recommended);
}

TEST_F(RecordDeskTest, UndoRemovesTheRevisionAndRedoBringsItBack)
{
    ASSERT_TRUE(recordOnce());
    EXPECT_TRUE(isShown("recordStrip"));
    action("undo").trigger();
    settle();
    EXPECT_TRUE(record().empty());
    EXPECT_FALSE(isShown("recordStrip"));
    EXPECT_FALSE(action("history").isEnabled());
    action("redo").trigger();
    settle();
    EXPECT_EQ(record().size(), 1u);
    EXPECT_TRUE(isShown("recordStrip"));
}

TEST_F(RecordDeskTest, IsInTheFileAndReadAgain)
{
    ASSERT_TRUE(recordOnce());
    const Result<Decision> again = loadDecision(saveDecision(document->stored()), "again.waymark");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->record, record());
}

TEST_F(RecordDeskTest, TheStripTellsOfChangesSince)
{
    ASSERT_TRUE(recordOnce());
    EXPECT_TRUE(
        textOf("recordStrip.text").startsWith(QStringLiteral("Recorded as revision 1 on 1 Nov 2026, proposed: ")));
    EXPECT_FALSE(isShown("recordStrip.again"));
    document->setAnswer(*document->framework().find(QuestionId{"time-goes"}), Choice{{OptionId{"waiting"}}});
    settle();
    EXPECT_EQ(textOf("recordStrip.change"), QStringLiteral("Changed since revision 1"));
    EXPECT_TRUE(isShown("recordStrip.again"));
    action("undo").trigger();
    settle();
    EXPECT_FALSE(isShown("recordStrip.again"));
}

TEST_F(RecordDeskTest, RecordingAgainStartsWithWhatWasSaidLast)
{
    action("record").trigger();
    find<QPlainTextEdit>("record.context").setPlainText(QStringLiteral("As before"));
    find<QPushButton>("record.do").click();
    ASSERT_TRUE(waitForRevision(1));
    action("record").trigger();
    EXPECT_EQ(find<QPlainTextEdit>("record.context").toPlainText(), QStringLiteral("As before"));
    find<QPlainTextEdit>("record.context").setPlainText(QStringLiteral("Otherwise"));
    find<QPushButton>("record.do").click();
    ASSERT_TRUE(waitForRevision(2));
    EXPECT_EQ(record()[0].said.context, "As before");
    EXPECT_EQ(record()[1].number, 2);
}

TEST_F(RecordDeskTest, KeepsWhatIsTypedUntilItIsRecorded)
{
    action("record").trigger();
    find<QPlainTextEdit>("record.context").setFocus();
    type("Half a thought");
    press(Qt::Key_Escape);
    EXPECT_FALSE(isShown("page.record"));
    action("record").trigger();
    EXPECT_EQ(find<QPlainTextEdit>("record.context").toPlainText(), QStringLiteral("Half a thought"));
}

TEST_F(RecordDeskTest, IsCalledOffByEscapeAndByWhoeverGoesElsewhere)
{
    action("record").trigger();
    find<QPushButton>("record.do").click();
    EXPECT_FALSE(find<QPushButton>("record.do").isEnabled());
    EXPECT_EQ(find<QPushButton>("record.back").text(), QStringLiteral("Cancel"));
    find<QPushButton>("record.back").click();
    EXPECT_TRUE(find<QPushButton>("record.do").isEnabled());
    EXPECT_TRUE(isShown("page.record"));
    find<QPushButton>("record.do").click();
    window.workspace()->goTo(0);
    action("record").trigger();
    EXPECT_TRUE(find<QPushButton>("record.do").isEnabled());
    find<QPushButton>("record.do").click(); // of all three, only this one comes through
    ASSERT_TRUE(waitForRevision(1));
    QTest::qWait(50);
    EXPECT_EQ(record().size(), 1u);
}

TEST_F(RecordDeskTest, LeavesTheScenarioThatIsShown)
{
    document->addScenario(QStringLiteral("If %1"));
    settle();
    ASSERT_TRUE(document->scenario());
    action("record").trigger();
    EXPECT_FALSE(document->scenario());
    EXPECT_TRUE(isShown("page.record"));
    EXPECT_TRUE(window.notices().texts().join(u'\n').contains(QStringLiteral("“If %1” was left")));
}

TEST_F(RecordDeskTest, TheHistoryShowsEveryRevisionReadOnly)
{
    ASSERT_TRUE(recordOnce());
    document->setAnswer(*document->framework().find(QuestionId{"time-goes"}), Choice{{OptionId{"waiting"}}});
    ASSERT_TRUE(recordOnce());
    press(Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(isShown("page.history"));
    auto& revisions = find<QTableWidget>("history.revisions");
    ASSERT_EQ(revisions.rowCount(), 2);
    EXPECT_EQ(revisions.item(0, 0)->text(), QStringLiteral("2"));
    EXPECT_EQ(revisions.item(1, 4)->text().toStdString(), record()[0].hash.substr(0, 12));
    EXPECT_FALSE(revisions.item(0, 0)->flags() & Qt::ItemIsEditable && revisions.editTriggers());
    const auto details = [&] {
        QStringList lines;
        for (const auto* label : find<QWidget>("page.history").findChildren<QLabel*>())
            lines << label->text();
        return lines;
    };
    EXPECT_TRUE(details().contains(QStringLiteral("Revision 2")));
    press(Qt::Key_Down);
    EXPECT_TRUE(details().contains(QStringLiteral("Revision 1")));
    EXPECT_TRUE(details().contains(QString::fromStdString(record()[0].hash)));
    press(Qt::Key_Escape);
    EXPECT_FALSE(isShown("page.history"));
}

TEST_F(RecordDeskTest, OffersRecordingAtTheEndOfTheWay)
{
    EXPECT_FALSE(isShown("footer.record"));
    goToVerdict();
    EXPECT_TRUE(isShown("footer.record"));
    find<QPushButton>("footer.record").click();
    EXPECT_TRUE(isShown("page.record"));
}

} // namespace
} // namespace waymark::test
