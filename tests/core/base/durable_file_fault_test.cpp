// Every system call of a save fails once, with every reason; then the disk really is full.
#include "core/base/durable_file.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <gmock/gmock.h>
#include <sys/resource.h>

#include "core/base/system_reason.h"
#include "tests/core/base/failing_calls.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_folder.h"

#ifdef __linux__
#include <sched.h>
#include <sys/mount.h>
#endif

namespace waymark {
namespace {

using test::FailingCalls;
using test::readPlainly;
using test::writePlainly;
using testing::ElementsAre;

const std::string kOld = "the old version\n";
const std::string kNew(300'000, 'n');

class FaultySave : public testing::TestWithParam<int> {
protected:
    void SetUp() override { writePlainly(m_path, kOld); }

    std::string reason() const { return systemReason(GetParam()); }

    test::TemporaryFolder m_folder;
    const std::string m_path = m_folder.file("plan.waymark");
};

/// The save said that it failed: then the old version must be untouched, and the fault named.
void expectRefusal(const Error& error, const std::string& path, const std::string& reason)
{
    EXPECT_EQ(error.where.file, path);
    EXPECT_THAT(error.message.id, testing::StartsWith("file.notSaved"));
    EXPECT_THAT(error.message.arguments, testing::Contains(Argument{"reason", reason}));
    EXPECT_EQ(readPlainly(path), kOld);
}

/// The save said that it succeeded: then the new version must stand, and what was not reached be named.
void expectSaved(const Saved& saved, const std::string& path, const std::string& reason)
{
    EXPECT_EQ(readPlainly(path), kNew);
    for (const Message& warning : saved.warnings)
        EXPECT_EQ(warning.arguments, (std::vector<Argument>{{"reason", reason}}));
}

TEST_P(FaultySave, LeavesTheOldOrTheNewVersionWholeWhicheverCallFails)
{
    std::size_t call = 1;
    for (bool struck = true; struck; ++call) {
        SCOPED_TRACE("call " + std::to_string(call));
        writePlainly(m_path, kOld);
        FailingCalls calls({call, GetParam()});
        const Result<Saved> saved = saveDurably(m_path, kNew, {}, calls);
        struck = !calls.struck().empty();
        if (saved)
            expectSaved(*saved, m_path, reason());
        else
            expectRefusal(saved.errors()[0], m_path, reason());
        EXPECT_THAT(m_folder.names(), ElementsAre("plan.waymark"));
    }
    EXPECT_EQ(call, 14u) << "a save makes twelve calls, and the thirteenth round is without a fault";
}

TEST_P(FaultySave, WithBackupLeavesTheOldOrTheNewVersionWholeWhicheverCallFails)
{
    bool struck = true;
    for (std::size_t call = 1; struck; ++call) {
        SCOPED_TRACE("call " + std::to_string(call));
        writePlainly(m_path, kOld);
        FailingCalls calls({call, GetParam()});
        const Result<Saved> saved = saveDurably(m_path, kNew, {.backup = Backup::previousVersion}, calls);
        struck = !calls.struck().empty();
        if (saved)
            expectSaved(*saved, m_path, reason());
        else
            expectRefusal(saved.errors()[0], m_path, reason());
        for (const std::string& name : m_folder.names())
            EXPECT_THAT(name, testing::AnyOf("plan.waymark", "plan.waymark~"));
    }
}

TEST_P(FaultySave, FailsWithTheCallsBeforeTheNewNameAndWarnsOfThoseAfterIt)
{
    for (std::size_t call = 1; call <= 12; ++call) {
        FailingCalls calls({call, GetParam()});
        const Result<Saved> saved = saveDurably(m_path, kNew, {}, calls);
        SCOPED_TRACE(calls.struck());
        if (GetParam() == EINTR) {
            ASSERT_TRUE(saved) << "an interruption is no fault";
            EXPECT_EQ(*saved, Saved{});
        } else if (call <= 9) {
            EXPECT_FALSE(saved);
        } else {
            ASSERT_TRUE(saved);
            EXPECT_EQ(saved->durability, Durability::untilPowerCut);
            ASSERT_EQ(saved->warnings.size(), 1u);
            EXPECT_EQ(saved->warnings[0].id, "file.savedUntilPowerCut");
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Reasons, FaultySave, testing::Values(EIO, ENOSPC, EACCES, EDQUOT, EROFS, EMFILE, EFBIG, EPERM, EINTR));

TEST(SaveFault, SaysWhatToDoNext)
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("f");
    const std::pair<int, const char*> advice[] = {{ENOSPC, "file.notSavedNoSpace"}, {EDQUOT, "file.notSavedNoSpace"},
        {EFBIG, "file.notSavedTooLarge"}, {EACCES, "file.notSavedNotAllowed"}, {EPERM, "file.notSavedNotAllowed"},
        {EROFS, "file.notSavedNotAllowed"}, {EMFILE, "file.notSavedTooManyOpen"}, {ENFILE, "file.notSavedTooManyOpen"},
        {EIO, "file.notSavedFault"}};
    for (const auto& [error, id] : advice) {
        FailingCalls calls({3, error});
        const Result<Saved> saved = saveDurably(path, "new", {}, calls);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.errors()[0].message, (Message{id, {{"call", "open"}, {"reason", systemReason(error)}}}));
    }
}

TEST(ShortWrites, AreContinued)
{
    const test::TemporaryFolder folder;
    FailingCalls calls;
    calls.writeAtMost(1000);
    ASSERT_TRUE(saveDurably(folder.file("f"), kNew, {}, calls));
    EXPECT_EQ(readPlainly(folder.file("f")), kNew);
    EXPECT_EQ(std::count(calls.calls().begin(), calls.calls().end(), "write"), 300);
}

TEST(ShortWrites, ThatEndInAnErrorLeaveTheOldVersion)
{
    const test::TemporaryFolder folder;
    writePlainly(folder.file("f"), kOld);
    FailingCalls calls({10, ENOSPC});
    calls.writeAtMost(1000);
    const Result<Saved> saved = saveDurably(folder.file("f"), kNew, {}, calls);
    ASSERT_EQ(calls.struck(), "write");
    ASSERT_FALSE(saved);
    expectRefusal(saved.errors()[0], folder.file("f"), systemReason(ENOSPC));
    EXPECT_THAT(folder.names(), ElementsAre("f"));
}

TEST(ShortWrites, ThatMakeNoProgressAreAFault)
{
    const test::TemporaryFolder folder;
    writePlainly(folder.file("f"), kOld);
    FailingCalls calls;
    calls.writeAtMost(0);
    const Result<Saved> saved = saveDurably(folder.file("f"), kNew, {}, calls);
    ASSERT_FALSE(saved);
    expectRefusal(saved.errors()[0], folder.file("f"), systemReason(EIO));
}

TEST(FileSizeLimit, IsAnErrorAndDoesNotKillTheProgram)
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("f");
    writePlainly(path, kOld);
    const int status = test::inChild([&path] {
        const rlimit limit{65'536, 65'536};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const Result<Saved> saved = saveDurably(path, kNew);
        if (saved)
            return 1;
        return saved.errors()[0].message.id == "file.notSavedTooLarge" ? 0 : 2;
    });
    EXPECT_EQ(status, 0);
    EXPECT_EQ(readPlainly(path), kOld);
    EXPECT_THAT(folder.names(), ElementsAre("f"));
}

TEST(FileSizeLimit, KillsAnUnguardedWriteAsBefore)
{
    const test::TemporaryFolder folder;
    const int status = test::inChild([&folder] {
        const rlimit limit{65'536, 65'536};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        (void)!saveDurably(folder.file("f"), kNew);
        writePlainly(folder.file("g"), kNew);
        return 0;
    });
    EXPECT_EQ(status, -SIGXFSZ) << "saving must not change how the program takes the signal";
}

#ifdef __linux__

constexpr int kNoMount = 77;

/// Runs with a file system of its own on `folder`.
int onOwnDisk(const std::string& folder, const std::string& options, const std::function<int()>& run)
{
    return test::inChild([&] {
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) != 0)
            return kNoMount;
        return run();
    });
}

