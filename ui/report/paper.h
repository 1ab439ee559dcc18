#pragma once

namespace waymark::ui {

/// What a report is printed on.
enum class Paper { a4, letter };

/// What is usual where the user lives.
Paper usualPaper();

} // namespace waymark::ui
