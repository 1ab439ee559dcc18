#pragma once

#include <string>

#include "core/base/message_catalogue.h"
#include "core/report/make_report.h"

namespace waymark {

// A decision as a record to keep in a repository: Markdown, sealed (core/report/seal). What people typed shows as it
// was typed, never as mark-up. Same input, same bytes.

/// With the front matter and the headings of MADR 4.0 (https://adr.github.io/madr/).
std::string madrRecord(const ReportTask& task, const MessageCatalogue& words);

/// With Status, Context, Decision and Consequences (Nygard 2011, 'Documenting Architecture Decisions').
std::string nygardRecord(const ReportTask& task, const MessageCatalogue& words);

/// One sentence for one slide (Zdun et al. 2013, 'Sustainable Architectural Design Decisions').
std::string yStatement(const ReportTask& task, const MessageCatalogue& words);

} // namespace waymark
