#include "ui/theme/theme_style.h"

#include "ui/theme/svg_icon.h"
#include "ui/theme/theme.h"

namespace waymark::ui {

ThemeStyle::ThemeStyle(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return svgIcon(
            m_theme.dark ? QStringLiteral(":/theme/more_dark.svg") : QStringLiteral(":/theme/more_light.svg"));
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace waymark::ui
