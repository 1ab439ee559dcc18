#include "ui/pages/weighing/rank_input.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

RankInput::RankInput(const Criterion& criterion, QWidget* parent)
    : CriterionInput(parent),
      m_name(plain(criterion.name)),
      m_line(new QHBoxLayout(this)),
      m_rank(new Label(QString(), TextStyle::heading, this))
{
    const QString id = plain(criterion.id.text);
    setObjectName(QStringLiteral("rank.") + id);
    setFocusPolicy(Qt::StrongFocus);
    m_rank->setObjectName(QStringLiteral("place.") + id);
    m_rank->setWordWrap(false);
    m_rank->setAlignment(Qt::AlignCenter);
    m_line->addWidget(m_rank, 1);
    QToolButton* up = addButton(QStringLiteral("↑"), tr("Up by one place (Alt+Up)"));
    QToolButton* down = addButton(QStringLiteral("↓"), tr("Down by one place (Alt+Down)"));
    QToolButton* level = addButton(QStringLiteral("="), tr("Level with the one above, or no longer (=)"));
    up->setObjectName(QStringLiteral("up.") + id);
    down->setObjectName(QStringLiteral("down.") + id);
    level->setObjectName(QStringLiteral("level.") + id);
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(level, &QToolButton::clicked, this, &RankInput::levelWanted);
    followTheme(this, [this] { applySpacing(); });
}

/// For the mouse: by keys the whole input is one stop.
QToolButton* RankInput::addButton(const QString& sign, const QString& hint)
{
    auto* button = new QToolButton(this);
    button->setText(sign);
    button->setToolTip(hint);
    button->setAccessibleName(m_name + QStringLiteral(": ") + hint);
    button->setProperty("quiet", true);
    button->setFocusPolicy(Qt::NoFocus);
    m_line->addWidget(button);
    return button;
}

void RankInput::applySpacing()
{
    m_line->setContentsMargins(space::tiny(), space::tiny(), space::tiny(), space::tiny());
    m_line->setSpacing(space::tiny());
    m_rank->setMinimumWidth(m_rank->fontMetrics().horizontalAdvance(QStringLiteral("13 =")) + space::small());
}

void RankInput::showRank(const ShownRank& shown)
{
    const QString place = shown.rank ? QString::number(*shown.rank) : QStringLiteral("–");
    m_rank->setText(shown.isLevel ? tr("%1 =", "rank, shared").arg(place) : place);
    if (!shown.rank)
        setAccessibleName(tr("%1, not ranked").arg(m_name));
    else if (shown.isLevel)
        setAccessibleName(tr("%1, rank %2 of %3, level with others").arg(m_name, place).arg(shown.of));
    else
        setAccessibleName(tr("%1, rank %2 of %3").arg(m_name, place).arg(shown.of));
}

bool RankInput::takesFocus() const
{
    return isEnabled();
}

void RankInput::focusInput()
{
    setFocus(Qt::TabFocusReason);
}

void RankInput::describe(const QString& text)
{
    setAccessibleDescription(text);
}

void RankInput::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double rim = space::tiny() / 2.0;
    painter.setPen(QPen(Theme::of(palette()).accent, rim));
    painter.drawRoundedRect(QRectF(rect()).adjusted(rim, rim, -rim, -rim), space::small(), space::small());
}

void RankInput::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    const int direction = isUp ? -1 : 1;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isUp || event->key() == Qt::Key_Down) {
        if (modifiers == Qt::AltModifier)
            Q_EMIT moveWanted(direction);
        else if (modifiers == Qt::NoModifier)
            Q_EMIT neighbourWanted(direction);
    } else if (event->key() == Qt::Key_Equal && !(modifiers & (Qt::AltModifier | Qt::ControlModifier))) {
        Q_EMIT levelWanted();
    } else {
        CriterionInput::keyPressEvent(event);
    }
}

void RankInput::focusInEvent(QFocusEvent* event)
{
    CriterionInput::focusInEvent(event);
    update();
}

void RankInput::focusOutEvent(QFocusEvent* event)
{
    CriterionInput::focusOutEvent(event);
    update();
}

} // namespace waymark::ui
