#include "ui/estimators/estimate_form.h"

#include <algorithm>

#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/estimators/assumptions_view.h"
#include "ui/estimators/calculations.h"
#include "ui/estimators/figure_field.h"
#include "ui/estimators/givens_text.h"
#include "ui/estimators/library_input.h"
#include "ui/estimators/people_list.h"
#include "ui/estimators/profile_input.h"
#include "ui/estimators/stage_list.h"
#include "ui/questions/flow_layout.h"
#include "ui/questions/option_pill.h"
#include "ui/text/texts.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

EstimateForm::EstimateForm(const CalculationParts& parts, QWidget* parent)
    : QWidget(parent),
      m_framework(parts.framework),
      m_estimator(parts.estimator),
      m_column(new QVBoxLayout(this)),
      m_figures(m_estimator.inputs.size()),
      m_pills(m_estimator.inputs.size())
{
    const Estimator& estimator = m_estimator;
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this] { m_column->setSpacing(space::medium()); });
    if (estimator.kind == EstimatorKind::latency)
        addStages();
    if (estimator.kind == EstimatorKind::ramp)
        addPeople();
    if (estimator.kind == EstimatorKind::coverage)
        addLibraries(parts);
    if (estimator.kind == EstimatorKind::profile)
        addProfile(parts);
    if (!estimator.inputs.empty())
        addInputs();
    if (!estimator.assumptions.empty())
        addAssumptions();
    m_column->addStretch(1);
}

QVBoxLayout* EstimateForm::addCard()
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* column = new QVBoxLayout(card);
    followTheme(card, [column] {
        column->setContentsMargins(space::large(), space::medium(), space::large(), space::medium());
        column->setSpacing(space::small());
    });
    m_column->addWidget(card);
    return column;
}

void EstimateForm::addStages()
{
    m_stages = new StageList(this);
    addCard()->addWidget(m_stages);
    connect(m_stages, &StageList::changed, this, [this] {
        m_givens.stages = m_stages->stages();
        Q_EMIT changed();
    });
}

/// Whoever knows both parts of a derived alternative knows it too: nobody has to say so.
std::vector<AlternativeIndex> EstimateForm::known() const
{
    std::vector<AlternativeIndex> all;
    for (const Assumption& assumption : m_estimator.assumptions)
        if (const auto& alternative = assumption.alternative)
            if (!m_framework[*alternative].derived && std::ranges::count(all, *alternative) == 0)
                all.push_back(*alternative);
    return all;
}

void EstimateForm::addPeople()
{
    m_people = new PeopleList(m_framework, known(), PeopleList::Who::present, this);
    m_hires = new PeopleList(m_framework, known(), PeopleList::Who::hired, this);
    QVBoxLayout* card = addCard();
    card->addWidget(m_people);
    card->addWidget(m_hires);
    connect(m_people, &PeopleList::changed, this, [this] {
        m_givens.people = m_people->people();
        Q_EMIT changed();
    });
    connect(m_hires, &PeopleList::changed, this, [this] {
        m_givens.hires = m_hires->people();
        Q_EMIT changed();
    });
}

void EstimateForm::addLibraries(const CalculationParts& parts)
{
    m_libraries = new LibraryInput(parts.catalogues, parts.texts, this);
    addCard()->addWidget(m_libraries);
    connect(m_libraries, &LibraryInput::changed, this, [this] {
        m_libraries->fill(m_givens);
        Q_EMIT changed();
    });
}

void EstimateForm::addProfile(const CalculationParts& parts)
{
    m_profile = new ProfileInput(parts.catalogues, parts.texts, this);
    addCard()->addWidget(m_profile);
    connect(m_profile, &ProfileInput::changed, this, &EstimateForm::changed);
}

void EstimateForm::importFile(const QString& path)
{
    if (m_profile)
        m_profile->importFile(path);
    else
        m_libraries->importFile(path);
}

QString EstimateForm::missing() const
{
    if (m_profile && m_profile->text().empty())
        return tr("Read a CPU profile, and this says where the time goes.");
    if (m_libraries && m_givens.modules.empty() && m_givens.needs.empty())
        return tr("Tick what you need, or read a go.mod.");
    return {};
}

std::string EstimateForm::text() const
{
    return m_profile ? m_profile->text() : givensText(m_framework, m_estimator, m_givens);
}

Errors EstimateForm::showText(const std::string& kept)
{
    if (m_profile) {
        m_profile->showText(kept);
        return {}; // the calculation reads it, and refuses what it cannot
    }
    const Result<EstimateGivens> read = kept.empty() ? Result<EstimateGivens>(startingGivens(m_estimator))
                                                     : readEstimateGivens(m_framework, m_estimator, {kept, {}});
    showGivens(read ? *read : startingGivens(m_estimator));
    return read ? Errors() : read.errors();
}

void EstimateForm::addInputs()
{
    QVBoxLayout* card = addCard();
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    followTheme(this, [grid] {
        grid->setHorizontalSpacing(space::medium());
        grid->setVerticalSpacing(space::small());
    });
    card->addLayout(grid);
    for (std::size_t i = 0; i < m_estimator.inputs.size(); ++i)
        if (m_estimator.inputs[i].choices.empty())
            addFigure(i, *grid, grid->rowCount());
        else
            addChoice(i, *card);
}

