#pragma once

#include <string>

#include "core/report/make_report.h"

namespace waymark {

/// The decision in figures, as one CSV file (RFC 4180) with one figure or text a record, in the columns
/// `table,alternative,criterion,question,participant,measure,value`. Tables: `decision`, `statement` (if recorded),
/// `values`, `weights`, `contributions`, `answers`, `seal`. Numbers in full precision. Texts that a spreadsheet would
/// take for a formula, and those that begin with an apostrophe, begin with one more. Sealed. Same input, same bytes.
std::string csvReport(const ReportTask& task);

} // namespace waymark
