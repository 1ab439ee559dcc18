#include "core/decision/edit_decision.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/decision/edit_priorities.h"
#include "tests/core/decision/sample_decision.h"

namespace waymark::test {
namespace {

const ParticipantId kAda{"ada"};
const QuestionId kOrigin{"origin"};

Answer answerOf(const std::string& option)
{
    return {Choice{{{option}}}, "2025-04-01T00:00:00Z", "", ""};
}

TEST(EditDecision, FindsAParticipantByIdAndByName)
{
    const Decision decision = sampleDecision();
    ASSERT_TRUE(findParticipant(decision, "ada"));
    EXPECT_EQ(findParticipant(decision, "ada"), findParticipant(decision, "Ada"));
    EXPECT_FALSE(findParticipant(decision, "Bob"));
}

TEST(EditDecision, FindsTheParticipantOfAnIdBeforeOneOfThatName)
{
    Decision decision = sampleDecision();
    decision.participants[0].name = "ada";
    EXPECT_EQ(findParticipant(decision, "ada")->id, kAda);
}

TEST(EditDecision, AddsAParticipantUnderAFreeId)
{
    Decision decision = sampleDecision();
    decision.participants[0].id = {"p3"};
    const ParticipantId added = addParticipant(decision, "Bob");
    EXPECT_EQ(added.text, "p4");
    EXPECT_EQ(findParticipant(decision, "Bob")->id, added);
}

TEST(EditDecision, ChangesOneAnswerOfOneParticipantAndReturnsTheOld)
{
    Decision decision = sampleDecision();
    const Answer before = *findAnswer(decision, kTeam, kLoad);
    EXPECT_EQ(setAnswer(decision, kTeam, kLoad, answerOf("low")), before);
    EXPECT_EQ(*findAnswer(decision, kTeam, kLoad), answerOf("low"));
    EXPECT_FALSE(findAnswer(decision, kAda, kLoad));
}

TEST(EditDecision, AnswersAnOpenQuestion)
{
    Decision decision = sampleDecision();
    EXPECT_EQ(setAnswer(decision, kAda, kOrigin, answerOf("other")), std::nullopt);
    EXPECT_EQ(*findAnswer(decision, kAda, kOrigin), answerOf("other"));
}

TEST(EditDecision, TakesAnAnswerBack)
{
    Decision decision = sampleDecision();
    EXPECT_TRUE(setAnswer(decision, kTeam, kLoad, std::nullopt));
    EXPECT_FALSE(findAnswer(decision, kTeam, kLoad));
    EXPECT_FALSE(setAnswer(decision, kTeam, kLoad, std::nullopt));
}

TEST(EditDecision, AgreesOnAnAnswerBesideThoseOfTheParticipants)
{
    Decision decision = sampleDecision();
    setAgreed(decision, kLoad, answerOf("low"));
    EXPECT_EQ(decision.agreed.at(kLoad), answerOf("low"));
    EXPECT_EQ(decision.participants, sampleDecision().participants);
}

TEST(EditDecision, RevisingAnAnswerKeepsItsNoteAndWhatANewerVersionAdded)
{
    const Answer before{Number{1}, "2025", "a note", R"({"later":1})", R"({"old":1})"};
    const Answer after = revisedAnswer(&before, Number{2}, "2026");
    EXPECT_EQ(after, (Answer{Number{2}, "2026", "a note", R"({"later":1})", ""}));
    EXPECT_EQ(revisedAnswer(nullptr, Number{2}, "2026"), (Answer{Number{2}, "2026", "", "", ""}));
}

TEST(EditDecision, RatesACriterionAndGoesBackToTheFrameworks)
{
    Decision decision = sampleDecision();
    EXPECT_EQ(setRating(decision, kSpeed, 10), 62.5);
    EXPECT_EQ(setRating(decision, kCost, 0), std::nullopt);
    EXPECT_EQ(decision.priorities.rating.at(kCost), 0);
    EXPECT_EQ(setRating(decision, kSpeed, std::nullopt), 10);
    EXPECT_FALSE(decision.priorities.rating.contains(kSpeed));
}

TEST(EditDecision, ChangingTheMethodKeepsTheFiguresOfBoth)
{
    Decision decision = sampleDecision();
    EXPECT_EQ(setMethod(decision, WeightMethod::rating), WeightMethod::swing);
    EXPECT_EQ(decision.priorities.rating, sampleDecision().priorities.rating);
    EXPECT_EQ(decision.priorities.swing, sampleDecision().priorities.swing);
}

/// Makes one random edit and then the same edit with what it returned.
void editAndUndo(Decision& decision)
{
    const auto who = *rc::gen::element(kTeam, kAda);
    const auto question = *rc::gen::element(kLoad, kOrigin);
    const auto criterion = *rc::gen::element(kSpeed, kCost);
    const auto points = *rc::gen::element(std::optional<double>(), std::optional(0.0), std::optional(100.0));
    const auto answer = *rc::gen::element(std::optional<Answer>(), std::optional(answerOf("low")));
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        setAnswer(decision, who, question, setAnswer(decision, who, question, answer));
        break;
    case 1:
        setAgreed(decision, question, setAgreed(decision, question, answer));
        break;
    case 2:
        setRating(decision, criterion, setRating(decision, criterion, points));
        break;
    case 3:
        setSwing(decision, criterion, setSwing(decision, criterion, points));
        break;
    case 4:
        setMethod(decision, setMethod(decision, WeightMethod::rating));
        break;
    case 5: {
        const OwnEvidenceKey key{question, {"swift"}, *rc::gen::element<std::string>("high", "low")};
        const auto evidence =
            *rc::gen::element(std::optional<OwnEvidence>(), std::optional(OwnEvidence{{1, 2, 3}, "", "", "", {}}));
        setOwnEvidence(decision, key, setOwnEvidence(decision, key, evidence));
        break;
    }
    default:
        setTitle(decision, setTitle(decision, "other"));
        break;
    }
}

RC_GTEST_PROP(EditDecisionProperty, PuttingBackWhatAnEditReturnedUndoesIt, ())
{
    Decision decision = sampleDecision();
    editAndUndo(decision);
    RC_ASSERT(decision == sampleDecision());
}

} // namespace
} // namespace waymark::test
