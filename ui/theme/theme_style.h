#pragma once

#include <QProxyStyle>

namespace waymark::ui {

struct Theme;

/// Fusion, with two things in the theme's colours: the icon where a menu bar is too narrow for its menus (Fusion's own
/// is asked for by every menu bar, and makes Qt load all plug-ins for pictures before the window can show), and the box
/// of what can be ticked (Fusion's outline is darker than what it stands on, and so cannot be seen in the dark).
class ThemeStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit ThemeStyle(const Theme& theme);

    QIcon standardIcon(
        StandardPixmap which, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;

private:
    const Theme& m_theme;
};

} // namespace waymark::ui
