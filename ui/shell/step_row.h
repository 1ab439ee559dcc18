#pragma once

#include <QPushButton>

#include "ui/shell/steps.h"

namespace waymark::ui {

/// A row of the rail: a numbered circle (a check when complete), the page's title and how far it is answered.
class StepRow : public QPushButton {
    Q_OBJECT
public:
    StepRow(int number, QWidget* parent);

    void showStep(const Step& step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTexts(QPainter& painter, int left) const;
    void paintMark(QPainter& painter, const QRectF& circle) const;
    QString progress() const;

    int m_number;
    Step m_step;
};

} // namespace waymark::ui
