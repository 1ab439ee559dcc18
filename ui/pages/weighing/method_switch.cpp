#include "ui/pages/weighing/method_switch.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/questions/flow_layout.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

MethodSwitch::MethodSwitch(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new FlowLayout(this); // six of them are wider than a narrow page
    row->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Method of weighing"));
    addMethod(WeightMethod::rating, "method.rating", tr("Rate"),
        tr("The framework's importances stand until you set one yourself"));
    addMethod(WeightMethod::swing, "method.swing", tr("Swing"),
        tr("Name the most important step, then set the others against it"));
    addMethod(WeightMethod::smart, "method.smart", tr("SMART"),
        tr("The least important step has 10 points, the others as many more as they are worth"));
    addMethod(WeightMethod::order, "method.order", tr("Rank"), tr("Put the steps in order; weights follow from ranks"));
    addMethod(WeightMethod::pairs, "method.pairs", tr("Compare pairs"), tr("Two steps at a time, on Saaty's scale"));
    addMethod(
        WeightMethod::intervals, "method.intervals", tr("Ranges"), tr("Points from low to high, where one is unsure"));
    followTheme(this, [this] { applyLook(); });
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(WeightMethod(id)); });
}

void MethodSwitch::addMethod(WeightMethod method, const char* name, const QString& text, const QString& hint)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setAutoDefault(true);
    button->setToolTip(hint);
    button->setAccessibleDescription(hint);
    m_group->addButton(button, int(method));
    layout()->addWidget(button);
}

void MethodSwitch::showMethod(WeightMethod method)
{
    const QSignalBlocker quiet(m_group);
    m_group->button(int(method))->setChecked(true);
    applyLook();
}

void MethodSwitch::applyLook()
{
    layout()->setSpacing(space::tiny());
    // The focus has the same frame as the choice, so the frame alone would not tell which one counts.
    for (QAbstractButton* button : m_group->buttons())
        button->setFont(textFont(button->isChecked() ? TextStyle::strong : TextStyle::body));
}

} // namespace waymark::ui
