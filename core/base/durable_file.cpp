#include "core/base/durable_file.h"

#include <array>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <optional>
#include <unistd.h>
#include <utility>

#include "core/base/file_size_signal.h"
#include "core/base/save_litter.h"
#include "core/base/system_reason.h"

namespace waymark {

namespace {

constexpr int kMostLinks = 40; // as many as Linux follows
constexpr int kMostNames = 100;
constexpr mode_t kOwnerAlone = 0600;
constexpr mode_t kNewFile = 0666; // less the umask
constexpr mode_t kPermissions = 0777;

/// Repeats a system call that a signal interrupted.
template <class Call> auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

/// What went wrong and what to do next.
Message notSaved(int error, const char* call)
{
    std::vector<Argument> arguments{{"call", std::string(call)}, {"reason", systemReason(error)}};
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return Message{"file.notSavedNoSpace", std::move(arguments)};
    case EFBIG:
        return Message{"file.notSavedTooLarge", std::move(arguments)};
    case EACCES:
    case EPERM:
    case EROFS:
        return Message{"file.notSavedNotAllowed", std::move(arguments)};
    case EMFILE:
    case ENFILE:
        return Message{"file.notSavedTooManyOpen", std::move(arguments)};
    case ENOENT:
    case ENOTDIR:
        return Message{"file.notSavedNoFolder", std::move(arguments)};
    default:
        return Message{"file.notSavedFault", std::move(arguments)};
    }
}

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "./" : path.substr(0, slash + 1);
}

/// One save, step by step. A step that returns false has set the error.
class Save {
public:
    Save(const std::string& path, const SaveOptions& options, FileCalls& calls)
        : m_target(path),
          m_options(options),
          m_calls(calls)
    {
        m_error.where.file = path;
    }
    ~Save()
    {
        if (m_file >= 0)
            m_calls.close(m_file);
        if (!m_temporary.empty())
            m_calls.unlink(m_temporary);
    }
    Save(const Save&) = delete;
    Save& operator=(const Save&) = delete;

    Result<Saved> run(std::string_view bytes)
    {
        if (!inspectTarget() || !followLinks() || !createTemporary() || !fill(bytes) || !finishTemporary())
            return std::move(m_error);
        if (m_modeBefore && m_options.backup == Backup::previousVersion)
            keepPrevious();
        if (!replaceTarget())
            return std::move(m_error);
        syncFolder();
        return std::move(m_saved);
    }

private:
    bool inspectTarget()
    {
        struct stat status = {};
        if (uninterrupted([&] { return m_calls.stat(m_target, status); }) != 0)
            return (errno == ENOENT && !m_target.empty()) || fail("stat");
        if (!S_ISREG(status.st_mode)) {
            m_error.message = {S_ISDIR(status.st_mode) ? "file.isDirectory" : "file.notRegular", {}};
            return false;
        }
        m_modeBefore = status.st_mode & kPermissions;
        // A rename would replace a write-protected file as well: it asks for the folder's permission alone.
        return uninterrupted([&] { return m_calls.access(m_target, W_OK); }) == 0 || fail("access");
    }

    bool followLinks()
    {
        for (int links = 0; links <= kMostLinks; ++links) {
            std::array<char, PATH_MAX> link;
            const ssize_t length = uninterrupted([&] { return m_calls.readlink(m_target, link.data(), link.size()); });
            if (length < 0)
                return errno == EINVAL || errno == ENOENT || fail("readlink"); // no link; nothing there
            const std::string next(link.data(), static_cast<std::size_t>(length));
            m_target = next.starts_with('/') ? next : folderOf(m_target) + next;
        }
        errno = ELOOP;
        return fail("readlink");
    }

    bool createTemporary()
    {
        const bool isPrivate = m_modeBefore || m_options.readers == Readers::ownerAlone;
        const mode_t mode = isPrivate ? kOwnerAlone : kNewFile;
        for (int names = 0; names < kMostNames; ++names) {
            const std::string name = folderOf(m_target) + temporaryName();
            constexpr int kFlags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
            m_file = uninterrupted([&] { return m_calls.open(name, kFlags, mode); });
            if (m_file >= 0) {
                m_temporary = name;
                return true;
            }
            if (errno != EEXIST)
                break;
        }
        return fail("open");
    }

    bool fill(std::string_view bytes)
    {
        const FileSizeSignalHeld held;
        while (!bytes.empty()) {
            const ssize_t written = uninterrupted([&] { return m_calls.write(m_file, bytes.data(), bytes.size()); });
            if (written < 0)
                return fail("write");
            if (written == 0) { // no progress and no reason; trying on could take for ever
                errno = EIO;
                return fail("write");
            }
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }

    bool finishTemporary()
    {
        if (m_modeBefore && m_options.readers == Readers::asUsual
            && uninterrupted([&] { return m_calls.fchmod(m_file, *m_modeBefore); }) != 0)
            return fail("fchmod");
        if (uninterrupted([&] { return m_calls.fsync(m_file); }) != 0)
            return fail("fsync");
        return closeFile() || fail("close");
    }

    /// A close that was interrupted has closed the file (Linux) and is not repeated.
    bool closeFile() { return m_calls.close(std::exchange(m_file, -1)) == 0 || errno == EINTR; }

    void keepPrevious()
    {
        const std::string held = folderOf(m_target) + temporaryName();
        const bool kept = uninterrupted([&] { return m_calls.link(m_target, held); }) == 0
            && uninterrupted([&] { return m_calls.rename(held, m_target + '~'); }) == 0;
        if (!kept)
            m_saved.warnings.push_back({"file.noBackup", {{"reason", systemReason(errno)}}});
        m_calls.unlink(held); // still there after a failure, and when the backup already was this very file
    }

    bool replaceTarget()
    {
        if (uninterrupted([&] { return m_calls.rename(m_temporary, m_target); }) != 0)
            return fail("rename");
        m_temporary.clear();
        return true;
    }

    /// The new version is in place already; what fails here is no reason to say that it is not.
    void syncFolder()
    {
        m_file = uninterrupted([&] { return m_calls.open(folderOf(m_target), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0); });
        const bool synced = m_file >= 0 && uninterrupted([&] { return m_calls.fsync(m_file); }) == 0 && closeFile();
        if (synced)
            return;
        m_saved.durability = Durability::untilPowerCut;
        m_saved.warnings.push_back({"file.savedUntilPowerCut", {{"reason", systemReason(errno)}}});
    }

    bool fail(const char* call)
    {
        m_error.message = notSaved(errno, call);
        return false;
    }

    std::string m_target; ///< behind all links
    const SaveOptions& m_options;
    FileCalls& m_calls;
    std::optional<mode_t> m_modeBefore; ///< of the version that is replaced; none: the file is new
    int m_file = -1;
    std::string m_temporary; ///< empty: none to remove
    Saved m_saved;
    Error m_error;
};

} // namespace

Result<Saved> saveDurably(const std::string& path, std::string_view bytes, const SaveOptions& options)
{
    FileCalls calls;
    return saveDurably(path, bytes, options, calls);
}

Result<Saved> saveDurably(const std::string& path, std::string_view bytes, const SaveOptions& options, FileCalls& calls)
{
    return Save(path, options, calls).run(bytes);
}

} // namespace waymark
