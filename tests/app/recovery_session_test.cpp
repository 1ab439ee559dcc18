#include <gmock/gmock.h>

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include "core/decision/decision_file.h"
#include "core/decision/decision_json.h"
#include "tests/app/session_bench.h"
#include "tests/support/answered.h"
#include "tests/support/child_process.h"
#include "tests/support/shipped_framework.h"

namespace waymark::app {
namespace {

class RecoverySession : public testing::Test {
protected:
    QStringList copies() const
    {
        return QDir(m_bench.path("recovery")).entryList({QStringLiteral("*.waymark")}, QDir::Files);
    }
    void openAndChange()
    {
        ASSERT_TRUE(m_bench.session->open(m_bench.writeDecision("plan.waymark", "Payments")));
        m_bench.choose("status", "greenfield");
    }
    bool copyAppears()
    {
        return QTest::qWaitFor([this] { return !copies().isEmpty(); }, 2000);
    }
    /// A program with unsaved changes to plan.waymark is killed.
    void crashElsewhere()
    {
        m_bench.writeDecision("plan.waymark", "Payments");
        const RecoveryOrigin origin{m_path, hashOfFile(m_path.toStdString())};
        const int status = test::inChild([this, &origin] {
            return RecoveryStore(m_bench.path("recovery")).keep(saveDecision(m_unsaved), origin) ? 0 : 1;
        });
        ASSERT_EQ(status, 0);
    }

    test::SessionBench m_bench;
    const QString m_path = m_bench.path("plan.waymark");
    const Decision m_unsaved = test::answered(test::rustVsGo(), {{"status", "existing-go"}});
};

TEST_F(RecoverySession, HasACopyTwoSecondsAfterAChange)
{
    openAndChange();
    ASSERT_TRUE(copyAppears());
    const std::string file = (m_bench.path("recovery/") + copies()[0]).toStdString();
    EXPECT_EQ(*loadDecision(test::readPlainly(file), file), m_bench.window->document()->decision());
}

TEST_F(RecoverySession, IsNotPutOffByChangesWithoutAPause)
{
    openAndChange();
    QElapsedTimer since;
    since.start();
    const char* const options[] = {"existing-go", "greenfield"};
    for (int i = 0; copies().isEmpty() && since.elapsed() < 4000; ++i) {
        m_bench.choose("status", options[i % 2]);
        QTest::qWait(100);
    }
    EXPECT_LE(since.elapsed(), 2000);
}

TEST_F(RecoverySession, LeavesNoCopyAfterASave)
{
    openAndChange();
    ASSERT_TRUE(copyAppears());
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(RecoverySession, LeavesNoCopyAfterAnOrderlyEnd)
{
    openAndChange();
    ASSERT_TRUE(copyAppears());
    m_bench.answers.aboutChanges = UnsavedChoice::discard;
    ASSERT_TRUE(m_bench.window->close());
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(RecoverySession, OffersWhatACrashLeft)
{
    crashElsewhere();
    m_bench.session->start({});
    EXPECT_THAT(m_bench.notices().toStdString(), testing::HasSubstr("changes to 'Test'"));
}

TEST_F(RecoverySession, OffersNothingWithoutACrash)
{
    m_bench.session->start({});
    EXPECT_EQ(m_bench.notices(), QString());
}

TEST_F(RecoverySession, RecoversIntoTheOriginalFile)
{
    crashElsewhere();
    m_bench.session->start({});
    m_bench.press(QStringLiteral("Recover"));
    ASSERT_NE(m_bench.window->document(), nullptr);
    EXPECT_EQ(m_bench.window->document()->decision(), m_unsaved);
    EXPECT_FALSE(m_bench.isClean());
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_EQ(*loadDecision(test::readPlainly(m_path.toStdString()), "plan"), m_unsaved);
    EXPECT_TRUE(m_bench.isClean());
}

TEST_F(RecoverySession, KeepsACopyOfWhatIsRecoveredUntilItIsSaved)
{
    crashElsewhere();
    m_bench.session->start({});
    m_bench.press(QStringLiteral("Recover"));
    EXPECT_EQ(copies().size(), 1);
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(RecoverySession, DoesNotOverwriteAFileThatChangedSinceTheCrash)
{
    crashElsewhere();
    m_bench.writeDecision("plan.waymark", "Changed elsewhere");
    m_bench.session->start({});
    m_bench.press(QStringLiteral("Recover"));
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_FALSE(m_bench.isClean());
    EXPECT_THAT(m_bench.notices().toStdString(), testing::HasSubstr("changed on disk"));
}

TEST_F(RecoverySession, OffersAgainWhatIsNotShownForTheSakeOfOtherChanges)
{
    crashElsewhere();
    m_bench.session->start({});
    ASSERT_TRUE(m_bench.session->create());
    m_bench.choose("status", "greenfield");
    m_bench.answers.aboutChanges = UnsavedChoice::cancel;
    m_bench.press(QStringLiteral("Recover"));
    EXPECT_FALSE(m_bench.isClean());
    EXPECT_THAT(m_bench.notices().toStdString(), testing::HasSubstr("changes to 'Test'"));
    m_bench.answers.aboutChanges = UnsavedChoice::discard;
    m_bench.press(QStringLiteral("Recover"));
    EXPECT_EQ(m_bench.window->document()->decision(), m_unsaved);
    EXPECT_EQ(m_bench.notices(), QString());
}

TEST_F(RecoverySession, OffersAgainWhatCannotBeReadJustNow)
{
    crashElsewhere();
    m_bench.session->start({});
    const QString copy = m_bench.path("recovery/") + copies().front();
    const std::string kept = test::readPlainly(copy.toStdString());
    test::writePlainly(copy.toStdString(), "{");
    m_bench.press(QStringLiteral("Recover"));
    EXPECT_THAT(m_bench.notices().toStdString(), testing::HasSubstr("There is a copy of"));
    test::writePlainly(copy.toStdString(), kept);
    m_bench.press(QStringLiteral("Recover"));
    EXPECT_EQ(m_bench.window->document()->decision(), m_unsaved);
}

TEST_F(RecoverySession, DiscardsWhatIsNotWanted)
{
    crashElsewhere();
    m_bench.session->start({});
    m_bench.press(QStringLiteral("Discard"));
    EXPECT_TRUE(copies().isEmpty());
    EXPECT_EQ(m_bench.notices(), QString());
}

} // namespace
} // namespace waymark::app
