#include "core/base/read_file.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/child_process.h"
#include "tests/support/temporary_folder.h"

namespace waymark {
namespace {

using test::TemporaryFolder;
using test::writePlainly;

Message faultOf(const Result<std::string>& read)
{
    return read ? Message{} : read.errors()[0].message;
}

TEST(ReadFile, GivesTheBytesOfAFile)
{
    const TemporaryFolder folder;
    const std::string bytes("a\0b\r\n\xFF", 6);
    writePlainly(folder.file("f"), bytes);
    EXPECT_EQ(*readFile(folder.file("f")), bytes);
    writePlainly(folder.file("empty"), "");
    EXPECT_EQ(*readFile(folder.file("empty")), "");
}

TEST(ReadFile, ReadsFilesOfManyChunks)
{
    const TemporaryFolder folder;
    const std::string bytes(1'000'003, 'x');
    writePlainly(folder.file("f"), bytes);
    EXPECT_EQ(*readFile(folder.file("f")), bytes);
}

TEST(ReadFile, RefusesAFileThatIsTooBig)
{
    const TemporaryFolder folder;
    writePlainly(folder.file("f"), "12345");
    EXPECT_EQ(*readFile(folder.file("f"), 5), "12345");
    EXPECT_EQ(faultOf(readFile(folder.file("f"), 4)), (Message{"file.tooBig", {{"limit", 4.0}}}));
}

TEST(ReadFile, SaysWhyAFileCannotBeRead)
{
    const TemporaryFolder folder;
    const Result<std::string> read = readFile(folder.file("nothing"));
    EXPECT_EQ(faultOf(read), (Message{"file.unreadable", {{"reason", "No such file or directory"}}}));
    EXPECT_EQ(read.errors()[0].where, (Where{folder.file("nothing"), "", 0, 0, {}}));
    EXPECT_EQ(faultOf(readFile("")).id, "file.unreadable");
}

TEST(ReadFile, RefusesAFileThatMayNotBeRead)
{
    const TemporaryFolder folder;
    writePlainly(folder.file("f"), "secret");
    ::chmod(folder.path().c_str(), 0755);
    ::chmod(folder.file("f").c_str(), 0);
    const Message expected{"file.unreadable", {{"reason", "Permission denied"}}};
    EXPECT_EQ(test::inUnprivilegedChild([&] { return faultOf(readFile(folder.file("f"))) == expected ? 0 : 1; }), 0);
}

TEST(ReadFile, RefusesWhatIsNoRegularFileWithoutWaitingForIt)
{
    const TemporaryFolder folder;
    EXPECT_EQ(faultOf(readFile(folder.path())).id, "file.isDirectory");
    EXPECT_EQ(faultOf(readFile("/dev/zero")).id, "file.notRegular");
    ASSERT_EQ(::mkfifo(folder.file("pipe").c_str(), 0600), 0);
    EXPECT_EQ(faultOf(readFile(folder.file("pipe"))).id, "file.notRegular");
}

TEST(ReadFile, FollowsALink)
{
    const TemporaryFolder folder;
    writePlainly(folder.file("f"), "content");
    ASSERT_EQ(::symlink("f", folder.file("link").c_str()), 0);
    EXPECT_EQ(*readFile(folder.file("link")), "content");
}

TEST(ReadFile, ReadsToTheEndWhereNoSizeIsAnnounced)
{
    const Result<std::string> read = readFile("/proc/self/status");
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->empty());
}

} // namespace
} // namespace waymark
