#pragma once

#include <QLabel>

#include "ui/theme/theme.h"

namespace waymark::ui {

/// Word-wrapped plain text in one of the theme's sizes; follows a change of zoom. Text from files goes in as it is.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    PlainLabel(const QString& text, TextStyle style, QWidget* parent);

    /// Steps back behind the rest of the text.
    PlainLabel* muted();
    /// Shows the text; with none the label takes no room.
    void showText(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    const TextStyle m_style;
};

/// A tool tip that shows the text as it is, whatever mark-up it seems to contain, and wraps it.
QString plainToolTip(const QString& text);

} // namespace waymark::ui
