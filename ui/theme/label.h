#pragma once

#include <map>

#include <QLabel>

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

    void setTone(TextTone tone);
    /// Instead of a tone: the colour of an alternative, by Alternative::colour.
    void setAlternative(int colour);
    /// Shows the text; with none the label takes no room.
    void showText(const QString& text);

    /// As QLabel has it, but known from the last time: layouts ask over and over, and each answer shapes the text.
    int heightForWidth(int width) const override;

private:
    /// All that a height depends on beside the width.
    struct Measured {
        QString text;
        QFont font;
        QMargins margins;
        int minimum = 0;
        bool operator==(const Measured&) const = default;
    };

    void setInk(const QString& name);

    mutable Measured m_measured;
    mutable std::map<int, int> m_heights; ///< by width
};

} // namespace waymark::ui
