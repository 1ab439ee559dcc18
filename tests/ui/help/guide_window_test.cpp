#include "ui/help/guide_window.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include "tests/ui/help/small_guide.h"
#include "tests/ui/support/print_qt.h"
#include "ui/settings/settings.h"

namespace waymark::ui {
namespace {

class GuideWindowTest : public testing::Test {
protected:
    GuideWindowTest() : m_settings(m_files.folder() + QStringLiteral("/settings.ini")) { make(); }

    void make() { m_window = std::make_unique<GuideWindow>(m_files.read(), m_settings); }
    void open(const char* page, const char* section = "")
    {
        m_window->open({QLatin1String(page), QLatin1String(section)});
        QApplication::processEvents();
    }
    template <typename Widget> Widget& part(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(name);
        return *found;
    }
    QString page() const { return m_window->place().page; }
    QString shown() const { return part<QTextBrowser>("guide.page").toPlainText(); }
    /// Where the focus is.
    QString focus() const { return m_window->focusWidget() ? m_window->focusWidget()->objectName() : QString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, with);
        QApplication::processEvents();
    }
    void type(const char* text) const { QTest::keyClicks(m_window->focusWidget(), QLatin1String(text)); }

    test::SmallGuide m_files;
    Settings m_settings;
    std::unique_ptr<GuideWindow> m_window;
};

TEST_F(GuideWindowTest, OpensAtAPlaceWithTheFocusOnIt)
{
    open("pears");
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_TRUE(m_window->windowTitle().startsWith(QStringLiteral("Pears")));
    EXPECT_TRUE(shown().contains(QStringLiteral("Pears are not round.")));
    EXPECT_EQ(focus(), QStringLiteral("guide.page"));
    EXPECT_FALSE(m_window->isModal());
}

TEST_F(GuideWindowTest, FindsByTyping)
{
    open("index");
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(focus(), QStringLiteral("guide.search"));
    type("round pears");
    EXPECT_EQ(part<QListWidget>("guide.hits").count(), 2);
    press(Qt::Key_Down);
    EXPECT_EQ(focus(), QStringLiteral("guide.hits"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(page(), QStringLiteral("pears"));
    EXPECT_FALSE(part<QTextBrowser>("guide.page").extraSelections().isEmpty());
}

TEST_F(GuideWindowTest, OpensTheFirstHitOnEnter)
{
    open("index");
    press(Qt::Key_F, Qt::ControlModifier);
    type("two days");
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->place(), (GuidePlace{QStringLiteral("pears"), QStringLiteral("ripe-pears")}));
}

TEST_F(GuideWindowTest, SaysWhenNothingIsFound)
{
    open("index");
    press(Qt::Key_F, Qt::ControlModifier);
    type("plums");
    EXPECT_EQ(part<QListWidget>("guide.hits").count(), 0);
    EXPECT_TRUE(part<QWidget>("guide.count").isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(page(), QStringLiteral("index"));
}

TEST_F(GuideWindowTest, LeavesTheSearchAndThenClosesOnEscape)
{
    open("pears");
    press(Qt::Key_F, Qt::ControlModifier);
    type("soft");
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_window->isVisible());
    EXPECT_TRUE(part<QTreeWidget>("guide.contents").isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(GuideWindowTest, ClosesOnEscapeFromThePage)
{
    open("pears");
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(GuideWindowTest, GoesBackAndForward)
{
    open("apples");
    open("pears");
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page(), QStringLiteral("apples"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page(), QStringLiteral("apples"));
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(page(), QStringLiteral("pears"));
    EXPECT_FALSE(part<QAction>("guide.forward").isEnabled());
}

TEST_F(GuideWindowTest, ForgetsWhatLayForwardOnceItGoesElsewhere)
{
    open("apples");
    open("pears");
    press(Qt::Key_Left, Qt::AltModifier);
    open("index");
    EXPECT_FALSE(part<QAction>("guide.forward").isEnabled());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page(), QStringLiteral("apples"));
}

TEST_F(GuideWindowTest, FollowsALinkByKeyboard)
{
    open("apples");
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->place(), (GuidePlace{QStringLiteral("pears"), QStringLiteral("ripe-pears")}));
}

TEST_F(GuideWindowTest, OpensWhatIsChosenInTheContents)
{
    open("apples");
    auto& contents = part<QTreeWidget>("guide.contents");
    ASSERT_EQ(contents.topLevelItemCount(), 3);
    EXPECT_EQ(contents.currentItem()->text(0), QStringLiteral("Apples"));
    contents.setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(m_window->place(), (GuidePlace{QStringLiteral("apples"), QStringLiteral("colours")}));
}

TEST_F(GuideWindowTest, TabsThroughItsPartsInTheOrderTheyAreRead)
{
    open("pears");
    part<QLineEdit>("guide.search").setFocus();
    press(Qt::Key_Tab);
    EXPECT_EQ(focus(), QStringLiteral("guide.contents"));
    press(Qt::Key_Tab);
    EXPECT_EQ(focus(), QStringLiteral("guide.page"));
}

TEST_F(GuideWindowTest, RemembersItsSize)
{
    open("pears");
    m_window->resize(640, 480);
    press(Qt::Key_Escape);
    make();
    EXPECT_EQ(m_window->size(), QSize(640, 480));
}

} // namespace
} // namespace waymark::ui
