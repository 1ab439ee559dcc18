#pragma once

#include "core/report/report.h"
#include "core/report/seal.h"
#include "core/robustness/study.h"

namespace waymark {

/// What a report is made from. The study must be the decision's.
struct ReportTask {
    const Framework& framework;
    const Decision& decision;
    const Study& study;
    const Revision* recorded = nullptr; ///< the revision it tells of; null: not recorded
};

Report makeReport(const ReportTask& task);

/// What seals that which is written straight from the study, as decision records and CSV are: its figures are the
/// assessment's.
SealContent sealContentOf(const ReportTask& task, ReportFormat format);

} // namespace waymark
