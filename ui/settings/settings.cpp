#include "ui/settings/settings.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "core/base/named.h"

namespace waymark::ui {
namespace {

constexpr Named<ThemeChoice> kThemes[] = {
    {"system", ThemeChoice::system}, {"light", ThemeChoice::light}, {"dark", ThemeChoice::dark}};

const QLatin1String kTheme("view/theme");
const QLatin1String kZoom("view/zoom");
const QLatin1String kGeometry("/geometry");
const QLatin1String kState("window/state");
const QLatin1String kSplitter("window/splitter/");
const QLatin1String kExportFolder("export/folder");
const QLatin1String kExportFormat("export/format");
const QLatin1String kRecent("files/recent");
const QLatin1String kFolder("files/folder");

/// One file has one spelling, wherever the program was started.
QString spelling(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

Settings::Settings() = default;

Settings::Settings(const QString& iniFile) : m_store(iniFile, QSettings::IniFormat) {}

ThemeChoice Settings::theme() const
{
    const std::string stored = m_store.value(kTheme).toString().toStdString();
    for (const Named<ThemeChoice>& theme : kThemes)
        if (theme.name == stored)
            return theme.value;
    return ThemeChoice::system;
}

void Settings::setTheme(ThemeChoice theme)
{
    const std::string_view name = nameOf(kThemes, theme);
    m_store.setValue(kTheme, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
}

double Settings::zoom() const
{
    const double stored = m_store.value(kZoom).toDouble();
    const bool isUsable = stored >= kLeastZoom && stored <= kMostZoom; // false for NaN
    return isUsable ? stored : 1;
}

void Settings::setZoom(double zoom)
{
    m_store.setValue(kZoom, std::clamp(zoom, kLeastZoom, kMostZoom));
}

QByteArray Settings::geometry(const QString& window) const
{
    return m_store.value(window + kGeometry).toByteArray();
}

void Settings::setGeometry(const QString& window, const QByteArray& geometry)
{
    m_store.setValue(window + kGeometry, geometry);
}

QByteArray Settings::windowState() const
{
    return m_store.value(kState).toByteArray();
}

void Settings::setWindowState(const QByteArray& state)
{
    m_store.setValue(kState, state);
}

QByteArray Settings::splitterState(const QString& splitter) const
{
    return m_store.value(kSplitter + splitter).toByteArray();
}

void Settings::setSplitterState(const QString& splitter, const QByteArray& state)
{
    m_store.setValue(kSplitter + splitter, state);
}

QString Settings::exportFolder() const
{
    return m_store.value(kExportFolder).toString();
}

void Settings::setExportFolder(const QString& folder)
{
    m_store.setValue(kExportFolder, folder);
}

QString Settings::exportFormat() const
{
    return m_store.value(kExportFormat).toString();
}

void Settings::setExportFormat(const QString& format)
{
    m_store.setValue(kExportFormat, format);
}

QList<RecentFile> Settings::recentFiles() const
{
    QList<RecentFile> files;
    for (const QString& path : recentPaths())
        files.append({path, !QFileInfo::exists(path)});
    return files;
}

void Settings::addRecentFile(const QString& path)
{
    QStringList paths = recentPaths();
    paths.removeAll(spelling(path));
    paths.prepend(spelling(path));
    m_store.setValue(kRecent, QStringList(paths.mid(0, kMostRecentFiles)));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList paths = recentPaths();
    paths.removeAll(spelling(path));
    m_store.setValue(kRecent, paths);
}

void Settings::clearRecentFiles()
{
    m_store.remove(kRecent);
}

QString Settings::decisionFolder() const
{
    const QString folder = m_store.value(kFolder).toString();
    return QDir::isAbsolutePath(folder) ? folder : QString();
}

void Settings::setDecisionFolder(const QString& folder)
{
    m_store.setValue(kFolder, spelling(folder));
}

QStringList Settings::recentPaths() const
{
    QStringList paths = m_store.value(kRecent).toStringList();
    paths.removeIf([](const QString& path) { return QDir::isRelativePath(path); });
    paths.removeDuplicates();
    return paths.mid(0, kMostRecentFiles);
}

} // namespace waymark::ui
