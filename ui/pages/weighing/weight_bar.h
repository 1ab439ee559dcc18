#pragma once

#include <QWidget>

namespace waymark::ui {

/// A weight as a thin bar. It is full at a quarter of all weight, or at the largest weight if that is more, so that
/// thirteen of them can still be told apart.
class WeightBar : public QWidget {
    Q_OBJECT
public:
    explicit WeightBar(QWidget* parent);

    /// Both 0..1.
    void showWeight(double weight, double largest);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_filled = 0;
};

} // namespace waymark::ui
