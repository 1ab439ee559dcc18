#include "ui/scenarios/compare_dialog.h"

#include <utility>

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/document/decision_document.h"
#include "ui/questions/flow_layout.h"
#include "ui/questions/option_pill.h"
#include "ui/scenarios/comparison_table.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

constexpr int kWidestPill = 6; ///< times the page margin
constexpr QSize kPages{27, 16};

ComparedThings scenariosOf(const DecisionDocument& document)
{
    const Framework& framework = document.framework();
    const Decision& decision = document.stored();
    ComparisonTask task{document.sharedFramework(), document.reading(), {}};
    task.columns.push_back({CompareDialog::tr("The decision"), inputsOf(framework, decision)});
    for (const Scenario& scenario : decision.scenarios)
        task.columns.push_back({typedName(scenario.name), inputsOf(framework, inScenario(decision, scenario))});
    return {QStringLiteral("compareScenarios"), CompareDialog::tr("Compare scenarios"), std::move(task)};
}

} // namespace

CompareDialog::CompareDialog(const DecisionDocument& document, const Texts& texts, QWidget* parent)
    : CompareDialog(scenariosOf(document), texts, parent)
{}

CompareDialog::CompareDialog(ComparedThings things, const Texts& texts, QWidget* parent)
    : QDialog(parent),
      m_texts(texts),
      m_run(new ComparisonRun(std::move(things.task), this)),
      m_table(new ComparisonTable(this))
{
    setObjectName(things.objectName);
    setWindowTitle(things.title);
    m_table->setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(windowTitle(), TextStyle::title, this));
    column->addWidget(new Label(tr("%1 what-if worlds each, drawn alike. ≠ marks what differs from the first column.")
                                    .arg(QLocale().toString(qulonglong(kWorldsAtRest))),
        TextStyle::body, TextTone::muted, this));
    column->addWidget(makeChoice());
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    followTheme(this, [column] {
        column->setContentsMargins(space::large(), space::large(), space::large(), space::large());
        column->setSpacing(space::medium());
    });
    connect(m_run, &ComparisonRun::progressed, this, [this] {
        refresh();
        Q_EMIT progressed();
    });
    refresh();
    m_table->setFocus();
    resize((kPages * space::page()).boundedTo(parent ? parent->size() * 0.95 : kPages * space::page()));
}

CompareDialog::~CompareDialog() = default;

/// With two columns there is nothing to choose.
QWidget* CompareDialog::makeChoice()
{
    auto* choice = new QWidget(this);
    auto* flow = new FlowLayout(choice);
    flow->setContentsMargins(0, 0, 0, 0);
    followTheme(choice, [flow] { flow->setSpacing(space::tiny()); });
    for (std::size_t i = 1; i < m_run->columns().size(); ++i) {
        const QString name = m_run->columns()[i].name;
        const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, kWidestPill * space::page());
        auto* pill = new OptionPill(buttonText(shown.toStdString()), OptionPill::Look::option, choice);
        pill->setObjectName(QStringLiteral("compare.%1").arg(i));
        pill->setAccessibleName(tr("Compare “%1”").arg(name));
        pill->setToolTip(plainToolTip(name));
        pill->setFocusPolicy(Qt::StrongFocus);
        pill->setChecked(true);
        connect(pill, &OptionPill::clicked, this, [this, pill] {
            pill->showChecked(!pill->isChecked());
            refresh();
        });
        flow->addWidget(pill);
        m_chosen.push_back(pill);
    }
    choice->setVisible(m_chosen.size() > 1);
    return choice;
}

QWidget* CompareDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* button = buttons->addButton(tr("Copy table"), QDialogButtonBox::ActionRole);
    button->setObjectName(QStringLiteral("compare.copy"));
    button->setToolTip(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    auto* copying = new QAction(tr("Copy table"), this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copying);
    connect(copying, &QAction::triggered, this, &CompareDialog::copy);
    connect(button, &QPushButton::clicked, copying, &QAction::trigger);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

std::vector<ComparedColumn> CompareDialog::shownColumns() const
{
    std::vector<ComparedColumn> shown{m_run->columns().front()};
    for (std::size_t i = 0; i < m_chosen.size(); ++i)
        if (m_chosen[i]->isChecked())
            shown.push_back(m_run->columns()[i + 1]);
    return shown;
}

void CompareDialog::refresh()
{
    const std::vector<ComparedColumn> columns = shownColumns();
    QStringList names;
    for (const ComparedColumn& column : columns)
        names << column.name;
    m_table->showComparison(names, comparisonOf(m_run->framework(), columns, m_texts));
}

bool CompareDialog::isComplete() const
{
    return m_run->isComplete();
}

void CompareDialog::copy() const
{
    const std::vector<ComparedColumn> columns = shownColumns();
    QGuiApplication::clipboard()->setText(tabSeparated(columns, comparisonOf(m_run->framework(), columns, m_texts)));
}

} // namespace waymark::ui
