#pragma once

#include <optional>

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace waymark::ui {

/// A bar on a scale from 0 to 1, in stretches of colour, with text at either side.
struct StretchBar {
    struct Stretch {
        double from = 0;
        double to = 1;
        QColor colour;
        QStringList labels = {}; ///< the first that fits is written upon it
    };
    QString name;
    QList<Stretch> stretches;
    QString text;
    std::optional<double> mark = {}; ///< a ring upon the bar
};

/// A dashed line through all bars with a caption below, at the line's left or right.
struct StretchGuide {
    double at = 0;
    QString caption;
    Qt::AlignmentFlag side = Qt::AlignRight;
};

/// Rows of such bars. Painted here, since Qt Charts has no bar that starts elsewhere than at zero with a mark upon it.
class StretchBars : public QWidget {
    Q_OBJECT
public:
    explicit StretchBars(QWidget* parent);

    void setBars(const QList<StretchBar>& bars);
    void setGuides(const QList<StretchGuide>& guides);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The whole scale of a row, from 0 to 1.
    QRectF barOf(int row) const;
    QRectF stretchOf(int row, const StretchBar::Stretch& stretch) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;
    /// Width of the names or of the texts, whichever is asked for; no more than their part of the widget.
    int columnWidth(QString StretchBar::*text) const;
    int widest(QString StretchBar::*text) const;
    void paintTexts(QPainter& painter) const;
    void paintBar(QPainter& painter, int row) const;
    void paintLabel(QPainter& painter, const QRectF& area, const StretchBar::Stretch& stretch) const;
    void paintMark(QPainter& painter, const QRectF& bar, double mark) const;
    void paintGuides(QPainter& painter) const;

    QList<StretchBar> m_bars;
    QList<StretchGuide> m_guides;
};

} // namespace waymark::ui
