#include "core/decision/reconcile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/decision/edit_decision.h"
#include "core/decision/edit_priorities.h"
#include "core/decision/new_decision.h"
#include "tests/core/decision/sample_decision.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A decision on the tiny framework in which the team gave one answer.
Decision decisionWith(const char* question, AnswerValue value)
{
    Decision decision = newDecision(FrameworkBuilder().build(), "", "");
    setAnswer(decision, kTeam, {question}, Answer{std::move(value), "", "", ""});
    return decision;
}

std::vector<std::string> idsOf(const std::vector<Message>& messages)
{
    std::vector<std::string> ids;
    ids.reserve(messages.size());
    for (const Message& message : messages)
        ids.push_back(message.id);
    return ids;
}

std::string argument(const Message& message, const std::string& name)
{
    for (const Argument& each : message.arguments)
        if (each.name == name)
            return std::get<std::string>(each.value);
    return "no argument " + name;
}

TEST(Reconcile, FindsNothingWhereTheFrameworkIsTheSame)
{
    const Framework framework = FrameworkBuilder().build();
    const Decision decision = decisionWith("load", Choice{{{"high"}}});
    EXPECT_EQ(reconcile(framework, decision, &framework), Reconciliation{});
}

TEST(Reconcile, SaysWithWhichVersionTheDecisionWasMade)
{
    const Framework now = FrameworkBuilder().set("version", "'1.3.0'").build();
    const Reconciliation result = reconcile(now, decisionWith("load", Choice{{{"high"}}}), nullptr);
    ASSERT_THAT(idsOf(result.messages), ElementsAre("reconciliation.otherVersion"));
    EXPECT_EQ(argument(result.messages[0], "made"), "1.2.3");
    EXPECT_EQ(argument(result.messages[0], "now"), "1.3.0");
}

TEST(Reconcile, SaysWhenTheSameVersionHasAnotherContent)
{
    const Framework now = FrameworkBuilder().set("title", "'Other'").build();
    EXPECT_THAT(idsOf(reconcile(now, newDecision(FrameworkBuilder().build(), "", ""), nullptr).messages),
        ElementsAre("reconciliation.otherContent"));
}

struct Lost {
    const char* name;
    const char* question;
    AnswerValue value;
    const char* place; ///< of the edit that makes the answer unfit
    const char* json;  ///< null: removes
    MisfitKind kind;
    const char* message;
};

class Misfits : public testing::TestWithParam<Lost> {};

TEST_P(Misfits, AreListedAndStayInTheDocument)
{
    const Lost& lost = GetParam();
    FrameworkBuilder builder;
    if (lost.json)
        builder.set(lost.place, lost.json);
    else
        builder.remove(lost.place);
    const Decision decision = decisionWith(lost.question, lost.value);
    const Reconciliation result = reconcile(builder.build(), decision, nullptr);
    EXPECT_THAT(result.misfits, ElementsAre(Misfit{{lost.question}, kTeam, lost.kind}));
    EXPECT_THAT(idsOf(result.messages), ElementsAre("reconciliation.otherContent", lost.message));
    EXPECT_TRUE(findAnswer(decision, kTeam, {lost.question}));
}

const Lost kLost[] = {
    {"QuestionGone", "wishes", Choice{{{"none"}}}, "questions/wishes", nullptr, MisfitKind::questionGone,
        "reconciliation.questionGone"},
    {"OptionGone", "wishes", Choice{{{"none"}, {"few-people"}}}, "questions/wishes/options/few-people", nullptr,
        MisfitKind::optionGone, "reconciliation.optionGone"},
    {"TooManyOptions", "load", Choice{{{"low"}, {"high"}}}, "title", "'Other'", MisfitKind::badChoice,
        "reconciliation.badChoice"},
    {"NowExclusive", "wishes", Choice{{{"quick-start"}, {"few-people"}}},
        "questions/wishes/options/few-people/exclusive", "true", MisfitKind::badChoice, "reconciliation.badChoice"},
    {"OutOfRange", "size", Number{900}, "questions/size/max", "500", MisfitKind::outOfRange,
        "reconciliation.outOfRange"},
    {"NotOffered", "bill", DoesNotApply{}, "questions/bill/notApplicable", nullptr, MisfitKind::notApplicableGone,
        "reconciliation.notApplicableGone"},
};
INSTANTIATE_TEST_SUITE_P(OfEachKind, Misfits, testing::ValuesIn(kLost), [](const auto& i) { return i.param.name; });

