#pragma once

#include <QPlainTextEdit>

namespace waymark::ui {

/// A few lines of the user's own beside an answer. What is typed counts when the focus leaves.
class NoteField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteField(QWidget* parent);

    /// Shows the document's note, unless the user is typing here.
    void showNote(const QString& note);

Q_SIGNALS:
    void noted(const QString& note);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyHeight();

    QString m_shown;
};

} // namespace waymark::ui
