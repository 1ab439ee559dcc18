#pragma once

#include <optional>

#include <QWidget>

#include "core/base/point_range.h"

namespace waymark::ui {

/// A range from 0 to 100 by its two ends. Left and right move the high end by 1, with Shift the low end; page up and
/// down by 10. `0` and Delete take the range back, up and down lead to the slider above and below. Neither end passes
/// the other.
class RangeSlider : public QWidget {
    Q_OBJECT
public:
    explicit RangeSlider(QWidget* parent);

    /// Shows it without taking it for a wish.
    void showRange(const PointRange& range);
    const PointRange& range() const { return m_range; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user moved an end.
    void rangeWanted(waymark::PointRange range);
    void resetWanted();
    void editFinished();
    void neighbourWanted(int direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class End { low, high };
    double xOf(double points) const;
    double pointsAt(double x) const;
    double radius() const;
    double at(End end) const { return end == End::low ? m_range.low : m_range.high; }
    void moveTo(End end, double points);
    void paintHandle(QPainter& painter, End end) const;

    PointRange m_range;
    std::optional<End> m_dragged;
    End m_last = End::high; ///< painted on top
};

} // namespace waymark::ui