TEST(Reconcile, SeesThatAQuestionTakesAnotherKindOfAnswer)
{
    const Reconciliation choice =
        reconcile(FrameworkBuilder().build(), decisionWith("size", Choice{{{"large"}}}), nullptr);
    EXPECT_THAT(choice.misfits, ElementsAre(Misfit{{"size"}, kTeam, MisfitKind::kindChanged}));
    const Reconciliation number = reconcile(FrameworkBuilder().build(), decisionWith("load", Number{3}), nullptr);
    EXPECT_THAT(number.misfits, ElementsAre(Misfit{{"load"}, kTeam, MisfitKind::kindChanged}));
}

TEST(Reconcile, ListsWhoseAnswersDoNotFitByQuestionAgreedOnesFirst)
{
    Decision decision = newDecision(FrameworkBuilder().build(), "", "");
    const ParticipantId ada = addParticipant(decision, "Ada");
    setAnswer(decision, ada, {"load"}, Answer{Number{1}, "", "", ""});
    setAnswer(decision, kTeam, {"size"}, Answer{Number{-1}, "", "", ""});
    setAnswer(decision, kTeam, {"load"}, Answer{Number{2}, "", "", ""});
    setAgreed(decision, {"size"}, Answer{Number{-2}, "", "", ""});
    EXPECT_THAT(reconcile(FrameworkBuilder().build(), decision, nullptr).misfits,
        ElementsAre(Misfit{{"load"}, kTeam, MisfitKind::kindChanged}, Misfit{{"load"}, ada, MisfitKind::kindChanged},
            Misfit{{"size"}, std::nullopt, MisfitKind::outOfRange}, Misfit{{"size"}, kTeam, MisfitKind::outOfRange}));
}

TEST(Reconcile, TellsAnswersThatFailForTheSameCauseInOneMessage)
{
    Decision decision = decisionWith("load", Choice{{{"huge"}}});
    const ParticipantId ada = addParticipant(decision, "Ada");
    setAnswer(decision, ada, {"load"}, Answer{Choice{{{"enormous"}}}, "", "", ""});
    const Reconciliation result = reconcile(FrameworkBuilder().build(), decision, nullptr);
    ASSERT_THAT(idsOf(result.messages), ElementsAre("reconciliation.optionGone"));
    EXPECT_EQ(argument(result.messages[0], "question"), "How much load?");
    EXPECT_EQ(argument(result.messages[0], "answers"), "enormous; huge");
}

TEST(Reconcile, CallsAQuestionThatIsGoneByItsOldTitleOrElseByItsId)
{
    const Framework before = FrameworkBuilder().build();
    const Framework now = FrameworkBuilder().remove("questions/wishes").build();
    const Decision decision = decisionWith("wishes", Choice{{{"none"}}});
    EXPECT_EQ(argument(reconcile(now, decision, &before).messages[1], "question"), "What else is wanted?");
    EXPECT_EQ(argument(reconcile(now, decision, nullptr).messages[1], "question"), "wishes");
}

TEST(Reconcile, ListsPrioritiesOfCriteriaThatAreGone)
{
    Decision decision = newDecision(FrameworkBuilder().build(), "", "");
    setRating(decision, {"speed"}, 1);
    setRating(decision, {"beauty"}, 1);
    setSwing(decision, {"beauty"}, 1);
    setSwing(decision, {"age"}, 1);
    setSmart(decision, {"youth"}, 1);
    setOrder(decision, {{{"speed"}}, {{"ease"}, {"zeal"}}});
    setPair(decision, {{"cost"}, {"poise"}}, 2);
    setInterval(decision, {"wit"}, PointRange{0, 1});
    const Reconciliation result = reconcile(FrameworkBuilder().build(), decision, nullptr);
    EXPECT_THAT(result.lostPriorities,
        ElementsAre(CriterionId{"age"}, CriterionId{"beauty"}, CriterionId{"poise"}, CriterionId{"wit"},
            CriterionId{"youth"}, CriterionId{"zeal"}));
    ASSERT_THAT(idsOf(result.messages), ElementsAre("reconciliation.prioritiesLost"));
    EXPECT_EQ(argument(result.messages[0], "criteria"), "age; beauty; poise; wit; youth; zeal");
}

