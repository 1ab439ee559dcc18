#pragma once

#include <optional>

#include "core/framework/framework.h"
#include "ui/pages/weighing/criterion_input.h"

class QHBoxLayout;
class QSpinBox;

namespace waymark::ui {

class WeightSlider;

/// What a slider and its number show.
struct ShownPoints {
    double points = 0;
    std::optional<double> mark; ///< where the framework would put it
    int least = 0;
    int mostBySlider = 100;
    int most = 100; ///< that can be typed
    bool open = true;
};

/// Points by slider or by number.
class PointsInput : public CriterionInput {
    Q_OBJECT
public:
    PointsInput(const Criterion& criterion, QWidget* parent);

    void showPoints(const ShownPoints& shown);
    bool takesFocus() const override;
    void focusInput() override;
    void describe(const QString& text) override;

Q_SIGNALS:
    void pointsWanted(int points);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeSlider(const Criterion& criterion);
    void makeNumber(const Criterion& criterion);
    void applySpacing();

    WeightSlider* m_slider = nullptr;
    QSpinBox* m_number = nullptr;
    QHBoxLayout* m_line = nullptr;
};

} // namespace waymark::ui
