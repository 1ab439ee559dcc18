#pragma once

#include <QString>

namespace waymark::ui {

/// A title as a file name without ending that every system takes and no shell trips over: letters, digits, blanks and
/// `_.-`, at most 120 bytes, neither blank nor dot nor dash in front. `otherwise` where nothing is left of it.
QString fileNameFrom(const QString& title, const QString& otherwise);

} // namespace waymark::ui
