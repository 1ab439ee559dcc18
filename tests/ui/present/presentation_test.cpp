#include "ui/present/presentation.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "core/record/record_decision.h"
#include "tests/support/framework_builder.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/shown_document.h"
#include "ui/theme/theme_colours.h"

namespace waymark::ui {
namespace {

using testing::HasSubstr;
using testing::Not;

/// A presentation of a decided, explored decision on the tiny framework.
class PresentationTest : public testing::Test {
protected:
    PresentationTest()
    {
        m_document->exploreNow();
        m_presentation = std::make_unique<Presentation>(*m_document, test::shippedTexts());
        m_presentation->setAttribute(Qt::WA_DeleteOnClose, false);
        m_presentation->resize(960, 540);
        m_presentation->show();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_presentation.get(), Qt::Key(key), modifiers);
    }
    std::string id() const { return m_presentation->slides()[m_presentation->current()].id; }
    std::size_t last() const { return m_presentation->slides().size() - 1; }
    std::string name() const { return m_presentation->accessibleName().toStdString(); }
    std::string spoken() const { return m_presentation->accessibleDescription().toStdString(); }
    /// Until what was changed is explored.
    void await()
    {
        QSignalSpy explored(m_document.get(), &DecisionDocument::explored);
        ASSERT_TRUE(explored.wait(60'000));
    }

    const Framework m_framework = test::FrameworkBuilder().build();
    std::unique_ptr<DecisionDocument> m_document = test::documentOn(
        m_framework, {{"status", "new"}, {"load", "high"}, {"team", "4"}, {"bill", "small"}, {"wishes", "none"}});
    std::unique_ptr<Presentation> m_presentation;
};

TEST_F(PresentationTest, BeginsWithTheTitle)
{
    EXPECT_EQ(id(), "title");
    EXPECT_EQ(m_presentation->slides().size(), 7u);
}

TEST_F(PresentationTest, TheTitleNamesAnOpenScenario)
{
    EXPECT_THAT(spoken(), Not(HasSubstr("If we grow")));
    m_presentation.reset();
    m_document->addScenario(QStringLiteral("If we grow"));
    m_presentation = std::make_unique<Presentation>(*m_document, test::shippedTexts());
    EXPECT_THAT(spoken(), HasSubstr(": If we grow"));
}

TEST_F(PresentationTest, TellsOfTheRecordWhileWhatIsShownIsWhatItRecorded)
{
    const auto idOfLast = [&] {
        m_presentation = std::make_unique<Presentation>(*m_document, test::shippedTexts());
        return m_presentation->slides().back().id;
    };
    EXPECT_NE(idOfLast(), "record");
    Statement said;
    said.date = "2026-11-28";
    said.status = RecordStatus::accepted;
    said.chosen = m_framework[*m_document->assessment()->verdict.alternative].id;
    m_document->record(
        recordDecision(m_framework, m_document->decision(), m_document->study(), {said, "2026-11-28T10:00:00Z"}));
    EXPECT_EQ(idOfLast(), "record");
    m_document->addScenario(QStringLiteral("If we grow"));
    EXPECT_NE(idOfLast(), "record");
    m_document->showScenario(std::nullopt);
    EXPECT_EQ(idOfLast(), "record");
    test::give(*m_document, "load", "low");
    m_document->exploreNow();
    EXPECT_NE(idOfLast(), "record");
}

TEST_F(PresentationTest, GoesOnAndBackByTheKeysOfPresenters)
{
    for (const int key :
        {Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Enter}) {
        press(key);
        EXPECT_EQ(m_presentation->current(), 1u) << key;
        press(Qt::Key_Home);
    }
    for (const int key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace, Qt::Key_PageUp}) {
        press(Qt::Key_3);
        press(key);
        EXPECT_EQ(m_presentation->current(), 1u) << key;
    }
}

TEST_F(PresentationTest, StopsAtEitherEnd)
{
    press(Qt::Key_Left);
    EXPECT_EQ(m_presentation->current(), 0u);
    press(Qt::Key_End);
    press(Qt::Key_Right);
    EXPECT_EQ(m_presentation->current(), last());
    press(Qt::Key_9);
    EXPECT_EQ(m_presentation->current(), last());
}

TEST_F(PresentationTest, JumpsByDigitsAndToEitherEnd)
{
    press(Qt::Key_4);
    EXPECT_EQ(m_presentation->current(), 3u);
    press(Qt::Key_Home);
    EXPECT_EQ(m_presentation->current(), 0u);
    press(Qt::Key_End);
    EXPECT_EQ(m_presentation->current(), last());
    press(Qt::Key_F5, Qt::ShiftModifier);
    EXPECT_EQ(m_presentation->current(), last());
    press(Qt::Key_F5);
    EXPECT_EQ(m_presentation->current(), 0u);
}

TEST_F(PresentationTest, BlacksOutAndComesBackToTheSameSlide)
{
    press(Qt::Key_2);
    for (const int key : {Qt::Key_B, Qt::Key_Period}) {
        press(key);
        EXPECT_TRUE(m_presentation->isBlack());
        EXPECT_EQ(m_presentation->grab().toImage().pixelColor(480, 270), QColor(Qt::black));
        EXPECT_EQ(spoken(), "");
        press(key);
        EXPECT_FALSE(m_presentation->isBlack());
        EXPECT_EQ(id(), "verdict");
    }
    press(Qt::Key_B);
    press(Qt::Key_Right);
    EXPECT_FALSE(m_presentation->isBlack());
    EXPECT_EQ(id(), "verdict");
}

TEST_F(PresentationTest, EscapeLeaves)
{
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_presentation->isVisible());
}

TEST_F(PresentationTest, TellsScreenReadersWhatIsShown)
{
    press(Qt::Key_2);
    EXPECT_EQ(name(), "Slide 2 of 7: The verdict");
    EXPECT_THAT(spoken(), HasSubstr(m_document->assessment()->verdict.headline));
    QAccessibleInterface* read = QAccessible::queryAccessibleInterface(m_presentation.get());
    EXPECT_EQ(read->text(QAccessible::Description).toStdString(), spoken());
    EXPECT_TRUE(read->state().focusable);
    press(Qt::Key_B);
    EXPECT_EQ(name(), "Black screen");
}

TEST_F(PresentationTest, FollowsAnAnswerAndKeepsItsPlace)
{
    press(Qt::Key_3);
    ASSERT_EQ(id(), "points");
    const std::string before = spoken();
    test::give(*m_document, "load", "low");
    await();
    EXPECT_EQ(id(), "points");
    EXPECT_NE(spoken(), before);
    m_document->undoStack().undo();
    await();
    EXPECT_EQ(spoken(), before);
}

TEST_F(PresentationTest, NeverMixesWhatIsOldWithWhatIsNew)
{
    press(Qt::Key_4);
    ASSERT_EQ(id(), "certainty");
    const std::string before = spoken();
    test::give(*m_document, "load", "low");
    test::settle(); // the assessment is new, the worlds are still being drawn
    EXPECT_EQ(spoken(), before);
    await();
    const Study known = m_document->study();
    const Study made = *studyOf(m_framework, m_document->decision(), {});
    EXPECT_EQ(known.settled, made.settled);
    EXPECT_EQ(known.around, made.around);
}

TEST_F(PresentationTest, SaysWhatToAnswerFirstOnceNothingIsDecidedAnyMore)
{
    press(Qt::Key_End);
    for (const char* question : {"status", "load", "team", "bill", "wishes"})
        test::give(*m_document, question, "");
    await();
    press(Qt::Key_2);
    EXPECT_EQ(id(), "verdict");
    EXPECT_THAT(spoken(), HasSubstr("Answer this first"));
}

TEST_F(PresentationTest, ShowsANewTitle)
{
    m_document->setTitle(QStringLiteral("Another title"));
    await();
    EXPECT_THAT(spoken(), HasSubstr("Another title"));
}

TEST_F(PresentationTest, ShowsTheFirstSlideBeforeAnythingIsWorkedOut)
{
    const auto fresh = test::documentOn(m_framework, {{"status", "new"}, {"load", "high"}});
    Presentation presentation(*fresh, test::shippedTexts());
    ASSERT_GE(presentation.slides().size(), 3u);
    EXPECT_EQ(presentation.slides().front().id, "title");
    QSignalSpy explored(fresh.get(), &DecisionDocument::explored);
    ASSERT_TRUE(explored.wait(60'000));
    EXPECT_EQ(presentation.slides().size(), 7u);
    presentation.setAttribute(Qt::WA_DeleteOnClose, false);
}

} // namespace
} // namespace waymark::ui
