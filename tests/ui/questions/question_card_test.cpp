#include "ui/questions/question_card.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QUndoStack>

#include "core/base/clock.h"
#include "core/decision/answer_text.h"
#include "core/decision/new_decision.h"
#include "tests/support/framework_builder.h"
#include "tests/ui/document/tiny_document.h"
#include "tests/ui/support/print_qt.h"
#include "ui/document/decision_document.h"
#include "ui/questions/option_pill.h"

namespace waymark::ui {
namespace {

/// A card on the tiny framework, shown and with the focus.
class Card {
public:
    explicit Card(const char* question, std::unique_ptr<DecisionDocument> given = test::tinyDocument())
        : document(std::move(given)),
          card(*document, test::questionOf(*document, question), nullptr)
    {
        card.show();
        card.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&card));
        card.focusInput();
    }

    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QAbstractButton* button(const char* name) const { return card.findChild<QAbstractButton*>(QLatin1String(name)); }
    QLineEdit* field() const { return card.findChild<QLineEdit*>(); }

    /// As the command line spells it; empty: unanswered.
    std::string answer() const
    {
        const Answer* given = document->answer(card.question());
        return given ? answerText(given->value) : "";
    }

    std::unique_ptr<DecisionDocument> document;
    QuestionCard card;
};

TEST(QuestionCard, takesADigitAsTheOptionOfThatNumber)
{
    Card card("load");
    card.press(Qt::Key_2);
    EXPECT_EQ(card.answer(), "high");
    EXPECT_TRUE(card.button("option.load.high")->isChecked());
    EXPECT_FALSE(card.button("option.load.low")->isChecked());
}

TEST(QuestionCard, takesALetterAsTheOptionAtThatPlace)
{
    Card card("load");
    card.press(Qt::Key_A);
    EXPECT_EQ(card.answer(), "low");
}

TEST(QuestionCard, leavesKeysOfNoOptionAlone)
{
    Card card("load");
    card.press(Qt::Key_7);
    card.press(Qt::Key_Minus);
    EXPECT_EQ(card.answer(), "");
}

TEST(QuestionCard, takesZeroAsNotSureAndMinusAsDoesNotApply)
{
    Card card("team");
    card.press(Qt::Key_0);
    EXPECT_EQ(card.answer(), "?");
    EXPECT_TRUE(card.button("dontKnow.team")->isChecked());
    card.press(Qt::Key_Minus);
    EXPECT_EQ(card.answer(), "-");
}

TEST(QuestionCard, offersDoesNotApplyOnlyWhereTheQuestionDoes)
{
    EXPECT_TRUE(Card("team").button("doesNotApply.team"));
    EXPECT_FALSE(Card("load").button("doesNotApply.load"));
}

TEST(QuestionCard, takesAnAnswerBackWhenItIsClickedAgain)
{
    Card card("load");
    card.click("option.load.low");
    EXPECT_EQ(card.answer(), "low");
    card.click("option.load.low");
    EXPECT_EQ(card.answer(), "");
    EXPECT_FALSE(card.button("option.load.low")->isChecked());
}

TEST(QuestionCard, gathersTheOptionsOfAMultipleChoice)
{
    Card card("wishes");
    card.click("option.wishes.few-people");
    card.click("option.wishes.quick-start");
    EXPECT_EQ(card.answer(), "quick-start,few-people");
    card.click("option.wishes.few-people");
    EXPECT_EQ(card.answer(), "quick-start");
}

TEST(QuestionCard, letsAnExclusiveOptionShutTheOthersOut)
{
    Card card("wishes");
    card.click("option.wishes.quick-start");
    card.click("option.wishes.none");
    EXPECT_EQ(card.answer(), "none");
    card.click("option.wishes.few-people");
    EXPECT_EQ(card.answer(), "few-people");
}

TEST(QuestionCard, answersAScaleByItsPoints)
{
    Card card("team");
    card.press(Qt::Key_4);
    EXPECT_EQ(card.answer(), "4");
    EXPECT_TRUE(card.button("scale.team.4")->isChecked());
}

TEST(QuestionCard, showsWhatUndoAndRedoBringBack)
{
    Card card("load");
    card.press(Qt::Key_1);
    card.press(Qt::Key_2);
    card.document->undoStack().undo();
    EXPECT_TRUE(card.button("option.load.low")->isChecked());
    card.document->undoStack().redo();
    EXPECT_TRUE(card.button("option.load.high")->isChecked());
}

TEST(QuestionCard, saysWhatTheChosenOptionMeans)
{
    Card card("load");
    auto* meaning = card.card.findChild<QLabel*>(QStringLiteral("meaning.load"));
    EXPECT_FALSE(meaning->isVisible());
    card.press(Qt::Key_2);
    EXPECT_TRUE(meaning->isVisible());
    EXPECT_EQ(meaning->text(), QStringLiteral("1,000 requests a second."));
}

