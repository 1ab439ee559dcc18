#include "ui/pages/verdict/verdict_cards.h"

#include "core/explanation/explain.h"
#include "core/explanation/next_questions.h"
#include "ui/document/decision_document.h"
#include "ui/document/exploration.h"
#include "ui/pages/verdict/verdict_parts.h"
#include "ui/pages/verdict/verdict_words.h"
#include "ui/text/texts.h"

namespace waymark::ui {

VerdictCards::VerdictCards(DecisionDocument& document, const Texts& texts, TwoColumns& columns)
    : m_document(document),
      m_texts(texts),
      m_columns(columns),
      m_bestCases(document.framework().alternatives.size(), nullptr)
{
    m_reasons = add(tr("Specific reasons"), VerdictPart::reasons);
    m_proof = add(tr("What the rule of proof makes of it"), VerdictPart::proof);
    m_cautions = add(tr("Cautions"), VerdictPart::cautions);
    m_edges = add(tr("Close to an edge"), VerdictPart::edges);
    m_exclusions = add(tr("Off the table"), VerdictPart::exclusions);
    m_basis = add(tr("What it rests on"), VerdictPart::basis);
    m_flips = add(tr("The nearest changes"), VerdictPart::flips);
    m_next = add(tr("What to find out next"), VerdictPart::next);
    m_next->setObjectName(QStringLiteral("verdict.next"));
    m_predictions = add(tr("What the source expects of the future"), VerdictPart::predictions);
}

TextCard* VerdictCards::add(const QString& title, VerdictPart part)
{
    auto* card = new TextCard(title, &m_columns);
    m_columns.add(card, placeOf(part));
    return card;
}

void VerdictCards::refresh()
{
    const auto assessment = m_document.assessment();
    const Framework& framework = m_document.framework();
    const VerdictWords words{framework, *assessment, m_texts};
    const Explanation said = explain(framework, *assessment);
    m_reasons->setParagraphs(words.reasons());
    m_proof->setParagraphs(words.sentences(said.proof));
    m_cautions->setParagraphs(words.sentences(said.cautions));
    m_exclusions->setParagraphs(words.sentences(said.exclusions));
    m_basis->setParagraphs(words.sentences(said.basis));
    m_predictions->setParagraphs(words.predictions());
    refreshExplored(words);
}

void VerdictCards::refreshExplored(const VerdictWords& words)
{
    const auto exploration = m_document.exploration();
    const bool isKnown = exploration && words.assessment.verdict.alternative;
    std::vector<Edge> edges;
    FlipSentences said;
    if (isKnown) {
        edges = exploration->flips.edges;
        said = flipSentences(words.framework, words.assessment, exploration->flips);
    }
    m_edges->setParagraphs(words.edges(edges));
    m_flips->setParagraphs(words.flips(said, edges));
    m_next->setParagraphs(isKnown ? nextQuestions(exploration->next) : QList<Paragraph>());
    std::vector<QList<Paragraph>> bestCases(m_bestCases.size());
    for (const BestCaseSentences& best : said.bestCases)
        bestCases[best.alternative.value] = words.bestCase(best);
    for (std::size_t a = 0; a < bestCases.size(); ++a)
        if (m_bestCases[a] || !bestCases[a].isEmpty())
            bestCaseOf({a})->setParagraphs(bestCases[a]);
}

TextCard* VerdictCards::bestCaseOf(AlternativeIndex alternative)
{
    TextCard*& card = m_bestCases[alternative.value];
    if (!card)
        card = add(
            tr("The best case for %1").arg(plain(m_document.framework()[alternative].name)), VerdictPart::bestCases);
    return card;
}

QList<Paragraph> VerdictCards::nextQuestions(const NextQuestions& next) const
{
    QList<Paragraph> paragraphs;
    for (const WorthFindingOut& each : worthFindingOut(next))
        paragraphs << Paragraph{
            plain(m_document.framework()[each.question].title), m_texts.say(each.why), each.question};
    if (paragraphs.isEmpty())
        paragraphs << Paragraph{m_texts.say(nothingToFindOut(next)), {}};
    return paragraphs;
}

} // namespace waymark::ui
