#include "ui/pages/verdict/text_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme_watch.h"

namespace waymark::ui {

TextCard::TextCard(const QString& title, QWidget* parent) : TextCard(title, Look::page, parent) {}

TextCard* TextCard::atTheSide(const QString& caption, QWidget* parent)
{
    return new TextCard(caption, Look::side, parent);
}

TextCard::TextCard(const QString& title, Look look, QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    setAccessibleName(title);
    m_column = new QVBoxLayout(this);
    const bool isAside = look == Look::side;
    Label* heading =
        isAside ? makeLabel(TextStyle::caption, TextTone::muted) : makeLabel(TextStyle::heading, TextTone::normal);
    heading->setText(title);
    m_column->addWidget(heading);
    followTheme(this, [this, isAside] {
        const int side = isAside ? space::medium() : space::large();
        m_column->setContentsMargins(side, space::medium(), side, side);
        m_column->setSpacing(isAside ? space::tiny() : space::small() + space::tiny());
    });
    hide();
}

Label* TextCard::makeLabel(TextStyle style, TextTone tone)
{
    auto* label = new Label(QString(), style, tone, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void TextCard::addPlace()
{
    const Place place{makeLabel(TextStyle::body, TextTone::normal), makeLabel(TextStyle::small, TextTone::muted),
        new QPushButton(tr("Go to it"), this)};
    place.go->setAutoDefault(false);
    const qsizetype at = m_places.size();
    connect(place.go, &QPushButton::clicked, this, [this, at] { Q_EMIT questionWanted(*m_paragraphs[at].question); });
    auto* words = new QVBoxLayout;
    words->addWidget(place.text);
    words->addWidget(place.detail);
    auto* line = new QHBoxLayout;
    line->addLayout(words, 1);
    line->addWidget(place.go, 0, Qt::AlignTop);
    m_column->addLayout(line);
    m_places << place;
    followTheme(place.go, [words, line] {
        words->setSpacing(space::tiny());
        line->setSpacing(space::medium());
    });
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
    while (m_places.size() < m_paragraphs.size())
        addPlace();
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Paragraph paragraph = m_paragraphs.value(i);
        m_places[i].text->showText(paragraph.text);
        m_places[i].detail->showText(paragraph.detail);
        m_places[i].go->setVisible(paragraph.question.has_value());
        m_places[i].go->setAccessibleName(tr("Go to “%1”").arg(paragraph.text));
    }
}

} // namespace waymark::ui
