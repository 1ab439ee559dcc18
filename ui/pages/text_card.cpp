#include "ui/pages/text_card.h"

#include <QEvent>
#include <QVBoxLayout>

namespace waymark::ui {

TextCard::TextCard(const QString& title, QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    setAccessibleName(title);
    m_column = new QVBoxLayout(this);
    addLabel(TextStyle::heading, TextTone::normal)->setText(title);
    restyle();
    hide();
}

Label* TextCard::addLabel(TextStyle style, TextTone tone)
{
    auto* label = new Label(QString(), style, tone, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    return label;
}

void TextCard::setParagraphs(const QList<Paragraph>& paragraphs)
{
    setVisible(!paragraphs.isEmpty());
    if (paragraphs == m_paragraphs)
        return;
    m_paragraphs = paragraphs;
    showParagraphs();
    restyle();
}

void TextCard::showParagraphs()
{
    while (m_texts.size() < m_paragraphs.size()) {
        m_texts << addLabel(TextStyle::body, TextTone::normal);
        m_details << addLabel(TextStyle::small, TextTone::muted);
    }
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const Paragraph paragraph = m_paragraphs.value(i);
        m_texts[i]->showText(paragraph.text);
        m_details[i]->showText(paragraph.detail);
    }
}

void TextCard::restyle()
{
    m_column->setContentsMargins(space::large(), space::medium(), space::large(), space::large());
    m_column->setSpacing(space::small());
}

void TextCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        restyle();
}

} // namespace waymark::ui
