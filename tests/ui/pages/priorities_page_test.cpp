#include "ui/pages/priorities_page.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"
#include "ui/pages/weighing/weight_slider.h"
#include "ui/theme/theme.h"

namespace waymark::ui {
namespace {

/// A new service: P99 5–20 ms raises tail latency from 10 to 18 points, and the cost of change does not count.
class Priorities : public testing::Test {
protected:
    Priorities()
    {
        applyTheme(*qApp, ThemeChoice::light, 1);
        m_page.resize(760, 600);
        m_page.show();
        test::settle();
    }

    template <class Widget> Widget& the(const char* name)
    {
        Widget* found = m_page.findChild<Widget*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("no ") + name);
        return *found;
    }
    WeightSlider& slider(const char* name) { return the<WeightSlider>(name); }
    QString text(const char* name) { return the<QLabel>(name).text(); }

    void press(QWidget& where, Qt::Key key)
    {
        where.setFocus();
        QTest::keyClick(&where, key);
        test::settle();
    }
    void click(const char* name)
    {
        QTest::mouseClick(&the<QPushButton>(name), Qt::LeftButton);
        test::settle();
    }
    void undo()
    {
        m_document->undoStack().undo();
        test::settle();
    }
    std::optional<double> rating(const char* criterion) const
    {
        const auto& ratings = m_document->decision().priorities.rating;
        const auto found = ratings.find(CriterionId{criterion});
        return found == ratings.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<double> swing(const char* criterion) const
    {
        const auto& swings = m_document->decision().priorities.swing;
        const auto found = swings.find(CriterionId{criterion});
        return found == swings.end() ? std::nullopt : std::optional(found->second);
    }
    double weight(const char* criterion) const
    {
        const auto found = m_document->framework().find(CriterionId{criterion});
        return m_document->assessment()->criteria[found->value].weight;
    }

    std::unique_ptr<DecisionDocument> m_document =
        test::documentOn(test::rustVsGo(), {{"status", "greenfield"}, {"p99", "5-20ms"}});
    PrioritiesPage m_page{*m_document, test::shippedTexts()};
};

TEST_F(Priorities, ShowWhereTheFrameworkStandsAndWhy)
{
    EXPECT_EQ(slider("criterion.tail-latency").value(), 18);
    EXPECT_EQ(slider("criterion.tail-latency").mark(), 18);
    EXPECT_TRUE(text("reason.tail-latency").contains(QStringLiteral("raised ×1.8")));
    EXPECT_EQ(text("reason.memory"), QStringLiteral("as the framework has it"));
    EXPECT_EQ(text("weight.tail-latency"), percent(weight("tail-latency")));
}

TEST_F(Priorities, ArrowsMoveByOne)
{
    press(slider("criterion.memory"), Qt::Key_Right);
    EXPECT_EQ(rating("memory"), 9);
    press(slider("criterion.memory"), Qt::Key_Left);
    press(slider("criterion.memory"), Qt::Key_Left);
    EXPECT_EQ(rating("memory"), 7);
    EXPECT_EQ(text("reason.memory"), QStringLiteral("set by you"));
    EXPECT_EQ(slider("criterion.memory").mark(), 8) << "the framework stays where it was";
}

TEST_F(Priorities, PageKeysMoveByTen)
{
    press(slider("criterion.memory"), Qt::Key_PageUp);
    EXPECT_EQ(rating("memory"), 18);
    press(slider("criterion.memory"), Qt::Key_PageDown);
    EXPECT_EQ(rating("memory"), 8);
}

TEST_F(Priorities, ArrowsWithAltAreLeftToTheWindow)
{
    QTest::keyClick(&slider("criterion.memory"), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(rating("memory"), std::nullopt);
}

TEST_F(Priorities, UpAndDownLeadToTheNeighbours)
{
    m_page.focusFirst();
    EXPECT_TRUE(slider("criterion.compute").hasFocus());
    press(slider("criterion.compute"), Qt::Key_Down);
    EXPECT_TRUE(slider("criterion.tail-latency").hasFocus());
    press(slider("criterion.tail-latency"), Qt::Key_Up);
    EXPECT_TRUE(slider("criterion.compute").hasFocus());
    EXPECT_TRUE(m_document->decision().priorities.rating.empty());
}

TEST_F(Priorities, ZeroDeleteAndTheButtonGoBackToTheFramework)
{
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_Delete}) {
        press(slider("criterion.memory"), Qt::Key_Right);
        press(slider("criterion.memory"), key);
        EXPECT_EQ(rating("memory"), std::nullopt);
    }
    EXPECT_FALSE(the<QPushButton>("reset.memory").isVisible()) << "nothing to reset";
    press(slider("criterion.memory"), Qt::Key_Right);
    click("reset.memory");
    EXPECT_EQ(rating("memory"), std::nullopt);
    EXPECT_EQ(slider("criterion.memory").value(), 8);
}

TEST_F(Priorities, ATypedNumberCounts)
{
    QSpinBox& field = the<QSpinBox>("points.memory");
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("40"));
    EXPECT_EQ(rating("memory"), std::nullopt) << "not before it is complete";
    press(field, Qt::Key_Return);
    EXPECT_EQ(rating("memory"), 40);
    EXPECT_EQ(slider("criterion.memory").value(), 40);
}

