#include "ui/settings/settings.h"

#include <gtest/gtest.h>

#include <QDir>

#include "tests/support/temporary_folder.h"
#include "tests/ui/support/print_qt.h"

namespace waymark::ui {
namespace {

class SettingsTest : public testing::Test {
protected:
    QString iniFile() const { return QString::fromStdString(m_folder.file("settings.ini")); }
    QString decision(const std::string& name) const { return QString::fromStdString(m_folder.file(name)); }
    QString writtenDecision(const std::string& name) const
    {
        test::writePlainly(m_folder.file(name), "{}");
        return decision(name);
    }
    QStringList recentPaths() const
    {
        QStringList paths;
        for (const RecentFile& file : Settings(iniFile()).recentFiles())
            paths.append(file.path);
        return paths;
    }
    /// Puts into the store what no version of ours writes.
    void store(const char* key, const QVariant& value) const
    {
        QSettings(iniFile(), QSettings::IniFormat).setValue(QLatin1String(key), value);
    }

private:
    test::TemporaryFolder m_folder;
};

TEST_F(SettingsTest, BeginWithTheDesktopsThemeAndNothingElse)
{
    const Settings settings(iniFile());
    EXPECT_EQ(settings.theme(), ThemeChoice::system);
    EXPECT_EQ(settings.zoom(), 1);
    EXPECT_TRUE(settings.geometry(QStringLiteral("window")).isEmpty());
    EXPECT_TRUE(settings.windowState().isEmpty());
    EXPECT_TRUE(settings.splitterState(QStringLiteral("main")).isEmpty());
    EXPECT_TRUE(settings.recentFiles().isEmpty());
}

TEST_F(SettingsTest, AreThereInTheNextRun)
{
    {
        Settings settings(iniFile());
        settings.setTheme(ThemeChoice::dark);
        settings.setZoom(1.25);
        settings.setGeometry(QStringLiteral("window"), "geometry");
        settings.setGeometry(QStringLiteral("guide"), "guide geometry");
        settings.setWindowState(QByteArray("\0\xff", 2));
        settings.setSplitterState(QStringLiteral("main"), "main state");
        settings.setSplitterState(QStringLiteral("side"), "side state");
    }
    const Settings settings(iniFile());
    EXPECT_EQ(settings.theme(), ThemeChoice::dark);
    EXPECT_EQ(settings.zoom(), 1.25);
    EXPECT_EQ(settings.geometry(QStringLiteral("window")), "geometry");
    EXPECT_EQ(settings.geometry(QStringLiteral("guide")), "guide geometry");
    EXPECT_EQ(settings.windowState(), QByteArray("\0\xff", 2));
    EXPECT_EQ(settings.splitterState(QStringLiteral("main")), "main state");
    EXPECT_EQ(settings.splitterState(QStringLiteral("side")), "side state");
}

TEST_F(SettingsTest, KeepZoomWithinItsRange)
{
    Settings settings(iniFile());
    settings.setZoom(10);
    EXPECT_EQ(settings.zoom(), kMostZoom);
    settings.setZoom(0);
    EXPECT_EQ(settings.zoom(), kLeastZoom);
}

TEST_F(SettingsTest, TakeNonsenseAsNotThere)
{
    store("view/theme", QStringLiteral("pink"));
    store("files/recent", QStringList{QStringLiteral("relative.waymark"), QString(), QStringLiteral("/there.waymark")});
    EXPECT_EQ(Settings(iniFile()).theme(), ThemeChoice::system);
    EXPECT_EQ(recentPaths(), QStringList{QStringLiteral("/there.waymark")});
    for (const char* zoom : {"big", "nan", "-1", "1e9"}) {
        store("view/zoom", QLatin1String(zoom));
        EXPECT_EQ(Settings(iniFile()).zoom(), 1) << zoom;
    }
}

TEST_F(SettingsTest, ListRecentFilesNewestFirst)
{
    Settings settings(iniFile());
    settings.addRecentFile(decision("a.waymark"));
    settings.addRecentFile(decision("b.waymark"));
    EXPECT_EQ(recentPaths(), (QStringList{decision("b.waymark"), decision("a.waymark")}));
    settings.addRecentFile(decision("a.waymark"));
    EXPECT_EQ(recentPaths(), (QStringList{decision("a.waymark"), decision("b.waymark")}));
}

TEST_F(SettingsTest, KnowARecentFileUnderOneName)
{
    Settings settings(iniFile());
    settings.addRecentFile(decision("a.waymark"));
    settings.addRecentFile(decision("below/../a.waymark"));
    settings.addRecentFile(QDir::current().relativeFilePath(decision("a.waymark")));
    EXPECT_EQ(recentPaths(), QStringList{decision("a.waymark")});
}

TEST_F(SettingsTest, RememberTenRecentFiles)
{
    Settings settings(iniFile());
    for (int i = 0; i < 12; ++i)
        settings.addRecentFile(decision(std::to_string(i)));
    EXPECT_EQ(recentPaths().size(), kMostRecentFiles);
    EXPECT_EQ(recentPaths().first(), decision("11"));
    EXPECT_EQ(recentPaths().last(), decision("2"));
}

TEST_F(SettingsTest, KeepMissingFilesAndKnowThemAsMissing)
{
    Settings settings(iniFile());
    settings.addRecentFile(decision("gone.waymark"));
    settings.addRecentFile(writtenDecision("there.waymark"));
    EXPECT_EQ(settings.recentFiles(),
        (QList<RecentFile>{{decision("there.waymark"), false}, {decision("gone.waymark"), true}}));
    writtenDecision("gone.waymark");
    EXPECT_FALSE(settings.recentFiles().last().isMissing) << "its disk is back";
}

TEST_F(SettingsTest, ForgetRecentFiles)
{
    Settings settings(iniFile());
    for (const char* name : {"a", "b", "c"})
        settings.addRecentFile(decision(name));
    settings.removeRecentFile(decision("b"));
    EXPECT_EQ(recentPaths(), (QStringList{decision("c"), decision("a")}));
    settings.clearRecentFiles();
    EXPECT_TRUE(recentPaths().isEmpty());
}

} // namespace
} // namespace waymark::ui