TEST(QuestionCard, movesWithinTheOptionsByArrows)
{
    Card card("load");
    card.press(Qt::Key_Right);
    EXPECT_TRUE(card.button("option.load.high")->hasFocus());
    card.press(Qt::Key_Space);
    EXPECT_EQ(card.answer(), "high");
}

TEST(QuestionCard, tellsScreenReadersWhetherOptionsExcludeEachOther)
{
    const auto roleOf = [](QObject* option) { return QAccessible::queryAccessibleInterface(option)->role(); };
    const Card single("load");
    EXPECT_EQ(roleOf(single.button("option.load.low")), QAccessible::RadioButton);
    const Card multiple("wishes");
    EXPECT_EQ(roleOf(multiple.card.findChild<OptionPill*>()), QAccessible::CheckBox);
}

TEST(QuestionCard, goesOnByEnter)
{
    Card card("load");
    int advanced = 0;
    QObject::connect(&card.card, &QuestionCard::advanced, &card.card, [&advanced] { ++advanced; });
    card.press(Qt::Key_Return);
    EXPECT_EQ(advanced, 1);
    EXPECT_EQ(card.answer(), "");
}

TEST(QuestionCardWithANumber, takesWhatIsTypedOnEnter)
{
    Card card("size");
    QTest::keyClicks(card.field(), QStringLiteral("20"));
    EXPECT_EQ(card.answer(), "");
    card.press(Qt::Key_Return);
    EXPECT_EQ(card.answer(), "20");
}

TEST(QuestionCardWithANumber, takesAnEmptyFieldAsNoAnswer)
{
    Card card("size");
    QTest::keyClicks(card.field(), QStringLiteral("20"));
    card.press(Qt::Key_Return);
    card.field()->selectAll();
    card.press(Qt::Key_Delete);
    card.press(Qt::Key_Return);
    EXPECT_EQ(card.answer(), "");
}

TEST(QuestionCardWithANumber, saysWhatIsWrongAndStays)
{
    Card card("size");
    int advanced = 0;
    QObject::connect(&card.card, &QuestionCard::advanced, &card.card, [&advanced] { ++advanced; });
    QTest::keyClicks(card.field(), QStringLiteral("much"));
    card.press(Qt::Key_Return);
    auto* fault = card.card.findChild<QLabel*>(QStringLiteral("fault.size"));
    EXPECT_TRUE(fault->isVisible());
    EXPECT_EQ(card.field()->text(), QStringLiteral("much"));
    EXPECT_EQ(card.answer(), "");
    EXPECT_EQ(advanced, 0);
    card.field()->selectAll();
    QTest::keyClicks(card.field(), QStringLiteral("3"));
    EXPECT_FALSE(fault->isVisible());
}

TEST(QuestionCardWithANumber, refusesWhatIsOutOfRange)
{
    Card card("size");
    QTest::keyClicks(card.field(), QStringLiteral("999999999"));
    card.press(Qt::Key_Return);
    EXPECT_TRUE(card.card.findChild<QLabel*>(QStringLiteral("fault.size"))->isVisible());
    EXPECT_EQ(card.answer(), "");
}

TEST(QuestionCardWithANumber, keepsWhatIsBeingTypedWhileOtherAnswersChange)
{
    Card card("size");
    QTest::keyClicks(card.field(), QStringLiteral("2"));
    test::answer(*card.document, "load", "high");
    EXPECT_EQ(card.field()->text(), QStringLiteral("2"));
}

TEST(QuestionCardWithANumber, isReadAndShownInTheUsersLocale)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Card card("size");
    QTest::keyClicks(card.field(), QStringLiteral("12,5"));
    card.press(Qt::Key_Return);
    const std::string answer = card.answer();
    const QString shown = card.field()->text();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(answer, "12.5");
    EXPECT_EQ(shown, QStringLiteral("12,5"));
}

std::unique_ptr<DecisionDocument> documentOn(Framework framework)
{
    const auto shared = std::make_shared<const Framework>(std::move(framework));
    return std::make_unique<DecisionDocument>(
        shared, newDecision(*shared, "Test", "2026-11-01T09:00:00Z"), [] { return "2026-11-01T09:00:01Z"; });
}

