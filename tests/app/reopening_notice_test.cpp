#include "app/desktop/reopening_notice.h"

#include <gtest/gtest.h>

#include "core/decision/decision_json.h"
#include "core/decision/edit_decision.h"
#include "core/record/record_decision.h"
#include "tests/support/shipped_framework.h"
#include "tests/support/temporary_folder.h"
#include "ui/text/texts.h"

namespace waymark::app {
namespace {

const ui::Texts& texts()
{
    static const ui::Texts all(*MessageCatalogue::load(WAYMARK_RESOURCES "/messages/en"));
    return all;
}

/// The trading gateway, recorded as its verdict says.
class ReopeningNotice : public testing::Test {
protected:
    ReopeningNotice()
    {
        const std::string path = WAYMARK_RESOURCES "/examples/trading-gateway.waymark";
        m_decision = *loadDecision(test::readPlainly(path), path);
        const Study then = study();
        Statement said;
        said.status = RecordStatus::accepted;
        said.date = "2026-11-28";
        said.chosen = test::rustVsGo()[*then.assessment().verdict.alternative].id;
        m_recorded = recordDecision(test::rustVsGo(), m_decision, then, {said, "2026-11-28T09:00:00Z"});
    }
    Study study() const
    {
        return *studyOf(test::rustVsGo(), m_decision, {Reading::full, onAllThreads(kWorldsAtRest, kDefaultSeed)});
    }
    ui::Notice notice() const
    {
        const Reconciliation nothing;
        return reopeningNotice(m_recorded, reopen({test::rustVsGo(), study(), m_recorded, nothing}), texts());
    }
    void answer(const QuestionId& question, const AnswerValue& value)
    {
        setAnswer(
            m_decision, m_decision.participants.front().id, question, Answer{value, "2027-01-01T09:00:00Z", {}, {}});
    }

    Decision m_decision;
    Revision m_recorded;
};

TEST_F(ReopeningNotice, SaysThatAnUntouchedDecisionStillStands)
{
    EXPECT_EQ(notice().severity, ui::Severity::information);
    EXPECT_EQ(notice().text.toStdString(), "Still stands. Recorded as revision 1 on 2026-11-28.");
}

TEST_F(ReopeningNotice, NamesWhatItIsToBeRevisitedForAndTheVerdictOfToday)
{
    ASSERT_FALSE(m_recorded.triggers.empty());
    const Trigger& nearest = m_recorded.triggers.front();
    ASSERT_FALSE(nearest.answers.empty());
    for (const AnswerTrigger& change : nearest.answers)
        answer(change.question, change.value);
    const std::string text = notice().text.toStdString();
    EXPECT_EQ(notice().severity, ui::Severity::warning);
    EXPECT_NE(text.find("Revisit."), std::string::npos) << text;
    EXPECT_NE(text.find("today it is"), std::string::npos) << text;
    EXPECT_NE(text.find("• "), std::string::npos) << text;
    EXPECT_NE(text.find("instead of"), std::string::npos) << text;
}

TEST_F(ReopeningNotice, KeepsToWhatFitsABar)
{
    for (const Question& question : test::rustVsGo().questions)
        if (question.id.text != "status")
            answer(question.id, DontKnow{});
    EXPECT_LE(notice().text.count(u'\n'), 7);
    EXPECT_TRUE(notice().text.contains(QStringLiteral("Ctrl+H")));
}

} // namespace
} // namespace waymark::app
