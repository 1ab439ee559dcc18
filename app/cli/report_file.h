#pragma once

#include <string>

#include "app/cli/session.h"
#include "core/report/report_format.h"

namespace waymark::cli {

/// A report that is to be stored.
struct WrittenReport {
    ReportFormat format = ReportFormat::html;
    std::string title; ///< of the decision; names the file of a decision record in a folder
    std::string text;
};

/// Where it goes.
struct ReportTarget {
    std::string path;      ///< a file, or a folder for decision records; empty: standard output
    bool replaces = false; ///< an existing file
    std::string decision;  ///< the file that is told of, which is never written to
};

/// Puts a report there, durably. In a folder a decision record gets the next number and its name from the title, and
/// the name is written out.
ExitStatus storeReport(const WrittenReport& report, const ReportTarget& target, const Session& session);

} // namespace waymark::cli
