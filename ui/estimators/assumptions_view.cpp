#include "ui/estimators/assumptions_view.h"

#include <algorithm>

#include <QVBoxLayout>

#include "ui/estimators/assumption_row.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// Whether an assumption holds: it belongs to no choice, or to one that is made.
bool holds(const Estimator& estimator, const EstimateGivens& givens, const Assumption& assumption)
{
    if (assumption.choice.empty())
        return true;
    for (std::size_t i = 0; i < estimator.inputs.size(); ++i) {
        const auto& choices = estimator.inputs[i].choices;
        if (!choices.empty() && choices[givens.inputs[i].choice].id == assumption.choice)
            return true;
    }
    return false;
}

} // namespace

int ownAssumptions(const EstimateGivens& givens)
{
    return int(std::ranges::count_if(givens.assumptions, &GivenAssumption::isYours));
}

AssumptionsView::AssumptionsView(const Framework& framework, const Estimator& estimator, QWidget* parent)
    : QWidget(parent),
      m_estimator(estimator)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [column] { column->setSpacing(space::medium()); });
    column->addWidget(new Label(tr("Lowest, most likely and highest. What you know better "
                                   "counts in place of the framework’s figures."),
        TextStyle::small, TextTone::muted, this));
    for (std::size_t i = 0; i < estimator.assumptions.size(); ++i) {
        auto* row = new AssumptionRow(framework, estimator.assumptions[i], this);
        column->addWidget(row);
        m_rows.push_back(row);
        connect(row, &AssumptionRow::wanted, this, [this, i](const Triangle& value) { Q_EMIT wanted(i, value); });
        connect(row, &AssumptionRow::faultChanged, this, &AssumptionsView::faultChanged);
        connect(row, &AssumptionRow::resetWanted, this, [this, i] { Q_EMIT resetWanted(i); });
    }
}

void AssumptionsView::showGivens(const EstimateGivens& givens)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(holds(m_estimator, givens, m_estimator.assumptions[i]));
        m_rows[i]->showValue(givens.assumptions[i]);
    }
}

} // namespace waymark::ui
