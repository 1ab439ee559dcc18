#include "ui/shell/step_rail.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/shell/step_row.h"
#include "ui/theme/gap.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

StepRail::StepRail(QWidget* parent) : Pane(Qt::RightEdge, parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Steps"));
    followTheme(this,
        [this] { m_column->setContentsMargins(space::medium(), space::large(), space::medium(), space::medium()); });
    m_column->setSpacing(1);
}

void StepRail::showSteps(const Steps& steps, std::size_t current)
{
    if (m_rows.size() != steps.size())
        makeRows(steps);
    m_current = current;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_rows[i]->showStep(steps[i]);
        m_rows[i]->setChecked(i == current);
    }
}

void StepRail::makeRows(const Steps& steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].kind == StepKind::priorities) {
            auto* line = new Pane(Qt::TopEdge, this);
            line->setFixedHeight(1);
            m_column->addItem(new Gap(space::small));
            m_column->addWidget(line);
            m_column->addItem(new Gap(space::small));
        }
        auto* row = new StepRow(static_cast<int>(i) + 1, this);
        row->installEventFilter(this);
        connect(row, &QPushButton::clicked, this, [this, i] {
            m_rows[i]->setChecked(i == m_current); // a click alone checks nothing: the workspace says where it went
            Q_EMIT stepChosen(i);
        });
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    m_column->addStretch(1);
}

bool StepRail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            return walk(1);
        case Qt::Key_Up:
            return walk(-1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            static_cast<StepRow*>(watched)->click();
            return true;
        default:
            break;
        }
    }
    return Pane::eventFilter(watched, event);
}

bool StepRail::walk(int direction)
{
    int at = 0;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i)
        if (m_rows[static_cast<std::size_t>(i)]->hasFocus())
            at = i;
    for (int i = at + direction; i >= 0 && i < static_cast<int>(m_rows.size()); i += direction) {
        StepRow* row = m_rows[static_cast<std::size_t>(i)];
        if (!row->isEnabled())
            continue;
        row->setFocus(Qt::TabFocusReason);
        row->click();
        break;
    }
    return true;
}

} // namespace waymark::ui
