// The program is killed while it saves: before every single call, and at random moments.
#include "core/base/durable_file.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <gmock/gmock.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/save_litter.h"
#include "tests/core/base/failing_calls.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_folder.h"

namespace waymark {
namespace {

using test::readPlainly;
using test::writePlainly;

/// Sweeps as if it were two days later; says what is left beside the file and its backup.
std::vector<std::string> leftAfterSweep(const test::TemporaryFolder& folder)
{
    sweepSaveLitter(folder.path(), std::filesystem::file_time_type::clock::now() + std::chrono::hours(48));
    std::vector<std::string> left = folder.names();
    std::erase(left, "plan.waymark");
    std::erase(left, "plan.waymark~");
    return left;
}

TEST(KilledSave, LeavesTheOldOrTheNewVersionWholeBeforeWhicheverCallItComes)
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.waymark");
    const std::string bytes(300'000, 'n');
    int status = -SIGKILL;
    std::size_t call = 0;
    while (status == -SIGKILL) {
        ++call;
        writePlainly(path, "old");
        status = test::inChild([&] {
            test::FailingCalls calls({call, 0});
            return saveDurably(path, bytes, {.backup = Backup::previousVersion}, calls) ? 0 : 1;
        });
        EXPECT_THAT(readPlainly(path), testing::AnyOf("old", bytes)) << "call " << call;
        EXPECT_THAT(leftAfterSweep(folder), testing::IsEmpty()) << "call " << call;
    }
    EXPECT_EQ(status, 0);
    EXPECT_EQ(call, 16u) << "fifteen calls with a backup, and the sixteenth round is not killed";
}

/// A version that shows whether it is whole: its number, then as many letters as the number says.
std::string versionText(std::uint32_t number)
{
    std::string text(sizeof number, '\0');
    std::memcpy(text.data(), &number, sizeof number);
    return text + std::string(50'000 + number % 97 * 1000, static_cast<char>('a' + number % 26));
}

std::uint32_t numberIn(const std::string& text)
{
    std::uint32_t number = 0;
    std::memcpy(&number, text.data(), std::min(text.size(), sizeof number));
    return number;
}

/// Saves one version after the other for ever; tells each that is saved.
[[noreturn]] void saveForEver(const std::string& path, std::uint32_t next, int tell)
{
    for (;; ++next) {
        if (!saveDurably(path, versionText(next)) || ::write(tell, &next, sizeof next) != sizeof next)
            ::_exit(1);
    }
}

/// Saves on from `next` in a child that is killed after a while; returns the last version it told of.
std::uint32_t saveUntilKilled(const std::string& path, std::uint32_t next, std::chrono::microseconds after)
{
    int ends[2] = {};
    if (::pipe(ends) != 0)
        return 0;
    const pid_t child = ::fork();
    if (child == 0)
        saveForEver(path, next, ends[1]);
    ::close(ends[1]);
    ::usleep(static_cast<useconds_t>(after.count()));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child must not have failed";
    std::uint32_t told = next - 1;
    while (::read(ends[0], &told, sizeof told) == sizeof told) {}
    ::close(ends[0]);
    return told;
}

TEST(KilledSave, LosesNoVersionItToldOfAndTearsNoneInAHundredKills)
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.waymark");
    const auto start = std::chrono::steady_clock::now();
    ASSERT_TRUE(saveDurably(path, versionText(1)));
    const auto oneSave =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
    const auto longest = std::max<std::chrono::microseconds>(10 * oneSave, std::chrono::milliseconds(20));
    std::mt19937 random(7);
    std::uniform_int_distribution<std::chrono::microseconds::rep> wait(0, longest.count());
    std::uint32_t last = 1;
    for (int kill = 0; kill < 100; ++kill) {
        const std::uint32_t told = saveUntilKilled(path, last + 1, std::chrono::microseconds(wait(random)));
        const std::string text = readPlainly(path);
        last = numberIn(text);
        ASSERT_TRUE(text == versionText(last)) << "torn in kill " << kill;
        ASSERT_TRUE(last == told || last == told + 1) << "version " << last << " after " << told << " was told of";
    }
    EXPECT_GT(last, 50u) << "or hardly anything was saved between the kills";
    EXPECT_THAT(leftAfterSweep(folder), testing::IsEmpty());
}

} // namespace
} // namespace waymark
