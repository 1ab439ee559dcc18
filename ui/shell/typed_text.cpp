#include "ui/shell/typed_text.h"

#include <QWidget>

namespace waymark::ui {

void takeTypedText(QWidget& window)
{
    if (QWidget* typing = window.focusWidget()) {
        typing->clearFocus();
        typing->setFocus();
    }
}

} // namespace waymark::ui
