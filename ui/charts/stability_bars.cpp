#include "ui/charts/stability_bars.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/charts/chart_theme.h"

namespace waymark::ui {

namespace {

constexpr int kLeastBar = 80;
/// Of the width, for the names.
constexpr double kMostForNames = 0.45;

} // namespace

StabilityBars::StabilityBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void StabilityBars::setBars(const QList<StabilityBar>& bars)
{
    m_bars = bars;
    setFont(chartFont());
    updateGeometry();
    update();
}

int StabilityBars::rowHeight() const
{
    return fontMetrics().height() + space::small() + space::tiny();
}

int StabilityBars::widest(QString StabilityBar::*text) const
{
    int width = 0;
    for (const StabilityBar& bar : m_bars)
        width = qMax(width, fontMetrics().horizontalAdvance(bar.*text));
    return width;
}

QSize StabilityBars::minimumSizeHint() const
{
    const int texts = widest(&StabilityBar::text) + fontMetrics().averageCharWidth() * 8;
    return QSize(texts + kLeastBar + 2 * space::medium(), rowHeight() * static_cast<int>(m_bars.size()));
}

QSize StabilityBars::sizeHint() const
{
    const int width = widest(&StabilityBar::name) + widest(&StabilityBar::text) + 3 * kLeastBar;
    return QSize(width, minimumSizeHint().height());
}

void StabilityBars::paintBar(QPainter& painter, const QRect& box, const StabilityBar& bar) const
{
    const Theme& theme = Theme::of(palette());
    QPainterPath round;
    round.addRoundedRect(box, space::tiny(), space::tiny());
    painter.save();
    painter.setClipPath(round);
    for (const StabilityBar::Stretch& stretch : bar.stretches) {
        const double left = box.x() + box.width() * stretch.from;
        painter.fillRect(
            QRectF(left, box.y(), box.width() * (stretch.to - stretch.from), box.height()), stretch.colour);
        // A gap where the winner changes, so that it shows without colour.
        if (stretch.from > 0)
            painter.fillRect(QRectF(left - 1, box.y(), 2, box.height()), theme.card);
    }
    painter.restore();
    const double radius = box.height() / 2.0 - 1;
    painter.setPen(QPen(theme.text, 1.5));
    painter.setBrush(theme.card);
    painter.drawEllipse(QPointF(box.x() + box.width() * bar.mark, box.y() + box.height() / 2.0), radius, radius);
}

void StabilityBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(palette());
    const int names = qMin(widest(&StabilityBar::name), static_cast<int>(width() * kMostForNames));
    const int texts = widest(&StabilityBar::text);
    const int height = rowHeight();
    const int thickness = fontMetrics().height() - space::tiny();
    for (int row = 0; row < m_bars.size(); ++row) {
        const StabilityBar& bar = m_bars[row];
        const QRect line(0, row * height, width(), height);
        painter.setPen(theme.mutedText);
        painter.drawText(QRect(0, line.y(), names, height), Qt::AlignVCenter,
            fontMetrics().elidedText(bar.name, Qt::ElideRight, names));
        painter.drawText(QRect(width() - texts, line.y(), texts, height), Qt::AlignVCenter, bar.text);
        const int left = names + space::medium();
        const QRect box(left, line.center().y() - thickness / 2, width() - texts - space::medium() - left, thickness);
        paintBar(painter, box, bar);
    }
}

} // namespace waymark::ui
