#pragma once

#include "core/framework/framework.h"
#include "ui/estimators/estimate_run.h"

namespace waymark::ui {

class Catalogues;
class Texts;

/// What a calculation works with; all but the catalogues must outlive it.
struct CalculationParts {
    const Framework& framework;
    const Estimator& estimator;
    const Catalogues& catalogues;
    const Texts& texts;
};

/// What an estimator's view calculates.
Calculation calculationOf(const CalculationParts& parts);

/// What the chart of a kind is called.
QString chartTitle(EstimatorKind kind);

} // namespace waymark::ui
