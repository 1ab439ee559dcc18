#pragma once

#include <QWidget>

namespace waymark::ui {

/// A surface in the theme's panel colour with hairlines along some edges: rail, header, footer.
class Pane : public QWidget {
    Q_OBJECT
public:
    Pane(Qt::Edges hairlines, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Edges m_hairlines;
};

} // namespace waymark::ui
