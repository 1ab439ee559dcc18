#include "ui/pages/weighing/pair_slider.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionSlider>

#include "ui/pages/weighing/saaty_scale.h"
#include "ui/theme/theme.h"

namespace waymark::ui {

PairSlider::PairSlider(QWidget* parent) : WeightSlider(parent)
{
    showScale(-kMostSteps, kMostSteps);
    setPageStep(2);
    setMark(0);
    setProperty("bothWays", true);
    connect(this, &WeightSlider::pointsWanted, this, &PairSlider::stepWanted);
}

void PairSlider::showStep(std::optional<int> step)
{
    m_step = step;
    showPoints(step.value_or(0));
}

void PairSlider::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const auto step = isPlain ? stepByKey(event->key(), m_step) : std::nullopt;
    if (step)
        Q_EMIT stepWanted(*step);
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT nextWanted();
    else
        WeightSlider::keyPressEvent(event);
}

/// Filled from the middle, where both count alike, up to the handle.
void PairSlider::paintEvent(QPaintEvent* event)
{
    WeightSlider::paintEvent(event);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const int middle = xOf(0);
    const int from = std::min(middle, handle.right() + 1);
    const int to = std::max(middle, handle.left());
    if (handle.contains(middle, handle.center().y()) || !isEnabled())
        return;
    const int thick = space::tiny() + space::tiny() / 2;
    QPainter painter(this);
    painter.fillRect(QRect(from, (height() - thick) / 2, to - from, thick), Theme::of(palette()).accent);
}

} // namespace waymark::ui
