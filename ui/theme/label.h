#pragma once

#include <QLabel>

#include "ui/theme/shaped_text.h"
#include "ui/theme/theme.h"

namespace waymark::ui {

/// Which of the theme's text colours a label has.
enum class TextTone { normal, muted, accent, positive, warning, danger };

/// Plain text in one of the theme's sizes and colours; follows zoom and theme at once. Text from files goes in as it
/// is. It breaks between words unless told otherwise.
class Label : public QLabel {
    Q_OBJECT
public:
    Label(const QString& text, TextStyle style, QWidget* parent);
    Label(const QString& text, TextStyle style, TextTone tone, QWidget* parent);

    void setText(const QString& text);
    void setTone(TextTone tone);
    /// Instead of a tone: the colour of an alternative, by Alternative::colour.
    void setAlternative(int colour);
    /// Shows the text; with none the label takes no room.
    void showText(const QString& text);

    // As QLabel has them, but from text that is shaped once: layouts ask over and over.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

private:
    void applyFont();
    bool isPlain() const;
    QSize usualSize() const;
    QSize roomAround() const;
    QSize sizeAt(int width) const;
    void setInk(const QString& name);

    const TextStyle m_style;
    mutable ShapedText m_shaped;
};

} // namespace waymark::ui
