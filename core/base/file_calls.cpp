#include "core/base/file_calls.h"

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace waymark {

int FileCalls::stat(const std::string& path, struct ::stat& status)
{
    return ::stat(path.c_str(), &status);
}

ssize_t FileCalls::readlink(const std::string& path, char* target, std::size_t size)
{
    return ::readlink(path.c_str(), target, size);
}

int FileCalls::access(const std::string& path, int mode)
{
    return ::access(path.c_str(), mode);
}

int FileCalls::open(const std::string& path, int flags, mode_t mode)
{
    return ::open(path.c_str(), flags, mode);
}

int FileCalls::fchmod(int file, mode_t mode)
{
    return ::fchmod(file, mode);
}

ssize_t FileCalls::write(int file, const char* bytes, std::size_t size)
{
    return ::write(file, bytes, size);
}

int FileCalls::fsync(int file)
{
#ifdef F_FULLFSYNC // macOS: fsync alone leaves the data in the drive's cache
    if (::fcntl(file, F_FULLFSYNC) == 0)
        return 0;
#endif
    return ::fsync(file);
}

int FileCalls::close(int file)
{
    return ::close(file);
}

int FileCalls::link(const std::string& from, const std::string& to)
{
    return ::link(from.c_str(), to.c_str());
}

int FileCalls::rename(const std::string& from, const std::string& to)
{
    return ::rename(from.c_str(), to.c_str());
}

int FileCalls::unlink(const std::string& path)
{
    return ::unlink(path.c_str());
}

} // namespace waymark
