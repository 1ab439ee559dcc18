#include "ui/shell/verdict_panel.h"

#include <algorithm>

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "core/explanation/explain.h"
#include "ui/document/exploration.h"
#include "ui/pages/verdict/text_card.h"
#include "ui/shell/alternative_entry.h"
#include "ui/shell/last_answer.h"
#include "ui/shell/live_verdict.h"
#include "ui/shell/route_card.h"
#include "ui/theme/label.h"
#include "ui/theme/theme_watch.h"

namespace waymark::ui {
namespace {

/// Whether the rule of proof comes to something else than the values alone.
bool rulesOtherwise(const Verdict& verdict)
{
    return verdict.alternative && (verdict.highest.size() != 1 || verdict.highest.front() != *verdict.alternative);
}

} // namespace

VerdictPanel::VerdictPanel(DecisionDocument& document, const Texts& texts, QWidget* parent)
    : Pane(Qt::LeftEdge, parent),
      m_document(document),
      m_texts(texts)
{
    setObjectName(QStringLiteral("panel"));
    makeScroll();
    addVerdict();
    addCards();
    m_column->addStretch();
    connect(&document, &DecisionDocument::assessed, this, &VerdictPanel::showAssessment);
    connect(&document, &DecisionDocument::weighed, this, &VerdictPanel::showOdds);
    connect(&document, &DecisionDocument::explored, this, &VerdictPanel::showRoute);
    showAssessment();
}

void VerdictPanel::makeScroll()
{
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(1, 0, 0, 0); // beside the hairline
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Live verdict"));
    auto* content = new QWidget(scroll);
    m_column = new QVBoxLayout(content);
    followTheme(this, [this] {
        m_column->setContentsMargins(space::large(), space::large(), space::large(), space::large());
        m_column->setSpacing(space::medium());
    });
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    around->addWidget(scroll);
    // A stop for the tab key only while there is something to scroll to.
    scroll->setFocusPolicy(Qt::NoFocus);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, scroll,
        [scroll](int, int most) { scroll->setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
}

void VerdictPanel::addVerdict()
{
    m_column->addWidget(new Label(tr("LIVE VERDICT"), TextStyle::caption, TextTone::muted, this));
    m_headline = new Label(QString(), TextStyle::heading, this);
    m_headline->setObjectName(QStringLiteral("panel.headline"));
    m_column->addWidget(m_headline);
    for (const Alternative& alternative : m_document.framework().alternatives) {
        m_entries.push_back(new AlternativeEntry(alternative, this));
        m_column->addWidget(m_entries.back());
    }
}

void VerdictPanel::addCards()
{
    m_route = new RouteCard(this);
    m_column->addWidget(m_route);
    connect(m_route, &RouteCard::questionWanted, this, &VerdictPanel::questionWanted);
    connect(m_route, &RouteCard::verdictWanted, this, &VerdictPanel::verdictWanted);
    m_lastAnswer = TextCard::atTheSide(tr("YOUR LAST ANSWER"), this);
    m_lastAnswer->setObjectName(QStringLiteral("panel.lastAnswer"));
    m_column->addWidget(m_lastAnswer);
    m_proof = TextCard::atTheSide(tr("THE RULE OF PROOF"), this);
    m_proof->setObjectName(QStringLiteral("panel.proof"));
    m_column->addWidget(m_proof);
    m_basis = new Label(QString(), TextStyle::small, TextTone::muted, this);
    m_basis->setObjectName(QStringLiteral("panel.basis"));
    m_column->addWidget(m_basis);
}

void VerdictPanel::showAssessment()
{
    const std::shared_ptr<const Assessment> assessment = m_document.assessment();
    const Explanation explanation = explain(m_document.framework(), *assessment);
    m_headline->showText(liveHeadline(m_document.framework(), *assessment, m_texts));
    m_basis->showText(explanation.basis.empty() ? QString() : m_texts.say(explanation.basis.front()));
    showAlternatives(*assessment);
    showOdds();
    showRoute();
    showLastAnswer();
    showProof(*assessment);
}

/// Shares that lag behind the assessment for a moment stay until the new ones are there: lines that come and go would
/// make the panel jump.
void VerdictPanel::showOdds()
{
    const std::shared_ptr<const Robustness> robustness = m_document.robustness();
    const std::shared_ptr<const Assessment> assessment = m_document.assessment();
    for (std::size_t a = 0; a < m_entries.size(); ++a) {
        const bool isKnown = robustness && !isBlank(*assessment) && assessment->alternatives[a].available
            && !robustness->stated.rankAcceptability[a].empty();
        m_entries[a]->showFirst(isKnown ? std::optional(robustness->stated.rankAcceptability[a].front()) : std::nullopt,
            isKnown ? robustness->stated.worlds : 0);
    }
}

void VerdictPanel::showAlternatives(const Assessment& assessment)
{
    const Framework& framework = m_document.framework();
    for (std::size_t a = 0; a < m_entries.size(); ++a) {
        const AlternativeResult& result = assessment.alternatives[a];
        if (!result.available)
            m_entries[a]->showExcluded(
                result.excludedBy ? plain(framework[*result.excludedBy].text) : tr("not on the table"));
        else if (isBlank(assessment) || !result.value)
            m_entries[a]->showOpen();
        else
            m_entries[a]->showValue(*result.value);
    }
}

/// What was found before the last answer may propose the very question that it answered: then nothing is proposed until
/// the next is found.
void VerdictPanel::showRoute()
{
    const std::shared_ptr<const Exploration> exploration = m_document.exploration();
    const std::shared_ptr<const Assessment> assessment = m_document.assessment();
    const Route* route = exploration ? &exploration->route : nullptr;
    const bool isStale = route && route->next && assessment->states[route->next->value] != AnswerState::unanswered;
    m_route->showRoute(m_document.framework(), isStale ? nullptr : route);
}

void VerdictPanel::showLastAnswer()
{
    const std::optional<LastEffect>& effect = m_document.lastEffect();
    if (!effect || isBlank(*m_document.assessment()))
        return m_lastAnswer->setParagraphs({});
    const QString title = plain(m_document.framework()[effect->question].title);
    m_lastAnswer->setParagraphs({{lastAnswerWords(m_document), title}});
}

void VerdictPanel::showProof(const Assessment& assessment)
{
    QList<Paragraph> paragraphs;
    if (rulesOtherwise(assessment.verdict))
        for (const Message& message : explain(m_document.framework(), assessment).proof)
            paragraphs << Paragraph{m_texts.say(message), {}};
    m_proof->setParagraphs(paragraphs.mid(0, 2));
}

} // namespace waymark::ui
