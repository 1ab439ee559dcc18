#pragma once

#include <QSpacerItem>

namespace waymark::ui {

/// Room in a layout besides its spacing, for QBoxLayout::addItem; grows with the zoom. Measure: one of `space`.
class Gap : public QSpacerItem {
public:
    explicit Gap(int (*measure)()) : QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Fixed), m_measure(measure) {}

    QSize sizeHint() const override { return {m_measure(), m_measure()}; }
    QSize minimumSize() const override { return sizeHint(); }
    QSize maximumSize() const override { return sizeHint(); }

private:
    int (*m_measure)();
};

} // namespace waymark::ui
