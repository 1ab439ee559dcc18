#pragma once

#include <QLabel>

#include "ui/theme/theme.h"

namespace waymark::ui {

/// A label in one of the theme's text sizes that grows with the zoom. It shows plain text, whatever stands in it.
class ScaledLabel : public QLabel {
    Q_OBJECT
public:
    ScaledLabel(TextStyle style, QWidget* parent);

    /// Text that steps back behind the rest.
    void setMuted();

protected:
    void changeEvent(QEvent* event) override;

private:
    const TextStyle m_style;
};

} // namespace waymark::ui
