#include "ui/theme/system_theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QWindow>

#include "tests/ui/theme/fake_portal.h"
#include "ui/theme/theme_colours.h"

namespace waymark::ui {
namespace {

constexpr uint kNoPreference = 0;
constexpr uint kPreferDark = 1;
constexpr uint kPreferLight = 2;
const QString kClient = QStringLiteral("system theme test");

QPalette lightPalette()
{
    return paletteOf(lightTheme());
}

QPalette darkPalette()
{
    return paletteOf(darkTheme());
}

QDBusConnection noBus()
{
    return QDBusConnection(QString());
}

class SystemThemeOnABus : public testing::Test {
protected:
    ~SystemThemeOnABus() override { QDBusConnection::disconnectFromBus(kClient); }

    test::PrivateBus daemon;
    QDBusConnection bus = QDBusConnection::connectToBus(daemon.address(), kClient);
};

TEST_F(SystemThemeOnABus, AsksThePortal)
{
    test::RunningPortal portal(daemon.address(), kPreferDark);
    EXPECT_TRUE(SystemTheme(bus, lightPalette).prefersDark());
    portal.setScheme(kPreferLight);
    EXPECT_FALSE(SystemTheme(bus, darkPalette).prefersDark());
}

TEST_F(SystemThemeOnABus, FollowsThePortal)
{
    test::RunningPortal portal(daemon.address(), kPreferLight);
    SystemTheme theme(bus, lightPalette);
    QSignalSpy changed(&theme, &SystemTheme::changed);
    portal.setScheme(kPreferDark);
    ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(theme.prefersDark());
    portal.setScheme(kPreferLight);
    ASSERT_TRUE(changed.wait());
    EXPECT_FALSE(theme.prefersDark());
}

TEST_F(SystemThemeOnABus, GoesByThePaletteWhenThePortalHasNoPreference)
{
    test::RunningPortal portal(daemon.address(), kNoPreference);
    EXPECT_TRUE(SystemTheme(bus, darkPalette).prefersDark());
    EXPECT_FALSE(SystemTheme(bus, lightPalette).prefersDark());
}

TEST_F(SystemThemeOnABus, GoesByThePaletteWhereThereIsNoPortal)
{
    EXPECT_TRUE(SystemTheme(bus, darkPalette).prefersDark());
    EXPECT_FALSE(SystemTheme(bus, lightPalette).prefersDark());
}

TEST_F(SystemThemeOnABus, HearsAPortalThatComesLater)
{
    SystemTheme theme(bus, lightPalette);
    QSignalSpy changed(&theme, &SystemTheme::changed);
    test::RunningPortal portal(daemon.address(), kPreferLight);
    portal.setScheme(kPreferDark);
    ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(theme.prefersDark());
}

TEST_F(SystemThemeOnABus, LeavesOtherSettingsAlone)
{
    test::RunningPortal portal(daemon.address(), kPreferLight);
    SystemTheme theme(bus, lightPalette);
    QSignalSpy changed(&theme, &SystemTheme::changed);
    portal.tellOfAnotherSetting();
    portal.setScheme(kPreferDark); // signals keep their order, so the others are through once this one is
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(SystemThemeOnABus, IsFollowedByTheProgramAsLongAsItIsChosen)
{
    test::RunningPortal portal(daemon.address(), kPreferLight);
    qputenv("DBUS_SESSION_BUS_ADDRESS", daemon.address().toLocal8Bit());
    applyTheme(*qApp, ThemeChoice::system, 1.5);
    EXPECT_FALSE(Theme::of(QApplication::palette()).dark);
    QSignalSpy changed(&SystemTheme::instance(), &SystemTheme::changed);
    portal.setScheme(kPreferDark);
    ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(Theme::of(QApplication::palette()).dark);
    EXPECT_EQ(space::page(), 60);
    applyTheme(*qApp, ThemeChoice::dark, 1);
    portal.setScheme(kPreferLight);
    ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(Theme::of(QApplication::palette()).dark);
    applyTheme(*qApp, ThemeChoice::light, 1);
}

TEST(SystemTheme, GoesByThePaletteWithoutABus)
{
    EXPECT_TRUE(SystemTheme(noBus(), darkPalette).prefersDark());
    EXPECT_FALSE(SystemTheme(noBus(), lightPalette).prefersDark());
}

TEST(SystemTheme, FollowsThePlatformsPalette)
{
    bool dark = false;
    const SystemTheme theme(noBus(), [&dark] { return dark ? darkPalette() : lightPalette(); });
    const QSignalSpy changed(&theme, &SystemTheme::changed);
    QWindow window;
    QEvent themeChange(QEvent::ThemeChange);
    dark = true;
    QApplication::sendEvent(&window, &themeChange);
    QApplication::sendEvent(&window, &themeChange);
    EXPECT_TRUE(theme.prefersDark());
    EXPECT_EQ(changed.count(), 1);
    dark = false;
    QApplication::sendEvent(&window, &themeChange);
    EXPECT_FALSE(theme.prefersDark());
    EXPECT_EQ(changed.count(), 2);
}

} // namespace
} // namespace waymark::ui
