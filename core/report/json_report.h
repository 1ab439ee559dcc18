#pragma once

#include <string>

#include "core/base/message_catalogue.h"
#include "core/report/report.h"

namespace waymark {

/// The whole report as one JSON document: its sections in words with every figure beside them, what was recorded, what
/// it follows from. Members in a fixed order, numbers in shortest round-trip form. Sealed. Same input, same bytes.
std::string jsonReport(const Report& report, const MessageCatalogue& words);

} // namespace waymark
