// What-ifs within a decision: shown and edited in its place, and undone with everything else.
#include <gmock/gmock.h>

#include <QUndoStack>

#include "core/decision/decision_json.h"
#include "core/decision/edit_decision.h"
#include "tests/ui/document/tiny_document.h"
#include "tests/ui/support/print_qt.h"
#include "ui/document/decision_document.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using ui::DecisionDocument;

class Scenarios : public testing::Test {
protected:
    QuestionIndex question(const std::string& id) const { return questionOf(*document, id); }
    CriterionIndex criterion(const std::string& id) const { return criterionOf(*document, id); }
    const std::vector<Scenario>& all() const { return document->stored().scenarios; }
    std::vector<std::string> names() const
    {
        std::vector<std::string> found;
        for (const Scenario& scenario : all())
            found.push_back(scenario.name);
        return found;
    }
    std::string shown() const { return document->scenario() ? document->scenario()->name : "the decision"; }
    AnswerValue valueOf(const std::string& id) const { return document->answer(question(id))->value; }
    const Answers& own() const { return document->stored().participants.front().answers; }
    void undo() { document->undoStack().undo(); }
    void redo() { document->undoStack().redo(); }

    static AnswerValue load(const char* option) { return Choice{{{option}}}; }

    std::unique_ptr<DecisionDocument> document = tinyDocument();
};

TEST_F(Scenarios, StartAsWhatIsShownAndAreShown)
{
    answer(*document, "load", "low");
    document->addScenario(QStringLiteral("If loaded"));
    EXPECT_EQ(shown(), "If loaded");
    EXPECT_EQ(document->decision().participants, document->stored().participants);
    EXPECT_THAT(document->differences().answers, IsEmpty());
    EXPECT_FALSE(document->differences().priorities);
    answer(*document, "load", "high");
    document->addScenario(QStringLiteral("If loaded, with a team"));
    EXPECT_EQ(shown(), "If loaded, with a team");
    EXPECT_EQ(valueOf("load"), load("high"));
}

TEST_F(Scenarios, TakeTheAnswersThatAreGivenInThem)
{
    answer(*document, "load", "low");
    document->addScenario(QStringLiteral("If loaded"));
    answer(*document, "load", "high");
    EXPECT_EQ(valueOf("load"), load("high"));
    EXPECT_EQ(own().at({"load"}).value, load("low"));
    EXPECT_THAT(document->differences().answers, ElementsAre(question("load")));
    document->showScenario(std::nullopt);
    EXPECT_EQ(valueOf("load"), load("low"));
}

TEST_F(Scenarios, AreAssessedWhileTheyAreShown)
{
    answer(*document, "load", "low");
    const Assessment before = *document->assessment();
    document->addScenario(QStringLiteral("If loaded"));
    answer(*document, "load", "high");
    EXPECT_NE(document->assessment()->alternatives, before.alternatives);
    EXPECT_EQ(*document->assessment(), assess(document->framework(), document->decision(), {}));
    document->showScenario(std::nullopt);
    EXPECT_EQ(*document->assessment(), before);
}

TEST_F(Scenarios, GoBackToTheDecisionsAnswer)
{
    answer(*document, "load", "low");
    document->addScenario(QStringLiteral("If loaded"));
    answer(*document, "load", "high");
    ASSERT_TRUE(document->replacedOpinion(question("load")));
    answer(*document, "load", "");
    EXPECT_EQ(valueOf("load"), load("low"));
    EXPECT_FALSE(document->replacedOpinion(question("load")));
    EXPECT_EQ(own().at({"load"}).value, load("low"));
    answer(*document, "load", ""); // there is nothing of its own to take back
    EXPECT_EQ(valueOf("load"), load("low"));
}

TEST_F(Scenarios, HoldNoAnswerThatSaysWhatTheDecisionSays)
{
    answer(*document, "load", "low");
    document->addScenario(QStringLiteral("If loaded"));
    answer(*document, "load", "high");
    answer(*document, "load", "low");
    EXPECT_THAT(all().front().answers, IsEmpty());
    document->showScenario(std::nullopt);
    answer(*document, "load", "high");
    document->showScenario(all().front().id);
    EXPECT_EQ(valueOf("load"), load("high"));
}

TEST_F(Scenarios, MayHaveANoteOfTheirOwn)
{
    answer(*document, "load", "low");
    document->setNote(question("load"), QStringLiteral("measured"));
    document->addScenario(QStringLiteral("If loaded"));
    answer(*document, "load", "high");
    document->setNote(question("load"), QStringLiteral("assumed"));
    EXPECT_EQ(own().at({"load"}).note, "measured");
    answer(*document, "load", "low");
    EXPECT_EQ(document->answer(question("load"))->note, "assumed");
    EXPECT_THAT(document->differences().answers, IsEmpty()); // a note is no other answer
}

TEST_F(Scenarios, TakeThePrioritiesThatAreSetInThem)
{
    document->setRating(criterion("speed"), 30);
    document->addScenario(QStringLiteral("If speed counts"));
    document->setRating(criterion("ease"), 10);
    EXPECT_EQ(document->decision().priorities.rating.at({"speed"}), 30);
    EXPECT_EQ(document->decision().priorities.rating.at({"ease"}), 10);
    EXPECT_FALSE(document->stored().priorities.rating.contains({"ease"}));
    EXPECT_TRUE(document->differences().priorities);
    document->takeBackPriorities();
    EXPECT_FALSE(document->differences().priorities);
    EXPECT_FALSE(all().front().priorities);
}