/// 0 if a save of `size` bytes on a disk that may be too small is right in all respects.
int saveOnSmallDisk(const test::TemporaryFolder& folder, std::size_t size)
{
    const std::string path = folder.file("f");
    const std::string bytes(size, 'n');
    writePlainly(path, kOld);
    const Result<Saved> saved = saveDurably(path, bytes);
    if (folder.names() != std::vector<std::string>{"f"})
        return 1;
    if (saved)
        return readPlainly(path) == bytes ? 0 : 2;
    if (saved.errors()[0].message.id != "file.notSavedNoSpace")
        return 3;
    return readPlainly(path) == kOld ? 0 : 4;
}

TEST(FullDisk, LeavesTheOldVersionWhateverTheSize)
{
    const test::TemporaryFolder folder;
    const int status = onOwnDisk(folder.path(), "size=300k", [&folder] {
        for (std::size_t size = 1; size < 600'000; size += 4096)
            if (const int wrong = saveOnSmallDisk(folder, size); wrong != 0)
                return wrong;
        return saveDurably(folder.file("f"), std::string(600'000, 'n')) ? 5 : 0;
    });
    if (status == kNoMount)
        GTEST_SKIP() << "no file system can be mounted here";
    EXPECT_EQ(status, 0);
}

TEST(FullDisk, WithoutRoomForAnotherNameLeavesTheOldVersion)
{
    const test::TemporaryFolder folder;
    const int status = onOwnDisk(folder.path(), "size=1m,nr_inodes=2", [&folder] { // the folder itself and one file
        return saveOnSmallDisk(folder, 10);
    });
    if (status == kNoMount)
        GTEST_SKIP() << "no file system can be mounted here";
    EXPECT_EQ(status, 0);
}

TEST(ReadOnlyDisk, IsSaid)
{
    const test::TemporaryFolder folder;
    const int status = onOwnDisk(folder.path(), "size=1m", [&folder] {
        writePlainly(folder.file("f"), kOld);
        if (::mount("none", folder.path().c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
            return kNoMount;
        const Result<Saved> saved = saveDurably(folder.file("f"), kNew);
        if (saved || readPlainly(folder.file("f")) != kOld)
            return 1;
        return saved.errors()[0].message.id == "file.notSavedNotAllowed" ? 0 : 2;
    });
    if (status == kNoMount)
        GTEST_SKIP() << "no file system can be mounted here";
    EXPECT_EQ(status, 0);
}

#endif

} // namespace
} // namespace waymark
