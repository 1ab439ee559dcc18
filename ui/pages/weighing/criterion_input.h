#pragma once

#include <QString>
#include <QWidget>

namespace waymark::ui {

/// What a criterion is weighed with under one method: the part of its row that takes the focus.
class CriterionInput : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual bool takesFocus() const = 0;
    virtual void focusInput() = 0;
    /// What a screen reader says besides name and figure.
    virtual void describe(const QString& text) = 0;

Q_SIGNALS:
    /// What was entered shall go.
    void resetWanted();
    /// A drag or a run of keys is over.
    void editFinished();
    /// -1: the row above, 1: the one below.
    void neighbourWanted(int direction);
};

} // namespace waymark::ui
