#pragma once

#include <QString>

#include "ui/theme/theme.h"

namespace waymark::ui {

/// The style sheet of the whole program in a theme's colours. Widgets choose their look by dynamic properties:
///   `card` true     a framed box with rounded corners, on QFrame
///   `primary` true  the one button of a view that leads on
///   `quiet` true    a button without a frame, for what is offered by the way
///   `panel` true    rail, header, footer and side panel
///   `ink`           the colour of a Label, which sets it
///   `wide` true     a tall button with its text at the left, for the start page
///   `soft` true     a field on a ground instead of in a frame, where another control tells what it is for
///   `faulty` true   what stands in this QLineEdit, QPlainTextEdit or QComboBox is wrong
///   `chip` true     a few words on a rounded ground, `box` true a paragraph on one, on Label
QString styleSheet(const Theme& theme, double zoom);

} // namespace waymark::ui