void EstimateForm::addFigure(std::size_t input, QGridLayout& grid, int row)
{
    const EstimatorInput& asked = m_estimator.inputs[input];
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* label = new Label(plain(asked.label), TextStyle::body, this);
    words->addWidget(label);
    if (!asked.meaning.empty())
        words->addWidget(new Label(plain(asked.meaning), TextStyle::small, TextTone::muted, this));
    grid.addLayout(words, row, 0);
    auto* field = new FigureField(plain(asked.label), asked.range, this);
    field->setObjectName(QStringLiteral("input.") + plain(asked.id));
    label->setBuddy(field);
    grid.addWidget(field, row, 1, Qt::AlignTop);
    m_figures[input] = field;
    connect(field, &FigureField::faultChanged, this, &EstimateForm::changed);
    connect(field, &FigureField::figureTyped, this, [this, input](double figure) {
        m_givens.inputs[input].figure = figure;
        m_givens.inputs[input].isYours = true;
        Q_EMIT changed();
    });
}

void EstimateForm::addChoice(std::size_t input, QVBoxLayout& column)
{
    const EstimatorInput& asked = m_estimator.inputs[input];
    column.addWidget(new Label(plain(asked.label), TextStyle::body, this));
    auto* row = new QWidget(this);
    row->setAccessibleName(plain(asked.label));
    auto* flow = new FlowLayout(row);
    followTheme(row, [flow] {
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(space::tiny());
    });
    for (std::size_t i = 0; i < asked.choices.size(); ++i) {
        const InputChoice& choice = asked.choices[i];
        auto* pill = new OptionPill(buttonText(choice.label), OptionPill::Look::option, row);
        pill->setObjectName(QStringLiteral("input.%1.%2").arg(plain(asked.id), plain(choice.id)));
        pill->setAutoExclusive(true);
        pill->setFocusPolicy(Qt::StrongFocus);
        pill->setToolTip(plainToolTip(plain(choice.meaning)));
        pill->setAccessibleDescription(plain(choice.meaning));
        flow->addWidget(pill);
        m_pills[input].push_back(pill);
        connect(pill, &OptionPill::clicked, this, [this, input, i] { choose(input, i); });
    }
    column.addWidget(row);
}

void EstimateForm::choose(std::size_t input, std::size_t choice)
{
    m_givens.inputs[input].choice = choice;
    m_givens.inputs[input].isYours = true;
    for (std::size_t i = 0; i < m_pills[input].size(); ++i)
        m_pills[input][i]->showChecked(i == choice);
    showAssumptions();
    Q_EMIT changed();
}

void EstimateForm::addAssumptions()
{
    m_assumptionsCard = addCard();
    m_assumptionsToggle = new QPushButton(this);
    m_assumptionsToggle->setObjectName(QStringLiteral("assumptions"));
    m_assumptionsToggle->setProperty("quiet", true);
    m_assumptionsToggle->setCheckable(true);
    m_assumptionsToggle->setAutoDefault(false);
    auto* row = new QHBoxLayout; // its text, not its edge, stands in line with what is below
    row->addWidget(m_assumptionsToggle);
    row->addStretch(1);
    followTheme(m_assumptionsToggle, [row] { row->setContentsMargins(-space::small(), 0, 0, 0); });
    m_assumptionsCard->addLayout(row);
    connect(m_assumptionsToggle, &QPushButton::clicked, this, &EstimateForm::openAssumptions);
}

void EstimateForm::openAssumptions(bool isOpen)
{
    if (!m_assumptions) {
        m_assumptions = new AssumptionsView(m_framework, m_estimator, this);
        m_assumptionsCard->addWidget(m_assumptions);
        connect(m_assumptions, &AssumptionsView::faultChanged, this, &EstimateForm::changed);
        connect(m_assumptions, &AssumptionsView::wanted, this, [this](std::size_t i, const Triangle& value) {
            m_givens.assumptions[i] = {value, true};
            showAssumptions();
            Q_EMIT changed();
        });
        connect(m_assumptions, &AssumptionsView::resetWanted, this, [this](std::size_t i) {
            m_givens.assumptions[i] = {m_estimator.assumptions[i].value, false};
            showAssumptions();
            Q_EMIT changed();
        });
        showAssumptions();
    }
    m_assumptions->setVisible(isOpen);
}

void EstimateForm::showAssumptions()
{
    if (!m_assumptionsToggle)
        return;
    const int own = ownAssumptions(m_givens);
    m_assumptionsToggle->setText(
        own == 0 ? tr("Assumptions and sources") : tr("Assumptions and sources: %1 yours").arg(own));
    if (m_assumptions)
        m_assumptions->showGivens(m_givens);
}

void EstimateForm::showGivens(const EstimateGivens& givens)
{
    m_givens = givens;
    for (std::size_t i = 0; i < m_estimator.inputs.size(); ++i) {
        if (m_figures[i])
            m_figures[i]->showFigure(givens.inputs[i].figure);
        for (std::size_t k = 0; k < m_pills[i].size(); ++k)
            m_pills[i][k]->showChecked(k == givens.inputs[i].choice);
    }
    if (m_stages)
        m_stages->showStages(givens.stages);
    if (m_people)
        m_people->showPeople(givens.people);
    if (m_hires)
        m_hires->showPeople(givens.hires);
    if (m_libraries)
        m_libraries->showGivens(givens);
    showAssumptions();
}

QString EstimateForm::fault() const
{
    for (const FigureField* field : findChildren<FigureField*>())
        if (!field->fault().isEmpty())
            return field->fault();
    return {};
}

} // namespace waymark::ui
