#include "ui/shell/start_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/shell/text_label.h"
#include "ui/theme/theme.h"

namespace waymark::ui {

StartCard::StartCard(const QString& title, const QString& subtitle, QWidget* parent)
    : QPushButton(parent),
      m_row(new QHBoxLayout(this))
{
    setAutoDefault(true);
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_row->setContentsMargins(space::large(), space::medium(), space::large(), space::medium());
    auto* column = new QVBoxLayout;
    column->setSpacing(space::tiny());
    auto* heading = new TextLabel(TextStyle::strong, TextTone::normal, this);
    heading->setText(title);
    heading->setWordWrap(true);
    auto* below = new TextLabel(TextStyle::small, TextTone::muted, this);
    below->setText(subtitle);
    below->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(below);
    column->addStretch(1);
    m_row->addLayout(column, 1);
    for (QLabel* label : {static_cast<QLabel*>(heading), static_cast<QLabel*>(below)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StartCard::setResult(const QString& text, const QColor& colour)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(TextStyle::strong));
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setStyleSheet(QStringLiteral("color: %1;").arg(colour.name()));
    m_row->addWidget(label, 0, Qt::AlignTop);
    setAccessibleDescription(QStringLiteral("%1, %2").arg(accessibleDescription(), text));
}

QSize StartCard::sizeHint() const
{
    return m_row->sizeHint();
}

QSize StartCard::minimumSizeHint() const
{
    return m_row->minimumSize();
}

bool StartCard::hasHeightForWidth() const
{
    return true;
}

int StartCard::heightForWidth(int width) const
{
    return m_row->heightForWidth(width);
}

void StartCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(focused ? theme.accent : theme.border, focused ? 2 : 1));
    const QColor under = isEnabled() ? theme.card : theme.window;
    painter.setBrush((underMouse() || isDown()) && isEnabled() ? theme.selected : under);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::small() + 2, space::small() + 2);
}

} // namespace waymark::ui
