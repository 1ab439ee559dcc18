#include "ui/shell/text_label.h"

#include <QApplication>
#include <QEvent>

namespace waymark::ui {

namespace {

QColor colourOf(TextTone tone, const Theme& theme)
{
    switch (tone) {
    case TextTone::normal:
        return theme.text;
    case TextTone::muted:
        return theme.mutedText;
    case TextTone::accent:
        return theme.accent;
    case TextTone::warning:
        return theme.warning;
    case TextTone::danger:
        return theme.danger;
    }
    return theme.text;
}

} // namespace

TextLabel::TextLabel(TextStyle style, TextTone tone, QWidget* parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(style));
    applyTone();
}

void TextLabel::setTone(TextTone tone)
{
    m_tone = tone;
    applyTone();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

void TextLabel::applyTone()
{
    // Of the application: the own palette still holds the other theme's text colour here, and would blur which one it
    // is.
    const QColor colour = colourOf(m_tone, Theme::of(QApplication::palette()));
    // A style sheet, since inside a button the program's own sheet would win over a palette.
    const QString sheet = QStringLiteral("color: %1;").arg(colour.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

} // namespace waymark::ui
