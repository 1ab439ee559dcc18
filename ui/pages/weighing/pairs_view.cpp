#include "ui/pages/weighing/pairs_view.h"

#include <algorithm>

#include <QVBoxLayout>

#include "ui/pages/weighing/criterion_cards.h"
#include "ui/pages/weighing/pair_findings.h"
#include "ui/pages/weighing/pair_matrix.h"
#include "ui/pages/weighing/pair_question.h"
#include "ui/pages/weighing/saaty_scale.h"
#include "ui/theme/theme.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {

PairsView::PairsView(const WeighingContext& context, QWidget* parent)
    : WeighingView(context, parent),
      m_question(new PairQuestion(this)),
      m_matrix(new PairMatrix(framework(), this)),
      m_findings(new PairFindings(framework(), texts(), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_cards = new CriterionCards(
        framework(), [](CriterionIndex) { return nullptr; }, this);
    m_matrix->hide();
    for (QWidget* part : {static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_matrix),
             static_cast<QWidget*>(m_findings), static_cast<QWidget*>(m_cards)})
        column->addWidget(part);
    followTheme(this, [column] { column->setSpacing(space::medium()); });
    connectParts();
}

void PairsView::connectParts()
{
    connect(m_question, &PairQuestion::stepWanted, this, [this](std::optional<int> step) { wish(*m_pair, step); });
    connect(m_question, &PairQuestion::editFinished, this, [this] { document().finishEdit(); });
    connect(m_question, &PairQuestion::nextWanted, this, &PairsView::goToOpen);
    connect(m_question, &PairQuestion::neighbourWanted, this, &PairsView::goAlong);
    connect(m_question, &PairQuestion::tableWanted, m_matrix, &QWidget::setVisible);
    connect(m_matrix, &PairMatrix::pairWanted, this, &PairsView::goTo);
    connect(m_matrix, &PairMatrix::stepWanted, this, &PairsView::wish);
    const auto showQuestion = [this] {
        m_question->focusSlider();
        Q_EMIT cameTo(m_question);
    };
    connect(m_matrix, &PairMatrix::questionWanted, this, showQuestion);
    connect(m_findings, &PairFindings::pairWanted, this, [this, showQuestion](const ComparedPair& pair) {
        goTo(pair);
        showQuestion();
    });
}

QString PairsView::intro() const
{
    return tr(
        "Two steps from worst to best at a time: which is worth more, and by how much? Keys: ←→ or 1 to 9 choose, "
        "- changes sides, 0 takes back, Enter goes on. Leave out what you like.");
}

std::optional<int> PairsView::stepOfPair(const ComparedPair& pair) const
{
    const auto ratio = ratioOfPair(framework(), document().decision().priorities, pair);
    return ratio ? std::optional(stepOf(*ratio)) : std::nullopt;
}

std::size_t PairsView::place() const
{
    return std::size_t(std::find(m_state.pairs.begin(), m_state.pairs.end(), *m_pair) - m_state.pairs.begin());
}

void PairsView::showAssessment(const Assessment& assessment)
{
    m_state = pairStateOf(framework(), document().decision().priorities, assessment);
    const bool isThere = m_pair && place() < m_state.pairs.size();
    if (!isThere) {
        const auto open = std::find_if(
            m_state.pairs.begin(), m_state.pairs.end(), [this](const ComparedPair& pair) { return !stepOfPair(pair); });
        const auto first = open == m_state.pairs.end() ? m_state.pairs.begin() : open;
        m_pair = m_state.pairs.empty() ? std::nullopt : std::optional(*first);
    }
    m_matrix->showPairs(m_state, document().decision().priorities);
    m_findings->showState(m_state);
    for (std::size_t c = 0; c < assessment.criteria.size(); ++c) {
        CriterionStanding standing = standingOf(assessment, CriterionIndex{c}, ImportanceSource::pairs);
        if (standing.own)
            standing.reason.clear(); // the comparisons stand above
        else if (standing.relevant)
            standing.reason = tr("not compared yet: %1").arg(standing.reason);
        m_cards->row(CriterionIndex{c}).showStanding(standing);
    }
    showPair();
}

void PairsView::showPair()
{
    m_question->setEnabled(m_pair.has_value());
    if (!m_pair)
        return;
    m_question->showPair({framework()[m_pair->first], framework()[m_pair->second], stepOfPair(*m_pair), place() + 1,
        m_state.pairs.size(), m_state.compared});
    m_matrix->showCurrent(*m_pair);
}

void PairsView::wish(const ComparedPair& pair, std::optional<int> step)
{
    document().setPair(pair.first, pair.second, step ? std::optional(ratioOf(*step)) : std::nullopt);
}

void PairsView::goTo(const ComparedPair& pair)
{
    document().finishEdit();
    m_pair = pair;
    showPair();
}

void PairsView::goAlong(int direction)
{
    const std::size_t count = m_state.pairs.size();
    goTo(m_state.pairs[(place() + count + std::size_t(direction)) % count]);
}

/// The next one after this that is open; with none open just the next.
void PairsView::goToOpen()
{
    const std::size_t count = m_state.pairs.size();
    for (std::size_t i = 1; i < count; ++i) {
        const ComparedPair& pair = m_state.pairs[(place() + i) % count];
        if (!stepOfPair(pair))
            return goTo(pair);
    }
    goAlong(1);
}

void PairsView::focusFirst()
{
    m_question->focusSlider();
}

} // namespace waymark::ui
