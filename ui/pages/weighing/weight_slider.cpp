#include "ui/pages/weighing/weight_slider.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionSlider>
#include <QWheelEvent>

#include "ui/theme/theme.h"

namespace waymark::ui {

WeightSlider::WeightSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, 100);
    setSingleStep(1);
    setPageStep(10);
    setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page and must not pick up a slider on its way
    // Every way of moving it by hand is an action; showing a value is none.
    connect(this, &QAbstractSlider::actionTriggered, this, [this] { Q_EMIT pointsWanted(sliderPosition()); });
    connect(this, &QAbstractSlider::sliderReleased, this, &WeightSlider::editFinished);
}

/// Not under the user's hand: a drag keeps the scale it began with.
void WeightSlider::showScale(int least, int most)
{
    const QSignalBlocker quiet(this);
    if (!isSliderDown())
        setRange(least, most);
}

void WeightSlider::showPoints(int points)
{
    const QSignalBlocker quiet(this);
    setValue(points);
}

void WeightSlider::setMark(std::optional<double> points)
{
    if (m_mark == points)
        return;
    m_mark = points;
    update();
}

QSize WeightSlider::minimumSizeHint() const
{
    return {8 * space::medium(), QSlider::minimumSizeHint().height()};
}

int WeightSlider::xOf(double points) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this).width();
    const double share = std::clamp((points - minimum()) / std::max(1, maximum() - minimum()), 0.0, 1.0);
    const double along = share * (groove.width() - handle);
    const double x = isRightToLeft() ? groove.right() - handle / 2.0 - along : groove.left() + handle / 2.0 + along;
    return int(std::lround(x));
}

void WeightSlider::paintEvent(QPaintEvent* event)
{
    // Beneath groove and handle, so that the mark sticks out of the groove and the handle hides it when upon it.
    if (m_mark) {
        QPainter painter(this);
        const int height = space::medium() + space::tiny();
        painter.fillRect(
            QRect(xOf(*m_mark) - 1, (this->height() - height) / 2, 2, height), Theme::of(palette()).mutedText);
    }
    QSlider::paintEvent(event);
}

void WeightSlider::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        event->ignore(); // Alt+Left leads back a page
        return;
    }
    switch (event->key()) {
    case Qt::Key_0:
    case Qt::Key_Delete:
        Q_EMIT resetWanted();
        break;
    case Qt::Key_Up:
        Q_EMIT neighbourWanted(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT neighbourWanted(1);
        break;
    default:
        QSlider::keyPressEvent(event);
    }
}

void WeightSlider::focusOutEvent(QFocusEvent* event)
{
    QSlider::focusOutEvent(event);
    Q_EMIT editFinished();
}

void WeightSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace waymark::ui
