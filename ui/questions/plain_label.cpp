#include "ui/questions/plain_label.h"

#include <QEvent>

namespace waymark::ui {

PlainLabel::PlainLabel(const QString& text, TextStyle style, QWidget* parent) : QLabel(parent), m_style(style)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(textFont(style));
    setText(text);
}

PlainLabel* PlainLabel::muted()
{
    setProperty("muted", true);
    return this;
}

void PlainLabel::showText(const QString& text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFont(textFont(m_style));
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

} // namespace waymark::ui
