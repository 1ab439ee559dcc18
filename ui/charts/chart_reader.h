#pragma once

#include <functional>

#include <QList>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace waymark::ui {

/// One datum of a chart: where it is drawn and what it says.
struct ChartSpot {
    QRectF area; ///< in the coordinates of the reader, which covers the chart
    QString text;
    bool opens = false; ///< a click leads somewhere
};

/// By row, each in the order in which the arrow keys walk it.
using ChartSpots = QList<QList<ChartSpot>>;

/// Lies over a chart and reads it out: what the mouse points at, and what the arrow keys have come to, is framed and
/// said in a tool tip; a screen reader hears it as the reader's name. All charts are read the same way, whatever draws
/// them.
class ChartReader : public QWidget {
    Q_OBJECT
public:
    /// `spots` is asked whenever something is pointed at, so that it always fits what is drawn.
    ChartReader(const QString& title, std::function<ChartSpots()> spots, QWidget* parent);

    /// What is framed at present; empty if nothing is.
    QString spotText() const;

Q_SIGNALS:
    /// Clicked, or Enter or Space pressed upon it.
    void activated(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Row and column; the row is below zero when nothing is framed.
    struct Place {
        int row = -1;
        int column = 0;
        bool operator==(const Place&) const = default;
    };

    Place placeAt(const QPointF& point) const;
    /// Where a key leads to from here.
    Place stepped(int key, const ChartSpots& spots) const;
    void show(Place place);
    void showAllOf(const QRectF& area);

    QString m_title;
    std::function<ChartSpots()> m_spots;
    Place m_place;
};

} // namespace waymark::ui
