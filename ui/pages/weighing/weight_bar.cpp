#include "ui/pages/weighing/weight_bar.h"

#include <algorithm>

#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr double kFullAt = 0.25;

} // namespace

WeightBar::WeightBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

void WeightBar::showWeight(double weight, double largest)
{
    const double filled = std::clamp(weight / std::max(largest, kFullAt), 0.0, 1.0);
    if (filled == m_filled)
        return;
    m_filled = filled;
    update();
}

QSize WeightBar::sizeHint() const
{
    return {space::page() + space::small(), space::tiny()};
}

void WeightBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track = rect();
    const double radius = track.height() / 2;
    painter.setBrush(theme.track);
    painter.drawRoundedRect(track, radius, radius);
    if (m_filled <= 0 || !isEnabled())
        return;
    QRectF filled = track;
    filled.setWidth(std::max(track.height(), track.width() * m_filled));
    if (isRightToLeft())
        filled.moveRight(track.right());
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(filled, radius, radius);
}

} // namespace waymark::ui