TEST_F(Priorities, ARunOfKeysIsOneStepOfUndo)
{
    WeightSlider& memory = slider("criterion.memory");
    press(memory, Qt::Key_Right);
    press(memory, Qt::Key_Right);
    slider("criterion.compute").setFocus();
    press(memory, Qt::Key_Right);
    undo();
    EXPECT_EQ(rating("memory"), 10);
    EXPECT_EQ(memory.value(), 10);
    undo();
    EXPECT_EQ(rating("memory"), std::nullopt);
    EXPECT_EQ(memory.value(), 8);
}

TEST_F(Priorities, ShowingLeavesNoCommand)
{
    test::give(*m_document, "p99", "under-1ms");
    test::settle();
    EXPECT_EQ(slider("criterion.tail-latency").value(), 45) << "10 raised by 4.5";
    EXPECT_EQ(m_document->undoStack().count(), 1) << "the answer alone";
}

TEST_F(Priorities, WhatDoesNotCountIsGreyAndSaysWhy)
{
    EXPECT_FALSE(slider("criterion.change-cost").isEnabled());
    EXPECT_FALSE(the<QSpinBox>("points.change-cost").isEnabled());
    EXPECT_TRUE(text("reason.change-cost").startsWith(QStringLiteral("not relevant")));
    EXPECT_EQ(text("weight.change-cost"), QStringLiteral("–"));
}

TEST_F(Priorities, TheFirstSwingsStartFromTodaysPoints)
{
    press(slider("criterion.memory"), Qt::Key_Right); // 9 of 18
    const double before = weight("ecosystem");
    click("method.swing");
    EXPECT_EQ(m_document->decision().priorities.method, WeightMethod::swing);
    EXPECT_EQ(swing("tail-latency"), 100);
    EXPECT_EQ(swing("memory"), 50);
    EXPECT_EQ(swing("change-cost"), std::nullopt) << "does not count";
    EXPECT_NEAR(weight("ecosystem"), before, 1e-12);
    undo();
    EXPECT_EQ(m_document->decision().priorities.method, WeightMethod::rating) << "one step of undo";
    EXPECT_TRUE(m_document->decision().priorities.swing.empty());
    EXPECT_EQ(rating("memory"), 9);
}

TEST_F(Priorities, EachMethodKeepsItsFigures)
{
    press(slider("criterion.memory"), Qt::Key_Right);
    click("method.swing");
    press(slider("criterion.memory"), Qt::Key_Left);
    EXPECT_EQ(swing("memory"), 49);
    click("method.rating");
    EXPECT_EQ(slider("criterion.memory").value(), 9);
    click("method.swing");
    EXPECT_EQ(slider("criterion.memory").value(), 49);
}

