#include "ui/theme/theme_style.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOption>

#include "ui/theme/svg_icon.h"
#include "ui/theme/theme.h"

namespace waymark::ui {
namespace {

void drawBox(const Theme& theme, const QStyleOption& option, QPainter& painter)
{
    constexpr double kRim = 1.5;
    constexpr double kCorner = 0.2; // of a side
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    box.adjust(kRim / 2, kRim / 2, -kRim / 2, -kRim / 2);
    const bool isTicked = (option.state & QStyle::State_On) != 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isTicked ? theme.accent : theme.mutedText, kRim));
    painter.setBrush(isTicked ? theme.accent : theme.card);
    painter.drawRoundedRect(box, kCorner * side, kCorner * side);
    if (isTicked) {
        const auto at = [&](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter.setPen(QPen(theme.onAccent, side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.3)});
    }
    painter.restore();
}

} // namespace

ThemeStyle::ThemeStyle(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return svgIcon(
            m_theme.dark ? QStringLiteral(":/theme/more_dark.svg") : QStringLiteral(":/theme/more_light.svg"));
    return QProxyStyle::standardIcon(which, option, widget);
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawBox(m_theme, *option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace waymark::ui
