#pragma once

#include <array>

#include <QWidget>

#include "core/estimators/estimate_givens.h"

class QPushButton;
class QVBoxLayout;

namespace waymark::ui {

class EvidenceView;
class FigureField;
class Label;

/// One assumption: what it says, its three figures, whose they are, and on demand what it stands on.
class AssumptionRow : public QWidget {
    Q_OBJECT
public:
    AssumptionRow(const Framework& framework, const Assumption& assumption, QWidget* parent);

    /// Figures that are typed in just now stay as they are typed.
    void showValue(const GivenAssumption& given);

Q_SIGNALS:
    void wanted(const waymark::Triangle& value);
    void resetWanted();
    void faultChanged();

private:
    enum Part { low, mode, high };
    void addHead();
    void addFigures();
    void addSource();
    void take(Part part, double figure);

    const Framework& m_framework;
    const Assumption& m_assumption;
    QVBoxLayout* m_column;
    Label* m_mark = nullptr;
    QPushButton* m_reset = nullptr;
    EvidenceView* m_evidence = nullptr;
    std::array<FigureField*, 3> m_fields{};
    Triangle m_shown;
};

} // namespace waymark::ui
