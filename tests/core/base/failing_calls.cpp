#include "tests/core/base/failing_calls.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace waymark::test {

bool FailingCalls::fails(const std::string& call)
{
    m_calls.push_back(call);
    if (m_calls.size() != m_strike.call)
        return false;
    if (m_strike.error == 0)
        ::kill(::getpid(), SIGKILL);
    m_struck = call;
    errno = m_strike.error;
    return true;
}

int FailingCalls::stat(const std::string& path, struct ::stat& status)
{
    return fails("stat") ? -1 : FileCalls::stat(path, status);
}

ssize_t FailingCalls::readlink(const std::string& path, char* target, std::size_t size)
{
    return fails("readlink") ? -1 : FileCalls::readlink(path, target, size);
}

int FailingCalls::access(const std::string& path, int mode)
{
    return fails("access") ? -1 : FileCalls::access(path, mode);
}

int FailingCalls::open(const std::string& path, int flags, mode_t mode)
{
    return fails((flags & O_DIRECTORY) != 0 ? "open folder" : "open") ? -1 : FileCalls::open(path, flags, mode);
}

int FailingCalls::fchmod(int file, mode_t mode)
{
    return fails("fchmod") ? -1 : FileCalls::fchmod(file, mode);
}

ssize_t FailingCalls::write(int file, const char* bytes, std::size_t size)
{
    return fails("write") ? -1 : FileCalls::write(file, bytes, std::min(size, m_largestWrite.value_or(size)));
}

int FailingCalls::fsync(int file)
{
    return fails("fsync") ? -1 : FileCalls::fsync(file);
}

int FailingCalls::close(int file)
{
    const bool failing = fails("close"); // Linux closes the file even if it says that something failed
    const int error = errno;
    const int closed = FileCalls::close(file);
    errno = failing ? error : errno;
    return failing ? -1 : closed;
}

int FailingCalls::link(const std::string& from, const std::string& to)
{
    return fails("link") ? -1 : FileCalls::link(from, to);
}

int FailingCalls::rename(const std::string& from, const std::string& to)
{
    return fails("rename") ? -1 : FileCalls::rename(from, to);
}

int FailingCalls::unlink(const std::string& path)
{
    return fails("unlink") ? -1 : FileCalls::unlink(path);
}

} // namespace waymark::test
