#include "ui/charts/chart_theme.h"

#include <algorithm>
#include <cmath>

#include <QAbstractAxis>
#include <QChart>
#include <QFont>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPen>

#include "ui/text/texts.h"

namespace waymark::ui {

namespace {

/// How much of the colour the last of several segments keeps.
constexpr double kFaintest = 0.34;

QColor mixed(const QColor& one, const QColor& other, double shareOfOne)
{
    const auto mix = [shareOfOne](int a, int b) { return qRound(a * shareOfOne + b * (1 - shareOfOne)); };
    return QColor(mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue()));
}

/// Relative luminance (WCAG 2.1).
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

void themeAxis(QAbstractAxis& axis, const Theme& theme)
{
    axis.setLabelsColor(theme.mutedText);
    axis.setLabelsFont(chartFont());
    axis.setLinePenColor(theme.border);
    axis.setGridLineColor(theme.border);
    axis.setShadesVisible(false);
}

} // namespace

QFont chartFont()
{
    return textFont(TextStyle::small);
}

void applyChartTheme(QChart& chart, const Theme& theme)
{
    chart.setBackgroundBrush(theme.card);
    chart.setBackgroundRoundness(0);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins(QMargins(0, 0, 0, 0));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide();
    const QList<QAbstractAxis*> axes = chart.axes();
    for (QAbstractAxis* axis : axes)
        themeAxis(*axis, theme);
}

QColor alternativeColour(const Theme& theme, const Alternative& alternative)
{
    return theme.alternatives[alternative.colour % 8];
}

QColor shade(const QColor& colour, std::size_t index, std::size_t count, const Theme& theme)
{
    if (count < 2)
        return colour;
    const double way = static_cast<double>(index) / static_cast<double>(count - 1);
    return mixed(colour, theme.card, 1 - way * (1 - kFaintest));
}

QColor inkUpon(const QColor& ground, const Theme& theme)
{
    return contrast(theme.text, ground) >= contrast(theme.card, ground) ? theme.text : theme.card;
}

QString chartLabel(const std::string& text, int mostWidth)
{
    return QFontMetrics(chartFont()).elidedText(plain(text), Qt::ElideRight, mostWidth).toHtmlEscaped();
}

QStringList distinct(QStringList labels)
{
    for (qsizetype i = 0; i < labels.size(); ++i)
        while (labels.indexOf(labels[i]) < i)
            labels[i] += QChar(0x200B);
    return labels;
}

QString chartToolTip(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace waymark::ui
