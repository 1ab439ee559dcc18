#include "tests/ui/pages/weighing/weighing_page.h"
#include "ui/pages/weighing/criterion_row.h"

namespace waymark::test {
namespace {

class OrderOfImportance : public WeighingPage {
protected:
    OrderOfImportance()
    {
        const auto at = [this](const char* id) { return *document->framework().find(CriterionId{id}); };
        document->setOrder({{at("memory")}, {at("change-cost")}, {at("compute")}, {at("safety")}});
        click("method.order");
    }
    CriterionOrder order() const { return priorities().order; }
};

TEST_F(OrderOfImportance, AltArrowsMoveByOneAndSkipWhatDoesNotCount)
{
    press("rank.compute", Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(order(), (CriterionOrder{{{"compute"}}, {{"memory"}}, {{"change-cost"}}, {{"safety"}}}));
    EXPECT_TRUE(the<QWidget>(QStringLiteral("rank.compute")).hasFocus());
    press("rank.compute", Qt::Key_Down, Qt::AltModifier);
    press("rank.compute", Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order(), (CriterionOrder{{{"memory"}}, {{"change-cost"}}, {{"safety"}}, {{"compute"}}}));
    undo();
    EXPECT_EQ(text("place.compute"), QStringLiteral("2"));
}

TEST_F(OrderOfImportance, TheTopStaysTheTop)
{
    press("rank.memory", Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(document->undoStack().count(), 2) << "the order and the method";
}

TEST_F(OrderOfImportance, EqualTiesWithTheOneAboveAndParts)
{
    press("rank.compute", Qt::Key_Equal);
    EXPECT_EQ(order(), (CriterionOrder{{{"memory"}, {"compute"}}, {{"change-cost"}}, {{"safety"}}}));
    EXPECT_EQ(text("place.compute"), QStringLiteral("1 ="));
    EXPECT_EQ(text("place.safety"), QStringLiteral("3"));
    EXPECT_NEAR(weight("memory"), weight("compute"), 1e-12);
    press("rank.compute", Qt::Key_Equal);
    EXPECT_EQ(text("place.compute"), QStringLiteral("2"));
}

TEST_F(OrderOfImportance, OutOfATieOneGoesAboveOrBelowIt)
{
    press("rank.compute", Qt::Key_Equal);
    press("rank.compute", Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(text("place.compute"), QStringLiteral("1"));
    EXPECT_EQ(text("place.memory"), QStringLiteral("2"));
}

TEST_F(OrderOfImportance, WhatIsNotRankedYetEntersAtTheEnd)
{
    EXPECT_EQ(text("place.ecosystem"), QStringLiteral("–"));
    EXPECT_TRUE(text("reason.ecosystem").startsWith(QStringLiteral("not ranked yet")));
    click("up.ecosystem");
    EXPECT_EQ(text("place.ecosystem"), QStringLiteral("4"));
    EXPECT_EQ(order().back(), (std::vector<CriterionId>{{"ecosystem"}}));
}

TEST_F(OrderOfImportance, ArrowsWalkTheRowsAsTheyStand)
{
    press("rank.memory", Qt::Key_Down);
    EXPECT_TRUE(the<QWidget>(QStringLiteral("rank.compute")).hasFocus()) << "cost of change does not count";
    press("rank.compute", Qt::Key_Up);
    EXPECT_TRUE(the<QWidget>(QStringLiteral("rank.memory")).hasFocus());
}

TEST_F(OrderOfImportance, ARowIsDraggedToItsPlace)
{
    auto& dragged = the<ui::CriterionRow>(QStringLiteral("row.safety"));
    auto& top = the<ui::CriterionRow>(QStringLiteral("row.memory"));
    const QPoint grip(4, 4);
    const QPoint aim = dragged.mapFromGlobal(top.mapToGlobal(QPoint(4, 2)));
    QTest::mousePress(&dragged, Qt::LeftButton, {}, grip);
    QTest::mouseMove(&dragged, aim);
    QTest::mouseRelease(&dragged, Qt::LeftButton, {}, aim);
    settle();
    EXPECT_EQ(order().front(), (std::vector<CriterionId>{{"safety"}}));
    EXPECT_GT(weight("safety"), weight("memory"));
}

} // namespace
} // namespace waymark::test
