#include "ui/shell/value_bar.h"

#include <algorithm>

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

ValueBar::ValueBar(int colour, QWidget* parent) : QWidget(parent), m_colour(std::clamp(colour, 0, 7))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

void ValueBar::showValue(std::optional<double> value)
{
    if (m_value == value)
        return;
    m_value = value;
    update();
}

QSize ValueBar::sizeHint() const
{
    return {space::page(), space::small()};
}

void ValueBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track = rect();
    const double radius = track.height() / 2;
    painter.setBrush(theme.track);
    painter.drawRoundedRect(track, radius, radius);
    if (!m_value)
        return;
    QRectF filled = track;
    filled.setWidth(std::max(track.height(), track.width() * std::clamp(*m_value, 0.0, 100.0) / 100));
    if (isRightToLeft())
        filled.moveRight(track.right());
    painter.setBrush(theme.alternatives[m_colour]);
    painter.drawRoundedRect(filled, radius, radius);
}

} // namespace waymark::ui
