#include "ui/charts/stability_bars.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/charts/chart_theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

constexpr int kLeastBar = 80;
constexpr int kLeastLetters = 8;
constexpr double kGap = 2;
/// Of the width, for the names at the left and the texts at the right.
constexpr double kMostForNames = 0.36;
constexpr double kMostForTexts = 0.42;

} // namespace

StabilityBars::StabilityBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    followTheme(this, [this] {
        setFont(chartFont());
        updateGeometry();
    });
}

void StabilityBars::setBars(const QList<StabilityBar>& bars)
{
    m_bars = bars;
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
    const int texts = fontMetrics().averageCharWidth() * kLeastLetters;
    return QSize(2 * texts + kLeastBar + 2 * space::medium(), rowHeight() * static_cast<int>(m_bars.size()));
}

QSize StabilityBars::sizeHint() const
{
    const int width = widest(&StabilityBar::name) + widest(&StabilityBar::text) + 3 * kLeastBar;
    return QSize(width, minimumSizeHint().height());
}

int StabilityBars::columnWidth(QString StabilityBar::*text) const
{
    const double most = text == &StabilityBar::name ? kMostForNames : kMostForTexts;
    // A pixel more, since the widest is rounded and would be cut by its fraction.
    return qMin(widest(text) + 1, static_cast<int>(width() * most));
}

QRectF StabilityBars::barOf(int row) const
{
    const int thickness = fontMetrics().height() - space::tiny();
    const int left = columnWidth(&StabilityBar::name) + space::medium();
    const int right = width() - columnWidth(&StabilityBar::text) - space::medium();
    return QRectF(left, row * rowHeight() + (rowHeight() - thickness) / 2, right - left, thickness);
}

void StabilityBars::paintBar(QPainter& painter, const QRectF& box, const StabilityBar& bar) const
{
    const Theme& theme = Theme::of(palette());
    QPainterPath round;
    round.addRoundedRect(box, space::tiny(), space::tiny());
    painter.setPen(Qt::NoPen);
    for (const StabilityBar::Stretch& stretch : bar.stretches) {
        const double left = box.x() + box.width() * stretch.from;
        // A gap where the winner changes, so that it shows without colour.
        const double gap = stretch.from > 0 ? kGap : 0;
        QPainterPath part;
        part.addRect(left + gap, box.y(), box.width() * (stretch.to - stretch.from) - gap, box.height());
        painter.setBrush(stretch.colour);
        // Not by clipping, which a drawing in a file would lose.
        painter.drawPath(round.intersected(part));
    }
    const double radius = box.height() / 2 - 1;
    painter.setPen(QPen(theme.text, 1.5));
    painter.setBrush(theme.card);
    painter.drawEllipse(QPointF(box.x() + box.width() * bar.mark, box.center().y()), radius, radius);
}

void StabilityBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int names = columnWidth(&StabilityBar::name);
    const int texts = columnWidth(&StabilityBar::text);
    const auto write = [&](const QRect& box, const QString& text) {
        painter.setPen(Theme::of(palette()).mutedText);
        painter.drawText(box, Qt::AlignVCenter, fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    for (int row = 0; row < m_bars.size(); ++row) {
        const QRect line(0, row * rowHeight(), width(), rowHeight());
        write(QRect(0, line.y(), names, line.height()), m_bars[row].name);
        write(QRect(width() - texts, line.y(), texts, line.height()), m_bars[row].text);
        paintBar(painter, barOf(row), m_bars[row]);
    }
}

} // namespace waymark::ui
