#pragma once

#include <QLabel>

#include "ui/theme/theme.h"

namespace waymark::ui {

/// Which of the theme's text colours a label has.
enum class TextTone { normal, muted, accent, warning, danger };

/// Plain text in one of the theme's sizes and tones; follows a change of theme. What files say can go straight in.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    TextLabel(TextStyle style, TextTone tone, QWidget* parent);

    void setTone(TextTone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTone();

    TextTone m_tone;
};

} // namespace waymark::ui
