#include "app/desktop/recovery_store.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "tests/support/child_process.h"
#include "tests/support/temporary_folder.h"

namespace waymark::app {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class RecoveryStoreTest : public testing::Test {
protected:
    /// What a program leaves behind that is killed while it has unsaved changes.
    void leaveCopyOfDeadProgram()
    {
        const int status = test::inChild([this] {
            RecoveryStore store(m_path);
            return store.keep("the decision", m_origin) ? 0 : 1;
        });
        ASSERT_EQ(status, 0);
    }
    QStringList files() const { return QDir(m_path).entryList(QDir::Files); }

    const test::TemporaryFolder m_folder;
    const QString m_path = QString::fromStdString(m_folder.file("state/waymark"));
    const RecoveryOrigin m_origin{QStringLiteral("/home/ada/plan\nb.waymark"), "0123abcd"};
    RecoveryStore m_store{m_path};
};

TEST_F(RecoveryStoreTest, OffersTheCopyOfADeadProgram)
{
    leaveCopyOfDeadProgram();
    const std::vector<RecoveryCopy> copies = m_store.orphans();
    ASSERT_THAT(copies, SizeIs(1));
    EXPECT_EQ(test::readPlainly(copies[0].file.toStdString()), "the decision");
    EXPECT_EQ(copies[0].originalPath, m_origin.path);
    EXPECT_EQ(copies[0].originHash, m_origin.hash);
}

TEST_F(RecoveryStoreTest, OffersNothingOfAProgramThatRuns)
{
    ASSERT_TRUE(m_store.keep("mine", m_origin));
    EXPECT_THAT(m_store.orphans(), IsEmpty());
    EXPECT_THAT(RecoveryStore(m_path).orphans(), IsEmpty());
}

TEST_F(RecoveryStoreTest, OffersACopyToOneProgramAtATime)
{
    leaveCopyOfDeadProgram();
    {
        const std::vector<RecoveryCopy> taken = m_store.orphans();
        EXPECT_THAT(RecoveryStore(m_path).orphans(), IsEmpty());
    }
    EXPECT_THAT(RecoveryStore(m_path).orphans(), SizeIs(1));
}

TEST_F(RecoveryStoreTest, ForgetsADiscardedCopyWithoutATrace)
{
    leaveCopyOfDeadProgram();
    RecoveryStore::discard(m_store.orphans().at(0));
    EXPECT_THAT(m_store.orphans(), IsEmpty());
    EXPECT_THAT(files(), IsEmpty());
}

TEST_F(RecoveryStoreTest, LeavesNothingOnceAllIsSaved)
{
    ASSERT_TRUE(m_store.keep("mine", m_origin));
    m_store.clear();
    EXPECT_THAT(files(), IsEmpty());
}

TEST_F(RecoveryStoreTest, KeepsTheLatestText)
{
    ASSERT_TRUE(m_store.keep("first", m_origin));
    ASSERT_TRUE(m_store.keep("second", m_origin));
    const QStringList decisions = QDir(m_path).entryList({QStringLiteral("*.waymark")}, QDir::Files);
    ASSERT_THAT(decisions, SizeIs(1));
    EXPECT_EQ(test::readPlainly((m_path + u'/' + decisions[0]).toStdString()), "second");
}

TEST_F(RecoveryStoreTest, LetsNobodyElseRead)
{
    ASSERT_TRUE(m_store.keep("mine", m_origin));
    constexpr QFileDevice::Permissions kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(m_path) & kOthers);
    for (const QString& file : QDir(m_path).entryList({QStringLiteral("*.waymark"), QStringLiteral("*.origin")}))
        EXPECT_FALSE(QFile::permissions(m_path + u'/' + file) & kOthers) << file.toStdString();
}

TEST_F(RecoveryStoreTest, SaysThatItsFolderCannotBeWritten)
{
    test::writePlainly(m_folder.file("file"), "in the way");
    RecoveryStore store(QString::fromStdString(m_folder.file("file/waymark")));
    const Result<Done> kept = store.keep("mine", m_origin);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.errors()[0].message.id, "session.noRecoveryFolder");
}

TEST(RecoveryFolder, FollowsTheEnvironment)
{
    qputenv("XDG_STATE_HOME", "/tmp/state");
    EXPECT_EQ(RecoveryStore::defaultFolder(), QStringLiteral("/tmp/state/waymark"));
    qunsetenv("XDG_STATE_HOME");
    EXPECT_EQ(RecoveryStore::defaultFolder(), QDir::homePath() + QStringLiteral("/.local/state/waymark"));
}

TEST(RecoveryFolder, PassesOverARelativePath)
{
    qputenv("XDG_STATE_HOME", "state");
    EXPECT_EQ(RecoveryStore::defaultFolder(), QDir::homePath() + QStringLiteral("/.local/state/waymark"));
    qunsetenv("XDG_STATE_HOME");
}

} // namespace
} // namespace waymark::app
