#pragma once

#include <QString>

namespace waymark::ui {

/// The window's title for a decision in a file, with `[*]` where Qt shows that there are changes; no path: in none yet.
QString windowTitle(const QString& decision, const QString& path);

} // namespace waymark::ui
