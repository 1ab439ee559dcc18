#include "ui/pages/verdict/verdict_cards.h"

#include "core/assessment/edges.h"
#include "core/explanation/explain.h"
#include "ui/document/decision_document.h"
#include "ui/pages/verdict/verdict_parts.h"
#include "ui/pages/verdict/verdict_words.h"

namespace waymark::ui {

VerdictCards::VerdictCards(DecisionDocument& document, const Texts& texts, TwoColumns& columns)
    : m_document(document),
      m_texts(texts)
{
    const auto add = [&columns](const QString& title, VerdictPart part) {
        auto* card = new TextCard(title, &columns);
        columns.add(card, placeOf(part));
        return card;
    };
    m_reasons = add(tr("Specific reasons"), VerdictPart::reasons);
    m_proof = add(tr("What the rule of proof makes of it"), VerdictPart::proof);
    m_cautions = add(tr("Cautions"), VerdictPart::cautions);
    m_edges = add(tr("Close to an edge"), VerdictPart::edges);
    m_exclusions = add(tr("Off the table"), VerdictPart::exclusions);
    m_basis = add(tr("What it rests on"), VerdictPart::basis);
    m_predictions = add(tr("What the source expects of the future"), VerdictPart::predictions);
}

void VerdictCards::refresh()
{
    const auto assessment = m_document.assessment();
    const Framework& framework = m_document.framework();
    const VerdictWords words{framework, *assessment, m_texts};
    const Explanation said = explain(framework, *assessment);
    const AssessOptions options{m_document.reading()};
    m_reasons->setParagraphs(words.reasons());
    m_proof->setParagraphs(words.sentences(said.proof));
    m_cautions->setParagraphs(words.sentences(said.cautions));
    m_edges->setParagraphs(words.edges(verdictEdges(framework, m_document.decision(), options)));
    m_exclusions->setParagraphs(words.sentences(said.exclusions));
    m_basis->setParagraphs(words.sentences(said.basis));
    m_predictions->setParagraphs(words.predictions());
}

} // namespace waymark::ui
