#include "ui/questions/own_values_view.h"

#include <QVBoxLayout>

#include "core/assessment/assess_inputs.h"
#include "ui/document/decision_document.h"
#include "ui/questions/own_value_row.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// What the framework itself would make of today's answers: by alternative, none where it gives no value.
std::vector<std::optional<Triangle>> frameworkValues(const DecisionDocument& document, QuestionIndex question)
{
    Inputs inputs = inputsOf(document.framework(), document.decision());
    inputs.own[question.value].clear();
    const Assessment assessment = assessInputs(document.framework(), inputs, {document.reading(), {}});
    std::vector<std::optional<Triangle>> values(document.framework().alternatives.size());
    for (const Contribution& contribution : assessment.contributions)
        if (contribution.question == question)
            values[contribution.alternative.value] = contribution.value;
    return values;
}

} // namespace

int ownValuesIn(const DecisionDocument& document, QuestionIndex question)
{
    int count = 0;
    for (std::size_t a = 0; a < document.framework().alternatives.size(); ++a)
        count += document.ownEvidence(question, {a}) != nullptr;
    return count;
}

OwnValuesView::OwnValuesView(DecisionDocument& document, QuestionIndex question, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_question(question)
{
    auto* column = new QVBoxLayout(this);
    followTheme(this, [column] {
        column->setContentsMargins(0, space::small(), 0, 0);
        column->setSpacing(space::small());
    });
    column->addWidget(
        new Label(tr("How good each alternative is under today’s answer, 0 (worst) to 100 (best). What you "
                     "measured yourselves counts in place of the framework’s value, for this answer only."),
            TextStyle::small, TextTone::muted, this));
    for (std::size_t a = 0; a < document.framework().alternatives.size(); ++a)
        addRow({a});
    connect(&document, &DecisionDocument::assessed, this, &OwnValuesView::showValues);
    showValues();
}

void OwnValuesView::addRow(AlternativeIndex alternative)
{
    auto* row = new OwnValueRow(m_document.framework()[alternative], this);
    m_rows.push_back(row);
    layout()->addWidget(row);
    connect(row, &OwnValueRow::wanted, this, [this, alternative](const OwnEvidence& evidence) {
        m_document.setOwnEvidence(m_question, alternative, evidence);
    });
    connect(row, &OwnValueRow::resetWanted, this,
        [this, alternative] { m_document.setOwnEvidence(m_question, alternative, std::nullopt); });
}

void OwnValuesView::showValues()
{
    const auto frameworks = frameworkValues(m_document, m_question);
    for (std::size_t a = 0; a < m_rows.size(); ++a) {
        m_rows[a]->setVisible(frameworks[a].has_value());
        if (frameworks[a])
            m_rows[a]->showValue(*frameworks[a], m_document.ownEvidence(m_question, {a}));
    }
}

} // namespace waymark::ui
