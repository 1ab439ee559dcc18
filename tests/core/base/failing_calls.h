#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/file_calls.h"

namespace waymark::test {

/// What happens to one of the calls of a save.
struct Strike {
    std::size_t call = 0; ///< which one, from 1; 0: none
    int error = 0;        ///< the `errno` it fails with; 0: the program is killed before it
};

/// The system's calls, of which one fails, or with writes that take only a part. Keeps a record of what was called.
class FailingCalls : public FileCalls {
public:
    explicit FailingCalls(const Strike& strike = {}) : m_strike(strike) {}

    /// From now on a write takes this many bytes at most.
    void writeAtMost(std::size_t bytes) { m_largestWrite = bytes; }

    /// The record, the name of each call alone.
    const std::vector<std::string>& calls() const { return m_calls; }
    /// The call that failed; empty if none did.
    const std::string& struck() const { return m_struck; }

    int stat(const std::string& path, struct ::stat& status) override;
    ssize_t readlink(const std::string& path, char* target, std::size_t size) override;
    int access(const std::string& path, int mode) override;
    int open(const std::string& path, int flags, mode_t mode) override;
    int fchmod(int file, mode_t mode) override;
    ssize_t write(int file, const char* bytes, std::size_t size) override;
    int fsync(int file) override;
    int close(int file) override;
    int link(const std::string& from, const std::string& to) override;
    int rename(const std::string& from, const std::string& to) override;
    int unlink(const std::string& path) override;

private:
    bool fails(const std::string& call);

    Strike m_strike;
    std::optional<std::size_t> m_largestWrite;
    std::vector<std::string> m_calls;
    std::string m_struck;
};

} // namespace waymark::test
