#include "ui/pages/verdict/text_card.h"

#include <QVBoxLayout>

#include "ui/theme/theme_watch.h"

namespace waymark::ui {

TextCard::TextCard(const QString& title, QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    setAccessibleName(title);
    m_column = new QVBoxLayout(this);
    addLabel(TextStyle::heading, TextTone::normal)->setText(title);
    followTheme(this, [this] {
        m_column->setContentsMargins(space::large(), space::medium(), space::large(), space::large());
        m_column->setSpacing(space::small());
    });
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

} // namespace waymark::ui
