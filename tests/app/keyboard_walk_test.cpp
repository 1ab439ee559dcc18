// From the start page to a saved verdict and back, without ever touching a mouse.
#include <gmock/gmock.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "tests/app/session_bench.h"
#include "ui/shell/workspace.h"

namespace waymark::app {
namespace {

class KeyboardWalk : public testing::Test {
protected:
    void SetUp() override
    {
        m_bench.session->start({});
        m_bench.window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_bench.window.get()));
        m_bench.answers.fileToSave = m_path;
    }

    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!QApplication::activeWindow()) { // no window manager gives the window the keys back after a dialog
            m_bench.window->activateWindow();
            QApplication::processEvents();
        }
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : m_bench.window.get(), key, modifiers);
        QApplication::processEvents();
    }
    std::string step() const
    {
        const ui::Workspace& workspace = *m_bench.window->workspace();
        return workspace.steps()[workspace.currentStep()].id.toStdString();
    }
    /// Chooses the first option of every question and goes on by Enter, to the end of the page.
    void answerPage()
    {
        constexpr int kMoreThanAnyPageHas = 60;
        const std::string page = step();
        for (int i = 0; i < kMoreThanAnyPageHas && step() == page; ++i) {
            press(Qt::Key_1);
            press(Qt::Key_Return);
        }
        ASSERT_NE(step(), page);
    }
    const ui::DecisionDocument& document() const { return *m_bench.window->document(); }
    QString headline() const
    {
        const auto* label = m_bench.window->findChild<QLabel*>(QStringLiteral("verdict.headline"));
        return label && label->isVisible() ? label->text() : QString();
    }

    test::SessionBench m_bench;
    const QString m_path = m_bench.path("walk.waymark");
};

TEST_F(KeyboardWalk, LeadsFromTheStartPageToASavedVerdictAndBack)
{
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(m_bench.window->document(), nullptr);

    std::vector<std::string> walked;
    while (step() != "priorities") {
        walked.push_back(step());
        answerPage();
        ASSERT_FALSE(HasFatalFailure());
    }
    EXPECT_THAT(walked,
        testing::ElementsAre("starting-point", "performance", "concurrency", "ecosystem", "hiring", "workloads"));
    EXPECT_EQ(document().assessment()->answered, document().assessment()->questions);

    press(Qt::Key_Right, Qt::AltModifier);
    ASSERT_EQ(step(), "verdict");
    EXPECT_FALSE(headline().isEmpty());
    const QString verdict = headline();

    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(m_bench.isClean());
    const Decision saved = document().decision();
    press(Qt::Key_W, Qt::ControlModifier);
    ASSERT_EQ(m_bench.window->document(), nullptr);

    press(Qt::Key_1, Qt::AltModifier);
    ASSERT_NE(m_bench.window->document(), nullptr);
    EXPECT_EQ(document().decision(), saved);
    press(Qt::Key_9, Qt::ControlModifier);
    ASSERT_EQ(step(), "verdict");
    EXPECT_EQ(headline(), verdict);
    EXPECT_EQ(m_bench.answers.askedAboutChanges, 0);
}

TEST_F(KeyboardWalk, GoesBackAndTakesBackAnswers)
{
    press(Qt::Key_N, Qt::ControlModifier);
    const Decision before = document().decision();
    answerPage();
    ASSERT_EQ(step(), "performance");
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(step(), "starting-point");
    while (!m_bench.isClean())
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document().decision(), before);
}

TEST_F(KeyboardWalk, AsksWhatIfInAScenarioThatTheFileKeeps)
{
    press(Qt::Key_N, Qt::ControlModifier);
    answerPage();
    const Answers before = document().stored().participants.front().answers;

    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    for (const Qt::Key key : {Qt::Key_I, Qt::Key_F, Qt::Key_Return})
        press(key);
    ASSERT_TRUE(document().scenario());
    EXPECT_EQ(document().scenario()->name, "if");
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_2);
    EXPECT_EQ(document().differences().answers.size(), 1u);
    EXPECT_EQ(document().stored().participants.front().answers, before);

    press(Qt::Key_S, Qt::ControlModifier);
    const Decision saved = document().stored();
    press(Qt::Key_W, Qt::ControlModifier);
    press(Qt::Key_1, Qt::AltModifier);
    ASSERT_NE(m_bench.window->document(), nullptr);
    EXPECT_EQ(document().stored(), saved);
    EXPECT_FALSE(document().scenario());
    press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(document().differences().answers.size(), 1u);
}

} // namespace
} // namespace waymark::app
