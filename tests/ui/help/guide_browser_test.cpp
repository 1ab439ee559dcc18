#include "ui/help/guide_browser.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QScrollBar>
#include <QTextBlock>

#include "tests/ui/help/small_guide.h"
#include "tests/ui/support/picture.h"
#include "tests/ui/support/print_qt.h"
#include "ui/theme/theme.h"

namespace waymark::ui {
namespace {

class GuideBrowserTest : public testing::Test {
protected:
    GuideBrowserTest()
    {
        applyTheme(*qApp, ThemeChoice::light, 1);
        m_browser.resize(700, 300);
    }
    ~GuideBrowserTest() override { applyTheme(*qApp, ThemeChoice::system, 1); }

    void show(const GuideStop& stop)
    {
        static_cast<QWidget&>(m_browser).show();
        m_browser.show(stop);
        QApplication::processEvents();
    }
    /// With this text on the page about apples.
    void showText(const std::string& text)
    {
        m_files.write("apples", "# Apples\n\n" + text + "\n");
        m_guide = m_files.read();
        show({{QStringLiteral("apples")}});
    }

    test::SmallGuide m_files;
    Guide m_guide = m_files.read();
    GuideBrowser m_browser{m_guide, nullptr};
};

TEST_F(GuideBrowserTest, ShowsThePictureAsWideAsTheText)
{
    show({{QStringLiteral("apples"), QStringLiteral("colours")}});
    EXPECT_TRUE(shows(m_browser, Qt::red));
    EXPECT_FALSE(m_browser.horizontalScrollBar()->isVisible());
    EXPECT_TRUE(m_browser.toPlainText().contains(QStringLiteral("An apple"))) << "no caption";
}

TEST_F(GuideBrowserTest, LoadsNoFileFromOutsideTheGuide)
{
    const std::string outside = m_files.folder().toStdString() + "/outside.png";
    for (const std::string& name :
        {outside, "file://" + outside, std::string("outside.png"), std::string("pictures/../outside.png")}) {
        showText("![Not ours](" + name + ")");
        EXPECT_FALSE(shows(m_browser, Qt::red)) << name;
    }
}

TEST_F(GuideBrowserTest, TakesHtmlAsText)
{
    showText("<img src=\"pictures/apple.png\"> <b>fat</b>");
    EXPECT_FALSE(shows(m_browser, Qt::red));
    EXPECT_TRUE(m_browser.toPlainText().contains(QStringLiteral("<b>fat</b>")));
}

TEST_F(GuideBrowserTest, ShowsAPrefaceAsItIsTyped)
{
    const QString text = QStringLiteral("![x](pictures/apple.png) <img src=\"pictures/apple.png\"> **fat**");
    show({{QStringLiteral("pears")}, {QStringLiteral("<b>Here</b>"), text}});
    EXPECT_FALSE(shows(m_browser, Qt::red));
    EXPECT_TRUE(m_browser.toPlainText().trimmed().startsWith(QStringLiteral("<b>Here</b>\n") + text))
        << m_browser.toPlainText().toStdString();
}

TEST_F(GuideBrowserTest, KeepsHeadingLevelsForScreenReaders)
{
    show({{QStringLiteral("pears")}, {QStringLiteral("Here"), QStringLiteral("A preface.")}});
    std::vector<int> levels;
    for (QTextBlock block = m_browser.document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0)
            levels.push_back(block.blockFormat().headingLevel());
    EXPECT_EQ(levels, (std::vector<int>{1, 2}));
}

TEST_F(GuideBrowserTest, FitsItsPictureToEveryWidth)
{
    show({{QStringLiteral("apples")}, {QStringLiteral("Here"), QStringLiteral("A preface.")}});
    for (const int width : {300, 1200, 500}) {
        m_browser.resize(width, 300);
        QApplication::processEvents();
        EXPECT_FALSE(m_browser.horizontalScrollBar()->isVisible()) << width;
    }
    const QString text = m_browser.toPlainText();
    EXPECT_EQ(text.count(QStringLiteral("An apple")), 1);
    EXPECT_EQ(text.count(QStringLiteral("A preface.")), 1);
}

TEST_F(GuideBrowserTest, BeginsAtTheSection)
{
    show({{QStringLiteral("apples"), QStringLiteral("colours")}});
    EXPECT_GT(m_browser.scrolled(), 0);
    show({{QStringLiteral("apples")}});
    EXPECT_EQ(m_browser.scrolled(), 0);
}

TEST_F(GuideBrowserTest, FollowsZoomAndTheme)
{
    show({{QStringLiteral("pears")}});
    const double height = m_browser.document()->size().height();
    applyTheme(*qApp, ThemeChoice::dark, 2);
    QApplication::processEvents();
    EXPECT_GT(m_browser.document()->size().height(), 1.5 * height);
    QTextCursor heading(m_browser.document());
    heading.movePosition(QTextCursor::Right);
    EXPECT_EQ(heading.charFormat().foreground().color(), Theme::of(m_browser.palette()).text);
    EXPECT_TRUE(Theme::of(m_browser.palette()).dark);
}

TEST_F(GuideBrowserTest, SaysWhenThereIsNoGuide)
{
    const Guide none(QStringLiteral("/nowhere"));
    GuideBrowser browser(none, nullptr);
    browser.show({{QStringLiteral("index")}});
    EXPECT_TRUE(browser.toPlainText().contains(QStringLiteral("/nowhere")));
}

} // namespace
} // namespace waymark::ui
