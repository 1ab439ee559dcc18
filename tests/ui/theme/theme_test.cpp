#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include "core/report/svg_chart.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme_colours.h"
#include "ui/theme/theme_style.h"

namespace waymark::ui {
namespace {

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class ThemeColours : public testing::TestWithParam<const Theme*> {};

TEST_P(ThemeColours, areThoseOfTheChartsInReports)
{
    const Theme& theme = *GetParam();
    const ChartColours charts = theme.dark ? darkChartColours() : lightChartColours();
    const auto name = [](const QColor& colour) { return colour.name().toStdString(); };
    EXPECT_EQ(charts.text, name(theme.text));
    EXPECT_EQ(charts.mutedText, name(theme.mutedText));
    EXPECT_EQ(charts.line, name(theme.border));
    EXPECT_EQ(charts.ground, name(theme.card));
    EXPECT_EQ(charts.ramp.front(), name(theme.accent));
    ASSERT_EQ(charts.alternatives.size(), std::size(theme.alternatives));
    for (std::size_t i = 0; i < charts.alternatives.size(); ++i)
        EXPECT_EQ(charts.alternatives[i], name(theme.alternatives[i]));
}

TEST_P(ThemeColours, makeTextReadableOnEveryGround)
{
    const Theme& theme = *GetParam();
    for (const QColor& ground : {theme.window, theme.panel, theme.card, theme.selected})
        for (const QColor& text : {theme.text, theme.mutedText, theme.positive, theme.warning, theme.danger})
            EXPECT_GE(contrast(text, ground), 4.5)
                << text.name().toStdString() << " on " << ground.name().toStdString();
    EXPECT_GE(contrast(theme.onAccent, theme.accent), 4.5);
}

TEST_P(ThemeColours, makeFillsStandOutFromEveryGround)
{
    const Theme& theme = *GetParam();
    for (const QColor& ground : {theme.window, theme.panel, theme.card, theme.track}) {
        EXPECT_GE(contrast(theme.accent, ground), 3);
        for (const QColor& fill : theme.alternatives)
            EXPECT_GE(contrast(fill, ground), 3) << fill.name().toStdString() << " on " << ground.name().toStdString();
    }
}

TEST_P(ThemeColours, letABoxBeSeenTickedOrNot)
{
    const Theme& theme = *GetParam();
    const ThemeStyle style(theme);
    for (const QStyle::StateFlag state : {QStyle::State_Off, QStyle::State_On}) {
        QImage picture(16, 16, QImage::Format_RGB32);
        picture.fill(theme.card);
        QPainter painter(&picture);
        QStyleOption option;
        option.rect = picture.rect();
        option.state = QStyle::State_Enabled | state;
        style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter);
        double most = 1;
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, contrast(picture.pixelColor(x, picture.height() / 2), theme.card));
        EXPECT_GE(most, 3) << state;
    }
}

TEST_P(ThemeColours, giveEveryAlternativeAColourOfItsOwn)
{
    std::set<QRgb> colours;
    for (const QColor& fill : GetParam()->alternatives)
        colours.insert(fill.rgb());
    EXPECT_EQ(colours.size(), 8U);
}

TEST_P(ThemeColours, areFoundAgainByThePalette)
{
    EXPECT_EQ(&Theme::of(paletteOf(*GetParam())), GetParam());
}

TEST_P(ThemeColours, fillEveryPlaceOfTheStyleSheet)
{
    const QString sheet = styleSheet(*GetParam(), 1);
    EXPECT_FALSE(sheet.contains(QLatin1Char('@')));
    EXPECT_TRUE(sheet.contains(GetParam()->accent.name()));
}

INSTANTIATE_TEST_SUITE_P(BothThemes, ThemeColours, testing::Values(&lightTheme(), &darkTheme()),
    [](const auto& theme) { return theme.param->dark ? "dark" : "light"; });

