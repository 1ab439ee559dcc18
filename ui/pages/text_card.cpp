#include "ui/pages/text_card.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace waymark::ui {

TextCard::TextCard(const QString& title, QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    setAccessibleName(title);
    m_column = new QVBoxLayout(this);
    m_title = addLabel();
    m_title->setText(title);
    restyle();
    hide();
}

QLabel* TextCard::addLabel()
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
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
        m_texts << addLabel();
        m_details << addLabel();
        m_details.last()->setProperty("muted", true);
    }
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const Paragraph paragraph = m_paragraphs.value(i);
        m_texts[i]->setText(paragraph.text);
        m_texts[i]->setVisible(!paragraph.text.isEmpty());
        m_details[i]->setText(paragraph.detail);
        m_details[i]->setVisible(!paragraph.detail.isEmpty());
    }
}

void TextCard::restyle()
{
    m_column->setContentsMargins(space::large(), space::medium(), space::large(), space::large());
    m_column->setSpacing(space::small());
    m_title->setFont(textFont(TextStyle::heading));
    for (QLabel* text : m_texts)
        text->setFont(textFont(TextStyle::body));
    for (QLabel* detail : m_details)
        detail->setFont(textFont(TextStyle::small));
}

void TextCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        restyle();
}

} // namespace waymark::ui
