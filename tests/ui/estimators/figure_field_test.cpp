#include "ui/estimators/figure_field.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/print_qt.h"

namespace waymark::ui {
namespace {

const NumberRange kTime{.min = 0, .max = 1000, .decimals = 1, .step = 5, .unit = "ms"};

class FigureFieldTest : public testing::Test {
protected:
    FigureFieldTest()
    {
        field.showFigure(6);
        field.show();
    }
    void type(const char* text)
    {
        field.selectAll();
        QTest::keyClicks(&field, QLatin1String(text));
    }

    FigureField field{QStringLiteral("Time"), kTime, nullptr};
    QSignalSpy typed{&field, &FigureField::figureTyped};
};

TEST_F(FigureFieldTest, ShowsItsUnit)
{
    EXPECT_EQ(field.text(), QStringLiteral("6\u00a0ms"));
    EXPECT_EQ(typed.count(), 0);
}

TEST_F(FigureFieldTest, TellsOfEachFigureThatIsTypedWithOrWithoutTheUnit)
{
    type("7");
    type("8 ms");
    EXPECT_EQ(typed.last().front().toDouble(), 8);
    EXPECT_EQ(typed.first().front().toDouble(), 7);
}

TEST_F(FigureFieldTest, KeepsWhatCannotBeReadAndSaysWhy)
{
    type("soon");
    EXPECT_EQ(typed.count(), 0);
    EXPECT_EQ(field.text(), QStringLiteral("soon"));
    EXPECT_EQ(field.fault(), QStringLiteral("Time: please give a number from 0 to 1,000 ms."));
    type("9");
    EXPECT_EQ(field.fault(), QString());
}

TEST_F(FigureFieldTest, RefusesWhatIsOutOfRange)
{
    type("1001");
    EXPECT_FALSE(field.fault().isEmpty());
}

TEST_F(FigureFieldTest, StepsWithArrowKeysWithinItsRange)
{
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.text(), QStringLiteral("11\u00a0ms"));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.text(), QStringLiteral("0\u00a0ms"));
    EXPECT_EQ(typed.last().front().toDouble(), 0);
}

TEST(FigureField, ReadsAndShowsInTheUsersLocale)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    FigureField field(QStringLiteral("Time"), kTime, nullptr);
    QSignalSpy typed(&field, &FigureField::figureTyped);
    field.showFigure(12.5);
    const QString shown = field.text();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("3,25"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(shown, QStringLiteral("12,5\u00a0ms"));
    EXPECT_EQ(typed.last().front().toDouble(), 3.25);
}

} // namespace
} // namespace waymark::ui
