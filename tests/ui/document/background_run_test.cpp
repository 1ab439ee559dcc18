#include "ui/document/background_run.h"

#include <future>
#include <gtest/gtest.h>
#include <thread>

#include <QTest>

namespace waymark::ui {
namespace {

class BackgroundRunTest : public testing::Test {
protected:
    /// Work that is done off this thread and says so in it.
    Work telling(int what)
    {
        return [this, what](const std::atomic<bool>&) {
            const bool isElsewhere = std::this_thread::get_id() != m_here;
            return [this, what, isElsewhere] {
                EXPECT_TRUE(isElsewhere);
                EXPECT_EQ(std::this_thread::get_id(), m_here);
                m_told.push_back(what);
            };
        };
    }

    const std::thread::id m_here = std::this_thread::get_id();
    std::vector<int> m_told;
    BackgroundRun m_run;
};

TEST_F(BackgroundRunTest, WorksElsewhereAndHandsOverHere)
{
    m_run.start(telling(1));
    EXPECT_TRUE(m_run.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_run.isRunning(); }));
    EXPECT_EQ(m_told, std::vector<int>{1});
}

TEST_F(BackgroundRunTest, IsNotHeardOfOnceCancelled)
{
    m_run.start(telling(1));
    m_run.cancel();
    EXPECT_FALSE(m_run.isRunning());
    m_run.start(telling(2));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_run.isRunning(); }));
    EXPECT_EQ(m_told, std::vector<int>{2});
}

TEST_F(BackgroundRunTest, TellsWhatRunsThatItIsCancelled)
{
    std::promise<void> begun;
    m_run.start([&begun](const std::atomic<bool>& cancelled) {
        begun.set_value();
        while (!cancelled)
            std::this_thread::yield();
        return std::function<void()>();
    });
    begun.get_future().wait();
    m_run.start(telling(2)); // cannot begin before the first has ended
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_run.isRunning(); }));
    EXPECT_EQ(m_told, std::vector<int>{2});
}

} // namespace
} // namespace waymark::ui
