#include "ui/shell/scenario_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/document/decision_document.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

QString answersText(std::size_t answers)
{
    return answers == 1 ? ScenarioBar::tr("1 answer differs") : ScenarioBar::tr("%1 answers differ").arg(answers);
}

QString differenceText(const ScenarioDifferences& differences)
{
    if (differences.answers.empty())
        return differences.priorities ? ScenarioBar::tr("the priorities differ")
                                      : ScenarioBar::tr("nothing differs from the decision yet");
    const QString answers = answersText(differences.answers.size());
    return differences.priorities ? ScenarioBar::tr("%1, and the priorities").arg(answers) : answers;
}

} // namespace

ScenarioBar::ScenarioBar(DecisionDocument& document, QWidget* parent)
    : Pane(Qt::BottomEdge, parent),
      m_document(document),
      m_row(new QHBoxLayout(this)),
      m_name(new Label(QString(), TextStyle::strong, this)),
      m_difference(new Label(QString(), TextStyle::body, TextTone::muted, this))
{
    setObjectName(QStringLiteral("scenarioBar"));
    m_name->setObjectName(QStringLiteral("scenarioBar.name"));
    m_difference->setObjectName(QStringLiteral("scenarioBar.difference"));
    for (Label* label : {m_name, m_difference})
        label->setWordWrap(false);
    m_name->setMinimumWidth(1); // what it says now must not keep the window from narrowing
    m_difference->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* back = new QPushButton(tr("Back to the decision"), this);
    back->setObjectName(QStringLiteral("scenarioBar.back"));
    back->setAutoDefault(true);
    connect(back, &QPushButton::clicked, &m_document, [this] { m_document.showScenario(std::nullopt); });
    m_row->addWidget(m_name);
    m_row->addWidget(m_difference, 1);
    m_row->addWidget(back);
    followTheme(this, [this] {
        m_row->setContentsMargins(space::large(), space::tiny(), space::large(), space::tiny());
        m_row->setSpacing(space::small());
        showName();
    });
    connect(&document, &DecisionDocument::changed, this, &ScenarioBar::showScenario);
    showScenario();
}

void ScenarioBar::addActionButton(QAction* action)
{
    auto* button = new QPushButton(action->iconText(), this);
    button->setObjectName(QStringLiteral("scenarioBar.") + action->objectName());
    button->setAutoDefault(true);
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_row->insertWidget(m_row->count() - 1, button);
}

void ScenarioBar::showScenario()
{
    setVisible(m_document.scenario());
    if (isHidden())
        return;
    showName();
    m_difference->setText(differenceText(m_document.differences()));
    setAccessibleName(tr("Scenario “%1”: %2").arg(typedName(m_document.scenario()->name), m_difference->text()));
}

/// Half of the bar is the name's; what is longer is shown in full when pointed at.
void ScenarioBar::showName()
{
    if (!m_document.scenario())
        return;
    const QString name = tr("Scenario “%1”").arg(typedName(m_document.scenario()->name));
    const QString shown = m_name->fontMetrics().elidedText(name, Qt::ElideRight, width() / 2);
    m_name->setText(shown);
    m_name->setToolTip(shown == name ? QString() : plainToolTip(name));
}

void ScenarioBar::resizeEvent(QResizeEvent* event)
{
    Pane::resizeEvent(event);
    showName();
}

void ScenarioBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.selected);
    painter.fillRect(QRect(0, 0, space::tiny(), height()), theme.accent);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

} // namespace waymark::ui
