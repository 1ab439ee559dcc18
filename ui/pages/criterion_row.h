#pragma once

#include <optional>

#include <QWidget>

#include "core/framework/framework.h"

class QHBoxLayout;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace waymark::ui {

class Label;
class WeightSlider;

/// What a row shows of its criterion.
struct CriterionStanding {
    double points = 0;
    std::optional<double> mark; ///< where the framework would put it
    double weight = 0;          ///< 0..1
    QString reason;
    bool relevant = true;
    bool own = false;   ///< the team's figure, so it can be reset
    bool fixed = false; ///< the step that the others are set against
};

/// One criterion on the priorities page: name, worst and best, slider and number field, reason and weight.
class CriterionRow : public QWidget {
    Q_OBJECT
public:
    CriterionRow(const Criterion& criterion, QWidget* parent);

    void showStanding(const CriterionStanding& standing);
    /// Whether the arrows can lead here.
    bool takesFocus() const;
    void focusSlider();

Q_SIGNALS:
    void pointsWanted(int points);
    void resetWanted();
    void editFinished();
    void neighbourWanted(int direction);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTexts(const Criterion& criterion);
    void makeInputs(const Criterion& criterion);
    void makeOutputs(const Criterion& criterion);
    void makeLayout();
    void arrange();

    QVBoxLayout* m_texts = nullptr;
    QVBoxLayout* m_side = nullptr; ///< all but the texts; in a narrow row the reason comes below
    QHBoxLayout* m_line = nullptr;
    Label* m_name = nullptr;
    Label* m_step = nullptr;
    WeightSlider* m_slider = nullptr;
    QSpinBox* m_number = nullptr;
    Label* m_reason = nullptr;
    Label* m_weight = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace waymark::ui
