#pragma once

#include <optional>

#include <QLineEdit>

#include "core/framework/question.h"

namespace waymark::ui {

/// A figure with its unit in the user's locale. Tells of every figure while it is typed; what cannot be read or is out
/// of range stays, marked, with its fault for whoever asks. Arrow keys step.
class FigureField : public QLineEdit {
    Q_OBJECT
public:
    FigureField(const QString& name, const NumberRange& range, QWidget* parent);

    void showFigure(double figure);
    /// What is wrong with what is typed; empty: nothing.
    const QString& fault() const { return m_fault; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void figureTyped(double figure);
    void faultChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void takeText();
    void step(int direction);
    std::optional<double> typed() const;
    void setFault(const QString& fault);
    QString rangeText() const;

    const QString m_name;
    const NumberRange m_range;
    double m_figure = 0;
    QString m_fault;
};

/// With as many decimals as the number has, so that showing and reading again is no edit; `least` of them in any case.
QString spelt(double figure, int least);

} // namespace waymark::ui
