#include "core/base/clock.h"

#include <ctime>
#include <gmock/gmock.h>

namespace waymark {
namespace {

TEST(SystemClock, TellsTheTimeAsIso8601InUtcToTheSecond)
{
    EXPECT_THAT(
        systemClock()(), testing::MatchesRegex("20[0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]Z"));
}

TEST(SystemClock, TellsTheTimeOfTheMachine)
{
    std::tm told = {};
    const std::time_t before = std::time(nullptr);
    ASSERT_NE(strptime(systemClock()().c_str(), "%Y-%m-%dT%H:%M:%SZ", &told), nullptr);
    EXPECT_GE(timegm(&told), before);
    EXPECT_LE(timegm(&told), std::time(nullptr));
}

} // namespace
} // namespace waymark