TEST(QuestionCardOfAHostileFramework, showsItsTextsAsTheyAre)
{
    Card card("load",
        documentOn(test::FrameworkBuilder()
                       .set("questions/load/title", "'<h1>R&D</h1>'")
                       .set("questions/load/options/low/label", "'<b>R&D</b>'")
                       .set("questions/load/options/low/meaning", "'<img src=file:///x>'")
                       .build()));
    card.press(Qt::Key_1);
    for (const QLabel* label : card.card.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_EQ(card.button("option.load.low")->text(), QStringLiteral("<b>R&&D</b>"));
    EXPECT_EQ(card.button("option.load.low")->accessibleName(), QStringLiteral("<b>R&D</b>"));
    EXPECT_TRUE(card.button("option.load.low")->shortcut().isEmpty());
    EXPECT_FALSE(card.button("option.load.low")->toolTip().contains(QStringLiteral("<img")));
}

TEST(QuestionCard, keepsANote)
{
    Card card("load");
    card.press(Qt::Key_1);
    card.click("addNote.load");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("as measured"));
    card.card.focusInput();
    EXPECT_EQ(card.document->answer(card.card.question())->note, "as measured");
}

TEST(QuestionCard, opensItsEvidenceOnDemand)
{
    Card card("load");
    card.click("evidence.load");
    EXPECT_FALSE(card.card.findChildren<QLabel*>().isEmpty());
    EXPECT_TRUE(card.button("evidence.load")->isChecked());
}

TEST(QuestionCard, saysWhatIsNotInTheArticle)
{
    const auto isMarked = [](const Card& card) {
        for (const QLabel* label : card.card.findChildren<QLabel*>())
            if (label->text() == QStringLiteral("Not in the article"))
                return true;
        return false;
    };
    EXPECT_TRUE(isMarked(Card("bill")));
    EXPECT_FALSE(isMarked(Card("load")));
}

TEST(QuestionCard, saysWhatTheDecisionSaysWhereAScenarioSaysOtherwise)
{
    Card card("load");
    const auto* replaced = card.card.findChild<QLabel*>(QStringLiteral("replaced.load"));
    card.press(Qt::Key_1);
    card.document->addScenario(QStringLiteral("If loaded"));
    EXPECT_FALSE(replaced->isVisible());
    card.press(Qt::Key_2);
    ASSERT_TRUE(replaced->isVisible());
    EXPECT_EQ(replaced->text(), QStringLiteral("≠ In the decision: Little"));
    card.click("takeBack.load");
    EXPECT_EQ(card.answer(), "low");
    EXPECT_TRUE(card.button("option.load.low")->isChecked());
    EXPECT_FALSE(replaced->isVisible());
    EXPECT_TRUE(QApplication::focusWidget()); // though the button that had it is gone
    card.document->undoStack().undo();
    EXPECT_EQ(card.answer(), "high");
}

TEST(QuestionCard, keepsShowingTheDecisionsAnswerThatAScenarioCannotTakeBack)
{
    for (const char* question : {"load", "wishes", "size"}) {
        Card card(question);
        test::answer(*card.document, question, std::string(question) == "size" ? "12" : "");
        if (std::string(question) != "size")
            card.press(Qt::Key_1);
        const std::string before = card.answer();
        const QString field = card.field() ? card.field()->text() : QString();
        card.document->addScenario(QStringLiteral("If not"));
        if (card.field()) {
            card.field()->selectAll();
            card.press(Qt::Key_Delete);
            card.press(Qt::Key_Return);
            EXPECT_EQ(card.field()->text(), field);
        } else {
            card.press(Qt::Key_1);
            EXPECT_TRUE(card.card.findChildren<OptionPill*>().front()->isChecked()) << question;
        }
        EXPECT_EQ(card.answer(), before) << question;
    }
}

TEST(QuestionCardWithANumber, hidesItsKeysWhileANumberIsTyped)
{
    Card card("size");
    ASSERT_TRUE(card.field()->hasFocus());
    const auto* dontKnow = qobject_cast<OptionPill*>(card.button("dontKnow.size"));
    EXPECT_FALSE(dontKnow->showsHint()) << "0 is a digit of the number";
    card.button("dontKnow.size")->setFocus();
    EXPECT_TRUE(dontKnow->showsHint());
}

TEST(QuestionCardWithANumber, selectsTheNumberThatIsThereSoThatTypingReplacesIt)
{
    Card card("size");
    QTest::keyClicks(card.field(), QStringLiteral("2"));
    card.press(Qt::Key_Return);
    card.button("dontKnow.size")->setFocus();
    card.card.focusInput();
    QTest::keyClicks(card.field(), QStringLiteral("5"));
    card.press(Qt::Key_Return);
    EXPECT_EQ(card.answer(), "5");
}

TEST(QuestionCard, enterPressesAButtonThatHasTheFocus)
{
    Card card("load");
    bool isAdvanced = false;
    QObject::connect(&card.card, &QuestionCard::advanced, &card.card, [&] { isAdvanced = true; });
    auto* evidence = card.button("evidence.load");
    ASSERT_TRUE(evidence);
    evidence->setFocus();
    card.press(Qt::Key_Return);
    EXPECT_TRUE(evidence->isChecked());
    EXPECT_FALSE(isAdvanced);
}

} // namespace
} // namespace waymark::ui
