#pragma once

#include "ui/theme/theme.h"

namespace waymark::ui {

/// The two themes. Tests hold their contrasts against WCAG 2.1: 4.5 for text, 3 for what must be told apart.
const Theme& lightTheme();
const Theme& darkTheme();

/// A theme's colours in the roles that Qt's own style paints with.
QPalette paletteOf(const Theme& theme);

} // namespace waymark::ui
