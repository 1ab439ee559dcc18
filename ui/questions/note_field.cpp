#include "ui/questions/note_field.h"

#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

NoteField::NoteField(QWidget* parent) : QPlainTextEdit(parent)
{
    setPlaceholderText(tr("Why this answer, who said so, what it rests on"));
    setAccessibleName(tr("Note"));
    setTabChangesFocus(true);
    setProperty("soft", true);
    followTheme(this, [this] { applyHeight(); });
}

void NoteField::showNote(const QString& note)
{
    const bool hasUnsaved = hasFocus() && toPlainText() != m_shown;
    if (note == m_shown || hasUnsaved)
        return;
    m_shown = note;
    setPlainText(note);
}

void NoteField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (toPlainText() == m_shown)
        return;
    m_shown = toPlainText();
    Q_EMIT noted(m_shown);
}

void NoteField::applyHeight()
{
    constexpr int kLines = 3;
    setFixedHeight(kLines * fontMetrics().lineSpacing() + 2 * space::medium());
}

} // namespace waymark::ui
