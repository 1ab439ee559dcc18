#pragma once

class QPalette;

namespace waymark::ui {

/// Whether the desktop asks for dark programs: what its settings portal says, else what its own palette looks like.
/// Waits a fifth of a second at most, and not at all without a session bus.
bool systemPrefersDark(const QPalette& desktopPalette);

} // namespace waymark::ui
