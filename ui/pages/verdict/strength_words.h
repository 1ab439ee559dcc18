#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "core/framework/framework.h"
#include "core/robustness/robustness.h"

namespace waymark::ui {

/// How sure a verdict is, in words. It must have an alternative.
struct StrengthWords {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::StrengthWords)

public:
    const Framework& framework;
    const Assessment& assessment;
    const Robustness& robustness;

    /// 'Robust'.
    QString badge() const;
    /// How often the verdict's alternative is first.
    QString first() const;
    /// Why it is not robust, a sentence for each doubt.
    QStringList doubts() const;
    /// What robust, fragile and tie mean here.
    QString thresholds() const;

private:
    QString sentence(const Doubt& doubt) const;
};

} // namespace waymark::ui
