#pragma once

#include "core/report/make_report.h"

namespace waymark {

/// What each criterion counts, the heaviest first; no bars where nothing counts. In words first the heaviest.
Chart weightsChart(const ReportTask& task);

} // namespace waymark