TEST(Reconcile, ListsOwnValuesThatTheFrameworkHasNoPlaceFor)
{
    Decision decision = newDecision(FrameworkBuilder().build(), "", "");
    for (const OwnEvidenceKey& key : {OwnEvidenceKey{{"load"}, {"swift"}, "high"}, {{"load"}, {"slow"}, "high"},
             {{"load"}, {"slow"}, "low"}, {{"age"}, {"swift"}, "?"}, {{"status"}, {"swift"}, "new"}})
        decision.ownEvidence[key].value = {1, 2, 3};
    const Reconciliation result = reconcile(FrameworkBuilder().build(), decision, nullptr);
    EXPECT_EQ(result.lostOwnEvidence.size(), 4u);
    ASSERT_THAT(idsOf(result.messages), ElementsAre("reconciliation.ownValuesLost"));
    EXPECT_EQ(argument(result.messages[0], "values"), "Does it exist? (Swift); How much load? (slow); age (Swift)");
}

TEST(Reconcile, ListsNewQuestionsOnlyWithTheEarlierFrameworkAtHand)
{
    const Framework before = FrameworkBuilder().remove("questions/wishes").build();
    const Framework now = FrameworkBuilder().build();
    const Decision decision = newDecision(before, "", "");
    const Reconciliation result = reconcile(now, decision, &before);
    EXPECT_THAT(result.added, ElementsAre(*now.find(QuestionId{"wishes"})));
    EXPECT_THAT(idsOf(result.messages), ElementsAre("reconciliation.otherContent", "reconciliation.questionsAdded"));
    EXPECT_THAT(reconcile(now, decision, nullptr).added, IsEmpty());
}

TEST(Reconcile, ListsQuestionsThatSayOrCountSomethingElse)
{
    const Framework before = FrameworkBuilder().build();
    const Framework now =
        FrameworkBuilder().set("questions/load/title", "'How much?'").set("questions/size/knots/1/x", "200").build();
    const Reconciliation result = reconcile(now, newDecision(before, "", ""), &before);
    EXPECT_THAT(result.changed,
        ElementsAre(QuestionChange{*now.find(QuestionId{"load"}), true, false},
            QuestionChange{*now.find(QuestionId{"size"}), false, true}));
}

TEST(Reconcile, TellsChangesOnlyOfQuestionsThatWereAnswered)
{
    const Framework before = FrameworkBuilder().build();
    const Framework now = FrameworkBuilder()
                              .set("questions/load/title", "'How much?'")
                              .set("questions/wishes/title", "'And else?'")
                              .set("questions/load/options/high/multiplies/speed", "3")
                              .build();
    const Reconciliation result = reconcile(now, decisionWith("load", DontKnow{}), &before);
    ASSERT_THAT(idsOf(result.messages),
        ElementsAre("reconciliation.otherContent", "reconciliation.wordingChanged", "reconciliation.scoringChanged"));
    EXPECT_EQ(argument(result.messages[1], "questions"), "How much?");
}

TEST(Reconcile, ListsCriteriaAndRulesThatAreNewGoneOrDifferent)
{
    const Framework before = FrameworkBuilder().build();
    const Framework now = FrameworkBuilder()
                              .set("criteria/speed/importance", "11")
                              .remove("rules/unpractised")
                              .set("rules/big-bill/when", "{'question': 'bill', 'is': 'small'}")
                              .add("rules", "{'id': 'added', 'text': 'Careful.', 'effects': [{'do': 'caution'}]}")
                              .build();
    const Reconciliation result = reconcile(now, newDecision(before, "", ""), &before);
    EXPECT_THAT(result.changedCriteria, ElementsAre(CriterionId{"speed"}));
    EXPECT_THAT(result.changedRules, ElementsAre(RuleId{"added"}, RuleId{"big-bill"}, RuleId{"unpractised"}));
    EXPECT_THAT(idsOf(result.messages),
        ElementsAre("reconciliation.otherContent", "reconciliation.criteriaChanged", "reconciliation.rulesChanged"));
}

} // namespace
} // namespace waymark::test
