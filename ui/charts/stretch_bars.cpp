#include "ui/charts/stretch_bars.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/charts/chart_theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

constexpr int kLeastBar = 80;
constexpr int kLeastLetters = 8;
constexpr double kGap = 2;
/// Of the width, for the texts at the right; the names at the left leave at least so much for bars.
constexpr double kMostForTexts = 0.28;
constexpr double kLeastForBars = 0.36;

} // namespace

StretchBars::StretchBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    followTheme(this, [this] {
        setFont(chartFont());
        updateGeometry();
    });
}

void StretchBars::setBars(const QList<StretchBar>& bars)
{
    m_bars = bars;
    updateGeometry();
    update();
}

void StretchBars::setGuides(const QList<StretchGuide>& guides)
{
    m_guides = guides;
    updateGeometry();
    update();
}

int StretchBars::rowHeight() const
{
    return fontMetrics().height() + space::small() + space::tiny();
}

int StretchBars::widest(QString StretchBar::*text) const
{
    int width = 0;
    for (const StretchBar& bar : m_bars)
        width = qMax(width, fontMetrics().horizontalAdvance(bar.*text));
    return width;
}

QSize StretchBars::minimumSizeHint() const
{
    const int texts = fontMetrics().averageCharWidth() * kLeastLetters;
    const int rows = static_cast<int>(m_bars.size()) + (m_guides.isEmpty() ? 0 : 1);
    return QSize(2 * texts + kLeastBar + 2 * space::medium(), rowHeight() * rows);
}

QSize StretchBars::sizeHint() const
{
    const int width = widest(&StretchBar::name) + widest(&StretchBar::text) + 3 * kLeastBar;
    return QSize(width, minimumSizeHint().height());
}

int StretchBars::columnWidth(QString StretchBar::*text) const
{
    const bool isName = text == &StretchBar::name;
    const double most =
        isName ? width() * (1 - kLeastForBars) - columnWidth(&StretchBar::text) : width() * kMostForTexts;
    // A pixel more, since the widest is rounded and would be cut by its fraction.
    return qMin(widest(text) + 1, static_cast<int>(most));
}

QRectF StretchBars::barOf(int row) const
{
    const int thickness = fontMetrics().height() - space::tiny() / 2;
    const int left = columnWidth(&StretchBar::name) + space::medium();
    const int right = width() - columnWidth(&StretchBar::text) - space::medium();
    return QRectF(left, row * rowHeight() + (rowHeight() - thickness) / 2, right - left, thickness);
}

QRectF StretchBars::stretchOf(int row, const StretchBar::Stretch& stretch) const
{
    const QRectF bar = barOf(row);
    return QRectF(
        bar.x() + stretch.from * bar.width(), bar.y(), (stretch.to - stretch.from) * bar.width(), bar.height());
}

void StretchBars::paintTexts(QPainter& painter) const
{
    const int names = columnWidth(&StretchBar::name);
    const int texts = columnWidth(&StretchBar::text);
    painter.setPen(Theme::of(palette()).mutedText);
    const auto write = [&](const QRect& box, const QString& text) {
        painter.drawText(box, Qt::AlignVCenter, fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    for (int row = 0; row < m_bars.size(); ++row) {
        write(QRect(0, row * rowHeight(), names, rowHeight()), m_bars[row].name);
        write(QRect(width() - texts, row * rowHeight(), texts, rowHeight()), m_bars[row].text);
    }
}

void StretchBars::paintBar(QPainter& painter, int row) const
{
    QPainterPath round;
    round.addRoundedRect(barOf(row), space::tiny(), space::tiny());
    for (const StretchBar::Stretch& stretch : m_bars[row].stretches) {
        const QRectF area = stretchOf(row, stretch);
        // A gap where another stretch begins, so that it shows without colour.
        const double gap = stretch.from > 0 ? qMin(kGap, area.width()) : 0;
        QPainterPath part;
        part.addRect(area.adjusted(gap, 0, 0, 0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(stretch.colour);
        // Not by clipping, which a drawing in a file would lose.
        painter.drawPath(round.intersected(part));
        paintLabel(painter, area, stretch);
    }
    if (m_bars[row].mark)
        paintMark(painter, barOf(row), *m_bars[row].mark);
}

void StretchBars::paintLabel(QPainter& painter, const QRectF& area, const StretchBar::Stretch& stretch) const
{
    for (const QString& label : stretch.labels)
        if (fontMetrics().horizontalAdvance(label) + 2 * space::tiny() <= area.width()) {
            painter.setPen(inkUpon(stretch.colour, Theme::of(palette())));
            painter.drawText(area, Qt::AlignCenter, label);
            return;
        }
}

void StretchBars::paintMark(QPainter& painter, const QRectF& bar, double mark) const
{
    const Theme& theme = Theme::of(palette());
    const double radius = bar.height() / 2 - 1;
    painter.setPen(QPen(theme.text, 1.5));
    painter.setBrush(theme.card);
    painter.drawEllipse(QPointF(bar.x() + bar.width() * mark, bar.center().y()), radius, radius);
}

void StretchBars::paintGuides(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    const int bottom = rowHeight() * static_cast<int>(m_bars.size());
    for (const StretchGuide& guide : m_guides) {
        const QRectF scale = barOf(0);
        const double x = scale.x() + scale.width() * guide.at;
        painter.setPen(QPen(theme.text, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom + space::small()));
        painter.setPen(theme.mutedText);
        const bool isLeft = guide.side == Qt::AlignLeft;
        const QRectF box(isLeft ? 0 : x + space::tiny(), bottom, isLeft ? x - space::tiny() : width() - x, rowHeight());
        painter.drawText(box, Qt::AlignVCenter | (isLeft ? Qt::AlignRight : Qt::AlignLeft), guide.caption);
    }
}

void StretchBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTexts(painter);
    for (int row = 0; row < m_bars.size(); ++row)
        paintBar(painter, row);
    paintGuides(painter);
}

} // namespace waymark::ui