TEST_F(Scenarios, HoldNoPrioritiesThatAreTheDecisions)
{
    document->setRating(criterion("speed"), 30);
    document->addScenario(QStringLiteral("If speed counts"));
    document->setRating(criterion("speed"), 50);
    EXPECT_TRUE(all().front().priorities);
    document->setRating(criterion("speed"), 30);
    EXPECT_FALSE(all().front().priorities);
}

TEST_F(Scenarios, LeaveTitleAndOwnEvidenceToTheDecision)
{
    answer(*document, "load", "low");
    document->addScenario(QStringLiteral("If loaded"));
    document->setTitle(QStringLiteral("Another way"));
    document->setOwnEvidence(question("load"), {0}, OwnEvidence{{1, 2, 3}, "", "ours", "", ""});
    EXPECT_EQ(document->stored().title, "Another way");
    EXPECT_EQ(document->stored().ownEvidence.size(), 1u);
    EXPECT_THAT(all().front().answers, IsEmpty());
}

TEST_F(Scenarios, AreRenamedMovedAndDeleted)
{
    for (const char* name : {"a", "b", "c"}) {
        document->showScenario(std::nullopt);
        document->addScenario(QLatin1String(name));
    }
    document->moveScenario(all()[2].id, 0);
    EXPECT_THAT(names(), ElementsAre("c", "a", "b"));
    document->renameScenario(all()[1].id, QStringLiteral("first"));
    EXPECT_THAT(names(), ElementsAre("c", "first", "b"));
    EXPECT_EQ(shown(), "c");
    document->removeScenario(all()[0].id);
    EXPECT_THAT(names(), ElementsAre("first", "b"));
    EXPECT_EQ(shown(), "the decision");
    undo();
    EXPECT_THAT(names(), ElementsAre("c", "first", "b"));
    EXPECT_EQ(shown(), "c");
}

TEST_F(Scenarios, StayOpenWhileAnotherIsDeleted)
{
    document->addScenario(QStringLiteral("a"));
    document->showScenario(std::nullopt);
    document->addScenario(QStringLiteral("b"));
    document->removeScenario(all()[0].id);
    EXPECT_EQ(shown(), "b");
}

TEST_F(Scenarios, FallBackToTheDecisionWhenTheOpenOneIsUndone)
{
    document->addScenario(QStringLiteral("a"));
    undo();
    EXPECT_EQ(shown(), "the decision");
    EXPECT_THAT(all(), IsEmpty());
    redo();
    EXPECT_EQ(shown(), "a");
}

TEST_F(Scenarios, AreShownWhenSomethingInThemIsUndone)
{
    answer(*document, "load", "low");
    document->addScenario(QStringLiteral("a"));
    answer(*document, "load", "high");
    document->showScenario(std::nullopt);
    undo();
    EXPECT_EQ(shown(), "a");
    EXPECT_EQ(valueOf("load"), load("low"));
    undo();
    undo();
    EXPECT_EQ(shown(), "the decision");
    EXPECT_FALSE(document->answer(question("load")));
}

TEST_F(Scenarios, ShowWhatAnAnswerDidInThem)
{
    answer(*document, "load", "low");
    document->assessment();
    document->addScenario(QStringLiteral("a"));
    document->assessment();
    EXPECT_FALSE(document->lastEffect()); // what was moved was moved elsewhere
    answer(*document, "load", "high");
    ASSERT_TRUE(document->lastEffect());
    EXPECT_EQ(document->lastEffect()->question, question("load"));
    document->showScenario(std::nullopt);
    EXPECT_FALSE(document->lastEffect());
}

TEST_F(Scenarios, EndARunOfTyping)
{
    answer(*document, "size", "1");
    document->addScenario(QStringLiteral("a"));
    answer(*document, "size", "12");
    document->showScenario(std::nullopt);
    answer(*document, "size", "1");
    document->showScenario(all().front().id);
    answer(*document, "size", "18");
    const int steps = document->undoStack().count();
    answer(*document, "size", "15");
    EXPECT_EQ(document->undoStack().count(), steps);
}

TEST_F(Scenarios, StandInTheFileAndComeBackFromIt)
{
    answer(*document, "load", "low");
    document->addScenario(QStringLiteral("<b>If</b> =loaded & more"));
    answer(*document, "load", "high");
    document->setRating(criterion("speed"), 30);
    const Result<Decision> loaded = loadDecision(saved(*document), "a.waymark");
    ASSERT_TRUE(loaded);
    EXPECT_EQ(*loaded, document->stored());
    EXPECT_EQ(loaded->scenarios.at(0).name, "<b>If</b> =loaded & more");
}

TEST_F(Scenarios, LeaveNoTraceOnceAllIsUndone)
{
    const std::string before = saved(*document);
    answer(*document, "load", "low");
    document->addScenario(QStringLiteral("a"));
    answer(*document, "load", "high");
    document->setMethod(WeightMethod::swing);
    document->addScenario(QStringLiteral("b"));
    document->moveScenario(all()[1].id, 0);
    document->renameScenario(all()[1].id, QStringLiteral("c"));
    document->removeScenario(all()[0].id);
    const std::string after = saved(*document);
    document->undoStack().setIndex(0);
    EXPECT_EQ(saved(*document), before);
    document->undoStack().setIndex(document->undoStack().count());
    EXPECT_EQ(saved(*document), after);
}

} // namespace
} // namespace waymark::test
