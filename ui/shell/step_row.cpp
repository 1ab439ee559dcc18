#include "ui/shell/step_row.h"

#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

constexpr double kMarkSize = 1.45; ///< of the text's height

void paintCheck(QPainter& painter, const QRectF& circle, const QColor& colour)
{
    QPainterPath check;
    check.moveTo(circle.left() + circle.width() * 0.30, circle.top() + circle.height() * 0.52);
    check.lineTo(circle.left() + circle.width() * 0.45, circle.top() + circle.height() * 0.66);
    check.lineTo(circle.left() + circle.width() * 0.71, circle.top() + circle.height() * 0.36);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, circle.width() * 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(check);
}

// Drawn: hardly a font for texts has these, and looking for one that has costs more than the rest of the rail.
void paintStar(QPainter& painter, const QRectF& circle, const QColor& colour)
{
    constexpr int kCorners = 10;
    QPolygonF star;
    for (int i = 0; i < kCorners; ++i) {
        const double angle = 2 * M_PI * i / kCorners;
        const double radius = circle.width() * (i % 2 == 0 ? 0.28 : 0.12);
        star << circle.center() + radius * QPointF(std::sin(angle), -std::cos(angle));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(star);
}

void paintTarget(QPainter& painter, const QRectF& circle, const QColor& colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, circle.width() * 0.06));
    for (const double radius : {0.23, 0.1})
        painter.drawEllipse(circle.center(), radius * circle.width(), radius * circle.width());
}

} // namespace

StepRow::StepRow(int number, QWidget* parent) : QPushButton(parent), m_number(number)
{
    setCheckable(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

void StepRow::showStep(const Step& step)
{
    m_step = step;
    setObjectName(QStringLiteral("step.") + step.id);
    setEnabled(step.isWalkable());
    QString name = step.title;
    if (step.kind == StepKind::questions && step.isWalkable())
        name = tr("%1, %2 of %3 answered").arg(step.title).arg(step.answered).arg(step.questions);
    else if (!step.isWalkable())
        name = tr("%1, not needed for this decision").arg(step.title);
    setAccessibleName(name);
    setAccessibleDescription(tr("Step %1").arg(m_number)); // else the tool tip with its mark-up is read out
    setToolTip(plainToolTip(name));                        // a narrow rail shows the marks alone
    updateGeometry();
    update();
}

QString StepRow::progress() const
{
    if (m_step.kind != StepKind::questions)
        return {};
    if (!m_step.isWalkable())
        return tr("n/a");
    return tr("%1/%2", "answered of questions").arg(m_step.answered).arg(m_step.questions);
}

QSize StepRow::sizeHint() const
{
    const QFontMetrics title(textFont(TextStyle::strong));
    const QFontMetrics small(textFont(TextStyle::caption));
    const int width = space::small() * 5 + static_cast<int>(title.height() * kMarkSize)
        + title.horizontalAdvance(m_step.title) + small.horizontalAdvance(progress());
    return {width, minimumSizeHint().height()};
}

QSize StepRow::minimumSizeHint() const
{
    return {space::page(), QFontMetrics(textFont(TextStyle::strong)).height() + 2 * space::small() + space::tiny()};
}

void StepRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.selected);
        painter.drawRoundedRect(rect(), space::small(), space::small());
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::small(), space::small());
    }
    const double mark = QFontMetrics(textFont(TextStyle::body)).height() * kMarkSize;
    const bool isNarrow = width() < 3 * mark;
    const double left = isNarrow ? (width() - mark) / 2 : space::small() + 1;
    const QRectF circle(left, (height() - mark) / 2, mark, mark);
    paintMark(painter, circle);
    if (!isNarrow)
        paintTexts(painter, static_cast<int>(circle.right()) + space::small());
}

void StepRow::paintTexts(QPainter& painter, int left) const
{
    const Theme& theme = Theme::of(palette());
    painter.setFont(textFont(TextStyle::caption));
    painter.setPen(isChecked() ? theme.text : theme.mutedText);
    const QRect inner = rect().adjusted(0, 0, -space::small(), 0);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, progress());
    const int taken = painter.fontMetrics().horizontalAdvance(progress()) + space::small();

    painter.setFont(textFont(isChecked() ? TextStyle::strong : TextStyle::body));
    const QRect room(left, 0, inner.right() - taken - left, height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_step.title, Qt::ElideRight, room.width()));
}

void StepRow::paintMark(QPainter& painter, const QRectF& circle) const
{
    const Theme& theme = Theme::of(palette());
    if (m_step.isComplete()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.positive);
        painter.drawEllipse(circle);
        paintCheck(painter, circle, theme.panel);
        return;
    }
    painter.setBrush(theme.panel);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.border, isChecked() ? 2 : 1));
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    const QColor ink = isChecked() ? theme.accent : theme.mutedText;
    if (m_step.kind == StepKind::priorities)
        return paintStar(painter, circle, ink);
    if (m_step.kind == StepKind::verdict)
        return paintTarget(painter, circle, ink);
    painter.setPen(ink);
    painter.setFont(textFont(TextStyle::caption));
    painter.drawText(circle, Qt::AlignCenter, m_step.isWalkable() ? QString::number(m_number) : QStringLiteral("–"));
}

} // namespace waymark::ui
