#pragma once

class QWidget;

namespace waymark::ui {

/// Has the field that is being typed in hand on its text. Fields do so when they lose the focus, but an action of the
/// window, such as saving, does not take it from them. The focus stays where it is.
void takeTypedText(QWidget& window);

} // namespace waymark::ui
