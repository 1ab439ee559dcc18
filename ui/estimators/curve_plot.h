#pragma once

#include <QWidget>

#include "ui/estimators/curve_scene.h"

namespace waymark::ui {

/// Draws curves with their bands. Painted here: Qt Charts has neither names at a curve's end nor bands that keep to
/// them, and costs three times as much at every key typed.
class CurvePlot : public QWidget {
    Q_OBJECT
public:
    explicit CurvePlot(QWidget* parent);

    void setScene(const CurveScene& scene);
    /// Around a point of a curve, in the plot's own coordinates; empty if it is nowhere.
    QRectF spotOf(qsizetype curve, qsizetype point) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Range {
        double from = 0;
        double to = 1;
    };
    Range across() const;
    void rangeUp();
    QRectF area() const;
    QPointF placeOf(double x, double y) const;
    void paintGrid(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void paintBand(QPainter& painter, const Curve& curve) const;
    void paintLine(QPainter& painter, qsizetype curve) const;
    void paintDot(QPainter& painter, const Curve& curve, const QPointF& at) const;
    void paintNames(QPainter& painter) const;
    void paintGuides(QPainter& painter) const;
    QColor colourOf(const Curve& curve) const;

    CurveScene m_scene;
    Range m_up;
    double m_step = 1;
};

} // namespace waymark::ui
