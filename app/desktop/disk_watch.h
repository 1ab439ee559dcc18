#pragma once

#include <string>

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace waymark::app {

/// How a file stands to the version that is known of it. One that is there and cannot be read is `changed`: only what
/// is not there may be written again without asking.
enum class OnDisk { asKnown, changed, gone };

/// Notices when somebody else writes the open decision's file.
class DiskWatch : public QObject {
    Q_OBJECT
public:
    explicit DiskWatch(QObject* parent);

    /// Watches a file of which the version with that hash is known. An empty path: watches nothing.
    void watch(const QString& path, const std::string& knownHash);

    const QString& path() const { return m_path; }
    const std::string& knownHash() const { return m_knownHash; }
    /// Looks now.
    OnDisk look() const;

Q_SIGNALS:
    /// The file is another than the known one, and this was not said of this version before.
    void changedUnderneath(waymark::app::OnDisk now);

private:
    void follow();
    void report();
    std::string seen() const;

    QString m_path;
    std::string m_knownHash;
    std::string m_reported; ///< as `seen` had it
    QFileSystemWatcher m_watcher;
    QTimer m_settled; ///< waits for the end of a burst of changes
};

} // namespace waymark::app
