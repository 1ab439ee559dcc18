#include "ui/present/presenter.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QScreen>
#include <QTest>

#include "tests/support/framework_builder.h"
#include "tests/ui/support/shown_document.h"
#include "ui/present/presentation.h"

namespace waymark::ui {
namespace {

class PresenterTest : public testing::Test {
protected:
    PresenterTest() { m_window.show(); }

    static Presentation* shown()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* presentation = qobject_cast<Presentation*>(widget); presentation && presentation->isVisible())
                return presentation;
        return nullptr;
    }
    static void leave()
    {
        QTest::keyClick(shown(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    const Framework m_framework = test::FrameworkBuilder().build();
    std::unique_ptr<DecisionDocument> m_document = test::documentOn(m_framework, {{"status", "new"}, {"load", "high"}});
    QWidget m_window;
    Presenter m_presenter{m_window, test::shippedTexts()};
};

TEST_F(PresenterTest, ShowsFullScreenWithTheKeyboard)
{
    m_presenter.start(*m_document);
    ASSERT_TRUE(shown());
    EXPECT_TRUE(shown()->isFullScreen());
    EXPECT_EQ(shown()->size(), QGuiApplication::primaryScreen()->size());
    EXPECT_TRUE(QTest::qWaitForWindowActive(shown()));
}

TEST_F(PresenterTest, StartsAnewOrGoesOnWhereItWasLeft)
{
    m_presenter.start(*m_document);
    QTest::keyClick(shown(), Qt::Key_3);
    leave();
    EXPECT_FALSE(shown());
    m_presenter.resume(*m_document);
    EXPECT_EQ(shown()->current(), 2u);
    leave();
    m_presenter.start(*m_document);
    EXPECT_EQ(shown()->current(), 0u);
}

TEST_F(PresenterTest, PresentsOnlyOnce)
{
    m_presenter.start(*m_document);
    Presentation* first = shown();
    QTest::keyClick(first, Qt::Key_3);
    m_presenter.start(*m_document);
    EXPECT_EQ(shown(), first);
    EXPECT_EQ(first->current(), 0u);
}

TEST_F(PresenterTest, IsGoneBeforeItsDocumentIs)
{
    m_presenter.start(*m_document);
    m_presenter.stop();
    EXPECT_FALSE(shown());
    m_document.reset();
}

TEST_F(PresenterTest, LeavesTheWindowUsable)
{
    m_presenter.start(*m_document);
    EXPECT_TRUE(m_window.isEnabled());
    EXPECT_FALSE(shown()->isModal());
}

TEST(AudienceScreen, IsThePresentersWhereThereIsNoOther)
{
    QScreen* own = QGuiApplication::primaryScreen();
    EXPECT_EQ(audienceScreen({own}, own), own);
    EXPECT_EQ(audienceScreen({}, own), own);
}

} // namespace
} // namespace waymark::ui
