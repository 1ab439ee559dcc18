#include <gtest/gtest.h>

#include <QUndoStack>

#include "tests/ui/document/tiny_document.h"
#include "tests/ui/support/print_qt.h"
#include "ui/document/decision_document.h"

namespace waymark::test {
namespace {

const AnswerValue kHigh = Choice{{{"high"}}};
const AnswerValue kLow = Choice{{{"low"}}};

class DecisionDocumentEstimatesTest : public testing::Test {
protected:
    void takeHighLoad(const std::string& inputs = "{}")
    {
        document->takeEstimate({{"latency"}, {.inputs = inputs, .madeAt = {}}, {{{"load"}, kHigh}}});
    }
    const Answer* load() const { return document->answer(questionOf(*document, "load")); }
    QuestionIndex loadQuestion() const { return questionOf(*document, "load"); }
    int steps() const { return document->undoStack().count(); }

    std::unique_ptr<ui::DecisionDocument> document = tinyDocument();
};

TEST_F(DecisionDocumentEstimatesTest, KeepsWhatTheEstimateWasGivenAndLetsItsAnswerCount)
{
    takeHighLoad(R"({"heapMb":2})");
    EXPECT_EQ(document->decision().estimates.at({"latency"}).inputs, R"({"heapMb":2})");
    EXPECT_EQ(document->decision().estimates.at({"latency"}).madeAt, "2026-03-14T09:00:10Z");
    ASSERT_TRUE(load());
    EXPECT_EQ(load()->value, kHigh);
    EXPECT_TRUE(load()->estimated->counts);
}

TEST_F(DecisionDocumentEstimatesTest, KeepsTheTeamsOwnAnswerBesideTheEstimate)
{
    answer(*document, "load", "low");
    takeHighLoad();
    EXPECT_EQ(load()->estimated->plain, kLow);
}

TEST_F(DecisionDocumentEstimatesTest, IsOneStepBack)
{
    answer(*document, "load", "low");
    const std::string before = saved(*document);
    takeHighLoad();
    EXPECT_EQ(steps(), 2);
    document->undoStack().undo();
    EXPECT_EQ(saved(*document), before);
    document->undoStack().redo();
    EXPECT_EQ(load()->value, kHigh);
}

TEST_F(DecisionDocumentEstimatesTest, IsNoStepWhenItCountsAlready)
{
    takeHighLoad();
    takeHighLoad();
    EXPECT_EQ(steps(), 1);
}

TEST_F(DecisionDocumentEstimatesTest, IsAStepWhenOnlyItsInputsChanged)
{
    takeHighLoad();
    takeHighLoad(R"({"heapMb":3})");
    EXPECT_EQ(steps(), 2);
}

TEST_F(DecisionDocumentEstimatesTest, KeepsTheEstimateBesideAnAnswerThatGoesOnCounting)
{
    answer(*document, "load", "low");
    document->keepEstimateBeside(
        {{"latency"}, {.inputs = "{}", .madeAt = {}}, {{{"load"}, kHigh}, {{"origin"}, Choice{{{"steady"}}}}}});
    EXPECT_EQ(load()->value, kLow);
    EXPECT_EQ(load()->estimated->value, kHigh);
    EXPECT_FALSE(document->answer(questionOf(*document, "origin")));
    EXPECT_EQ(steps(), 2);
}

TEST_F(DecisionDocumentEstimatesTest, SwitchesWhichOfTheTwoCounts)
{
    answer(*document, "load", "low");
    takeHighLoad();
    document->usePlain(loadQuestion());
    EXPECT_EQ(load()->value, kLow);
    document->useEstimate(loadQuestion());
    EXPECT_EQ(load()->value, kHigh);
    EXPECT_EQ(load()->estimated->plain, kLow);
    EXPECT_EQ(steps(), 4);
}

TEST_F(DecisionDocumentEstimatesTest, HasNothingToSwitchWithoutAnAnswerOrAnEstimate)
{
    document->useEstimate(loadQuestion());
    answer(*document, "load", "low");
    document->useEstimate(loadQuestion());
    document->usePlain(loadQuestion());
    EXPECT_EQ(steps(), 1);
    EXPECT_EQ(load()->value, kLow);
}

TEST_F(DecisionDocumentEstimatesTest, ReassessesWithWhatCounts)
{
    answer(*document, "load", "low");
    const auto before = document->assessment()->alternatives;
    takeHighLoad();
    EXPECT_NE(document->assessment()->alternatives, before);
    document->usePlain(loadQuestion());
    EXPECT_EQ(document->assessment()->alternatives, before);
}

} // namespace
} // namespace waymark::test
