#include "ui/shell/step_rail.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/shell/step_row.h"
#include "ui/theme/gap.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

namespace {

// Times the page margin, so that they grow with the zoom.
constexpr double kWide = 5.75;
constexpr double kNarrow = 1.75;

} // namespace

StepRail::StepRail(QWidget* parent) : Pane(Qt::RightEdge, parent), m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Steps"));
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 1, 0); // beside the hairline
    around->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(m_scroll);
    m_column = new QVBoxLayout(content);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    showWide();
    m_column->setSpacing(1);
}

void StepRail::showWide()
{
    setFixedWidth(int(kWide * space::page()));
    m_column->setContentsMargins(space::medium(), space::large(), space::medium(), space::medium());
}

void StepRail::showNarrow()
{
    setFixedWidth(int(kNarrow * space::page()));
    m_column->setContentsMargins(space::small(), space::large(), space::small(), space::medium());
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
    m_scroll->ensureWidgetVisible(m_rows[current], 0, space::large());
}

void StepRail::makeRows(const Steps& steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].kind == StepKind::priorities) {
            auto* line = new Pane(Qt::TopEdge, m_scroll->widget());
            line->setFixedHeight(1);
            m_column->addItem(new Gap(space::small));
            m_column->addWidget(line);
            m_column->addItem(new Gap(space::small));
        }
        auto* row = new StepRow(static_cast<int>(i) + 1, m_scroll->widget());
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
