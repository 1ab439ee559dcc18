#pragma once

#include <optional>

#include <QWidget>

namespace waymark::ui {

/// A value from 0 to 100 as a bar in an alternative's colour; without a value the empty track.
class ValueBar : public QWidget {
    Q_OBJECT
public:
    /// `colour`: which of the theme's alternative colours, 0..7.
    ValueBar(int colour, QWidget* parent);

    void showValue(std::optional<double> value);
    std::optional<double> value() const { return m_value; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const int m_colour;
    std::optional<double> m_value;
};

} // namespace waymark::ui