TEST_F(Priorities, TheTopSwingStaysAtHundred)
{
    EXPECT_EQ(m_page.findChild<QComboBox*>(QStringLiteral("swing.top")), nullptr);
    click("method.swing");
    EXPECT_TRUE(the<QComboBox>("swing.top").isVisible());
    EXPECT_TRUE(the<QComboBox>("swing.top").currentText().startsWith(QStringLiteral("Tail latency")));
    EXPECT_FALSE(slider("criterion.tail-latency").isEnabled());
    EXPECT_EQ(slider("criterion.tail-latency").value(), 100);
}

TEST_F(Priorities, AnotherTopCountsHundredToo)
{
    click("method.swing");
    QComboBox& top = the<QComboBox>("swing.top");
    top.setFocus();
    QTest::keyClick(&top, Qt::Key_Home); // Compute, the first of the framework
    test::settle();
    EXPECT_EQ(swing("compute"), 100);
    EXPECT_FALSE(slider("criterion.compute").isEnabled());
    EXPECT_TRUE(slider("criterion.tail-latency").isEnabled()) << "now set against the new top";
}

TEST_F(Priorities, AStepAsLargeAsTheTopStaysUnderTheHand)
{
    click("method.swing");
    press(slider("criterion.compute"), Qt::Key_End);
    EXPECT_EQ(swing("compute"), 100);
    EXPECT_TRUE(slider("criterion.compute").isEnabled());
    EXPECT_FALSE(slider("criterion.tail-latency").isEnabled());
}

TEST_F(Priorities, ResetTakesEverythingBackInOneStep)
{
    EXPECT_FALSE(the<QPushButton>("priorities.reset").isEnabled());
    press(slider("criterion.memory"), Qt::Key_Right);
    click("method.swing");
    click("priorities.reset");
    EXPECT_EQ(m_document->decision().priorities, waymark::Priorities{});
    EXPECT_FALSE(the<QPushButton>("priorities.reset").isEnabled());
    undo();
    EXPECT_EQ(rating("memory"), 9);
}

TEST_F(Priorities, EveryInputHasAName)
{
    for (const QWidget* input : m_page.findChildren<QWidget*>()) {
        if (!qobject_cast<const QSlider*>(input) && !qobject_cast<const QSpinBox*>(input)
            && !qobject_cast<const QComboBox*>(input))
            continue;
        EXPECT_FALSE(input->accessibleName().isEmpty()) << input->objectName().toStdString();
    }
}

/// Names and statements far longer than any that ships, one of them without a place to break.
TEST(PrioritiesOfAStranger, StayWithinThePage)
{
    Framework framework = test::rustVsGo();
    framework.criteria[0].name = std::string(30, 'M') + " and <b>bold</b> & so on, " + std::string(120, 'x');
    framework.criteria[1].worst = "the worst that can be said about it " + std::string(200, 'w');
    const auto document = test::documentOn(framework, {{"status", "greenfield"}});
    applyTheme(*qApp, ThemeChoice::light, 1);
    PrioritiesPage page(*document, test::shippedTexts());
    page.resize(620, 500);
    page.show();
    test::settle();
    const auto* slider = page.findChild<WeightSlider*>(QStringLiteral("criterion.compute"));
    EXPECT_GE(slider->width(), slider->minimumSizeHint().width());
    const auto* weight = page.findChild<QLabel*>(QStringLiteral("weight.compute"));
    EXPECT_LE(weight->mapTo(&page, QPoint(weight->width(), 0)).x(), page.viewport()->width());
}

TEST_F(Priorities, TakesTheDecisionsBackInAScenario)
{
    const auto& takeBack = the<QPushButton>("priorities.takeBack");
    EXPECT_FALSE(takeBack.isVisible());
    m_document->setRating({0}, 30);
    m_document->addScenario(QStringLiteral("If it counted"));
    test::settle();
    EXPECT_FALSE(takeBack.isVisible());
    m_document->setRating({0}, 90);
    test::settle();
    ASSERT_TRUE(takeBack.isVisible());
    click("priorities.takeBack");
    EXPECT_EQ(m_document->decision().priorities.rating.begin()->second, 30);
    EXPECT_FALSE(takeBack.isVisible());
}

} // namespace
} // namespace waymark::ui
