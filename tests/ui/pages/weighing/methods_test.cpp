// What holds for all ways of weighing, and what is particular to SMART and ranges.
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>

#include "tests/ui/pages/weighing/weighing_page.h"
#include "ui/pages/weighing/range_slider.h"
#include "ui/pages/weighing/sureness.h"

namespace waymark::test {
namespace {

constexpr const char* kMethods[] = {
    "method.rating", "method.swing", "method.smart", "method.order", "method.pairs", "method.intervals"};

class Methods : public WeighingPage {};

TEST_F(Methods, SwitchingNeverLosesWhatWasEntered)
{
    press("criterion.memory", Qt::Key_Right);
    click("method.swing");
    press("criterion.memory", Qt::Key_Right);
    click("method.smart");
    press("criterion.memory", Qt::Key_Right);
    click("method.order");
    press("rank.memory", Qt::Key_Up, Qt::AltModifier);
    click("method.pairs");
    press("pairs.slider", Qt::Key_5);
    click("method.intervals");
    press("range.memory", Qt::Key_Right);
    Priorities before = priorities();
    for (const char* method : kMethods)
        click(method);
    EXPECT_EQ(priorities(), before);
    EXPECT_EQ(before.rating.at({"memory"}), 9);
    EXPECT_EQ(before.pairs.size(), 1U);
    EXPECT_FALSE(before.swing.empty() || before.smart.empty() || before.order.empty() || before.intervals.empty());
}

TEST_F(Methods, EachShowsTheWeightsThatComeOfIt)
{
    for (const char* method : kMethods) {
        click(method);
        for (const char* criterion : {"compute", "tail-latency", "safety"})
            EXPECT_EQ(text((std::string("weight.") + criterion).c_str()), ui::percent(weight(criterion))) << method;
        EXPECT_EQ(text("weight.change-cost"), QStringLiteral("–")) << method;
    }
}

TEST_F(Methods, TryingAnotherOneIsOneStepOfUndo)
{
    for (const char* method : {"method.smart", "method.order", "method.intervals"}) {
        click(method);
        EXPECT_EQ(document->undoStack().count(), 1) << method;
        undo();
        EXPECT_EQ(priorities(), Priorities()) << method;
    }
}

TEST_F(Methods, PointsAndRangesStartFromTodaysWeights)
{
    const double before = weight("ecosystem");
    for (const char* method : {"method.swing", "method.smart", "method.intervals"}) {
        click(method);
        EXPECT_NEAR(weight("ecosystem"), before, 1e-12) << method;
    }
}

TEST_F(Methods, EveryInputHasANameUnderEach)
{
    for (const char* method : kMethods) {
        click(method);
        for (const QWidget* input : page.findChildren<QWidget*>()) {
            const bool isNamedByText = qobject_cast<const QAbstractButton*>(input);
            if (!isNamedByText && input->isVisibleTo(&page) && input->focusPolicy() & Qt::TabFocus
                && !qobject_cast<const QLineEdit*>(input)) {
                EXPECT_FALSE(input->accessibleName().isEmpty()) << method << ' ' << input->objectName().toStdString();
            }
        }
    }
}

TEST_F(Methods, FitANarrowPage)
{
    page.resize(620, 500);
    for (const char* method : kMethods) {
        click(method);
        EXPECT_LE(page.widget()->width(), page.viewport()->width()) << method;
    }
}

TEST_F(Methods, AllAlikeIsGentlySaid)
{
    EXPECT_FALSE(the<QLabel>(QStringLiteral("priorities.notice")).isVisible());
    for (std::size_t c = 0; c < document->framework().criteria.size(); ++c)
        document->setRating(CriterionIndex{c}, 50);
    settle();
    EXPECT_TRUE(the<QLabel>(QStringLiteral("priorities.notice")).isVisible());
    EXPECT_TRUE(text("priorities.notice").contains(QStringLiteral("within a tenth")));
}

TEST_F(Methods, SmartSetsTheOthersAgainstTheLeast)
{
    click("method.smart");
    EXPECT_EQ(priorities().smart.at({"running-cost"}), 10) << "6 points, the fewest, as many as development flow";
    EXPECT_FALSE(the<QSlider>(QStringLiteral("criterion.running-cost")).isEnabled());
    EXPECT_EQ(the<QSpinBox>(QStringLiteral("points.tail-latency")).value(), 30);
    press("criterion.tail-latency", Qt::Key_Home);
    EXPECT_EQ(priorities().smart.at({"tail-latency"}), 10) << "nothing goes below the least";
}

TEST_F(Methods, SmartTakesMoreThanAHundredPoints)
{
    click("method.smart");
    QSpinBox& field = the<QSpinBox>(QStringLiteral("points.tail-latency"));
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("250"));
    QTest::keyClick(&field, Qt::Key_Return);
    settle();
    EXPECT_EQ(priorities().smart.at({"tail-latency"}), 250);
    EXPECT_EQ(the<QSlider>(QStringLiteral("criterion.tail-latency")).value(), 250);
}

TEST_F(Methods, TheEndsOfARangeMoveByKeys)
{
    click("method.intervals");
    const PointRange start = priorities().intervals.at({"memory"});
    press("range.memory", Qt::Key_Right);
    press("range.memory", Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(priorities().intervals.at({"memory"}), (PointRange{start.low - 1, start.high + 1}));
    press("range.memory", Qt::Key_0);
    EXPECT_EQ(priorities().intervals.count({"memory"}), 0U);
}

TEST_F(Methods, NoEndOfARangePassesTheOther)
{
    document->setInterval(*document->framework().find(CriterionId{"memory"}), PointRange{10, 12});
    click("method.intervals");
    press("range.memory", Qt::Key_PageUp, Qt::ShiftModifier);
    EXPECT_EQ(priorities().intervals.at({"memory"}), (PointRange{12, 12}));
}

TEST_F(Methods, AnEndOfARangeCanBeDragged)
{
    document->setInterval(*document->framework().find(CriterionId{"memory"}), PointRange{20, 60});
    click("method.intervals");
    auto& slider = the<ui::RangeSlider>(QStringLiteral("range.memory"));
    const QPoint end(slider.width(), slider.height() / 2);
    QTest::mousePress(&slider, Qt::LeftButton, {}, end);
    QTest::mouseMove(&slider, end - QPoint(1, 0));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, end);
    settle();
    EXPECT_EQ(priorities().intervals.at({"memory"}), (PointRange{20, 100}));
}

TEST_F(Methods, HowSureIsSaidInWords)
{
    EXPECT_EQ(text("sureness.words"), QStringLiteral("give or take a third"));
    press("sureness", Qt::Key_End);
    EXPECT_EQ(priorities().giveOrTake, 1);
    EXPECT_TRUE(text("sureness.words").contains(QStringLiteral("guess")));
    press("sureness", Qt::Key_0);
    EXPECT_EQ(priorities().giveOrTake, std::nullopt);
    EXPECT_EQ(ui::giveOrTakeWords(0), QStringLiteral("exactly these weights"));
    EXPECT_EQ(ui::giveOrTakeWords(0.4), QStringLiteral("give or take 40\u00a0%"));
}

TEST_F(Methods, RangesSayThemselvesHowSure)
{
    click("method.intervals");
    EXPECT_FALSE(the<QWidget>(QStringLiteral("sureness")).isVisible());
    click("method.rating");
    EXPECT_TRUE(the<QWidget>(QStringLiteral("sureness")).isVisible());
}

} // namespace
} // namespace waymark::test
