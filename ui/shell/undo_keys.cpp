#include "ui/shell/undo_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace waymark::ui {

namespace {

/// Whether a text field would itself do something on undo (or redo).
bool usesKey(const QObject* watched, QKeySequence::StandardKey key)
{
    const bool undo = key == QKeySequence::Undo;
    if (const auto* line = qobject_cast<const QLineEdit*>(watched))
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(watched))
        return undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    return true; // not a field of ours: left to do as it likes
}

} // namespace

UndoKeys::UndoKeys(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* pressed = static_cast<QKeyEvent*>(event);
        for (const auto key : {QKeySequence::Undo, QKeySequence::Redo}) {
            if (!pressed->matches(key) || usesKey(watched, key))
                continue;
            event->ignore(); // not claimed by the field, so it is the window's shortcut
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace waymark::ui
