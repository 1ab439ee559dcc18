#include "ui/charts/tornado_chart.h"

#include <gtest/gtest.h>

#include <QTest>

#include "tests/support/sample_assessment.h"

namespace waymark::ui {
namespace {

AnswerChange changeTo(std::size_t question, std::size_t option)
{
    AnswerChange change;
    change.question = QuestionIndex{question};
    change.to = Opinion{OpinionKind::choice, {{OptionIndex{option}, 1}}, 0};
    return change;
}

/// Oak leads today by -10 points (ash has 70). With 'wet' ash is the verdict and far ahead; with 'steep' oak is.
class TornadoChartTest : public testing::Test {
protected:
    TornadoChartTest()
    {
        m_framework.questions.resize(2);
        m_framework.questions[0].title = "How is the ground?";
        m_framework.questions[0].options = {Option{}, Option{}};
        m_framework.questions[0].options[1].label = "wet";
        m_framework.questions[1].title = "How is the slope?";
        m_framework.questions[1].options = {Option{}};
        m_framework.questions[1].options[0].label = "steep";
        const TornadoEnd today{-10, std::nullopt, test::kOak};
        m_bars = {
            {QuestionIndex{0}, {-40, changeTo(0, 1), test::kAsh}, today, true},
            {QuestionIndex{1}, today, {5, changeTo(1, 0), test::kOak}, false},
        };
    }

    void show() { m_chart.showBars(m_framework, test::weighed(), m_bars); }

    Framework m_framework = test::woods();
    std::vector<TornadoBar> m_bars;
    TornadoChart m_chart{nullptr};
};

TEST_F(TornadoChartTest, TheTableNamesTheAnswersAtBothEnds)
{
    show();
    EXPECT_EQ(m_chart.table().rows.value(0),
        (QStringList{"How is the ground?", "-40.0", "wet", "<b>Ash</b>", "-10.0", "today’s answer", "Oak"}));
}

TEST_F(TornadoChartTest, SaysInWordsTodaysLeadAndWhatTurnsTheVerdict)
{
    show();
    EXPECT_EQ(m_chart.description().toStdString(),
        "Oak leads by -10.0 points today. How is the ground? With ‘wet’ the lead is -40.0 points, and the verdict "
        "<b>Ash</b>. Most hangs on: How is the ground?");
}

TEST_F(TornadoChartTest, DrawsTheWidestOnlyAndSaysHowManyItLeavesOut)
{
    m_bars.insert(m_bars.end(), 12, m_bars.back());
    show();
    EXPECT_EQ(m_chart.data().size(), 10u);
    EXPECT_TRUE(m_chart.description().endsWith(QStringLiteral("4 further questions move the lead less.")));
    m_bars.resize(11);
    show();
    EXPECT_TRUE(m_chart.description().endsWith(QStringLiteral("1 further question moves the lead less.")));
}

TEST_F(TornadoChartTest, ArrowKeysReadTheAnswerAtEachEnd)
{
    show();
    m_chart.resize(600, 200);
    m_chart.show();
    auto* reader = m_chart.findChild<ChartReader*>();
    QTest::keyClick(reader, Qt::Key_Down); // the first key comes to the first bar
    EXPECT_EQ(reader->spotText().toStdString(),
        "How is the ground? With ‘wet’ the lead is -40.0 points, and the verdict <b>Ash</b>.");
    QTest::keyClick(reader, Qt::Key_Down);
    EXPECT_EQ(reader->spotText().toStdString(), "How is the slope? With ‘steep’ the lead is 5.0 points; it stays Oak.");
}

TEST_F(TornadoChartTest, WhatOnlyARuleTurnsHasNoBar)
{
    m_bars[1].high = m_bars[1].low;
    m_bars[1].turns = true;
    show();
    EXPECT_EQ(m_chart.data().size(), 1u);
}

} // namespace
} // namespace waymark::ui
