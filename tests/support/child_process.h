#pragma once

#include <functional>

#include <sys/wait.h>
#include <unistd.h>

namespace waymark::test {

/// What a child process ends with that calls `run`: its exit status, or minus the signal that killed it. Expectations
/// do not reach the parent; say what is wrong by the status.
inline int inChild(const std::function<int()>& run)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(run());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

/// The same without root's right to do everything.
inline int inUnprivilegedChild(const std::function<int()>& run)
{
    return inChild([&run] {
        constexpr uid_t kNobody = 65534;
        if (::geteuid() == 0 && ::setuid(kNobody) != 0)
            return 99;
        return run();
    });
}

} // namespace waymark::test
