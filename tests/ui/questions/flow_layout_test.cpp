#include "ui/questions/flow_layout.h"

#include <gtest/gtest.h>

#include <QWidget>

namespace waymark::ui {
namespace {

/// Three boxes of 100 x 20, 10 apart.
class FlowLayoutOfThree : public testing::Test {
protected:
    FlowLayoutOfThree()
    {
        auto* flow = new FlowLayout(&box);
        flow->setSpacing(10);
        for (QWidget*& item : items) {
            item = new QWidget(&box);
            item->setFixedSize(100, 20);
            flow->addWidget(item);
        }
    }

    void layOut(int width) { box.layout()->setGeometry(QRect(0, 0, width, 200)); }

    QWidget box;
    QWidget* items[3] = {};
};

TEST_F(FlowLayoutOfThree, setsThemSideBySideWhereTheyFit)
{
    layOut(320);
    EXPECT_EQ(items[2]->pos(), QPoint(220, 0));
    EXPECT_EQ(box.layout()->heightForWidth(320), 20);
}

TEST_F(FlowLayoutOfThree, beginsANewLineAtTheEndOfTheWidth)
{
    layOut(319);
    EXPECT_EQ(items[1]->pos(), QPoint(110, 0));
    EXPECT_EQ(items[2]->pos(), QPoint(0, 30));
    EXPECT_EQ(box.layout()->heightForWidth(319), 50);
}

TEST_F(FlowLayoutOfThree, leavesNoGapForAHiddenOne)
{
    items[1]->hide();
    layOut(320);
    EXPECT_EQ(items[2]->pos(), QPoint(110, 0));
}

} // namespace
} // namespace waymark::ui
