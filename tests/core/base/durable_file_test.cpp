#include "core/base/durable_file.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/core/base/failing_calls.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_folder.h"

namespace waymark {
namespace {

namespace fs = std::filesystem;
using test::readPlainly;
using test::writePlainly;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

constexpr Saved kSaved{};

class SaveDurably : public testing::Test {
protected:
    std::string idOfFault(const std::string& path)
    {
        const Result<Saved> saved = saveDurably(path, "new");
        if (saved)
            return "saved";
        EXPECT_EQ(saved.errors()[0].where.file, path);
        return saved.errors()[0].message.id;
    }
    static mode_t modeOf(const std::string& path)
    {
        struct stat status = {};
        ::stat(path.c_str(), &status);
        return status.st_mode & 07777;
    }

    test::TemporaryFolder m_folder;
    const std::string m_path = m_folder.file("plan.waymark");
};

TEST_F(SaveDurably, CreatesAFile)
{
    EXPECT_EQ(*saveDurably(m_path, "first"), kSaved);
    EXPECT_EQ(readPlainly(m_path), "first");
    EXPECT_THAT(m_folder.names(), ElementsAre("plan.waymark"));
}

TEST_F(SaveDurably, ReplacesAFile)
{
    writePlainly(m_path, "a longer old version");
    EXPECT_EQ(*saveDurably(m_path, "new"), kSaved);
    EXPECT_EQ(readPlainly(m_path), "new");
    EXPECT_THAT(m_folder.names(), ElementsAre("plan.waymark"));
}

TEST_F(SaveDurably, TakesAnyBytesAndNone)
{
    const std::string bytes("\0\xFF\r\n", 4);
    EXPECT_EQ(*saveDurably(m_path, bytes), kSaved);
    EXPECT_EQ(readPlainly(m_path), bytes);
    EXPECT_EQ(*saveDurably(m_path, ""), kSaved);
    EXPECT_EQ(readPlainly(m_path), "");
}

TEST_F(SaveDurably, ForcesTheContentToTheDiskBeforeAndTheFolderAfterTheNewNameCounts)
{
    writePlainly(m_path, "old");
    test::FailingCalls calls;
    EXPECT_TRUE(saveDurably(m_path, "new", {}, calls));
    EXPECT_THAT(calls.calls(),
        ElementsAre("stat", "access", "readlink", "open", "write", "fchmod", "fsync", "close", "rename", "open folder",
            "fsync", "close"));
}

TEST_F(SaveDurably, KeepsTheModeOfTheFile)
{
    for (const mode_t mode : {0600u, 0640u, 0644u, 0666u, 0755u}) {
        writePlainly(m_path, "old");
        ASSERT_EQ(::chmod(m_path.c_str(), mode), 0);
        EXPECT_EQ(*saveDurably(m_path, "new"), kSaved);
        EXPECT_EQ(modeOf(m_path), mode);
    }
}

TEST_F(SaveDurably, LeavesTheModeOfANewFileToTheUmask)
{
    const mode_t before = ::umask(0027);
    EXPECT_EQ(*saveDurably(m_path, "new"), kSaved);
    ::umask(before);
    EXPECT_EQ(modeOf(m_path), 0640u);
}

TEST_F(SaveDurably, LetsTheOwnerAloneReadOnRequest)
{
    EXPECT_EQ(*saveDurably(m_path, "new", {.readers = Readers::ownerAlone}), kSaved);
    EXPECT_EQ(modeOf(m_path), 0600u);
    ASSERT_EQ(::chmod(m_path.c_str(), 0644), 0);
    EXPECT_EQ(*saveDurably(m_path, "newer", {.readers = Readers::ownerAlone}), kSaved);
    EXPECT_EQ(modeOf(m_path), 0600u);
}

TEST_F(SaveDurably, FollowsLinksAndLeavesThemLinks)
{
    fs::create_directory(m_folder.file("far"));
    writePlainly(m_folder.file("far/target"), "old");
    fs::create_symlink("near", m_path);
    fs::create_symlink(m_folder.file("far/hop"), m_folder.file("near"));
    fs::create_symlink("../far/target", m_folder.file("far/hop"));
    EXPECT_EQ(*saveDurably(m_path, "new"), kSaved);
    EXPECT_TRUE(
        fs::is_symlink(m_path) && fs::is_symlink(m_folder.file("near")) && fs::is_symlink(m_folder.file("far/hop")));
    EXPECT_EQ(readPlainly(m_folder.file("far/target")), "new");
}

TEST_F(SaveDurably, CreatesWhatALinkPromises)
{
    fs::create_symlink("target", m_path);
    EXPECT_EQ(*saveDurably(m_path, "new"), kSaved);
    EXPECT_TRUE(fs::is_symlink(m_path));
    EXPECT_EQ(readPlainly(m_folder.file("target")), "new");
}

TEST_F(SaveDurably, RefusesLinksThatGoInCircles)
{
    fs::create_symlink("plan.waymark", m_folder.file("other"));
    fs::create_symlink("other", m_path);
    EXPECT_EQ(idOfFault(m_path), "file.notSavedFault");
    EXPECT_EQ(m_folder.names().size(), 2u);
}

TEST_F(SaveDurably, LeavesOtherHardLinksTheOldVersion)
{
    writePlainly(m_path, "old");
    fs::create_hard_link(m_path, m_folder.file("twin"));
    EXPECT_EQ(*saveDurably(m_path, "new"), kSaved);
    EXPECT_EQ(readPlainly(m_folder.file("twin")), "old");
}

TEST_F(SaveDurably, RefusesWhatIsNoRegularFile)
{
    EXPECT_EQ(idOfFault(m_folder.path()), "file.isDirectory");
    EXPECT_EQ(idOfFault("/dev/null"), "file.notRegular");
    ASSERT_EQ(::mkfifo(m_path.c_str(), 0600), 0);
    EXPECT_EQ(idOfFault(m_path), "file.notRegular");
    EXPECT_TRUE(fs::is_fifo(m_path));
}

TEST_F(SaveDurably, TellsThatAFolderIsMissing)
{
    EXPECT_EQ(idOfFault(m_folder.file("nowhere/plan.waymark")), "file.notSavedNoFolder");
    EXPECT_EQ(idOfFault(m_folder.file("nowhere/")), "file.notSavedNoFolder");
    EXPECT_EQ(idOfFault(""), "file.notSavedNoFolder");
    writePlainly(m_path, "a file");
    EXPECT_EQ(idOfFault(m_path + "/inside"), "file.notSavedNoFolder");
}

TEST_F(SaveDurably, RefusesAFileThatIsWriteProtectedThoughTheFolderIsNot)
{
    writePlainly(m_path, "old");
    ::chmod(m_path.c_str(), 0444);
    ::chmod(m_folder.path().c_str(), 0777);
    const int status =
        test::inUnprivilegedChild([this] { return idOfFault(m_path) == "file.notSavedNotAllowed" ? 0 : 1; });
    EXPECT_EQ(status, 0);
    EXPECT_EQ(readPlainly(m_path), "old");
    EXPECT_THAT(m_folder.names(), ElementsAre("plan.waymark"));
}

TEST_F(SaveDurably, SavesIntoTheCurrentFolder)
{
    const fs::path before = fs::current_path();
    fs::current_path(m_folder.path());
    const Result<Saved> saved = saveDurably("plan.waymark", "new");
    fs::current_path(before);
    EXPECT_EQ(*saved, kSaved);
    EXPECT_EQ(readPlainly(m_path), "new");
}

TEST_F(SaveDurably, TakesNamesAsLongAsNamesCanBe)
{
    const std::string path = m_folder.file(std::string(255, 'n'));
    EXPECT_EQ(*saveDurably(path, "new"), kSaved);
    EXPECT_EQ(readPlainly(path), "new");
}

class SaveWithBackup : public SaveDurably {
protected:
    Result<Saved> save(const std::string& bytes)
    {
        return saveDurably(m_path, bytes, {.backup = Backup::previousVersion});
    }
};

TEST_F(SaveWithBackup, KeepsThePreviousVersion)
{
    writePlainly(m_path, "one");
    EXPECT_EQ(*save("two"), kSaved);
    EXPECT_EQ(readPlainly(m_path + '~'), "one");
    EXPECT_EQ(*save("three"), kSaved);
    EXPECT_EQ(readPlainly(m_path), "three");
    EXPECT_EQ(readPlainly(m_path + '~'), "two");
    EXPECT_THAT(m_folder.names(), UnorderedElementsAre("plan.waymark", "plan.waymark~"));
}

TEST_F(SaveWithBackup, HasNothingToKeepOfANewFile)
{
    EXPECT_EQ(*save("one"), kSaved);
    EXPECT_THAT(m_folder.names(), ElementsAre("plan.waymark"));
}

TEST_F(SaveWithBackup, GoesOnFromABackupThatIsTheFileItself)
{
    writePlainly(m_path, "one"); // as after a kill between backup and replacement
    fs::create_hard_link(m_path, m_path + '~');
    EXPECT_EQ(*save("two"), kSaved);
    EXPECT_EQ(readPlainly(m_path + '~'), "one");
    EXPECT_THAT(m_folder.names(), UnorderedElementsAre("plan.waymark", "plan.waymark~"));
}

TEST_F(SaveWithBackup, SavesAllTheSameWhereNoBackupCanBe)
{
    writePlainly(m_path, "one");
    fs::create_directory(m_path + '~');
    const Result<Saved> saved = save("two");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->durability, Durability::certain);
    EXPECT_EQ(saved->warnings, (std::vector<Message>{{"file.noBackup", {{"reason", "Is a directory"}}}}));
    EXPECT_EQ(readPlainly(m_path), "two");
    EXPECT_THAT(m_folder.names(), UnorderedElementsAre("plan.waymark", "plan.waymark~"));
}

} // namespace
} // namespace waymark
