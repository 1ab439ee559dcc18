#pragma once

#include <functional>
#include <string>

namespace waymark {

/// Tells the time as ISO 8601 in UTC to the second: `2026-03-14T09:26:53Z`. A seam: tests bring their own.
using Clock = std::function<std::string()>;

/// The clock of the machine.
Clock systemClock();

} // namespace waymark
