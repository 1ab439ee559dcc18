#include "core/base/read_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "core/base/system_reason.h"

namespace waymark {

namespace {

constexpr std::size_t kChunkBytes = 32 * 1024;

/// An open file that is closed when it goes out of scope.
class InputFile {
public:
    // Without O_NONBLOCK the opening of a pipe would wait for a writer.
    explicit InputFile(const std::string& path) : m_number(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    ~InputFile()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    /// Why the file is not to be read, if so.
    std::optional<Message> refusal() const
    {
        struct stat status = {};
        if (m_number < 0 || ::fstat(m_number, &status) != 0)
            return unreadable();
        if (S_ISDIR(status.st_mode))
            return Message{"file.isDirectory", {}};
        if (!S_ISREG(status.st_mode))
            return Message{"file.notRegular", {}};
        return std::nullopt;
    }

    /// Appends up to `most` bytes; false if the system refused.
    bool read(std::string& bytes, std::size_t most) const
    {
        const std::size_t before = bytes.size();
        bytes.resize(before + most);
        ssize_t got = 0;
        do
            got = ::read(m_number, bytes.data() + before, most);
        while (got < 0 && errno == EINTR);
        bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        return got >= 0;
    }

    static Message unreadable() { return {"file.unreadable", {{"reason", systemReason(errno)}}}; }

private:
    int m_number;
};

Error fileError(const std::string& path, Message message)
{
    return {{path, {}, 0, 0, {}}, std::move(message)};
}

} // namespace

Result<std::string> readFile(const std::string& path, std::size_t maxBytes)
{
    const InputFile file(path);
    if (std::optional<Message> refusal = file.refusal())
        return fileError(path, std::move(*refusal));
    std::string bytes;
    std::size_t before = 0;
    do { // to the end, whatever size was announced: the file may be growing
        before = bytes.size();
        if (!file.read(bytes, std::min(kChunkBytes, maxBytes + 1 - before)))
            return fileError(path, InputFile::unreadable());
        if (bytes.size() > maxBytes)
            return fileError(path, {"file.tooBig", {{"limit", static_cast<double>(maxBytes)}}});
    } while (bytes.size() > before);
    return bytes;
}

} // namespace waymark
