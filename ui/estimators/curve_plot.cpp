#include "ui/estimators/curve_plot.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "ui/charts/chart_theme.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kLines = 5; ///< of the grid, about
constexpr double kBandInk = 0.14;
constexpr double kLineWidth = 2.2;
constexpr double kSpot = 14;
constexpr int kCurveNameLetters = 11;

/// Curves differ in their dashes too, for those who do not see the colours.
Qt::PenStyle penOf(qsizetype curve)
{
    constexpr Qt::PenStyle kStyles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return kStyles[curve % 4];
}

/// The next of 1, 2, 5, 10, 20, ... from here.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least)
            return factor * power;
    return 10 * power;
}

} // namespace

CurvePlot::CurvePlot(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    followTheme(this, [this] {
        setFont(chartFont());
        updateGeometry();
    });
}

void CurvePlot::setScene(const CurveScene& scene)
{
    m_scene = scene;
    rangeUp();
    update();
}

QSize CurvePlot::sizeHint() const
{
    return {12 * space::page(), 6 * space::page()};
}

QSize CurvePlot::minimumSizeHint() const
{
    return {6 * space::page(), 4 * space::page()};
}

CurvePlot::Range CurvePlot::across() const
{
    Range range;
    if (!m_scene.ticks.isEmpty())
        range = {m_scene.ticks.front().at, m_scene.ticks.back().at};
    for (const Curve& curve : m_scene.curves)
        for (const CurvePoint& point : curve.points)
            range = {std::min(range.from, point.x), std::max(range.to, point.x)};
    return range;
}

void CurvePlot::rangeUp()
{
    double from = std::min(0.0, m_scene.least);
    double to = from;
    const auto include = [&](double y) {
        if (!std::isfinite(y))
            return;
        from = std::min(from, y);
        to = std::max(to, y);
    };
    for (const Curve& curve : m_scene.curves)
        for (const CurvePoint& point : curve.points)
            for (const double y : {point.low, point.middle, point.high})
                include(y);
    for (const CurveGuide& guide : m_scene.guides)
        include(guide.at);
    m_step = roundStep(std::max(to - from, 1e-9) / kLines);
    m_up = {std::floor(from / m_step) * m_step, std::ceil(to / m_step) * m_step};
    if (m_up.to <= m_up.from)
        m_up.to = m_up.from + m_step;
}

QRectF CurvePlot::area() const
{
    const QFontMetrics metrics = fontMetrics();
    int figures = 0;
    if (m_scene.spell)
        for (double y = m_up.from; y <= m_up.to + m_step / 2; y += m_step)
            figures = std::max(figures, metrics.horizontalAdvance(m_scene.spell(y)));
    int names = 0;
    for (const Curve& curve : m_scene.curves)
        if (curve.points.size() > 1)
            names = std::max(names, metrics.horizontalAdvance(curve.name));
    names = std::min(names, metrics.averageCharWidth() * kCurveNameLetters);
    const int below = metrics.height() * (m_scene.across.isEmpty() ? 1 : 2) + space::small() + space::tiny();
    return QRectF(rect()).adjusted(
        figures + space::small(), metrics.height() / 2.0 + 1, -names - space::medium(), -below);
}

QPointF CurvePlot::placeOf(double x, double y) const
{
    const QRectF area = this->area();
    const Range along = across();
    const double right = (x - along.from) / (along.to - along.from);
    const double up = (std::clamp(y, m_up.from, m_up.to) - m_up.from) / (m_up.to - m_up.from);
    return {area.left() + right * area.width(), area.bottom() - up * area.height()};
}

QRectF CurvePlot::spotOf(qsizetype curve, qsizetype point) const
{
    const CurvePoint& at = m_scene.curves[curve].points[point];
    if (!std::isfinite(at.middle))
        return {};
    const QPointF centre = placeOf(at.x, at.middle);
    return {centre.x() - kSpot / 2, centre.y() - kSpot / 2, kSpot, kSpot};
}

QColor CurvePlot::colourOf(const Curve& curve) const
{
    const Theme& theme = Theme::of(palette());
    return curve.colour ? theme.alternatives[*curve.colour % kAlternativeColours] : theme.accent;
}

void CurvePlot::paintGrid(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    const QRectF area = this->area();
    const int height = fontMetrics().height();
    for (double y = m_up.from; y <= m_up.to + m_step / 2; y += m_step) {
        const double at = placeOf(0, y).y();
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
        painter.setPen(theme.mutedText);
        if (m_scene.spell)
            painter.drawText(QRectF(0, at - height / 2.0, area.left() - space::small(), height),
                Qt::AlignRight | Qt::AlignVCenter, m_scene.spell(std::abs(y) < m_step / 2 ? 0 : y));
    }
}

