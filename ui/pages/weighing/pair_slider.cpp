#include "ui/pages/weighing/pair_slider.h"

#include <QKeyEvent>

#include "ui/pages/weighing/saaty_scale.h"

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

} // namespace waymark::ui
