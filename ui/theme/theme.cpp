#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

#include "ui/theme/style_sheet.h"
#include "ui/theme/system_theme.h"
#include "ui/theme/theme_colours.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr const char* kZoomProperty = "waymarkZoom";
constexpr double kBodyPoints = 10.5; // 14 px at 96 dpi, as Inter is meant to be read

struct Style {
    double factor;
    QFont::Weight weight;
};

Style styleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::caption:
        return {0.8, QFont::DemiBold};
    case TextStyle::small:
        return {0.9, QFont::Normal};
    case TextStyle::body:
        return {1, QFont::Normal};
    case TextStyle::strong:
        return {1, QFont::DemiBold};
    case TextStyle::heading:
        return {1.08, QFont::DemiBold};
    case TextStyle::title:
        return {1.72, QFont::Bold};
    case TextStyle::display:
        return {2.3, QFont::Bold};
    }
    return {1, QFont::Normal};
}

double zoomNow()
{
    const QVariant zoom = qApp ? qApp->property(kZoomProperty) : QVariant();
    return zoom.isValid() ? zoom.toDouble() : 1;
}

int scaled(int pixels)
{
    return int(std::lround(pixels * zoomNow()));
}

/// Inter where it is installed, else the desktop's font; never smaller than the desktop's own size.
QFont bodyFont(double zoom)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double points = std::max(font.pointSizeF(), kBodyPoints);
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    font.setPointSizeF(points * zoom);
    return font;
}

/// The desktop's palette, as it was before a theme replaced it.
const QPalette& desktopPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

} // namespace

const Theme& Theme::of(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? darkTheme() : lightTheme();
}

QFont textFont(TextStyle style)
{
    QFont font = QApplication::font();
    const Style wanted = styleOf(style);
    font.setPointSizeF(font.pointSizeF() * wanted.factor);
    font.setWeight(wanted.weight);
    return font;
}

namespace space {

int tiny()
{
    return scaled(4);
}
int small()
{
    return scaled(8);
}
int medium()
{
    return scaled(14);
}
int large()
{
    return scaled(20);
}
int page()
{
    return scaled(40);
}

} // namespace space

void applyTheme(QApplication& application, ThemeChoice choice, double zoom)
{
    const QPalette& desktop = desktopPalette();
    const bool dark = choice == ThemeChoice::system ? systemPrefersDark(desktop) : choice == ThemeChoice::dark;
    const Theme& theme = dark ? darkTheme() : lightTheme();
    const double factor = std::clamp(zoom, 0.5, 3.0);
    application.setProperty(kZoomProperty, factor);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(bodyFont(factor));
    application.setStyleSheet(styleSheet(theme, factor));
    Q_EMIT ThemeWatch::instance().changed();
}

} // namespace waymark::ui
