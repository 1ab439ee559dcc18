// The wishes of the ways of weighing.
#include "ui/document/decision_document.h"

#include <gtest/gtest.h>

#include <QUndoStack>

#include "tests/ui/document/tiny_document.h"
#include "tests/ui/support/print_qt.h"

namespace waymark::test {
namespace {

using ui::DecisionDocument;

class DecisionDocumentWeighing : public testing::Test {
protected:
    int steps() const { return document->undoStack().count(); }
    QString lastStep() const { return document->undoStack().undoText(); }
    CriterionIndex criterion(const std::string& id) const { return criterionOf(*document, id); }
    const Priorities& priorities() const { return document->decision().priorities; }

    std::unique_ptr<DecisionDocument> document = tinyDocument();
};

TEST_F(DecisionDocumentWeighing, NamesItsStepsForTheReader)
{
    document->setSmart(criterion("speed"), 30);
    EXPECT_EQ(lastStep(), QStringLiteral("SMART points of “Speed”"));
    document->setInterval(criterion("speed"), PointRange{10, 30});
    EXPECT_EQ(lastStep(), QStringLiteral("Interval of “Speed”"));
    document->setOrder({{criterion("speed")}});
    EXPECT_EQ(lastStep(), QStringLiteral("Order of importance"));
    document->setPair(criterion("speed"), criterion("ease"), 3);
    EXPECT_EQ(lastStep(), QStringLiteral("Compare “Speed” with “Ease”"));
    document->setPair(criterion("speed"), criterion("ease"), std::nullopt);
    EXPECT_EQ(lastStep(), QStringLiteral("Take back “Speed” with “Ease”"));
    document->setGiveOrTake(0.5);
    EXPECT_EQ(lastStep(), QStringLiteral("How sure we are"));
    document->setMethod(WeightMethod::pairs);
    EXPECT_EQ(lastStep(), QStringLiteral("Weigh by pairs"));
}

TEST_F(DecisionDocumentWeighing, AWishThatChangesNothingLeavesNoStep)
{
    document->setSmart(criterion("speed"), std::nullopt);
    document->setInterval(criterion("speed"), std::nullopt);
    document->setOrder({});
    document->setPair(criterion("speed"), criterion("ease"), std::nullopt);
    document->setGiveOrTake(std::nullopt);
    EXPECT_EQ(steps(), 0);
}

TEST_F(DecisionDocumentWeighing, ADragIsOneStepUnderEachMethod)
{
    for (const double points : {10.0, 20.0, 30.0}) {
        document->setSmart(criterion("speed"), points);
    }
    for (const double high : {10.0, 20.0, 30.0})
        document->setInterval(criterion("speed"), PointRange{5, high});
    for (const double ratio : {2.0, 3.0, 4.0})
        document->setPair(criterion("speed"), criterion("ease"), ratio);
    for (const double share : {0.1, 0.2, 0.3})
        document->setGiveOrTake(share);
    EXPECT_EQ(steps(), 4);
    document->undoStack().setIndex(0);
    EXPECT_EQ(priorities(), Priorities());
}

TEST_F(DecisionDocumentWeighing, EveryMoveInTheOrderIsAStep)
{
    document->setOrder({{criterion("speed")}, {criterion("ease")}});
    document->setOrder({{criterion("ease"), criterion("speed")}});
    EXPECT_EQ(steps(), 2);
    EXPECT_EQ(priorities().order, (CriterionOrder{{{"ease"}, {"speed"}}}));
}

TEST_F(DecisionDocumentWeighing, APairStandsInOnePlaceWhicheverWayItIsSaid)
{
    document->setPair(criterion("speed"), criterion("ease"), 4);
    EXPECT_EQ(priorities().pairs.at({{"ease"}, {"speed"}}), 0.25);
    document->finishEdit();
    document->setPair(criterion("ease"), criterion("speed"), 0.25);
    EXPECT_EQ(steps(), 1) << "the same comparison";
}

TEST_F(DecisionDocumentWeighing, SwitchingTheMethodKeepsWhatWasEntered)
{
    document->setSmart(criterion("speed"), 30);
    document->setOrder({{criterion("speed")}});
    document->setPair(criterion("speed"), criterion("ease"), 3);
    document->setInterval(criterion("speed"), PointRange{10, 30});
    const Priorities before = priorities();
    document->setMethod(WeightMethod::order);
    document->setMethod(WeightMethod::rating);
    EXPECT_EQ(priorities(), before);
}

TEST_F(DecisionDocumentWeighing, TheMethodThatCountsMovesTheWeights)
{
    document->setOrder({{criterion("ease")}, {criterion("cost")}, {criterion("speed")}});
    document->setMethod(WeightMethod::order);
    EXPECT_NEAR(document->assessment()->criteria[criterion("ease").value].weight, 11.0 / 18, 1e-12);
}

} // namespace
} // namespace waymark::test
