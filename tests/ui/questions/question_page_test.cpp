#include "ui/pages/question_page.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QUndoStack>

#include "tests/support/shipped_framework.h"
#include "tests/ui/document/tiny_document.h"
#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"
#include "ui/document/decision_document.h"
#include "ui/questions/question_card.h"

namespace waymark::ui {
namespace {

constexpr PageIndex kStart{0};
constexpr PageIndex kWork{1};

class Page {
public:
    explicit Page(PageIndex index) : document(test::tinyDocument()), page(*document, index, nullptr)
    {
        page.resize(500, 300);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        page.focusFirstOpen();
    }

    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    bool shows(const char* card) const { return page.findChild<QuestionCard*>(QLatin1String(card))->isVisible(); }
    std::string focused() const
    {
        for (const QuestionCard* card : page.findChildren<QuestionCard*>())
            if (card->isAncestorOf(QApplication::focusWidget()))
                return card->objectName().toStdString();
        return "";
    }

    std::unique_ptr<DecisionDocument> document;
    QuestionPage page;
};

TEST(QuestionPage, showsAQuestionOnceItIsToBeAsked)
{
    Page page(kStart);
    EXPECT_FALSE(page.shows("question.origin"));
    page.press(Qt::Key_2);
    QApplication::processEvents();
    EXPECT_TRUE(page.shows("question.origin"));
    EXPECT_EQ(page.focused(), "question.status");
    page.document->undoStack().undo();
    QApplication::processEvents();
    EXPECT_FALSE(page.shows("question.origin"));
}

TEST(QuestionPage, goesToTheQuestionThatAnAnswerHasJustBrought)
{
    Page page(kStart);
    page.press(Qt::Key_2);
    page.press(Qt::Key_Return);
    EXPECT_EQ(page.focused(), "question.origin");
}

TEST(QuestionPage, keepsTheFocusOnItWhenItsQuestionGoes)
{
    Page page(kStart);
    page.press(Qt::Key_2);
    page.press(Qt::Key_Return);
    page.document->undoStack().undo();
    QApplication::processEvents();
    EXPECT_EQ(page.focused(), "question.status");
}

TEST(QuestionPage, isFinishedByEnterOnItsLastQuestion)
{
    Page page(kWork);
    int finished = 0;
    QObject::connect(&page.page, &QuestionPage::finished, &page.page, [&finished] { ++finished; });
    int cards = 0;
    for (const QuestionCard* card : page.page.findChildren<QuestionCard*>())
        cards += card->isVisible();
    for (int i = 1; i < cards; ++i)
        page.press(Qt::Key_Return);
    EXPECT_EQ(finished, 0);
    EXPECT_EQ(page.focused(), "question.bill");
    page.press(Qt::Key_Return);
    EXPECT_EQ(finished, 1);
}

TEST(QuestionPage, beginsAtTheFirstOpenQuestion)
{
    Page page(kWork);
    page.press(Qt::Key_1);
    page.page.focusFirstOpen();
    EXPECT_EQ(page.focused(), "question.wishes");
}

TEST(QuestionPage, bringsTheFocusedQuestionIntoView)
{
    Page page(kWork);
    QApplication::processEvents();
    page.page.focusQuestion(test::questionOf(*page.document, "bill"));
    QApplication::processEvents();
    const QWidget* focused = QApplication::focusWidget();
    const QWidget* viewport = page.page.findChild<QScrollArea*>()->viewport();
    EXPECT_EQ(page.focused(), "question.bill");
    EXPECT_TRUE(viewport->rect().contains(QRect(focused->mapTo(viewport, QPoint(0, 0)), focused->size())));
}

TEST(QuestionPage, showsItsTitleWithItsFirstQuestion)
{
    Page page(kWork);
    QApplication::processEvents();
    EXPECT_EQ(page.page.findChild<QScrollArea*>()->verticalScrollBar()->value(), 0);
}

TEST(QuestionPage, leavesAHiddenQuestionAlone)
{
    Page page(kStart);
    page.page.focusQuestion(test::questionOf(*page.document, "origin"));
    EXPECT_EQ(page.focused(), "question.status");
}

TEST(QuestionPage, givesEveryCardTheHeightThatItNeedsHoweverWideThePageIs)
{
    const auto document = test::documentOn(test::rustVsGo(), {{"status", "existing-go"}});
    for (std::size_t i = 0; i < test::rustVsGo().pages.size(); ++i) {
        QuestionPage page(*document, PageIndex{i}, nullptr);
        page.show();
        for (const int width : {600, 1000, 1600, 2400}) {
            page.resize(width, 700);
            QApplication::processEvents();
            for (const QuestionCard* card : page.findChildren<QuestionCard*>())
                if (card->isVisible()) {
                    EXPECT_GE(card->height(), card->heightForWidth(card->width()))
                        << card->objectName().toStdString() << " at " << width;
                }
        }
    }
}

} // namespace
} // namespace waymark::ui
