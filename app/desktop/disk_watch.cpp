#include "app/desktop/disk_watch.h"

#include <chrono>
#include <filesystem>
#include <system_error>

#include <QFile>
#include <QFileInfo>

#include "core/decision/decision_file.h"
#include "ui/text/texts.h"

namespace waymark::app {

using namespace std::chrono_literals;

namespace {

constexpr const char* kUnreadable = "unreadable"; ///< no hash

} // namespace

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
    m_reported = knownHash;
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

/// The SHA-256 of what stands there now; empty if nothing does.
std::string DiskWatch::seen() const
{
    const std::string path = ui::nativePath(m_path);
    const std::string hash = hashOfFile(path);
    if (!hash.empty())
        return hash;
    std::error_code ignored;
    const bool isGone = std::filesystem::status(path, ignored).type() == std::filesystem::file_type::not_found;
    return isGone ? std::string() : kUnreadable;
}

OnDisk DiskWatch::look() const
{
    if (m_path.isEmpty())
        return OnDisk::asKnown;
    const std::string now = seen();
    if (now == m_knownHash)
        return OnDisk::asKnown;
    return now.empty() ? OnDisk::gone : OnDisk::changed;
}

void DiskWatch::report()
{
    follow();
    const std::string now = seen();
    if (now == m_reported)
        return;
    m_reported = now;
    if (const OnDisk state = look(); state != OnDisk::asKnown)
        Q_EMIT changedUnderneath(state);
}

} // namespace waymark::app
