#include "ui/charts/chart_reader.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

#include "tests/support/sample_assessment.h"
#include "tests/ui/charts/shown_charts.h"

namespace waymark::ui {
namespace {

using test::ShownCharts;

class Reading : public testing::Test {
protected:
    Reading() { m_charts.show(); }

    static ChartReader& readerOf(ChartCard& card) { return *card.findChild<ChartReader*>(); }
    static std::string said(ChartCard& card) { return readerOf(card).spotText().toStdString(); }

    /// Moves over the reader, row by row, and collects what is said, each once.
    static QStringList sweep(ChartCard& card)
    {
        QStringList all;
        ChartReader& reader = readerOf(card);
        constexpr int kStep = 3;
        // From 1: to QTest, a point of zeros is the widget's centre.
        for (int y = 1; y < reader.height(); y += kStep)
            for (int x = 1; x < reader.width(); x += kStep) {
                QTest::mouseMove(&reader, QPoint(x, y));
                const QString text = reader.spotText();
                if (!text.isEmpty() && !all.contains(text))
                    all << text;
            }
        return all;
    }

    ShownCharts m_charts;
};

TEST_F(Reading, TheMouseFindsEverySegmentWithItsPoints)
{
    const QStringList said = sweep(m_charts.points);
    EXPECT_EQ(said,
        (QStringList{QStringLiteral("<b>Ash</b> · Strength: 20.0 points. Click or Enter opens the page."),
            QStringLiteral("<b>Ash</b> · Price: 50.0 points. Click or Enter opens the page."),
            QStringLiteral("Oak · Strength: 40.0 points. Click or Enter opens the page."),
            QStringLiteral("Oak · Price: 20.0 points. Click or Enter opens the page.")}));
}

TEST_F(Reading, TheMouseFindsEveryMarkOfTheProfile)
{
    const QStringList said = sweep(m_charts.profile);
    for (const char* wanted : {"Oak · Strength: 80 of 100", "Oak · Price: 40 of 100",
             "<b>Ash</b> · Strength: 40 of 100", "<b>Ash</b> · Price: 100 of 100"})
        EXPECT_TRUE(said.contains(QString::fromUtf8(wanted))) << wanted;
    EXPECT_EQ(said.size(), 4);
}

TEST_F(Reading, TheMouseFindsEveryStretchOfThePriorities)
{
    EXPECT_EQ(sweep(m_charts.stability).first(),
        QStringLiteral("Load from 0\u00a0% to 10\u00a0%: <b>Ash</b>. It weighs 30\u00a0% today."));
}

TEST_F(Reading, NothingIsSaidBesideTheBars)
{
    ChartReader& reader = readerOf(m_charts.points);
    QTest::mouseMove(&reader, QPoint(reader.width() / 2, reader.height() - 1));
    EXPECT_EQ(said(m_charts.points), "");
}

TEST_F(Reading, ArrowKeysWalkTheDataAndStopAtItsEnds)
{
    ChartReader& reader = readerOf(m_charts.points);
    reader.setFocus(Qt::TabFocusReason);
    EXPECT_EQ(said(m_charts.points), "<b>Ash</b> · Strength: 20.0 points. Click or Enter opens the page.");
    QTest::keyClick(&reader, Qt::Key_Right);
    EXPECT_EQ(said(m_charts.points), "<b>Ash</b> · Price: 50.0 points. Click or Enter opens the page.");
    QTest::keyClick(&reader, Qt::Key_Right);
    QTest::keyClick(&reader, Qt::Key_Down);
    QTest::keyClick(&reader, Qt::Key_Down);
    EXPECT_EQ(said(m_charts.points), "Oak · Price: 20.0 points. Click or Enter opens the page.");
    QTest::keyClick(&reader, Qt::Key_Home);
    QTest::keyClick(&reader, Qt::Key_Up);
    EXPECT_EQ(said(m_charts.points), "<b>Ash</b> · Strength: 20.0 points. Click or Enter opens the page.");
    QTest::keyClick(&reader, Qt::Key_End);
    EXPECT_EQ(said(m_charts.points), "<b>Ash</b> · Price: 50.0 points. Click or Enter opens the page.");
}

TEST_F(Reading, AScreenReaderHearsWhatTheKeysHaveComeTo)
{
    ChartReader& reader = readerOf(m_charts.profile);
    reader.setFocus(Qt::TabFocusReason);
    EXPECT_EQ(reader.accessibleName(), QStringLiteral("Profile by page: Oak · Strength: 80 of 100"));
    EXPECT_TRUE(reader.accessibleDescription().contains(QStringLiteral("Oak: Strength 80, Price 40.")));
    readerOf(m_charts.points).setFocus(Qt::TabFocusReason);
    EXPECT_EQ(reader.accessibleName(), QStringLiteral("Profile by page"));
}

TEST_F(Reading, AClickOnASegmentOpensItsPage)
{
    ChartReader& reader = readerOf(m_charts.points);
    for (int x = reader.width() - 1; x > 0 && m_charts.points.scope() == PointsScope{}; x -= 3)
        QTest::mouseClick(&reader, Qt::LeftButton, Qt::NoModifier, QPoint(x, reader.height() / 5));
    EXPECT_EQ(m_charts.points.scope(), (PointsScope{false, PageIndex{1}}));
}

TEST_F(Reading, EnterOpensThePageTheKeysHaveComeTo)
{
    ChartReader& reader = readerOf(m_charts.points);
    reader.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&reader, Qt::Key_Return);
    EXPECT_EQ(m_charts.points.scope(), (PointsScope{false, PageIndex{0}}));
    EXPECT_EQ(said(m_charts.points), "Oak · Load: 24.0 points");
}

TEST_F(Reading, TabWalksFromTheHeadToTheChart)
{
    const QStringList wanted{
        QStringLiteral("chart.points.scope"), QStringLiteral("chart.menu"), QStringLiteral("chart.reader")};
    m_charts.points.findChild<QWidget*>(wanted.first())->setFocus();
    for (const QString& name : wanted) {
        ASSERT_TRUE(QApplication::focusWidget());
        EXPECT_EQ(QApplication::focusWidget()->objectName(), name);
        EXPECT_TRUE(m_charts.points.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

TEST_F(Reading, OneKeyLeadsToTheTableAndBack)
{
    readerOf(m_charts.points).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&readerOf(m_charts.points), Qt::Key_T);
    EXPECT_TRUE(m_charts.points.showsTable());
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("chart.table"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    EXPECT_FALSE(m_charts.points.showsTable());
    EXPECT_TRUE(readerOf(m_charts.points).hasFocus());
    EXPECT_FALSE(m_charts.profile.showsTable());
}

} // namespace
} // namespace waymark::ui
