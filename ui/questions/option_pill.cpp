#include "ui/questions/option_pill.h"

#include <algorithm>

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kTextFlags = Qt::TextShowMnemonic | Qt::TextWordWrap;

/// Room around the frame for the focus ring.
int halo()
{
    return space::tiny() - 1;
}

QFont chosenFont()
{
    return textFont(TextStyle::strong);
}

} // namespace

OptionPill::OptionPill(const QString& text, Look look, QWidget* parent) : QAbstractButton(parent), m_look(look)
{
    setText(text);
    setAccessibleName(shownText());
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, [this] { updateGeometry(); });
}

void OptionPill::showChecked(bool checked)
{
    const bool isOneOfSeveral = autoExclusive();
    setAutoExclusive(false);
    setChecked(checked);
    setAutoExclusive(isOneOfSeveral);
}

void OptionPill::setHint(const QString& key)
{
    m_hint = key;
}

void OptionPill::showHint(bool shown)
{
    m_isHintShown = shown;
    update();
}

/// Without what keeps `&` from marking a letter.
QString OptionPill::shownText() const
{
    return text().replace(QLatin1String("&&"), QLatin1String("&"));
}

QSize OptionPill::sizeFor(int textWidth) const
{
    // As wide as the chosen state needs, so that choosing moves nothing.
    m_shaped.set(shownText(), chosenFont());
    const int frame = 2 * halo();
    return m_shaped.wrappedAt(textWidth) + QSize(2 * space::medium() + frame + 2, 2 * space::small() + frame + 2);
}

QSize OptionPill::sizeHint() const
{
    return sizeFor(QWIDGETSIZE_MAX);
}

QSize OptionPill::minimumSizeHint() const
{
    return QSize(4 * space::medium(), sizeHint().height());
}

bool OptionPill::hasHeightForWidth() const
{
    return true;
}

int OptionPill::heightForWidth(int width) const
{
    return sizeFor(width - 2 * space::medium() - 2 * halo() - 2).height();
}

void OptionPill::paintFrame(QPainter& painter) const
{
    const Theme& theme = Theme::of(palette());
    const int radius = space::small();
    const bool isHovered = underMouse() && isEnabled();
    const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QRectF frame = ring.adjusted(halo() - 0.5, halo() - 0.5, 0.5 - halo(), 0.5 - halo());
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring, radius + halo(), radius + halo());
    }
    const bool isFramed = isChecked() || m_look == Look::option;
    painter.setPen(isFramed ? QPen(isChecked() ? theme.accent : theme.border, isChecked() ? 2 : 1) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() || isHovered || isDown() ? theme.selected : theme.card);
    painter.drawRoundedRect(frame, radius, radius);
}

void OptionPill::paintHint(QPainter& painter) const
{
    if (!m_isHintShown || m_hint.isEmpty())
        return;
    QFont font = textFont(TextStyle::small);
    font.setPointSizeF(font.pointSizeF() * 0.8);
    painter.setFont(font);
    painter.setPen(Theme::of(palette()).mutedText);
    const QRect corner = rect().adjusted(halo() + space::tiny() + 1, halo() + space::tiny() / 2 + 1, 0, 0);
    painter.drawText(corner, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, m_hint);
}

void OptionPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const Theme& theme = Theme::of(palette());
    painter.setFont(isChecked() ? chosenFont() : textFont(TextStyle::body));
    painter.setPen(m_look == Look::quiet && !isChecked() ? theme.mutedText : theme.text);
    const int side = space::medium() + halo();
    painter.drawText(rect().adjusted(side, halo(), -side, -halo()), Qt::AlignCenter | kTextFlags, text());
    paintHint(painter);
}

void OptionPill::keyPressEvent(QKeyEvent* event)
{
    // Everything but Space belongs to the card: some desktops would press a button on Enter, and Qt moves the focus
    // on arrows.
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

void OptionPill::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void OptionPill::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace waymark::ui
