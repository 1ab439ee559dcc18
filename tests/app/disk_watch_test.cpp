#include "app/desktop/disk_watch.h"

#include <filesystem>
#include <gtest/gtest.h>

#include <QSignalSpy>

#include "core/base/durable_file.h"
#include "core/base/read_file.h"
#include "core/decision/decision_file.h"
#include "tests/support/temporary_folder.h"

namespace waymark::app {
namespace {

class DiskWatchTest : public testing::Test {
protected:
    DiskWatchTest()
    {
        test::writePlainly(m_path, "known");
        m_watch.watch(QString::fromStdString(m_path), hashOfFile(m_path));
    }
    /// What it says about the file next; none within two seconds.
    std::optional<OnDisk> news()
    {
        if (m_spy.isEmpty() && !m_spy.wait(2000))
            return std::nullopt;
        return m_spy.takeFirst().at(0).value<OnDisk>();
    }

    const test::TemporaryFolder m_folder;
    const std::string m_path = m_folder.file("plan.waymark");
    DiskWatch m_watch{nullptr};
    QSignalSpy m_spy{&m_watch, &DiskWatch::changedUnderneath};
};

TEST_F(DiskWatchTest, NoticesThatTheFileIsWrittenTo)
{
    test::writePlainly(m_path, "by an editor");
    EXPECT_EQ(news(), OnDisk::changed);
    EXPECT_EQ(m_watch.look(), OnDisk::changed);
}

TEST_F(DiskWatchTest, NoticesEveryReplacementByRenaming)
{
    for (const char* text : {"first", "second"}) {
        ASSERT_TRUE(saveDurably(m_path, text));
        EXPECT_EQ(news(), OnDisk::changed) << text;
    }
}

TEST_F(DiskWatchTest, NoticesThatTheFileIsGone)
{
    std::filesystem::remove(m_path);
    EXPECT_EQ(news(), OnDisk::gone);
}

TEST_F(DiskWatchTest, TakesAFolderInTheFilesPlaceForAChange)
{
    std::filesystem::remove(m_path);
    std::filesystem::create_directory(m_path);
    EXPECT_EQ(m_watch.look(), OnDisk::changed);
    EXPECT_EQ(news(), OnDisk::changed);
}

TEST_F(DiskWatchTest, TakesAFileThatIsTooBigToBeReadForAChange)
{
    std::filesystem::resize_file(m_path, kMaxFileBytes + 1);
    EXPECT_EQ(m_watch.look(), OnDisk::changed);
    EXPECT_EQ(news(), OnDisk::changed);
}

TEST_F(DiskWatchTest, NoticesAFolderInThePlaceOfAFileThatWasGone)
{
    std::filesystem::remove(m_path);
    ASSERT_EQ(news(), OnDisk::gone);
    std::filesystem::create_directory(m_path);
    EXPECT_EQ(news(), OnDisk::changed);
}

TEST_F(DiskWatchTest, SaysNothingOfTheSameBytesWrittenAgain)
{
    ASSERT_TRUE(saveDurably(m_path, "known"));
    EXPECT_EQ(news(), std::nullopt);
    EXPECT_EQ(m_watch.look(), OnDisk::asKnown);
}

TEST_F(DiskWatchTest, KnowsNothingOfAFileThatIsNotThere)
{
    m_watch.watch({}, {});
    EXPECT_EQ(m_watch.look(), OnDisk::asKnown);
}

} // namespace
} // namespace waymark::app
