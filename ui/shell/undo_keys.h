#pragma once

#include <QObject>

namespace waymark::ui {

/// Lets Ctrl+Z and Ctrl+Shift+Z through to the window where a text field has nothing of its own to undo or redo: Qt's
/// fields take both keys whether or not they do anything with them.
class UndoKeys : public QObject {
    Q_OBJECT
public:
    explicit UndoKeys(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace waymark::ui
