#include "app/desktop/decision_folder.h"

#include <gmock/gmock.h>

#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "core/decision/decision_json.h"
#include "core/explanation/strength.h"
#include "core/record/trigger_words.h"
#include "tests/app/session_bench.h"
#include "tests/core/record/recorded_case.h"
#include "tests/support/answered.h"
#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"
#include "ui/record/record_words.h"
#include "ui/scenarios/compare_dialog.h"
#include "ui/scenarios/comparison_table.h"

namespace waymark::app {
namespace {

using test::readPlainly;
using test::recorded;
using test::rustVsGo;
using test::shippedTexts;
using test::writePlainly;

const QDate kToday(2027, 3, 1);

/// As if the situation had become what the first trigger about answers warns of; its conditions in words.
QString comeTrue(Decision& decision)
{
    for (const Trigger& trigger : decision.record.back().triggers) {
        if (trigger.weight)
            continue;
        for (const AnswerTrigger& answer : trigger.answers)
            setAgreed(decision, answer.question, Answer{answer.value, "later", {}, {}});
        QStringList words;
        for (const Message& condition : triggerWords(rustVsGo(), trigger).conditions)
            words << shippedTexts().say(condition);
        return words.join(QStringLiteral(" and "));
    }
    throw std::runtime_error("no answers turn it");
}

/// What speaks for Rust by the article and for Go by all that is known, recorded in the article's reading.
Decision recordedByTheArticle()
{
    Decision decision = test::answered(rustVsGo(), {{"status", "greenfield"}, {"p99", "1-5ms"}});
    const Study study = *studyOf(rustVsGo(), decision, {Reading::articleOnly, onAllThreads(20'000, 7)});
    const Statement said = test::plainStatement(rustVsGo()[*study.assessment().verdict.alternative].id);
    addRevision(decision, recordDecision(rustVsGo(), decision, study, {said, "2026-11-28T12:00:00Z"}));
    return decision;
}

class DecisionFolderTest : public testing::Test {
protected:
    void write(const char* name, const Decision& decision)
    {
        writePlainly(m_folder.file(name), saveDecision(decision));
    }
    ui::DecisionFolder described() const
    {
        const std::atomic<bool> cancelled = false;
        return describeFolder(task(), shippedTexts(), cancelled);
    }
    ui::FolderDecision only() const
    {
        const ui::DecisionFolder folder = described();
        if (folder.decisions.size() != 1)
            throw std::runtime_error("not one decision");
        return folder.decisions.front();
    }
    FolderTask task() const { return {path(), *FrameworkLibrary::open(WAYMARK_RESOURCES "/frameworks"), kToday}; }
    QString path() const { return QString::fromStdString(m_folder.path()); }

    const test::TemporaryFolder m_folder;
};

TEST_F(DecisionFolderTest, ListsFilesByNameWithoutOpeningThem)
{
    for (const char* name : {"b.waymark", "a.waymark", "notes.txt", "a.waymark~"})
        writePlainly(m_folder.file(name), "not even JSON");
    const ui::DecisionFolder folder = quickFolder(path());
    ASSERT_EQ(folder.decisions.size(), 2u);
    EXPECT_EQ(folder.decisions[0].title, QStringLiteral("a"));
    EXPECT_EQ(folder.decisions[1].title, QStringLiteral("b"));
    EXPECT_EQ(folder.decisions[1].path, path() + QStringLiteral("/b.waymark"));
    EXPECT_EQ(folder.decisions[0].trouble, QString());
    EXPECT_FALSE(folder.isLookedInto);
}

TEST_F(DecisionFolderTest, TellsOfARecordedDecisionWhatItComesToAndThatItStands)
{
    const Decision& decision = recorded("trading-gateway").decision;
    write("0001.waymark", decision);
    const SettledAssessment settled = *waymark::settle(rustVsGo(), inputsOf(rustVsGo(), decision), {});
    const Alternative& winner = rustVsGo()[*settled.assessment.verdict.alternative];
    const ui::FolderDecision told = only();
    EXPECT_EQ(told.title, ui::plain(decision.title));
    EXPECT_EQ(told.verdict, ui::plain(winner.shortName));
    EXPECT_EQ(told.colour, winner.colour);
    EXPECT_EQ(
        told.strength, shippedTexts().say(strengthSentences(rustVsGo(), settled.assessment, *settled.robustness).name));
    EXPECT_EQ(told.status, QStringLiteral("accepted"));
    EXPECT_EQ(told.since, QDate(2026, 11, 28));
    EXPECT_EQ(told.age, QStringLiteral("3 months ago"));
    EXPECT_TRUE(told.due.isEmpty());
    EXPECT_EQ(told.over, QString());
    EXPECT_EQ(told.trouble, QString());
}

TEST_F(DecisionFolderTest, TellsWhichTriggersAreDue)
{
    Decision decision = recorded("trading-gateway").decision;
    const QString expected = comeTrue(decision);
    write("0001.waymark", decision);
    const ui::FolderDecision told = only();
    EXPECT_TRUE(told.due.contains(expected)) << told.due.join(u'\n').toStdString() << "\n, not\n"
                                             << expected.toStdString();
    EXPECT_EQ(told.status, QStringLiteral("Rust accepted")) << "while something else is recommended today";
}

TEST_F(DecisionFolderTest, TellsThatTheVerdictIsAnotherToday)
{
    Decision decision = recorded("trading-gateway").decision;
    const QString then = ui::nameOfAlternative(rustVsGo(), decision.record.back().recommended);
    decision.participants.front().answers.clear();
    write("0001.waymark", decision);
    const QStringList due = only().due;
    EXPECT_EQ(due.value(0), QStringLiteral("The verdict was %1; today nothing is decided.").arg(then));
}

TEST_F(DecisionFolderTest, JudgesARecordedDecisionInItsOwnReading)
{
    const Decision decision = recordedByTheArticle();
    const Alternative& then = rustVsGo()[*rustVsGo().find(decision.record.back().recommended)];
    const SettledAssessment full = *waymark::settle(rustVsGo(), inputsOf(rustVsGo(), decision), {});
    ASSERT_NE(rustVsGo()[*full.assessment.verdict.alternative].id, then.id);
    write("0001.waymark", decision);
    const ui::FolderDecision told = only();
    EXPECT_EQ(told.verdict, ui::plain(then.shortName));
    EXPECT_EQ(told.due, QStringList());
}

TEST_F(DecisionFolderTest, AsksNotWhetherADecisionStandsThatIsNotInForce)
{
    const std::pair<RecordStatus, const char*> statuses[] = {{RecordStatus::rejected, "rejected"},
        {RecordStatus::deprecated, "deprecated"}, {RecordStatus::superseded, "superseded by 0009[U+202E] new.md"}};
    for (const auto& [status, words] : statuses) {
        Decision decision = recorded("trading-gateway").decision;
        comeTrue(decision);
        decision.record.back().said.status = status;
        if (status == RecordStatus::superseded)
            decision.record.back().said.supersededBy = "0009\u202E\nnew.md";
        write("0001.waymark", decision);
        const ui::FolderDecision told = only();
        EXPECT_EQ(told.over, QString::fromUtf8(words));
        EXPECT_EQ(told.due, QStringList());
        EXPECT_TRUE(told.over.startsWith(told.status));
    }
}

TEST_F(DecisionFolderTest, ShowsWhatHidesInATitle)
{
    write("gnp\u202Eexe.waymark", newDecision(rustVsGo(), "gnp\u202Eexe\r\nsecond\nthird\x01", "2027-02-27T23:59:00Z"));
    EXPECT_EQ(quickFolder(path()).decisions.front().title, QStringLiteral("gnp[U+202E]exe"));
    EXPECT_EQ(only().title, QString::fromUtf8("gnp[U+202E]exe second third␁"));
}

TEST_F(DecisionFolderTest, SaysHowManyFilesAreTooMany)
{
    for (int file = 0; file < kMostInFolder; ++file)
        writePlainly(m_folder.file(std::to_string(file) + ".waymark"), "");
    EXPECT_EQ(quickFolder(path()).leftOut, 0);
    for (const char* more : {"x.waymark", "y.waymark"})
        writePlainly(m_folder.file(more), "");
    const ui::DecisionFolder folder = quickFolder(path());
    EXPECT_EQ(folder.decisions.size(), std::size_t(kMostInFolder));
    EXPECT_EQ(folder.leftOut, 2);
}

TEST_F(DecisionFolderTest, TellsOfAnUndecidedOneWhenItWasBegun)
{
    write("plan.waymark", newDecision(rustVsGo(), "<b>Plan</b>", "2027-02-27T23:59:00Z"));
    const ui::FolderDecision told = only();
    EXPECT_EQ(told.title, QStringLiteral("<b>Plan</b>"));
    EXPECT_EQ(told.verdict, QString());
    EXPECT_EQ(told.strength, QString());
    EXPECT_EQ(told.status, QString());
    EXPECT_EQ(told.since, QDate(2027, 2, 27));
    EXPECT_EQ(told.age, QStringLiteral("2 days ago"));
}

TEST_F(DecisionFolderTest, SaysWhyAFileCannotBeReadAndReadsTheOthers)
{
    writePlainly(m_folder.file("broken.waymark"), "{\n  \"waymark\": 1,,\n}");
    write("whole.waymark", recorded("trading-gateway").decision);
    const ui::DecisionFolder folder = described();
    ASSERT_EQ(folder.decisions.size(), 2u);
    EXPECT_EQ(folder.decisions[0].title, QStringLiteral("broken"));
    EXPECT_TRUE(folder.decisions[0].trouble.contains(QStringLiteral("Line 2")));
    EXPECT_EQ(folder.decisions[1].trouble, QString());
    EXPECT_FALSE(folder.decisions[1].verdict.isEmpty());
    EXPECT_TRUE(folder.isLookedInto);
}

TEST_F(DecisionFolderTest, StopsWhenCancelled)
{
    write("0001.waymark", recorded("trading-gateway").decision);
    const std::atomic<bool> cancelled = true;
    EXPECT_EQ(describeFolder(task(), shippedTexts(), cancelled), quickFolder(path()));
}

TEST_F(DecisionFolderTest, FindsNothingInAFolderThatIsGone)
{
    FolderTask gone = task();
    gone.path += QStringLiteral("/gone");
    const std::atomic<bool> cancelled = false;
    EXPECT_TRUE(describeFolder(gone, shippedTexts(), cancelled).decisions.empty());
}

TEST(AgeWords, CountDaysThenMonthsThenYears)
{
    EXPECT_EQ(ageWords({}, kToday), QString());
    EXPECT_EQ(ageWords(kToday, kToday), QStringLiteral("today"));
    EXPECT_EQ(ageWords(kToday.addDays(3), kToday), QStringLiteral("today")); // another clock's
    EXPECT_EQ(ageWords(kToday.addDays(-1), kToday), QStringLiteral("1 day ago"));
    EXPECT_EQ(ageWords(kToday.addDays(-59), kToday), QStringLiteral("59 days ago"));
    EXPECT_EQ(ageWords(QDate(2026, 7, 2), QDate(2026, 8, 31)), QStringLiteral("1 month ago"));
    EXPECT_EQ(ageWords(QDate(2026, 12, 2), kToday), QStringLiteral("2 months ago"));
    EXPECT_EQ(ageWords(QDate(2026, 12, 1), kToday), QStringLiteral("3 months ago"));
    EXPECT_EQ(ageWords(QDate(2025, 3, 2), kToday), QStringLiteral("23 months ago"));
    EXPECT_EQ(ageWords(QDate(2025, 3, 1), kToday), QStringLiteral("2 years ago"));
}

/// A window with a folder of decisions on its start page.
class FolderInTheSession : public testing::Test {
protected:
    FolderInTheSession()
    {
        m_bench.session->start({});
        m_bench.window->show(); // a start page that nobody sees is not laid out
    }

    template <class Widget> Widget* find(const char* name) const
    {
        return m_bench.window->findChild<Widget*>(QLatin1String(name));
    }
    void choose()
    {
        m_bench.answers.folder = QString::fromStdString(m_bench.folder.path());
        Q_EMIT m_bench.window->folderWanted();
    }
    /// Whether the start page tells of a decision's age, which takes opening it.
    bool isLookedInto() const
    {
        const auto* table = find<QTableWidget>("folder.table");
        return table && table->rowCount() > 0 && table->item(0, 3)->text().contains(QStringLiteral("begun"));
    }
    ui::CompareDialog* dialog() const { return find<ui::CompareDialog>("compareFiles"); }
    QStringList columns() const
    {
        const auto* table = dialog()->findChild<ui::ComparisonTable*>();
        QStringList names;
        for (int i = 0; i < table->columnCount(); ++i)
            names << table->horizontalHeaderItem(i)->text();
        return names;
    }
    /// A decision with a framework of its own, of the shipped one's name.
    QString writeOnAnotherVersion(const char* name)
    {
        std::string text = readPlainly(test::kShippedFramework);
        const std::string version = "\"version\": \"1.0.0\"";
        text.replace(text.find(version), version.size(), "\"version\": \"1.0.1\"");
        Decision decision = newDecision(*loadFramework(text, {}), "Other", "2026-11-01T09:00:00Z");
        decision.framework.embedded = text;
        writePlainly(m_bench.folder.file(name), saveDecision(decision));
        return m_bench.path(name);
    }

    test::SessionBench m_bench;
    const QString m_first = m_bench.writeDecision("a.waymark", "Payments");
    const QString m_second = m_bench.writeDecision("b.waymark", "<b>Ledger</b>");
};

TEST_F(FolderInTheSession, StandsOnTheStartPageOnceItIsChosen)
{
    EXPECT_FALSE(find<QTableWidget>("folder.table"));
    choose();
    EXPECT_EQ(m_bench.settings->decisionFolder(), m_bench.answers.folder);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isLookedInto(); }, 60'000));
    const auto* table = find<QTableWidget>("folder.table");
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(0, 0)->text(), QStringLiteral("Payments"));
    EXPECT_EQ(table->item(1, 0)->text(), QStringLiteral("<b>Ledger</b>"));
}

TEST_F(FolderInTheSession, StaysAwayWhenNoneIsChosen)
{
    Q_EMIT m_bench.window->folderWanted();
    EXPECT_EQ(m_bench.settings->decisionFolder(), QString());
    EXPECT_FALSE(find<QTableWidget>("folder.table"));
}

TEST_F(FolderInTheSession, ShowsTwoOfItsDecisionsSideBySide)
{
    choose();
    ASSERT_TRUE(QTest::qWaitFor([this] { return isLookedInto(); }, 60'000));
    find<QTableWidget>("folder.table")->selectAll();
    find<QPushButton>("folder.compare")->click();
    ASSERT_TRUE(dialog());
    EXPECT_EQ(columns(), (QStringList{QStringLiteral("Payments"), QStringLiteral("<b>Ledger</b>")}));
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog()->isComplete(); }, 60'000));
    EXPECT_EQ(dialog()->findChild<ui::ComparisonTable*>()->item(0, 1)->text(), QStringLiteral("Nothing is decided"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !dialog(); }));
    EXPECT_EQ(m_bench.window->document(), nullptr);
}

TEST_F(FolderInTheSession, TellsDecisionsOfOneTitleApart)
{
    m_bench.writeDecision("b.waymark", "Payments");
    Q_EMIT m_bench.window->compareWanted(m_first, m_second);
    ASSERT_TRUE(dialog());
    EXPECT_EQ(columns(), (QStringList{QStringLiteral("Payments (a.waymark)"), QStringLiteral("Payments (b.waymark)")}));
}

TEST_F(FolderInTheSession, TellsWhichOfTheTwoCannotBeRead)
{
    writePlainly(m_second.toStdString(), "{");
    Q_EMIT m_bench.window->compareWanted(m_first, m_second);
    EXPECT_FALSE(dialog());
    EXPECT_TRUE(m_bench.notices().startsWith(QStringLiteral("'b.waymark' was not opened.")));
}

TEST_F(FolderInTheSession, DoesNotCompareWhatWasMadeWithDifferentVersions)
{
    Q_EMIT m_bench.window->compareWanted(m_first, writeOnAnotherVersion("c.waymark"));
    EXPECT_FALSE(dialog());
    EXPECT_THAT(m_bench.notices().toStdString(),
        testing::AllOf(testing::HasSubstr("were not compared"), testing::HasSubstr("rust-vs-go 1.0.1")));
}

TEST_F(FolderInTheSession, TakesTheComplaintBackOnceTwoAreCompared)
{
    Q_EMIT m_bench.window->compareWanted(m_first, m_bench.path("missing.waymark"));
    EXPECT_NE(m_bench.notices(), QString());
    Q_EMIT m_bench.window->compareWanted(m_first, m_second);
    EXPECT_EQ(m_bench.notices(), QString());
    EXPECT_TRUE(dialog());
}

} // namespace
} // namespace waymark::app
