#pragma once

#include "core/base/point_range.h"
#include "core/framework/framework.h"
#include "ui/pages/weighing/criterion_input.h"

class QHBoxLayout;
class QSpinBox;

namespace waymark::ui {

class RangeSlider;

/// Points from low to high, by a slider with two ends or by two numbers.
class RangeInput : public CriterionInput {
    Q_OBJECT
public:
    RangeInput(const Criterion& criterion, QWidget* parent);

    /// Disabled, it is only shown.
    void showRange(const PointRange& range);
    bool takesFocus() const override;
    void focusInput() override;
    void describe(const QString& text) override;

Q_SIGNALS:
    void rangeWanted(waymark::PointRange range);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QSpinBox* makeNumber(const char* name, const Criterion& criterion);
    void wishTyped();
    void applySpacing();

    RangeSlider* m_slider;
    QHBoxLayout* m_line;
    QSpinBox* m_low;
    QSpinBox* m_high;
};

} // namespace waymark::ui
