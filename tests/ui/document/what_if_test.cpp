#include "ui/document/what_if.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QUndoStack>

#include "core/assessment/assess_inputs.h"
#include "tests/ui/document/tiny_document.h"
#include "ui/document/exploration.h"

namespace waymark::test {
namespace {

using ui::DecisionDocument;

/// Waits until all worlds of the newest run are drawn.
void awaitAllWorlds(DecisionDocument& document)
{
    QSignalSpy weighed(&document, &DecisionDocument::weighed);
    while (!document.robustness() || document.robustness()->stated.worlds < kWorldsAtRest)
        ASSERT_TRUE(weighed.wait(60'000));
}

TEST(WhatIf, FindsInTheBackgroundWhatSettlingFinds)
{
    const auto document = tinyDocument();
    answer(*document, "status", "new");
    answer(*document, "load", "high");
    awaitAllWorlds(*document);
    const auto expected = settle(document->framework(), inputsOf(document->framework(), document->decision()), {});
    EXPECT_EQ(*document->assessment(), expected->assessment);
    EXPECT_EQ(*document->robustness(), *expected->robustness);
}

TEST(WhatIf, DrawsAtOnceWhenAskedTo)
{
    const auto document = tinyDocument();
    answer(*document, "status", "new");
    answer(*document, "load", "high");
    document->settleNow();
    ASSERT_TRUE(document->robustness());
    EXPECT_EQ(document->robustness()->stated.worlds, kWorldsAtRest);
}

TEST(WhatIf, KnowsNothingWhileNothingIsDecided)
{
    const auto document = tinyDocument();
    answer(*document, "status", "new");
    answer(*document, "load", "high");
    document->settleNow();
    document->undoStack().undo();
    document->undoStack().undo();
    EXPECT_FALSE(document->robustness());
}

TEST(WhatIf, HearsNothingOfARunThatWasOvertaken)
{
    const auto document = tinyDocument();
    answer(*document, "status", "new");
    answer(*document, "load", "high");
    for (const char* points : {"10", "20", "30", "40"}) {
        document->setRating(criterionOf(*document, "speed"), std::stod(points));
        QCoreApplication::processEvents();
    }
    awaitAllWorlds(*document);
    const auto expected = settle(document->framework(), inputsOf(document->framework(), document->decision()), {});
    EXPECT_EQ(*document->robustness(), *expected->robustness);
}

TEST(WhatIf, CanGoWhileItDraws)
{
    const auto document = tinyDocument();
    answer(*document, "status", "new");
    answer(*document, "load", "high");
    QCoreApplication::processEvents(); // the run begins; the document goes before it ends
}

TEST(WhatIf, ExploresInTheBackgroundWhatExploringAtOnceFinds)
{
    const auto document = tinyDocument();
    answer(*document, "status", "new");
    answer(*document, "load", "high");
    QSignalSpy explored(document.get(), &DecisionDocument::explored);
    document->startExploring();
    ASSERT_TRUE(explored.wait(60'000));
    const ui::Exploration found = *document->exploration();
    document->exploreNow();
    EXPECT_EQ(*document->exploration(), found);
}

TEST(WhatIf, ExploresNothingThatNobodyAskedFor)
{
    const auto document = tinyDocument();
    answer(*document, "status", "new");
    answer(*document, "load", "high");
    awaitAllWorlds(*document);
    EXPECT_FALSE(document->exploration());
}

TEST(WhatIf, KeepsNoExplorationOfWhatIsNoLongerDecided)
{
    const auto document = tinyDocument();
    answer(*document, "status", "new");
    answer(*document, "load", "high");
    document->exploreNow();
    ASSERT_TRUE(document->exploration());
    document->undoStack().undo();
    document->undoStack().undo();
    EXPECT_FALSE(document->exploration());
}

TEST(WhatIf, OwnValuesCountAndCanBeUndone)
{
    const auto document = tinyDocument();
    answer(*document, "status", "new");
    answer(*document, "load", "high");
    const QuestionIndex load = questionOf(*document, "load");
    const AlternativeIndex steady = *document->framework().find(AlternativeId{"steady"});
    const double before = *document->assessment()->alternatives[steady.value].value;
    document->setOwnEvidence(load, steady, OwnEvidence{{90, 90, 90}, "two machines", "our benchmark", {}, {}});
    ASSERT_TRUE(document->ownEvidence(load, steady));
    EXPECT_EQ(document->ownEvidence(load, steady)->givenAt, "2026-03-14T09:00:12Z");
    EXPECT_GT(*document->assessment()->alternatives[steady.value].value, before);
    answer(*document, "load", "low");
    EXPECT_FALSE(document->ownEvidence(load, steady)) << "it was given for another answer";
    document->undoStack().undo();
    document->undoStack().undo();
    EXPECT_FALSE(document->ownEvidence(load, steady));
    EXPECT_EQ(*document->assessment()->alternatives[steady.value].value, before);
}

} // namespace
} // namespace waymark::test
