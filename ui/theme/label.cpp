#include "ui/theme/label.h"

#include <algorithm>

#include <QStyle>

#include "ui/theme/text_lines.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

QString nameOf(TextTone tone)
{
    switch (tone) {
    case TextTone::normal:
        return QStringLiteral("normal");
    case TextTone::muted:
        return QStringLiteral("muted");
    case TextTone::accent:
        return QStringLiteral("accent");
    case TextTone::positive:
        return QStringLiteral("positive");
    case TextTone::warning:
        return QStringLiteral("warning");
    case TextTone::danger:
        return QStringLiteral("danger");
    }
    return QStringLiteral("normal");
}

} // namespace

Label::Label(const QString& text, TextStyle style, QWidget* parent) : Label(text, style, TextTone::normal, parent) {}

Label::Label(const QString& text, TextStyle style, TextTone tone, QWidget* parent) : QLabel(parent), m_style(style)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QLabel::setText(text);
    setTone(tone);
    followTheme(this, [this] { applyFont(); });
}

void Label::setText(const QString& text)
{
    QLabel::setText(text);
    applyFont();
}

void Label::applyFont()
{
    setFont(fontFor(text(), textFont(m_style)));
}

void Label::setTone(TextTone tone)
{
    setInk(nameOf(tone));
}

void Label::setAlternative(int colour)
{
    setInk(QStringLiteral("alternative%1").arg(colour % kAlternativeColours));
}

void Label::showText(const QString& text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

/// By the program's style sheet: a palette or a sheet of its own would not survive the program's next one.
void Label::setInk(const QString& name)
{
    if (property("ink") == name)
        return;
    setProperty("ink", name);
    if (!testAttribute(Qt::WA_WState_Polished))
        return;
    this->style()->unpolish(this);
    this->style()->polish(this);
    update();
}

/// Nothing in it that only QLabel measures as it shows it: no text at all, text to select, an underlined letter, a
/// frame.
bool Label::isPlain() const
{
    constexpr Qt::TextInteractionFlags kSelectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    return !text().isEmpty() && !buddy() && !(textInteractionFlags() & kSelectable) && frameWidth() == 0;
}

QSize Label::sizeHint() const
{
    if (!isPlain())
        return QLabel::sizeHint();
    ensurePolished();
    return usualSize();
}

QSize Label::minimumSizeHint() const
{
    if (!isPlain())
        return QLabel::minimumSizeHint();
    ensurePolished();
    constexpr int kWordsOnly = 0;
    return {sizeAt(kWordsOnly).width(), std::min(sizeAt(QWIDGETSIZE_MAX).height(), usualSize().height())};
}

int Label::heightForWidth(int width) const
{
    return isPlain() ? sizeAt(width).height() : QLabel::heightForWidth(width);
}

/// Up to eighty letters wide, less for what would be one long line or a few.
QSize Label::usualSize() const
{
    constexpr int kMostLetters = 80;
    if (!wordWrap() || minimumWidth() > 0)
        return sizeAt(minimumWidth());
    const QFontMetrics metrics = fontMetrics();
    const QSize around = roomAround();
    const int most = std::min(metrics.averageCharWidth() * kMostLetters, maximumWidth()) - around.width();
    QSize size = sizeAt(most + around.width());
    const auto isAbove = [&](int width, int lines) {
        const QSize text = size - around;
        return text.width() > width && text.height() < lines * metrics.lineSpacing();
    };
    if (isAbove(most / 2, 4))
        size = sizeAt(most / 2 + around.width());
    if (isAbove(most / 4, 2))
        size = sizeAt(most / 4 + around.width());
    return size;
}

QSize Label::roomAround() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right(), margins.top() + margins.bottom()};
}

QSize Label::sizeAt(int width) const
{
    constexpr int kEndless = QWIDGETSIZE_MAX;
    m_shaped.set(text(), font());
    const QSize around = roomAround();
    const int inside = wordWrap() ? std::max(width, minimumWidth()) - around.width() : kEndless;
    return (m_shaped.wrappedAt(inside) + around).expandedTo(minimumSize());
}

} // namespace waymark::ui
