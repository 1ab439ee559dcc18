// Opening what was recorded, and what was made with an older version of its framework.
#include <gmock/gmock.h>

#include <QTest>
#include <QUndoStack>

#include "app/desktop/reopening_notice.h"
#include "core/decision/decision_json.h"
#include "core/decision/edit_decision.h"
#include "core/record/record_decision.h"
#include "tests/app/session_bench.h"
#include "tests/support/answered.h"
#include "tests/support/shipped_framework.h"
#include "ui/shell/notice_bar.h"

namespace waymark::app {
namespace {

using test::readPlainly;
using test::writePlainly;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kExample = WAYMARK_RESOURCES "/examples/trading-gateway.waymark";
constexpr const char* kShipped = WAYMARK_RESOURCES "/frameworks/rust-vs-go-1.0.0.json";

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    text.replace(text.find(from), from.size(), to);
    return text;
}

/// Frameworks as they ship, and one that came later.
class Frameworks {
public:
    Frameworks()
    {
        const std::string shipped = readPlainly(kShipped);
        writePlainly(m_folder.file("rust-vs-go-1.0.0.json"), shipped);
        const std::string title = "\"title\": \"" + test::rustVsGo().questions.front().title + '"';
        writePlainly(m_folder.file("rust-vs-go-1.1.0.json"),
            replaced(replaced(shipped, "\"version\": \"1.0.0\"", "\"version\": \"1.1.0\""), title,
                "\"title\": \"Where does it stand today?\""));
    }
    std::string path() const { return m_folder.path(); }

private:
    const test::TemporaryFolder m_folder;
};

class ReopenedSession : public testing::Test {
protected:
    std::string notices() const { return m_bench.notices().toStdString(); }
    void open(const Decision& decision)
    {
        const QString path = m_bench.path("plan.waymark");
        writePlainly(path.toStdString(), saveDecision(decision));
        ASSERT_TRUE(m_bench.session->open(path));
    }
    bool awaitNotice(const char* text)
    {
        return QTest::qWaitFor([&] { return notices().find(text) != std::string::npos; }, 60'000);
    }
    static Decision example() { return *loadDecision(readPlainly(kExample), kExample); }
    static Decision recorded(RecordStatus status = RecordStatus::accepted)
    {
        Decision decision = example();
        const Study study = *studyOf(test::rustVsGo(), decision, {});
        Statement said;
        said.status = status;
        said.date = "2026-11-28";
        said.chosen = test::rustVsGo()[*study.assessment().verdict.alternative].id;
        addRevision(decision, recordDecision(test::rustVsGo(), decision, study, {said, "2026-11-28T10:00:00Z"}));
        return decision;
    }
    /// Gives the answers of the nearest trigger of answers.
    void comeAbout(const Decision& decision)
    {
        for (const Trigger& trigger : decision.record.back().triggers)
            if (!trigger.answers.empty()) {
                for (const AnswerTrigger& change : trigger.answers)
                    document().setAnswer(*document().framework().find(change.question), change.value);
                return;
            }
        FAIL() << "no answers turn it";
    }
    ui::DecisionDocument& document() { return *m_bench.window->document(); }

    const Frameworks m_frameworks;
    test::SessionBench m_bench{m_frameworks.path()};
};

TEST_F(ReopenedSession, ADecisionOfAnOlderVersionIsOfferedTheNewerOneWithWhatChanges)
{
    open(example());
    EXPECT_EQ(document().framework().version, "1.0.0");
    EXPECT_THAT(notices(), HasSubstr("There is version 1.1.0 of "));
    const std::size_t answers = document().stored().participants.front().answers.size();
    m_bench.press(QStringLiteral("Use version 1.1.0"));
    EXPECT_EQ(document().framework().version, "1.1.0");
    EXPECT_EQ(document().stored().framework.version, "1.1.0");
    EXPECT_EQ(document().stored().participants.front().answers.size(), answers);
    EXPECT_FALSE(document().undoStack().isClean());
    EXPECT_THAT(notices(), Not(HasSubstr("1.1.0")));
}

TEST_F(ReopenedSession, WhatWasRecordedIsLookedAtWithTheNewerVersion)
{
    open(recorded());
    ASSERT_TRUE(awaitNotice("Still stands."));
    EXPECT_THAT(notices(), HasSubstr("1.1.0; it was recorded with 1.0.0"));
    m_bench.press(QStringLiteral("Use version 1.1.0"));
    EXPECT_EQ(document().framework().version, "1.1.0");
    EXPECT_EQ(document().stored().record.size(), 1u);
}

TEST_F(ReopenedSession, AnswersThatAreCorrectedAreLookedAtAgain)
{
    const Decision decision = recorded();
    open(decision);
    ASSERT_TRUE(awaitNotice("Still stands."));
    comeAbout(decision);
    ASSERT_TRUE(awaitNotice("Revisit."));
    EXPECT_THAT(notices(), HasSubstr("today it is"));
    EXPECT_THAT(notices(), Not(HasSubstr("Still stands.")));
}

TEST_F(ReopenedSession, AClosedNoticeComesBackOnlyWithOtherNews)
{
    const Decision decision = recorded();
    open(decision);
    ASSERT_TRUE(awaitNotice("Still stands."));
    m_bench.window->notices().closeNotice(kReopeningKey);
    document().setTitle(QStringLiteral("Another name"));
    EXPECT_FALSE(QTest::qWaitFor([&] { return m_bench.window->notices().isShown(kReopeningKey); }, 1'500));
    comeAbout(decision);
    EXPECT_TRUE(awaitNotice("Revisit."));
}

TEST_F(ReopenedSession, WhatIsNotInForceNeedNotBeRevisited)
{
    const Decision decision = recorded(RecordStatus::deprecated);
    open(decision);
    ASSERT_TRUE(awaitNotice("It is deprecated"));
    comeAbout(decision);
    ASSERT_TRUE(awaitNotice("instead of")); // it was looked at again
    EXPECT_THAT(notices(), Not(HasSubstr("Revisit.")));
}

} // namespace
} // namespace waymark::app
