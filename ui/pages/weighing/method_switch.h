#pragma once

#include <QWidget>

#include "core/decision/priorities.h"

class QButtonGroup;

namespace waymark::ui {

/// Which way of weighing counts.
class MethodSwitch : public QWidget {
    Q_OBJECT
public:
    explicit MethodSwitch(QWidget* parent);

    void showMethod(WeightMethod method);

Q_SIGNALS:
    void chosen(waymark::WeightMethod method);

private:
    void addMethod(WeightMethod method, const char* name, const QString& text, const QString& hint);
    void applyLook();

    QButtonGroup* m_group;
};

} // namespace waymark::ui
