#pragma once

class QWidget;

namespace waymark::ui {

/// A widget at the leading side of `body`, which must have no layout yet. The caller gives it its own layout and a
/// maximum width, beyond which `body` stays empty. What stands in a column with a maximum width of its own is given the
/// height that it would need at the whole width, and so is cut off where its text wraps.
QWidget* boundedContent(QWidget* body);

} // namespace waymark::ui
