#pragma once

#include <optional>

#include <QSlider>

namespace waymark::ui {

/// Points, from 0 to 100 unless said otherwise, with a mark where the framework stands. Left and right move by 1, page
/// up and down by 10, `0` and Delete go back to the framework, up and down lead to the slider above and below.
class WeightSlider : public QSlider {
    Q_OBJECT
public:
    explicit WeightSlider(QWidget* parent);

    void showScale(int least, int most);
    /// Shows points without taking it for a wish; none of the signals below is sent.
    void showPoints(int points);
    void setMark(std::optional<double> points);
    std::optional<double> mark() const { return m_mark; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user moved it, by whatever means.
    void pointsWanted(int points);
    void resetWanted();
    /// A drag or a run of keys is over.
    void editFinished();
    /// -1: the slider above, 1: the one below.
    void neighbourWanted(int direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    /// Where the handle's middle stands for these points.
    int xOf(double points) const;

private:
    std::optional<double> m_mark;
};

} // namespace waymark::ui
