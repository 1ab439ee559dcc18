#pragma once

#include <string>

#include "core/base/message_catalogue.h"
#include "core/report/report.h"

namespace waymark {

/// The report as one self-contained HTML file: charts as inline SVG, no script, nothing loaded from elsewhere; light,
/// dark and print. Sealed (core/report/seal). Text from documents is text, never markup. Same input, same bytes.
std::string htmlReport(const Report& report, const MessageCatalogue& words);

} // namespace waymark
