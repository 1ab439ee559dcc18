#include "ui/pages/scaled_label.h"

#include <QEvent>

namespace waymark::ui {

ScaledLabel::ScaledLabel(TextStyle style, QWidget* parent) : QLabel(parent), m_style(style)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(style));
}

void ScaledLabel::setMuted()
{
    setProperty("muted", true);
}

void ScaledLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(m_style));
}

} // namespace waymark::ui
