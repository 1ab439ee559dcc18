#include "ui/pages/weighing/points_input.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/pages/weighing/weight_slider.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

PointsInput::PointsInput(const Criterion& criterion, QWidget* parent) : CriterionInput(parent)
{
    makeSlider(criterion);
    makeNumber(criterion);
    m_line = new QHBoxLayout(this);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addWidget(m_slider, 1);
    m_line->addWidget(m_number);
    setFocusProxy(m_number);
    followTheme(this, [this] { applySpacing(); });
}

void PointsInput::makeSlider(const Criterion& criterion)
{
    m_slider = new WeightSlider(this);
    m_slider->setObjectName(QStringLiteral("criterion.") + plain(criterion.id.text));
    m_slider->setAccessibleName(tr("Importance of %1").arg(plain(criterion.name)));
    connect(m_slider, &WeightSlider::pointsWanted, this, &PointsInput::pointsWanted);
    connect(m_slider, &WeightSlider::resetWanted, this, &PointsInput::resetWanted);
    connect(m_slider, &WeightSlider::editFinished, this, &PointsInput::editFinished);
    connect(m_slider, &WeightSlider::neighbourWanted, this, &PointsInput::neighbourWanted);
}

void PointsInput::makeNumber(const Criterion& criterion)
{
    m_number = new QSpinBox(this);
    m_number->setObjectName(QStringLiteral("points.") + plain(criterion.id.text));
    m_number->setAccessibleName(tr("Points for %1").arg(plain(criterion.name)));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setProperty("soft", true);
    m_number->setKeyboardTracking(false); // half a number is no wish
    m_number->setFocusPolicy(Qt::StrongFocus);
    m_number->installEventFilter(this);
    connect(m_number, &QSpinBox::valueChanged, this, &PointsInput::pointsWanted);
    connect(m_number, &QSpinBox::editingFinished, this, &PointsInput::editFinished);
}

void PointsInput::applySpacing()
{
    m_line->setSpacing(space::medium());
    m_number->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("1000")) + 2 * space::medium());
}

void PointsInput::showPoints(const ShownPoints& shown)
{
    const QSignalBlocker quietNumber(m_number);
    m_slider->showScale(shown.least, shown.mostBySlider);
    m_number->setRange(shown.least, shown.most);
    const int points = int(std::lround(std::clamp<double>(shown.points, shown.least, shown.most)));
    m_slider->showPoints(points);
    m_slider->setMark(shown.mark);
    m_slider->setEnabled(shown.open);
    m_number->setValue(points);
    m_number->setEnabled(shown.open);
}

bool PointsInput::takesFocus() const
{
    return m_slider->isEnabled();
}

void PointsInput::focusInput()
{
    m_slider->setFocus(Qt::TabFocusReason);
}

void PointsInput::describe(const QString& text)
{
    m_slider->setAccessibleDescription(text);
}

/// The wheel scrolls the page and must not change a number on its way.
bool PointsInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return CriterionInput::eventFilter(watched, event);
}

} // namespace waymark::ui
