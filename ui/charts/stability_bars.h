#pragma once

#include <vector>

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

namespace waymark::ui {

/// A bar from 0 to 100 %, in stretches of colour, with a mark on it and text at either side.
struct StabilityBar {
    struct Stretch {
        double from = 0;
        double to = 1;
        QColor colour;
    };
    QString name;
    QList<Stretch> stretches;
    double mark = 0;
    QString text;
};

/// Rows of such bars. Painted here, since Qt Charts has no bar that starts elsewhere than at zero with a mark upon it.
class StabilityBars : public QWidget {
    Q_OBJECT
public:
    explicit StabilityBars(QWidget* parent);

    void setBars(const QList<StabilityBar>& bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The whole bar of a row, from 0 to 100 %.
    QRectF barOf(int row) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;
    /// Width of the names or of the texts, whichever is asked for; no more than their part of the widget.
    int columnWidth(QString StabilityBar::*text) const;
    int widest(QString StabilityBar::*text) const;
    void paintBar(QPainter& painter, const QRectF& box, const StabilityBar& bar) const;

    QList<StabilityBar> m_bars;
};

} // namespace waymark::ui
