#include "ui/pages/headline_label.h"

#include <QApplication>
#include <QPainter>

#include "ui/charts/chart_theme.h"
#include "ui/theme/theme.h"

namespace waymark::ui {

HeadlineLabel::HeadlineLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void HeadlineLabel::setAlternative(const Alternative* alternative)
{
    m_alternative = alternative;
    update();
}

QColor HeadlineLabel::colour() const
{
    // The style sheet makes the label's own background transparent, which says nothing of light or dark.
    const Theme& theme = Theme::of(QApplication::palette());
    return m_alternative ? alternativeColour(theme, *m_alternative) : theme.text;
}

void HeadlineLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(colour());
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | (wordWrap() ? Qt::TextWordWrap : 0), text());
}

} // namespace waymark::ui
