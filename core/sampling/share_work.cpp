#include "core/sampling/share_work.h"

#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace waymark {

void shareWork(std::size_t count, unsigned threads, const std::function<void(std::size_t, std::size_t)>& work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&](std::size_t worker) {
        for (std::size_t item = next.fetch_add(1); item < count; item = next.fetch_add(1))
            work(worker, item);
    };
    std::vector<std::jthread> helpers;
    try {
        while (helpers.size() + 1 < threads && helpers.size() + 1 < count)
            helpers.emplace_back(run, helpers.size() + 1);
    } catch (const std::system_error&) {
        // as few as there are
    }
    run(0);
}

} // namespace waymark
