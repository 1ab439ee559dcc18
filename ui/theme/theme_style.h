#pragma once

#include <QProxyStyle>

namespace waymark::ui {

struct Theme;

/// Fusion, with an icon in the theme's colours where a menu bar is too narrow for its menus. Fusion's own is asked for
/// by every menu bar, and makes Qt load all plug-ins for pictures before the window can show.
class ThemeStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit ThemeStyle(const Theme& theme);

    QIcon standardIcon(
        StandardPixmap which, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;

private:
    const Theme& m_theme;
};

} // namespace waymark::ui
