#include "ui/shell/verdict_panel.h"

#include <cmath>

#include <gtest/gtest.h>

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"
#include "ui/document/exploration.h"
#include "ui/shell/last_answer.h"
#include "ui/shell/value_bar.h"

namespace waymark::ui {
namespace {

class Panel : public testing::Test {
protected:
    Panel()
    {
        m_panel.resize(300, 600);
        m_panel.show();
        test::settle();
    }

    void give(const char* question, const char* text)
    {
        test::give(*m_document, question, text);
        test::settle();
    }
    QString text(const char* name) { return m_panel.findChild<QLabel*>(QLatin1String(name))->text(); }
    QString value(const char* alternative) { return text((std::string("panel.value.") + alternative).c_str()); }
    QString shownIn(const char* card)
    {
        QString all;
        for (const QLabel* label : m_panel.findChild<QWidget*>(QLatin1String(card))->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }
    bool isShown(const char* name) { return m_panel.findChild<QWidget*>(QLatin1String(name))->isVisible(); }

    std::unique_ptr<DecisionDocument> m_document = test::documentOn(test::rustVsGo(), {});
    VerdictPanel m_panel{*m_document, test::shippedTexts()};
};

TEST_F(Panel, ShowsNoNumbersOnABlankSheet)
{
    for (const char* alternative : {"go", "rust", "go-rust-hot-path", "keep"})
        EXPECT_EQ(value(alternative), QString()) << alternative;
    EXPECT_TRUE(text("panel.headline").startsWith(QStringLiteral("Nothing is decided yet")));
    EXPECT_FALSE(isShown("panel.lastAnswer"));
    EXPECT_FALSE(isShown("panel.proof"));
}

TEST_F(Panel, FollowsTheAnswers)
{
    give("status", "greenfield");
    give("p99", "5-20ms");
    const Assessment& assessment = *m_document->assessment();
    EXPECT_EQ(text("panel.headline"), QStringLiteral("Build it in Go"));
    EXPECT_EQ(value("go"), number(*assessment.alternatives[0].value, 0));
    EXPECT_EQ(value("rust"), number(*assessment.alternatives[1].value, 0));
}

TEST_F(Panel, SaysHowOftenEachComesFirst)
{
    give("status", "greenfield");
    EXPECT_FALSE(isShown("panel.first.go"));
    give("p99", "5-20ms");
    m_document->settleNow();
    const Odds& stated = m_document->robustness()->stated;
    EXPECT_EQ(text("panel.first.go"),
        QStringLiteral("first in %1 of 100,000 what-if worlds").arg(percent(stated.rankAcceptability[0].front())));
    EXPECT_TRUE(isShown("panel.first.rust"));
    EXPECT_FALSE(isShown("panel.first.keep"));
}

TEST_F(Panel, ProposesTheNextBestQuestion)
{
    EXPECT_FALSE(isShown("panel.route"));
    give("status", "greenfield");
    m_document->exploreNow();
    const Route route = m_document->exploration()->route;
    ASSERT_TRUE(route.next);
    EXPECT_TRUE(isShown("panel.route"));
    EXPECT_EQ(text("panel.route.title"), plain(m_document->framework()[*route.next].title));
    QSignalSpy wanted(&m_panel, &VerdictPanel::questionWanted);
    m_panel.findChild<QPushButton*>(QStringLiteral("panel.route.go"))->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front().front().value<QuestionIndex>(), *route.next);
}

TEST_F(Panel, ProposesNothingWhileTheProposedQuestionHasItsAnswerAndNoOtherIsFound)
{
    give("status", "greenfield");
    m_document->exploreNow();
    const QuestionIndex next = *m_document->exploration()->route.next;
    m_document->setAnswer(next, DontKnow{});
    test::settle();
    const auto exploration = m_document->exploration();
    EXPECT_EQ(isShown("panel.route"), exploration && exploration->route.next != next);
}

TEST_F(Panel, SaysWhyAnAlternativeIsOffTheTable)
{
    give("status", "greenfield");
    EXPECT_EQ(value("keep"), QString());
    const auto keep = m_document->framework().find(AlternativeId{"keep"});
    const auto rule = m_document->assessment()->alternatives[keep->value].excludedBy;
    EXPECT_EQ(text("panel.why.keep"), plain(m_document->framework()[*rule].text));
}

TEST_F(Panel, HasNoNamelessPartForAScreenReader)
{
    const auto expectNames = [this] {
        int parts = 0;
        for (QWidget* part : m_panel.findChildren<QWidget*>()) {
            const bool isTold = qobject_cast<QLabel*>(part) || qobject_cast<ValueBar*>(part);
            if (!isTold || !part->isVisible())
                continue;
            const auto* told = QAccessible::queryAccessibleInterface(part);
            EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << part->objectName().toStdString();
            ++parts;
        }
        EXPECT_GT(parts, 4);
    };
    expectNames();
    give("status", "greenfield");
    expectNames(); // one is off the table, the others have no value yet
    give("p99", "5-20ms");
    expectNames();
}

TEST_F(Panel, SaysWhatTheLastAnswerDid)
{
    give("status", "greenfield");
    give("p99", "under-1ms");
    const LastEffect effect = m_document->lastEffect().value();
    const QString points = number(std::abs(*effect.moved[1]), 0);
    ASSERT_GE(std::abs(*effect.moved[1]), 0.5) << "the answer must move Rust for this test to mean anything";
    EXPECT_TRUE(isShown("panel.lastAnswer"));
    EXPECT_TRUE(shownIn("panel.lastAnswer").contains(QStringLiteral("Rust +%1").arg(points)));
    EXPECT_TRUE(shownIn("panel.lastAnswer").contains(QStringLiteral("What is your P99 target?")));
}

TEST_F(Panel, SaysWhatTheLastAnswerTookOffTheTableAndBroughtBack)
{
    give("p99", "5-20ms");
    give("status", "greenfield");
    EXPECT_TRUE(shownIn("panel.lastAnswer").contains(QStringLiteral("off the table")))
        << "there is no service that could be kept";
    give("status", "existing-go");
    EXPECT_TRUE(shownIn("panel.lastAnswer").contains(QStringLiteral("brings in Keep")));
}

TEST_F(Panel, FollowsUndo)
{
    give("status", "greenfield");
    give("p99", "5-20ms");
    ASSERT_NE(value("go"), QString());
    m_document->undoStack().undo();
    test::settle();
    EXPECT_EQ(value("go"), QString());
    EXPECT_TRUE(text("panel.headline").startsWith(QStringLiteral("Nothing is decided yet")));
}

TEST_F(Panel, SaysHowMuchRestsOnAnswers)
{
    give("status", "greenfield");
    EXPECT_TRUE(text("panel.basis").startsWith(QStringLiteral("1 of "))) << text("panel.basis").toStdString();
}

TEST_F(Panel, ExplainsTheRuleOfProofOnlyWhereItDecidesOtherwise)
{
    give("status", "greenfield");
    give("p99", "5-20ms");
    ASSERT_EQ(m_document->assessment()->verdict.highest, std::vector{AlternativeIndex{0}}) << "Go leads";
    EXPECT_FALSE(isShown("panel.proof"));
    m_document->setRating(*m_document->framework().find(CriterionId{"memory"}), 100);
    give("memory-budget", "under-16mb");
    ASSERT_EQ(m_document->assessment()->verdict.highest, std::vector{AlternativeIndex{1}}) << "Rust leads";
    ASSERT_EQ(m_document->assessment()->verdict.alternative, AlternativeIndex{0}) << "without a reason";
    EXPECT_TRUE(shownIn("panel.proof").contains(QStringLiteral("A lead without a reason: Rust")));
}

TEST_F(Panel, BarsCanBeReadAloud)
{
    give("status", "greenfield");
    give("p99", "5-20ms");
    const auto* bar = m_panel.findChild<QWidget*>(QStringLiteral("panel.alternative.go"))->findChild<ValueBar*>();
    EXPECT_EQ(bar->accessibleName(), QStringLiteral("Go: %1 of 100").arg(value("go")));
}

TEST(LastAnswer, SpellsAnswersAsTheReaderGaveThem)
{
    Question question;
    question.kind = QuestionKind::number;
    question.range.decimals = 1;
    question.range.unit = "ms";
    const auto words = [&](AnswerValue value) {
        Answer answer;
        answer.value = std::move(value);
        return answerWords(question, &answer);
    };
    EXPECT_EQ(words(Number{18.5}), QStringLiteral("18.5 ms"));
    EXPECT_EQ(words(DontKnow{}), QStringLiteral("not sure"));
    EXPECT_EQ(words(DoesNotApply{}), QStringLiteral("does not apply"));
    EXPECT_EQ(answerWords(question, nullptr), QStringLiteral("taken back"));
    question.kind = QuestionKind::scale;
    question.range.max = 5;
    EXPECT_EQ(words(Number{4}), QStringLiteral("4 of 5"));
    question.kind = QuestionKind::multiple;
    question.options.resize(3);
    for (std::size_t i = 0; i < 3; ++i) {
        question.options[i].id = OptionId{std::string(1, char('a' + i))};
        question.options[i].label = std::string(2, char('A' + i));
    }
    EXPECT_EQ(words(Choice{{OptionId{"c"}, OptionId{"a"}}}), QStringLiteral("AA, CC"));
}

/// A name and a rule far longer than any that ships, one of them without a place to break.
TEST(PanelOfAStranger, KeepsItsValuesInSight)
{
    Framework framework = test::rustVsGo();
    framework.alternatives[0].name = std::string(150, 'x') + " <b>& more</b>";
    const auto document = test::documentOn(framework, {{"status", "greenfield"}});
    VerdictPanel panel(*document, test::shippedTexts());
    panel.resize(240, 500);
    panel.show();
    test::settle();
    const auto* value = panel.findChild<QLabel*>(QStringLiteral("panel.value.go"));
    EXPECT_LE(value->mapTo(&panel, QPoint(value->width(), 0)).x(), panel.width());
}

} // namespace
} // namespace waymark::ui
