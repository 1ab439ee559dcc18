#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace waymark::ui {

/// What the user asked for; `system` follows the desktop, also while the program runs.
enum class ThemeChoice { system, light, dark };

/// How many colours alternatives can have; a framework names them by index.
constexpr int kAlternativeColours = 8;

/// Colours by role. Nothing in ui names a colour literal outside ui/theme.
struct Theme {
    bool dark = false;
    QColor window; ///< behind the cards
    QColor panel;  ///< rail, side panel, header, footer
    QColor card;
    QColor border;
    QColor selected; ///< the chosen row of the rail, a hovered button
    QColor text;
    QColor mutedText;
    QColor accent;   ///< primary button, chosen answer
    QColor onAccent; ///< text upon it
    QColor positive; ///< done
    QColor warning;  ///< cautions
    QColor danger;
    QColor track;                             ///< the empty part of a bar
    QColor alternatives[kAlternativeColours]; ///< colour-blind safe (Okabe-Ito), by Alternative::colour

    /// The theme that fits a palette, by its lightness. Widgets ask on PaletteChange, so that it follows a switch.
    static const Theme& of(const QPalette& palette);
};

/// Text sizes, as factors of the application's font.
enum class TextStyle { caption, small, body, strong, heading, title, display };

/// The application's font at that size and weight.
QFont textFont(TextStyle style);

/// Distances in device-independent pixels, scaled with the zoom.
namespace space {
int tiny();   ///< 4
int small();  ///< 8
int medium(); ///< 14
int large();  ///< 20
int page();   ///< 40
} // namespace space

/// Sets style, palette, font and style sheet of the whole program, then tells ThemeWatch. zoom: 0.5..3, 1 = 100 %.
void applyTheme(QApplication& application, ThemeChoice choice, double zoom);

} // namespace waymark::ui
