#pragma once

#include "ui/pages/weighing/weight_slider.h"

namespace waymark::ui {

/// Saaty's scale both ways: to the left the first counts more, to the right the second. Besides the keys of
/// WeightSlider 1 to 9, - and = choose a step (ui/pages/weighing/saaty_scale), Enter goes on.
class PairSlider : public WeightSlider {
    Q_OBJECT
public:
    explicit PairSlider(QWidget* parent);

    /// None: not compared.
    void showStep(std::optional<int> step);

Q_SIGNALS:
    void stepWanted(int step);
    void nextWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_step;
};

} // namespace waymark::ui
