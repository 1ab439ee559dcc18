#include "core/base/file_size_signal.h"

#include <pthread.h>

namespace waymark {

FileSizeSignalHeld::FileSizeSignalHeld()
{
    sigemptyset(&m_signal);
    sigaddset(&m_signal, SIGXFSZ);
    pthread_sigmask(SIG_BLOCK, &m_signal, &m_maskBefore);
}

FileSizeSignalHeld::~FileSizeSignalHeld()
{
    // A signal that arrived meanwhile would kill the program as soon as it is let through.
    sigset_t waiting;
    sigpending(&waiting);
    if (sigismember(&m_maskBefore, SIGXFSZ) == 0 && sigismember(&waiting, SIGXFSZ) == 1) {
        int taken = 0;
        sigwait(&m_signal, &taken);
    }
    pthread_sigmask(SIG_SETMASK, &m_maskBefore, nullptr);
}

} // namespace waymark
