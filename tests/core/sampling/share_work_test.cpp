#include "core/sampling/share_work.h"

#include <algorithm>
#include <atomic>
#include <vector>

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(ShareWork, doesEveryItemOnceOnAnyNumberOfThreads)
{
    for (const unsigned threads : {0u, 1u, 3u, 50u}) {
        std::vector<std::atomic<int>> done(20);
        std::atomic<bool> strangers = false;
        shareWork(done.size(), threads, [&](std::size_t worker, std::size_t item) {
            ++done[item];
            if (worker >= std::max(threads, 1u))
                strangers = true;
        });
        for (const std::atomic<int>& times : done)
            EXPECT_EQ(times, 1) << threads;
        EXPECT_FALSE(strangers);
    }
}

TEST(ShareWork, hasNothingToDoWithoutItems)
{
    shareWork(0, 4, [](std::size_t, std::size_t) { ADD_FAILURE(); });
}

} // namespace
} // namespace waymark
