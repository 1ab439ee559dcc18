#pragma once

#include <optional>

#include <QWidget>

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

class QComboBox;

namespace waymark::ui {

/// The first question of swing weighting: which one step from worst to best is worth most.
class TopSwing : public QWidget {
    Q_OBJECT
public:
    TopSwing(const Framework& framework, QWidget* parent);

    /// Offers the relevant criteria and shows which one is the top now.
    void showTop(const Assessment& assessment, std::optional<CriterionIndex> top);

Q_SIGNALS:
    void named(waymark::CriterionIndex criterion);

private:
    const Framework& m_framework;
    QComboBox* m_box;
};

} // namespace waymark::ui
