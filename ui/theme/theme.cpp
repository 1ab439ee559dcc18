#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QFontDatabase>
#include <QPointer>

#include "ui/theme/style_sheet.h"
#include "ui/theme/system_theme.h"
#include "ui/theme/theme_colours.h"
#include "ui/theme/theme_style.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr const char* kZoomProperty = "waymarkZoom";
constexpr const char* kChoiceProperty = "waymarkTheme";
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
        return {1.72, QFont::DemiBold};
    case TextStyle::display:
        return {2.3, QFont::DemiBold};
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
    font.setFamilies(QStringList{QStringLiteral("Inter")} + font.families());
    font.setPointSizeF(points * zoom);
    return font;
}

bool wantsDark(ThemeChoice choice)
{
    return choice == ThemeChoice::system ? SystemTheme::instance().prefersDark() : choice == ThemeChoice::dark;
}

/// From now on the theme changes with the desktop's, as long as that is what was chosen.
void followSystem(QApplication& application)
{
    static QPointer<SystemTheme> followed;
    if (followed)
        return;
    followed = &SystemTheme::instance();
    QObject::connect(followed, &SystemTheme::changed, &application, [&application] {
        if (application.property(kChoiceProperty).toInt() == int(ThemeChoice::system))
            applyTheme(application, ThemeChoice::system, zoomNow());
    });
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
    if (choice == ThemeChoice::system)
        followSystem(application);
    const Theme& theme = wantsDark(choice) ? darkTheme() : lightTheme();
    const double factor = std::clamp(zoom, 0.5, 3.0);
    application.setProperty(kZoomProperty, factor);
    application.setProperty(kChoiceProperty, int(choice));
    QApplication::setStyle(new ThemeStyle(theme));
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(bodyFont(factor));
    application.setStyleSheet(styleSheet(theme, factor));
    Q_EMIT ThemeWatch::instance().changed();
}

} // namespace waymark::ui
