#pragma once

#include <vector>

#include <QWidget>

#include "core/estimators/estimate_givens.h"

class QVBoxLayout;

namespace waymark::ui {

class AssumptionRow;

/// What an estimator takes for given, to be changed and put back line by line, with what each stands on.
class AssumptionsView : public QWidget {
    Q_OBJECT
public:
    AssumptionsView(const Framework& framework, const Estimator& estimator, QWidget* parent);

    /// Shows those that hold under the choices.
    void showGivens(const EstimateGivens& givens);

Q_SIGNALS:
    /// The team's own triangle for one of `Estimator::assumptions`.
    void wanted(std::size_t assumption, const waymark::Triangle& value);
    void resetWanted(std::size_t assumption);
    void faultChanged();

private:
    const Estimator& m_estimator;
    std::vector<AssumptionRow*> m_rows;
};

/// How many of the assumptions are the team's own.
int ownAssumptions(const EstimateGivens& givens);

} // namespace waymark::ui
