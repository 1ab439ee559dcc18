#include "app/desktop/disk_watch.h"

#include <chrono>

#include <QFile>
#include <QFileInfo>

#include "app/desktop/decision_file.h"

namespace waymark::app {

using namespace std::chrono_literals;

DiskWatch::DiskWatch(QObject* parent) : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(200ms);
    const auto wait = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_settled, &QTimer::timeout, this, &DiskWatch::report);
}

void DiskWatch::watch(const QString& path, const std::string& knownHash)
{
    m_path = path;
    m_knownHash = knownHash;
    m_reportedHash = knownHash;
    m_settled.stop();
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    follow();
}

/// A file that is replaced by renaming another over it drops out of the watcher, hence the folder.
void DiskWatch::follow()
{
    if (m_path.isEmpty())
        return;
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(QFileInfo(m_path).absolutePath());
    if (m_watcher.files().isEmpty() && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

OnDisk DiskWatch::look() const
{
    if (m_path.isEmpty())
        return OnDisk::asKnown;
    const std::string hash = hashOfFile(QFile::encodeName(m_path).toStdString());
    if (hash == m_knownHash)
        return OnDisk::asKnown;
    return hash.empty() ? OnDisk::gone : OnDisk::changed;
}

void DiskWatch::report()
{
    follow();
    const std::string hash = hashOfFile(QFile::encodeName(m_path).toStdString());
    if (hash == m_reportedHash)
        return;
    m_reportedHash = hash;
    if (const OnDisk now = look(); now != OnDisk::asKnown)
        Q_EMIT changedUnderneath(now);
}

} // namespace waymark::app
