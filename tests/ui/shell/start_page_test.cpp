#include "ui/shell/start_page.h"

#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

RecentDecision recent(const char* path)
{
    RecentDecision one;
    one.path = QLatin1String(path);
    one.title = QStringLiteral("Payments");
    return one;
}

TEST(StartPage, OpensARecentFile)
{
    StartPage page(nullptr);
    page.showContent({{recent("/tmp/a.waymark")}, {}, {}});
    page.show();
    const QSignalSpy wanted(&page, &StartPage::openPathWanted);
    page.findChild<QPushButton*>(QStringLiteral("recent./tmp/a.waymark"))->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("/tmp/a.waymark"));
}

TEST(StartPage, ShowsAMissingFileAndDoesNotOfferIt)
{
    StartPage page(nullptr);
    RecentDecision gone = recent("/tmp/gone.waymark");
    gone.missing = true;
    page.showContent({{gone}, {}, {}});
    page.show();
    auto* card = page.findChild<QPushButton*>(QStringLiteral("recent./tmp/gone.waymark"));
    EXPECT_FALSE(card->isEnabled());
    EXPECT_TRUE(card->accessibleDescription().contains(QStringLiteral("not found")));
}

TEST(StartPage, ShowsWhatWouldTurnTheWritingDirectionInANameOfAFile)
{
    StartPage page(nullptr);
    RecentDecision hostile;
    hostile.path = QStringLiteral("/tmp/cod\u202egpj.waymark");
    page.showContent({{hostile}, {}, {}});
    page.show();
    auto* card = page.findChild<QPushButton*>(QStringLiteral("recent.") + hostile.path);
    EXPECT_EQ(card->accessibleName(), QStringLiteral("cod[U+202E]gpj"));
    EXPECT_EQ(card->accessibleDescription(), QStringLiteral("cod[U+202E]gpj.waymark"));
}

TEST(StartPage, OffersExamplesApartFromFiles)
{
    StartPage page(nullptr);
    page.showContent({{}, {{QStringLiteral("/x/game.waymark"), QStringLiteral("Game"), QStringLiteral("60 Hz")}}, {}});
    page.show();
    const QSignalSpy example(&page, &StartPage::exampleWanted);
    const QSignalSpy file(&page, &StartPage::openPathWanted);
    page.findChild<QPushButton*>(QStringLiteral("example.game"))->click();
    EXPECT_EQ(example.count(), 1);
    EXPECT_EQ(file.count(), 0);
}

TEST(StartPage, StartsAndOpens)
{
    StartPage page(nullptr);
    const QSignalSpy fresh(&page, &StartPage::newWanted);
    const QSignalSpy open(&page, &StartPage::openWanted);
    page.findChild<QPushButton*>(QStringLiteral("start.new"))->click();
    page.findChild<QPushButton*>(QStringLiteral("start.open"))->click();
    EXPECT_EQ(fresh.count(), 1);
    EXPECT_EQ(open.count(), 1);
}

} // namespace
} // namespace waymark::ui
