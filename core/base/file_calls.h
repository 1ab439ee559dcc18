#pragma once

#include <cstddef>
#include <string>
#include <sys/stat.h>
#include <sys/types.h>

namespace waymark {

/// The system calls that saving needs, with their own return values and `errno`. A seam: tests make single calls fail.
class FileCalls {
public:
    virtual ~FileCalls() = default;
    virtual int stat(const std::string& path, struct ::stat& status);
    virtual ssize_t readlink(const std::string& path, char* target, std::size_t size);
    virtual int access(const std::string& path, int mode);
    virtual int open(const std::string& path, int flags, mode_t mode);
    virtual int fchmod(int file, mode_t mode);
    virtual ssize_t write(int file, const char* bytes, std::size_t size);
    virtual int fsync(int file);
    virtual int close(int file);
    virtual int link(const std::string& from, const std::string& to);
    virtual int rename(const std::string& from, const std::string& to);
    virtual int unlink(const std::string& path);
};

} // namespace waymark
