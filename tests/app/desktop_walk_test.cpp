// The program itself on a display, from the start page to a saved verdict and back, by nothing but keys.
#include <gtest/gtest.h>
#include <map>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/assessment/assess.h"
#include "core/decision/decision_json.h"
#include "tests/app/display.h"
#include "tests/support/answered.h"
#include "tests/support/shipped_framework.h"
#include "tests/support/temporary_folder.h"

namespace waymark::app {
namespace {

constexpr int kWalkPatience = 60'000; ///< milliseconds; a busy machine is slow
constexpr const char* kSavedTitle = "Walked by keys – walk.waymark – Waymark";

/// What the keys 1 and Enter answer.
std::string firstAnswer(const Question& question)
{
    return question.options.empty() ? "1" : question.options.front().id.text;
}

/// The first answer to every question that one comes by, page after page.
test::AnswerTexts answersOnTheWay(const Framework& framework)
{
    test::AnswerTexts given;
    for (std::size_t page = 0; page < framework.pages.size(); ++page)
        for (std::size_t i = 0; i < framework.questions.size(); ++i) {
            const Question& question = framework.questions[i];
            const Assessment soFar = assess(framework, test::answered(framework, given), {});
            if (question.page == PageIndex{page} && soFar.states[i] != AnswerState::hidden)
                given.emplace_back(question.id.text, firstAnswer(question));
        }
    return given;
}

std::map<std::string, AnswerValue> valuesOf(const Decision& decision)
{
    std::map<std::string, AnswerValue> values;
    for (const auto& [question, answer] : decision.participants.front().answers)
        values.emplace(question.text, answer.value);
    return values;
}

class DesktopWalk : public testing::Test {
protected:
    ~DesktopWalk() override { test::finish(m_wizard); }

    void startWizard()
    {
        m_wizard.setProcessEnvironment(m_display.environmentFor(QString::fromStdString(m_folder.path())));
        m_wizard.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        test::startBound(m_wizard, QStringLiteral(WAYMARK_PROGRAM), {});
        waitForTitle("Waymark");
    }
    void waitForTitle(const char* title)
    {
        QString seen;
        const auto isThere = [&] { return (seen = m_display.focusedTitle()) == QString::fromUtf8(title); };
        ASSERT_TRUE(QTest::qWaitFor(isThere, kWalkPatience))
            << "waited for " << title << ", saw " << seen.toStdString();
    }
    /// Names a file in a dialog of that title.
    void nameFile(const char* dialog)
    {
        ASSERT_NO_FATAL_FAILURE(waitForTitle(dialog));
        press("ctrl+a");
        m_display.type(QString::fromStdString(m_path));
        press("Return");
    }
    void press(const char* key) { m_display.press({QString::fromLatin1(key)}); }
    void answerAll(std::size_t questions)
    {
        QStringList keys;
        for (std::size_t i = 0; i < questions; ++i)
            keys << QStringLiteral("1") << QStringLiteral("Return");
        m_display.press(keys);
    }
    void leave()
    {
        press("ctrl+q");
        ASSERT_TRUE(m_wizard.state() == QProcess::NotRunning || m_wizard.waitForFinished(kWalkPatience));
        EXPECT_EQ(m_wizard.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(m_wizard.exitCode(), 0);
    }
    /// The saved file holds the answers of `expected`, and waymark-cli comes to their verdict.
    void expectSaved(const Decision& expected) const
    {
        const Result<Decision> read = loadDecision(test::readPlainly(m_path), m_path);
        ASSERT_TRUE(read);
        EXPECT_EQ(valuesOf(*read), valuesOf(expected));
        const Assessment assessment = assess(test::rustVsGo(), expected, {});
        const QJsonObject told = assessedByCommandLine();
        EXPECT_EQ(told[QStringLiteral("answered")].toInt(), int(assessment.questions));
        EXPECT_EQ(told[QStringLiteral("questions")].toInt(), int(assessment.questions));
        EXPECT_EQ(told[QStringLiteral("verdict")][QStringLiteral("headline")].toString().toStdString(),
            assessment.verdict.headline);
    }
    /// What waymark-cli makes of the saved file.
    QJsonObject assessedByCommandLine() const
    {
        QProcess cli;
        test::startBound(cli, QStringLiteral(WAYMARK_CLI),
            {QStringLiteral("assess"), QStringLiteral("--json"), QString::fromStdString(m_path)});
        EXPECT_TRUE(cli.waitForFinished(kWalkPatience));
        EXPECT_EQ(cli.exitCode(), 0);
        return QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
    }

    const test::TemporaryFolder m_folder;
    const std::string m_path = m_folder.file("walk.waymark");
    test::Display m_display;
    QProcess m_wizard;
};

TEST_F(DesktopWalk, LeadsByKeysFromTheStartPageToASavedVerdictAndBack)
{
    const test::AnswerTexts answers = answersOnTheWay(test::rustVsGo());
    ASSERT_NO_FATAL_FAILURE(startWizard());
    press("ctrl+n");
    ASSERT_NO_FATAL_FAILURE(waitForTitle("Untitled decision – Waymark"));
    answerAll(answers.size());
    ASSERT_NO_FATAL_FAILURE(waitForTitle("Untitled decision* – Waymark"));
    press("alt+Right"); // from the priorities to the verdict
    press("F2");
    m_display.type(QStringLiteral("Walked by keys"));
    press("Return");
    ASSERT_NO_FATAL_FAILURE(waitForTitle("Walked by keys* – Waymark"));
    press("ctrl+s");
    ASSERT_NO_FATAL_FAILURE(nameFile("Save decision — Waymark"));
    ASSERT_NO_FATAL_FAILURE(waitForTitle(kSavedTitle));
    const std::string saved = test::readPlainly(m_path);
    expectSaved(test::answered(test::rustVsGo(), answers));

    press("ctrl+w");
    ASSERT_NO_FATAL_FAILURE(waitForTitle("Waymark"));
    press("alt+1"); // the most recent file
    ASSERT_NO_FATAL_FAILURE(waitForTitle(kSavedTitle));
    ASSERT_NO_FATAL_FAILURE(leave());

    ASSERT_NO_FATAL_FAILURE(startWizard());
    press("ctrl+o");
    ASSERT_NO_FATAL_FAILURE(nameFile("Open decision — Waymark"));
    ASSERT_NO_FATAL_FAILURE(waitForTitle(kSavedTitle));
    press("2"); // another answer to the first question
    ASSERT_NO_FATAL_FAILURE(waitForTitle("Walked by keys – walk.waymark* – Waymark"));
    press("ctrl+z");
    ASSERT_NO_FATAL_FAILURE(waitForTitle(kSavedTitle));
    ASSERT_NO_FATAL_FAILURE(leave());
    EXPECT_EQ(test::readPlainly(m_path), saved);
}

} // namespace
} // namespace waymark::app
