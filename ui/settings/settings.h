#pragma once

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

#include "ui/theme/theme.h"

namespace waymark::ui {

inline constexpr double kLeastZoom = 0.5;
inline constexpr double kMostZoom = 3;
inline constexpr int kMostRecentFiles = 10;

/// A file that was open not long ago.
struct RecentFile {
    QString path; ///< absolute
    bool isMissing = false;
    bool operator==(const RecentFile&) const = default;
};

/// What the program remembers for the user between two runs. What is stored may be anything: what makes no sense counts
/// as not there.
class Settings {
public:
    /// Where the desktop keeps them, by the application's organisation and name.
    Settings();
    /// In an ini file of that name.
    explicit Settings(const QString& iniFile);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// 1 = 100 %, within kLeastZoom..kMostZoom.
    double zoom() const;
    void setZoom(double zoom);

    // As QWidget, QMainWindow and QSplitter save them; empty if there is nothing yet.
    QByteArray geometry(const QString& window) const;
    void setGeometry(const QString& window, const QByteArray& geometry);
    QByteArray windowState() const;
    void setWindowState(const QByteArray& state);
    QByteArray splitterState(const QString& splitter) const;
    void setSplitterState(const QString& splitter, const QByteArray& state);

    /// Where the last export went, and as what; empty if there was none.
    QString exportFolder() const;
    void setExportFolder(const QString& folder);
    QString exportFormat() const;
    void setExportFormat(const QString& format);

    /// Newest first. One that is gone stays, since its disk may only be unplugged, and is known as missing.
    QList<RecentFile> recentFiles() const;
    /// Puts a file in front; the oldest beyond kMostRecentFiles leaves.
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

    /// In which the team keeps its decisions; empty: nobody chose one.
    QString decisionFolder() const;
    void setDecisionFolder(const QString& folder);

private:
    QStringList recentPaths() const;

    QSettings m_store;
};

} // namespace waymark::ui
