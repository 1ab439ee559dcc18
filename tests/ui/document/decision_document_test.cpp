#include "ui/document/decision_document.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QUndoStack>

#include "tests/ui/document/tiny_document.h"
#include "tests/ui/support/print_qt.h"

namespace waymark::test {
namespace {

using ui::DecisionDocument;

class DecisionDocumentTest : public testing::Test {
protected:
    int steps() const { return document->undoStack().count(); }
    QString lastStep() const { return document->undoStack().undoText(); }
    QuestionIndex question(const std::string& id) const { return questionOf(*document, id); }
    CriterionIndex criterion(const std::string& id) const { return criterionOf(*document, id); }
    const Priorities& priorities() const { return document->decision().priorities; }

    std::unique_ptr<DecisionDocument> document = tinyDocument();
};

TEST_F(DecisionDocumentTest, GivesAnAnswerWithTheTimeOfTheClock)
{
    answer(*document, "load", "low");
    const Answer* given = document->answer(question("load"));
    ASSERT_TRUE(given);
    EXPECT_EQ(given->value, AnswerValue(Choice{{{"low"}}}));
    EXPECT_EQ(given->givenAt, "2026-03-14T09:00:10Z");
}

TEST_F(DecisionDocumentTest, TakesAnAnswerBack)
{
    answer(*document, "load", "low");
    answer(*document, "load", "");
    EXPECT_FALSE(document->answer(question("load")));
}

TEST_F(DecisionDocumentTest, KeepsTheNoteWhenTheAnswerChanges)
{
    answer(*document, "load", "low");
    document->setNote(question("load"), QStringLiteral("measured"));
    answer(*document, "load", "high");
    EXPECT_EQ(document->answer(question("load"))->note, "measured");
}

TEST_F(DecisionDocumentTest, HasNoPlaceForANoteWithoutAnAnswer)
{
    document->setNote(question("load"), QStringLiteral("measured"));
    EXPECT_FALSE(document->answer(question("load")));
    EXPECT_EQ(steps(), 0);
}

TEST_F(DecisionDocumentTest, NamesItsStepsForTheReader)
{
    answer(*document, "load", "low");
    EXPECT_EQ(lastStep(), QStringLiteral("Answer “How much load?”"));
    document->setNote(question("load"), QStringLiteral("x"));
    EXPECT_EQ(lastStep(), QStringLiteral("Note on “How much load?”"));
    answer(*document, "load", "");
    EXPECT_EQ(lastStep(), QStringLiteral("Take back “How much load?”"));
    document->setRating(criterion("speed"), 30);
    EXPECT_EQ(lastStep(), QStringLiteral("Importance of “Speed”"));
    document->setMethod(WeightMethod::swing);
    EXPECT_EQ(lastStep(), QStringLiteral("Weigh by swing"));
    document->setSwing(criterion("ease"), 100);
    EXPECT_EQ(lastStep(), QStringLiteral("Swing of “Ease”"));
    document->resetPriorities();
    EXPECT_EQ(lastStep(), QStringLiteral("Reset priorities"));
    document->setTitle(QStringLiteral("This way"));
    EXPECT_EQ(lastStep(), QStringLiteral("Rename decision"));
}

TEST_F(DecisionDocumentTest, AWishThatChangesNothingLeavesNoStep)
{
    const std::string before = saved(*document);
    QSignalSpy changed(document.get(), &DecisionDocument::changed);
    document->setAnswer(question("load"), std::nullopt);
    document->setRating(criterion("speed"), std::nullopt);
    document->setSwing(criterion("speed"), std::nullopt);
    document->setMethod(WeightMethod::rating);
    document->resetPriorities();
    document->setTitle(QStringLiteral("Which way?"));
    EXPECT_EQ(steps(), 0);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(saved(*document), before);
}

TEST_F(DecisionDocumentTest, TheSameAnswerAgainKeepsTheTimeOfTheFirst)
{
    answer(*document, "load", "low");
    const std::string before = saved(*document);
    answer(*document, "load", "low");
    EXPECT_EQ(steps(), 1);
    EXPECT_EQ(saved(*document), before);
}

TEST_F(DecisionDocumentTest, ADragIsOneStep)
{
    for (const double points : {30.0, 40.0, 50.0})
        document->setRating(criterion("speed"), points);
    EXPECT_EQ(steps(), 1);
    EXPECT_EQ(priorities().rating.at({"speed"}), 50);
    document->undoStack().undo();
    EXPECT_TRUE(priorities().rating.empty());
    document->undoStack().redo();
    EXPECT_EQ(priorities().rating.at({"speed"}), 50);
}

TEST_F(DecisionDocumentTest, ADragBackToWhereItBeganIsNoStep)
{
    document->setRating(criterion("speed"), 30);
    document->finishEdit();
    document->setRating(criterion("speed"), 40);
    document->setRating(criterion("speed"), 30);
    EXPECT_EQ(steps(), 1);
    EXPECT_EQ(priorities().rating.at({"speed"}), 30);
}

TEST_F(DecisionDocumentTest, DragsOfTwoSlidersAreTwoSteps)
{
    document->setRating(criterion("speed"), 30);
    document->setRating(criterion("ease"), 40);
    document->setRating(criterion("speed"), 50);
    EXPECT_EQ(steps(), 3);
}

TEST_F(DecisionDocumentTest, RatingAndSwingOfOneCriterionAreTwoSteps)
{
    document->setRating(criterion("speed"), 30);
    document->setSwing(criterion("speed"), 40);
    EXPECT_EQ(steps(), 2);
}

TEST_F(DecisionDocumentTest, AFinishedDragIsAStepOfItsOwn)
{
    document->setSwing(criterion("speed"), 30);
    document->finishEdit();
    document->setSwing(criterion("speed"), 40);
    EXPECT_EQ(steps(), 2);
}

TEST_F(DecisionDocumentTest, UndoEndsADrag)
{
    document->setRating(criterion("speed"), 30);
    document->setRating(criterion("ease"), 40);
    document->undoStack().undo();
    document->setRating(criterion("speed"), 50);
    EXPECT_EQ(steps(), 2);
    document->undoStack().undo();
    EXPECT_EQ(priorities().rating.at({"speed"}), 30);
}

TEST_F(DecisionDocumentTest, ADragAfterASaveKeepsTheSavedStateToGoBackTo)
{
    document->setRating(criterion("speed"), 30);
    document->undoStack().setClean();
    document->setRating(criterion("speed"), 40);
    EXPECT_FALSE(document->undoStack().isClean());
    document->undoStack().undo();
    EXPECT_TRUE(document->undoStack().isClean());
    EXPECT_EQ(priorities().rating.at({"speed"}), 30);
}

TEST_F(DecisionDocumentTest, TypingIsOneStep)
{
    answer(*document, "status", "existing");
    for (const char* text : {"1", "18", "18.5"})
        answer(*document, "size", text);
    for (const char* note : {"a", "as", "as measured"})
        document->setNote(question("size"), QString::fromLatin1(note));
    for (const char* title : {"T", "Th", "This"})
        document->setTitle(QString::fromLatin1(title));
    EXPECT_EQ(steps(), 4);
}

TEST_F(DecisionDocumentTest, EveryChosenOptionIsAStep)
{
    answer(*document, "load", "low");
    answer(*document, "load", "high");
    answer(*document, "team", "2");
    answer(*document, "team", "3");
    EXPECT_EQ(steps(), 4);
}

TEST_F(DecisionDocumentTest, ResettingPrioritiesTakesAllOfThemBackAtOnce)
{
    document->setRating(criterion("speed"), 30);
    document->setMethod(WeightMethod::swing);
    document->setSwing(criterion("ease"), 100);
    const Priorities before = priorities();
    document->resetPriorities();
    EXPECT_EQ(priorities(), Priorities());
    document->undoStack().undo();
    EXPECT_EQ(priorities(), before);
}

TEST_F(DecisionDocumentTest, ResettingPrioritiesKeepsWhatAnotherVersionWroteThere)
{
    Decision decision = document->decision();
    decision.priorities.unknown = R"({"later":[]})";
    decision.priorities.rating[{"speed"}] = 30;
    DecisionDocument other(std::make_shared<const Framework>(document->framework()), decision, systemClock());
    other.resetPriorities();
    EXPECT_TRUE(other.decision().priorities.rating.empty());
    EXPECT_EQ(other.decision().priorities.unknown, decision.priorities.unknown);
}

TEST_F(DecisionDocumentTest, SaysThatItChangedOnDoUndoAndRedo)
{
    QSignalSpy changed(document.get(), &DecisionDocument::changed);
    answer(*document, "load", "low");
    EXPECT_EQ(changed.count(), 1);
    document->undoStack().undo();
    EXPECT_EQ(changed.count(), 2);
    document->undoStack().redo();
    EXPECT_EQ(changed.count(), 3);
    document->setRating(criterion("speed"), 30);
    document->setRating(criterion("speed"), 40);
    EXPECT_EQ(changed.count(), 5);
}

TEST_F(DecisionDocumentTest, SaysThatTheTitleChangedOnlyWhenItDid)
{
    QSignalSpy renamed(document.get(), &DecisionDocument::titleChanged);
    answer(*document, "load", "low");
    EXPECT_EQ(renamed.count(), 0);
    document->setTitle(QStringLiteral("This way"));
    EXPECT_EQ(renamed.count(), 1);
    document->undoStack().undo();
    EXPECT_EQ(renamed.count(), 2);
    EXPECT_EQ(document->decision().title, "Which way?");
}

TEST_F(DecisionDocumentTest, HandsOutOneAssessmentPerTurnOfTheEventLoop)
{
    QSignalSpy assessed(document.get(), &DecisionDocument::assessed);
    answer(*document, "status", "new");
    answer(*document, "load", "high");
    document->undoStack().undo();
    EXPECT_EQ(assessed.count(), 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(assessed.count(), 1);
    QCoreApplication::processEvents();
    EXPECT_EQ(assessed.count(), 1);
    answer(*document, "load", "low");
    QCoreApplication::processEvents();
    EXPECT_EQ(assessed.count(), 2);
}

TEST_F(DecisionDocumentTest, TheAssessmentIsUpToDateWhoeverAsks)
{
    EXPECT_EQ(document->assessment()->answered, 0u);
    answer(*document, "status", "new");
    EXPECT_EQ(document->assessment()->answered, 1u);
}

TEST_F(DecisionDocumentTest, AskingForTheAssessmentDoesNotSpareTheOthersTheNews)
{
    QSignalSpy assessed(document.get(), &DecisionDocument::assessed);
    answer(*document, "status", "new");
    const auto seen = document->assessment();
    QCoreApplication::processEvents();
    EXPECT_EQ(assessed.count(), 1);
    EXPECT_EQ(document->assessment(), seen) << "computed once";
}

TEST_F(DecisionDocumentTest, AnAssessmentStaysAsItWasForWhoHoldsIt)
{
    const auto before = document->assessment();
    answer(*document, "status", "new");
    EXPECT_EQ(document->assessment()->answered, 1u);
    EXPECT_EQ(before->answered, 0u);
}

TEST_F(DecisionDocumentTest, AnotherReadingIsAssessedButIsNoChange)
{
    QSignalSpy assessed(document.get(), &DecisionDocument::assessed);
    QSignalSpy changed(document.get(), &DecisionDocument::changed);
    document->setReading(Reading::articleOnly);
    EXPECT_EQ(document->assessment()->reading, Reading::articleOnly);
    QCoreApplication::processEvents();
    EXPECT_EQ(assessed.count(), 1);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(steps(), 0);
    document->setReading(Reading::articleOnly);
    QCoreApplication::processEvents();
    EXPECT_EQ(assessed.count(), 1);
}

TEST_F(DecisionDocumentTest, SaysNothingWhenItGoes)
{
    answer(*document, "load", "low");
    QSignalSpy changed(document.get(), &DecisionDocument::changed);
    document.reset();
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(DecisionDocumentTest, RecordsARevisionInOneStepThatIsUndoneAndRedone)
{
    Revision revision;
    revision.hash = "first";
    document->record(revision);
    revision.number = 2;
    revision.hash = "second";
    document->record(revision);
    EXPECT_EQ(steps(), 2);
    EXPECT_EQ(lastStep(), QStringLiteral("Record revision 2"));
    document->undoStack().undo();
    ASSERT_EQ(document->decision().record.size(), 1u);
    EXPECT_EQ(document->decision().record.front().hash, "first");
    document->undoStack().redo();
    EXPECT_EQ(document->decision().record.back().hash, "second");
}

} // namespace
} // namespace waymark::test
