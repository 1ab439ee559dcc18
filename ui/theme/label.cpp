#include "ui/theme/label.h"

#include <QStyle>

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

Label::Label(const QString& text, TextStyle style, TextTone tone, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    setTone(tone);
    followTheme(this, [this, style] { setFont(textFont(style)); });
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

int Label::heightForWidth(int width) const
{
    constexpr std::size_t kMostWidths = 16; // a window being resized asks for ever new ones
    const Measured now{text(), font(), contentsMargins(), minimumHeight()};
    if (m_heights.size() >= kMostWidths || !(now == m_measured)) {
        m_heights.clear();
        m_measured = now;
    }
    const auto [height, isNew] = m_heights.try_emplace(width);
    if (isNew)
        height->second = QLabel::heightForWidth(width);
    return height->second;
}

} // namespace waymark::ui
