#pragma once

#include <QLabel>

#include "core/framework/framework.h"

namespace waymark::ui {

/// The verdict in large letters of its alternative's colour. It paints them itself: a palette or a style sheet of its
/// own does not reliably survive the program's next style sheet.
class HeadlineLabel : public QLabel {
    Q_OBJECT
public:
    explicit HeadlineLabel(QWidget* parent);

    /// Null: nothing is decided, and the colour is that of text. The alternative must outlive the label's showing it.
    void setAlternative(const Alternative* alternative);
    QColor colour() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Alternative* m_alternative = nullptr;
};

} // namespace waymark::ui
