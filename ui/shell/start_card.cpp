#include "ui/shell/start_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

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
    auto* column = new QVBoxLayout;
    followTheme(this, [this, column] {
        m_row->setContentsMargins(space::large(), space::medium(), space::large(), space::medium());
        column->setSpacing(space::tiny());
    });
    auto* heading = new Label(title, TextStyle::strong, this);
    auto* below = new Label(subtitle, TextStyle::small, TextTone::muted, this);
    column->addWidget(heading);
    column->addWidget(below);
    column->addStretch(1);
    m_row->addLayout(column, 1);
    for (QLabel* label : {heading, below})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StartCard::setResult(const QString& text, std::optional<int> colour)
{
    auto* label = new Label(text, TextStyle::strong, this);
    label->setWordWrap(false);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    if (colour)
        label->setAlternative(*colour);
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
