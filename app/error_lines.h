#pragma once

#include <string>

#include "core/base/message_catalogue.h"
#include "core/base/result.h"

namespace waymark::app {

/// Every fault on a line of its own, each ended by a newline: `FILE:LINE:COLUMN: JSON-POINTER: what is wrong`, without
/// the parts that are unknown; `FILE: byte N: what is wrong` for binary files.
std::string errorLines(const Errors& errors, const MessageCatalogue& texts);

} // namespace waymark::app
