#include "ui/shell/step_row.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

constexpr double kMarkSize = 1.45; ///< of the text's height

QString markOf(const Step& step, int number)
{
    switch (step.kind) {
    case StepKind::priorities:
        return QStringLiteral("★");
    case StepKind::verdict:
        return QStringLiteral("◎");
    case StepKind::questions:
        break;
    }
    return step.isWalkable() ? QString::number(number) : QStringLiteral("–");
}

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
    return {width, title.height() + 2 * space::small() + space::tiny()};
}

QSize StepRow::minimumSizeHint() const
{
    return {space::page(), sizeHint().height()};
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
    painter.setPen(isChecked() ? theme.accent : theme.mutedText);
    painter.setFont(textFont(TextStyle::caption));
    painter.drawText(circle, Qt::AlignCenter, markOf(m_step, m_number));
}

} // namespace waymark::ui