/// The number after `key` in the rule that begins with `selector`.
int lengthIn(const QString& sheet, const char* selector, const char* key)
{
    const QString rule = sheet.mid(sheet.indexOf(QLatin1String(selector))).section(u'}', 0, 0);
    const QString after = rule.mid(rule.indexOf(QLatin1String(key)) + int(std::strlen(key)));
    return after.section(QStringLiteral("px"), 0, 0).trimmed().toInt();
}

/// A side that is too short for its radius is drawn with square corners.
TEST(StyleSheet, keepsHandlesAndBarsRoundAtEveryZoom)
{
    for (int percent = 50; percent <= 300; percent += 5) {
        const QString sheet = styleSheet(lightTheme(), percent / 100.0);
        const int groove = lengthIn(sheet, "QSlider::groove:horizontal", "height:");
        EXPECT_EQ(2 * lengthIn(sheet, "QSlider::groove:horizontal", "border-radius:"), groove) << percent;
        const char* handle = "QSlider::handle:horizontal {";
        const int diameter = 2 * lengthIn(sheet, handle, "border-radius:");
        EXPECT_EQ(lengthIn(sheet, handle, "width:") + 2 * lengthIn(sheet, handle, "border:"), diameter) << percent;
        EXPECT_EQ(groove + 2 * lengthIn(sheet, handle, "margin: -"), diameter) << percent;
        const int bar = lengthIn(sheet, "QScrollBar:vertical", "width:");
        const int thumb = bar - 2 * lengthIn(sheet, "QScrollBar::handle", "margin:");
        EXPECT_EQ(2 * lengthIn(sheet, "QScrollBar::handle", "border-radius:"), thumb) << percent;
    }
}

TEST(StyleSheet, findsItsArrows)
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const QString sheet = styleSheet(*theme, 1);
        const QString file = sheet.mid(sheet.indexOf(QStringLiteral("url(")) + 4).section(u')', 0, 0);
        EXPECT_TRUE(QFile::exists(file)) << file.toStdString();
    }
}

TEST(StyleSheet, growsWithTheZoom)
{
    EXPECT_TRUE(styleSheet(lightTheme(), 1).contains(QStringLiteral("border-radius: 10px")));
    EXPECT_TRUE(styleSheet(lightTheme(), 2).contains(QStringLiteral("border-radius: 20px")));
    EXPECT_FALSE(styleSheet(lightTheme(), 2).contains(QLatin1String("#10px")));
}

TEST(ApplyTheme, hasAnIconForANarrowMenuBarInEitherTheme)
{
    QImage pictures[2];
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        applyTheme(*qApp, choice, 1);
        const QIcon icon = QApplication::style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
        pictures[int(choice == ThemeChoice::dark)] = icon.pixmap(16).toImage();
    }
    EXPECT_FALSE(pictures[0].isNull());
    EXPECT_NE(pictures[0], pictures[1]);
}

TEST(ApplyTheme, setsTheColoursAskedFor)
{
    applyTheme(*qApp, ThemeChoice::dark, 1);
    EXPECT_TRUE(Theme::of(QApplication::palette()).dark);
    applyTheme(*qApp, ThemeChoice::light, 1);
    EXPECT_FALSE(Theme::of(QApplication::palette()).dark);
}

TEST(ApplyTheme, zoomsTextAndDistancesAlike)
{
    applyTheme(*qApp, ThemeChoice::light, 1);
    const double points = textFont(TextStyle::body).pointSizeF();
    const int distance = space::page();
    applyTheme(*qApp, ThemeChoice::light, 2);
    EXPECT_NEAR(textFont(TextStyle::body).pointSizeF(), 2 * points, 0.01);
    EXPECT_EQ(space::page(), 2 * distance);
    applyTheme(*qApp, ThemeChoice::light, 1);
}

TEST(ApplyTheme, keepsTheZoomWithinItsBounds)
{
    applyTheme(*qApp, ThemeChoice::light, 50);
    EXPECT_EQ(space::page(), 120);
    applyTheme(*qApp, ThemeChoice::light, 0);
    EXPECT_EQ(space::page(), 20);
    applyTheme(*qApp, ThemeChoice::light, 1);
}

} // namespace
} // namespace waymark::ui
