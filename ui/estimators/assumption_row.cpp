#include "ui/estimators/assumption_row.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/estimators/figure_field.h"
#include "ui/questions/evidence_view.h"
#include "ui/questions/flow_layout.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

QPushButton* quietButton(const QString& text, const QString& accessibleName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAccessibleName(accessibleName);
    button->setProperty("quiet", true);
    button->setAutoDefault(false);
    followTheme(button, [button] { button->setFont(textFont(TextStyle::small)); });
    return button;
}

} // namespace

AssumptionRow::AssumptionRow(const Framework& framework, const Assumption& assumption, QWidget* parent)
    : QWidget(parent),
      m_framework(framework),
      m_assumption(assumption),
      m_column(new QVBoxLayout(this))
{
    QString id = QStringLiteral("assumption.") + plain(assumption.id);
    if (assumption.alternative)
        id += u'.' + plain(framework[*assumption.alternative].id.text);
    if (!assumption.choice.empty())
        id += u'.' + plain(assumption.choice);
    setObjectName(id);
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this] { m_column->setSpacing(space::tiny()); });
    addHead();
    addFigures();
    addSource();
}

void AssumptionRow::addHead()
{
    const QString name = plain(m_assumption.label);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(name, TextStyle::body, this), 1);
    m_mark = new Label(tr("yours"), TextStyle::small, TextTone::muted, this);
    m_mark->setObjectName(objectName() + QStringLiteral(".mark"));
    m_mark->setProperty("chip", true);
    m_mark->setWordWrap(false);
    m_reset = quietButton(tr("Reset"), tr("%1: back to the framework’s").arg(name), this);
    m_reset->setObjectName(objectName() + QStringLiteral(".reset"));
    head->addWidget(m_mark);
    head->addWidget(m_reset);
    m_column->addLayout(head);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_fields[low]->setFocus(Qt::OtherFocusReason); // the button goes
        Q_EMIT resetWanted();
    });
}

void AssumptionRow::addFigures()
{
    auto* figures = new QWidget(this);
    auto* flow = new FlowLayout(figures);
    followTheme(figures, [flow] {
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(space::small());
    });
    const std::pair<const char*, QString> parts[] = {
        {"low", tr("lowest")}, {"mode", tr("most likely")}, {"high", tr("highest")}};
    NumberRange range = m_assumption.range;
    range.step = (range.max - range.min) / 100;
    for (const Part part : {low, mode, high}) {
        const QString name = tr("%1, %2").arg(plain(m_assumption.label), parts[part].second);
        m_fields[part] = new FigureField(name, range, figures);
        m_fields[part]->setObjectName(objectName() + u'.' + QLatin1String(parts[part].first));
        flow->addWidget(m_fields[part]);
        connect(m_fields[part], &FigureField::faultChanged, this, &AssumptionRow::faultChanged);
        connect(m_fields[part], &FigureField::figureTyped, this, [this, part](double figure) { take(part, figure); });
    }
    m_column->addWidget(figures);
}

void AssumptionRow::addSource()
{
    if (m_assumption.cites.empty()) {
        m_column->addWidget(
            new Label(tr("Our own estimate, without a source."), TextStyle::small, TextTone::muted, this));
        return;
    }
    auto* toggle = quietButton(tr("What it stands on"), tr("What ‘%1’ stands on").arg(plain(m_assumption.label)), this);
    toggle->setObjectName(objectName() + QStringLiteral(".evidence"));
    toggle->setCheckable(true);
    m_column->addWidget(toggle, 0, Qt::AlignLeft);
    connect(toggle, &QPushButton::clicked, this, [this](bool isOpen) {
        if (!m_evidence) {
            m_evidence = new EvidenceView(m_framework, m_assumption.cites, this);
            m_column->addWidget(m_evidence);
        }
        m_evidence->setVisible(isOpen);
    });
}

void AssumptionRow::showValue(const GivenAssumption& given)
{
    m_shown = given.value;
    const std::array<double, 3> parts{given.value.low, given.value.mode, given.value.high};
    for (const Part part : {low, mode, high})
        if (!m_fields[part]->hasFocus() || !given.isYours)
            m_fields[part]->showFigure(parts[part]);
    m_mark->setVisible(given.isYours);
    m_reset->setVisible(given.isYours);
}

/// The figure that was changed has its way; the others give way as far as their order asks.
void AssumptionRow::take(Part part, double figure)
{
    Triangle value = m_shown;
    if (part == low)
        value = {figure, std::max(value.mode, figure), std::max(value.high, figure)};
    else if (part == mode)
        value = {std::min(value.low, figure), figure, std::max(value.high, figure)};
    else
        value = {std::min(value.low, figure), std::min(value.mode, figure), figure};
    Q_EMIT wanted(value);
}

} // namespace waymark::ui
