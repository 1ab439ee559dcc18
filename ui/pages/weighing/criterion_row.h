#pragma once

#include <QString>
#include <QWidget>

#include "core/framework/framework.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class CriterionInput;
class Label;
class WeightBar;

/// What a row shows of its criterion besides its input.
struct CriterionStanding {
    double weight = 0;  ///< 0..1
    double largest = 1; ///< the largest weight of all
    QString reason;
    bool relevant = true;
    bool own = false; ///< the team's figure, so it can be reset
};

/// One criterion on the priorities page, the same under every method: name, worst and best, what it is weighed with,
/// the reason, and the weight that comes of it as a bar and a figure.
class CriterionRow : public QWidget {
    Q_OBJECT
public:
    /// The row takes the input over; there may be none.
    CriterionRow(const Criterion& criterion, CriterionInput* input, QWidget* parent);

    void showStanding(const CriterionStanding& standing);
    /// Null if there is none.
    CriterionInput* input() const { return m_input; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTexts(const Criterion& criterion);
    void makeReset(const Criterion& criterion);
    void makeWeight(const Criterion& criterion);
    void makeLayout();
    void arrange();

    CriterionInput* m_input;
    QVBoxLayout* m_texts = nullptr;
    QVBoxLayout* m_side = nullptr; ///< all but the texts; in a narrow row the reason comes below
    QHBoxLayout* m_line = nullptr;
    QVBoxLayout* m_outcome = nullptr; ///< the weight as figure and bar
    Label* m_name = nullptr;
    Label* m_step = nullptr;
    Label* m_reason = nullptr;
    Label* m_weight = nullptr;
    WeightBar* m_bar = nullptr;
    QPushButton* m_reset = nullptr; ///< only where there is an input
};

} // namespace waymark::ui