void CurvePlot::paintTicks(QPainter& painter) const
{
    painter.setPen(Theme::of(palette()).mutedText);
    const QRectF area = this->area();
    const int height = fontMetrics().height();
    double free = 0; // where the next name may begin
    for (const CurveTick& tick : m_scene.ticks) {
        const double width = fontMetrics().horizontalAdvance(tick.text) + 1;
        const double middle = placeOf(tick.at, 0).x();
        const double left = std::clamp(middle - width / 2, 0.0, this->width() - width);
        if (left < free)
            continue;
        painter.drawText(QRectF(left, area.bottom() + space::small(), width, height), Qt::AlignCenter, tick.text);
        free = left + width + space::small();
    }
    if (!m_scene.across.isEmpty())
        painter.drawText(QRectF(area.left(), area.bottom() + space::small() + height, area.width(), height),
            Qt::AlignCenter, m_scene.across);
}

void CurvePlot::paintBand(QPainter& painter, const Curve& curve) const
{
    QPolygonF outline;
    for (const CurvePoint& point : curve.points)
        if (std::isfinite(point.low) && std::isfinite(point.high))
            outline << placeOf(point.x, point.high);
    for (auto point = curve.points.crbegin(); point != curve.points.crend(); ++point)
        if (std::isfinite(point->low) && std::isfinite(point->high))
            outline << placeOf(point->x, point->low);
    QColor ink = colourOf(curve);
    ink.setAlphaF(float(kBandInk));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(outline);
}

void CurvePlot::paintLine(QPainter& painter, qsizetype curve) const
{
    QPolygonF line;
    for (const CurvePoint& point : m_scene.curves[curve].points)
        if (std::isfinite(point.middle))
            line << placeOf(point.x, point.middle);
    if (line.size() == 1)
        return paintDot(painter, m_scene.curves[curve], line.front());
    painter.setPen(QPen(colourOf(m_scene.curves[curve]), kLineWidth, penOf(curve), Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

/// A curve of one point is marked where it is, with its name above.
void CurvePlot::paintDot(QPainter& painter, const Curve& curve, const QPointF& at) const
{
    const Theme& theme = Theme::of(palette());
    painter.setPen(QPen(theme.card, 2));
    painter.setBrush(colourOf(curve));
    painter.drawEllipse(at, kSpot / 2 - 2, kSpot / 2 - 2);
    painter.setPen(theme.text);
    const double height = fontMetrics().height();
    painter.drawText(
        QRectF(at.x() - width(), at.y() - kSpot / 2 - height, 2 * width(), height), Qt::AlignCenter, curve.name);
}

/// At the curves' ends, moved apart where they would cover each other.
void CurvePlot::paintNames(QPainter& painter) const
{
    struct Name {
        double y;
        qsizetype curve;
    };
    std::vector<Name> names;
    for (qsizetype i = 0; i < m_scene.curves.size(); ++i)
        for (auto point = m_scene.curves[i].points.crbegin(); point != m_scene.curves[i].points.crend(); ++point)
            if (std::isfinite(point->middle) && m_scene.curves[i].points.size() > 1) {
                names.push_back({placeOf(point->x, point->middle).y(), i});
                break;
            }
    std::ranges::stable_sort(names, {}, &Name::y);
    const double height = fontMetrics().height();
    for (std::size_t i = 1; i < names.size(); ++i)
        names[i].y = std::max(names[i].y, names[i - 1].y + height);
    const double left = area().right() + space::small();
    const double over = names.empty() ? 0 : std::max(0.0, names.back().y - area().bottom());
    for (const Name& name : names) {
        const Curve& curve = m_scene.curves[name.curve];
        painter.setPen(colourOf(curve));
        const int room = int(width() - left);
        painter.drawText(QRectF(left, name.y - over - height / 2, room, height), Qt::AlignVCenter,
            fontMetrics().elidedText(curve.name, Qt::ElideRight, room));
    }
}

void CurvePlot::paintGuides(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    const QRectF area = this->area();
    for (const CurveGuide& guide : m_scene.guides) {
        const double y = placeOf(0, guide.at).y();
        painter.setPen(QPen(theme.warning, 1.2, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.warning);
        const double height = fontMetrics().height();
        const bool isHigh = y - height < area.top();
        painter.drawText(QRectF(area.left() + space::small(), isHigh ? y + 1 : y - height - 1, area.width(), height),
            Qt::AlignLeft | Qt::AlignVCenter, guide.text);
    }
}

void CurvePlot::paintEvent(QPaintEvent*)
{
    if (m_scene.curves.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintTicks(painter);
    for (const Curve& curve : m_scene.curves)
        paintBand(painter, curve);
    paintGuides(painter);
    for (qsizetype i = m_scene.curves.size(); i > 0; --i)
        paintLine(painter, i - 1);
    paintNames(painter);
}

} // namespace waymark::ui
