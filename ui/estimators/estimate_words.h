#pragma once

#include <QString>

namespace waymark::ui {

/// A figure for a reader: about three digits that count, in the user's locale.
QString figureText(double figure);

/// With one decimal, where whole percent would hide the difference: '98.7 %'.
QString finePercent(double share);

} // namespace waymark::ui
