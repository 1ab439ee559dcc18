#include "ui/pages/weighing/range_input.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include "core/decision/priorities.h"
#include "ui/pages/weighing/range_slider.h"
#include "ui/text/texts.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

RangeInput::RangeInput(const Criterion& criterion, QWidget* parent)
    : CriterionInput(parent),
      m_slider(new RangeSlider(this)),
      m_line(new QHBoxLayout(this)),
      m_low(makeNumber("low", criterion)),
      m_high(makeNumber("high", criterion))
{
    m_slider->setObjectName(QStringLiteral("range.") + plain(criterion.id.text));
    m_slider->setAccessibleName(tr("Range of points for %1").arg(plain(criterion.name)));
    m_low->setAccessibleName(tr("Fewest points for %1").arg(plain(criterion.name)));
    m_high->setAccessibleName(tr("Most points for %1").arg(plain(criterion.name)));
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addWidget(m_slider, 1);
    m_line->addWidget(m_low);
    m_line->addWidget(m_high);
    setFocusProxy(m_slider);
    connect(m_slider, &RangeSlider::rangeWanted, this, &RangeInput::rangeWanted);
    connect(m_slider, &RangeSlider::resetWanted, this, &RangeInput::resetWanted);
    connect(m_slider, &RangeSlider::editFinished, this, &RangeInput::editFinished);
    connect(m_slider, &RangeSlider::neighbourWanted, this, &RangeInput::neighbourWanted);
    followTheme(this, [this] { applySpacing(); });
}

QSpinBox* RangeInput::makeNumber(const char* name, const Criterion& criterion)
{
    auto* number = new QSpinBox(this);
    number->setObjectName(QLatin1String(name) + QLatin1Char('.') + plain(criterion.id.text));
    number->setRange(0, int(kMostImportance));
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number->setAlignment(Qt::AlignCenter);
    number->setProperty("soft", true);
    number->setKeyboardTracking(false); // half a number is no wish
    number->setFocusPolicy(Qt::StrongFocus);
    number->installEventFilter(this);
    connect(number, &QSpinBox::valueChanged, this, &RangeInput::wishTyped);
    connect(number, &QSpinBox::editingFinished, this, &RangeInput::editFinished);
    return number;
}

/// A number beyond the other end takes that along.
void RangeInput::wishTyped()
{
    const double low = m_low->value();
    const double high = m_high->value();
    if (low <= high)
        Q_EMIT rangeWanted({low, high});
    else
        Q_EMIT rangeWanted(sender() == m_low ? PointRange{low, low} : PointRange{high, high});
}

void RangeInput::applySpacing()
{
    m_line->setSpacing(space::small());
    for (QSpinBox* number : {m_low, m_high})
        number->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("100")) + 2 * space::medium());
}

void RangeInput::showRange(const PointRange& range)
{
    const QSignalBlocker quietLow(m_low);
    const QSignalBlocker quietHigh(m_high);
    const auto shown = [](double points) { return int(std::lround(std::clamp(points, 0.0, kMostImportance))); };
    m_slider->showRange(range);
    m_low->setValue(shown(range.low));
    m_high->setValue(shown(range.high));
}

bool RangeInput::takesFocus() const
{
    return isEnabled();
}

void RangeInput::focusInput()
{
    m_slider->setFocus(Qt::TabFocusReason);
}

void RangeInput::describe(const QString& text)
{
    m_slider->setAccessibleDescription(tr("%1 to %2 points. %3").arg(m_low->value()).arg(m_high->value()).arg(text));
}

/// The wheel scrolls the page and must not change a number on its way.
bool RangeInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return CriterionInput::eventFilter(watched, event);
}

} // namespace waymark::ui
