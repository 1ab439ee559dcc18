#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QLockFile>
#include <QString>

#include "core/base/result.h"

namespace waymark::app {

/// A copy that a program left behind which no longer runs. Whoever has it, holds its lock: nobody else is offered it.
struct RecoveryCopy {
    QString file;           ///< the decision, a file of the usual form
    QString originalPath;   ///< where it was saved last; empty: never
    std::string originHash; ///< of what stood there then (SHA-256)
    std::shared_ptr<QLockFile> lock;
};

/// What a recovery copy is a copy of.
struct RecoveryOrigin {
    QString path; ///< empty: never saved
    std::string hash;
    bool operator==(const RecoveryOrigin&) const = default;
};

/// The unsaved decision of this run, kept outside the user's own folders, and those that other runs left behind. For
/// each run a `.waymark` with the decision, an `.origin` with what it is a copy of, and a `.lock` that names the
/// process. Only the owner may read them.
class RecoveryStore {
public:
    /// The folder is made when it is first written to.
    explicit RecoveryStore(QString folder);
    ~RecoveryStore();
    RecoveryStore(const RecoveryStore&) = delete;
    RecoveryStore& operator=(const RecoveryStore&) = delete;

    /// `waymark` in the user's state folder (XDG base directories).
    static QString defaultFolder();
    const QString& folder() const { return m_folder; }

    /// Replaces this run's copy.
    Result<Done> keep(const std::string& decisionText, const RecoveryOrigin& origin);
    /// Removes this run's copy: all is saved, or given up.
    void clear();

    /// Copies whose program is dead, the oldest first.
    std::vector<RecoveryCopy> orphans() const;
    /// Removes such a copy.
    static void discard(const RecoveryCopy& copy);

private:
    QString fileOf(const char* suffix) const;
    bool claim();

    QString m_folder;
    QString m_id;
    std::unique_ptr<QLockFile> m_lock; ///< while there is a copy
};

} // namespace waymark::app
