#pragma once

#include <QString>

namespace waymark::ui {

/// A figure for a reader: three digits that count, in the user's locale.
QString figureText(double figure);

/// '8 (7 to 10)', or '8' where the ends of a band read alike.
QString bandText(const QString& middle, const QString& low, const QString& high);

/// With one decimal, where whole percent would hide the difference: '98.7 %'.
QString finePercent(double share);

} // namespace waymark::ui
