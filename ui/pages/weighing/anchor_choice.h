#pragma once

#include <optional>

#include <QString>
#include <QWidget>

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

class QComboBox;

namespace waymark::ui {

/// The first question of swing and SMART: which one step from worst to best is worth most, or least. The others are set
/// against it.
class AnchorChoice : public QWidget {
    Q_OBJECT
public:
    AnchorChoice(const Framework& framework, const QString& question, QWidget* parent);

    /// Offers the relevant criteria and shows which one it is now.
    void showAnchor(const Assessment& assessment, std::optional<CriterionIndex> anchor);
    QComboBox* box() const { return m_box; }

Q_SIGNALS:
    void named(waymark::CriterionIndex criterion);

private:
    const Framework& m_framework;
    QComboBox* m_box;
};

} // namespace waymark::ui
