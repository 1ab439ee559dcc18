#pragma once

#include <csignal>

namespace waymark {

/// While it lives, a write beyond the limit on file sizes fails with EFBIG in this thread, instead of killing the
/// program with SIGXFSZ.
class FileSizeSignalHeld {
public:
    FileSizeSignalHeld();
    ~FileSizeSignalHeld();
    FileSizeSignalHeld(const FileSizeSignalHeld&) = delete;
    FileSizeSignalHeld& operator=(const FileSizeSignalHeld&) = delete;

private:
    sigset_t m_signal;
    sigset_t m_maskBefore;
};

} // namespace waymark
