#include "ui/document/decision_document.h"

#include <cassert>
#include <utility>

#include <QMetaObject>
#include <QUndoStack>

#include "core/decision/answer_check.h"
#include "core/decision/edit_decision.h"
#include "core/group/opinion_text.h"
#include "ui/document/document_state.h"
#include "ui/document/what_if.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

QString nameOfStep(WeightMethod method)
{
    switch (method) {
    case WeightMethod::rating:
        return DecisionDocument::tr("Weigh by rating");
    case WeightMethod::swing:
        return DecisionDocument::tr("Weigh by swing");
    case WeightMethod::smart:
        return DecisionDocument::tr("Weigh by SMART points");
    case WeightMethod::order:
        return DecisionDocument::tr("Weigh by order");
    case WeightMethod::pairs:
        return DecisionDocument::tr("Weigh by pairs");
    case WeightMethod::intervals:
        break;
    }
    return DecisionDocument::tr("Weigh by intervals");
}

} // namespace

DecisionDocument::DecisionDocument(
    std::shared_ptr<const Framework> framework, Decision decision, Clock clock, QObject* parent)
    : QObject(parent),
      d(std::make_unique<DocumentState>(std::move(framework), std::move(decision), std::move(clock)))
{
    d->shownTitle = d->decision().title;
    m_whatIf = new WhatIf(d->framework, this);
    connect(&d->stack, &QUndoStack::indexChanged, this, &DecisionDocument::announceChange);
    connect(m_whatIf, &WhatIf::settled, this, [this](const SettledAssessment& settled) {
        if (!d->isQueued) // else it speaks of a decision that has changed since
            takeSettled(settled);
    });
    connect(m_whatIf, &WhatIf::cameToRest, this, [this] {
        if (!d->isQueued) {
            d->insight = DocumentState::Insight::atRest;
            exploreAtRest();
        }
    });
    connect(m_whatIf, &WhatIf::explored, this, [this](std::shared_ptr<const Exploration> found) {
        if (!d->isQueued)
            takeExplored(std::move(found));
    });
    m_firstWhatIf.setSingleShot(true);
    connect(&m_firstWhatIf, &QTimer::timeout, this, &DecisionDocument::startWhatIf);
    m_firstWhatIf.start();
}

DecisionDocument::~DecisionDocument()
{
    disconnect(&d->stack, nullptr, this, nullptr); // a stack that goes clears itself, and says so
}

void DecisionDocument::announceChange()
{
    if (!d->isPushing())
        d->closeRun();
    Q_EMIT changed();
    if (std::exchange(d->shownTitle, d->decision().title) != d->decision().title)
        Q_EMIT titleChanged();
    queueAssessment();
}

void DecisionDocument::queueAssessment()
{
    d->insight = DocumentState::Insight::none;
    if (std::exchange(d->isQueued, true))
        return;
    m_whatIf->cancel();
    const auto deliver = [this] {
        d->isQueued = false;
        d->bringUpToDate();
        Q_EMIT assessed();
        startWhatIf();
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}

void DecisionDocument::postponeWhatIf()
{
    m_firstWhatIf.stop();
}

void DecisionDocument::startWhatIf()
{
    if (d->insight != DocumentState::Insight::none)
        return exploreAtRest(); // somebody could not wait for it
    m_firstWhatIf.stop();
    m_whatIf->start(inputsOf(framework(), decision()), reading());
}

void DecisionDocument::takeSettled(const SettledAssessment& settled)
{
    if (d->take(settled))
        Q_EMIT assessed();
    Q_EMIT weighed();
}

void DecisionDocument::settleNow()
{
    m_whatIf->cancel();
    const Inputs inputs = inputsOf(framework(), decision());
    takeSettled(*settle(framework(), inputs, {reading(), {}}));
    d->insight = DocumentState::Insight::atRest;
    exploreAtRest();
}

ExplorationTask DecisionDocument::explorationTask() const
{
    const auto robustness = d->robustness();
    return {inputsOf(framework(), decision()), {*assessment(), robustness ? std::optional(*robustness) : std::nullopt}};
}

void DecisionDocument::exploreNow()
{
    settleNow();
    m_whatIf->cancel();
    takeExplored(std::make_shared<const Exploration>(*explore(framework(), explorationTask(), {})));
}

void DecisionDocument::startExploring()
{
    d->isExploring = true;
    exploreAtRest();
}

void DecisionDocument::exploreAtRest()
{
    if (d->isExploring && d->insight == DocumentState::Insight::atRest)
        m_whatIf->startExploring(explorationTask());
}

void DecisionDocument::takeExplored(std::shared_ptr<const Exploration> found)
{
    d->insight = DocumentState::Insight::explored;
    d->exploration = std::move(found);
    Q_EMIT explored();
}

std::shared_ptr<const Exploration> DecisionDocument::exploration() const
{
    d->bringUpToDate();
    return d->exploration;
}

const Framework& DecisionDocument::framework() const
{
    return *d->framework;
}

std::shared_ptr<const Framework> DecisionDocument::sharedFramework() const
{
    return d->framework;
}

std::string DecisionDocument::now() const
{
    return d->clock();
}

const Decision& DecisionDocument::decision() const
{
    return d->decision();
}

const Decision& DecisionDocument::stored() const
{
    return d->stored();
}

Decision DecisionDocument::toTell() const
{
    Decision told = decision();
    if (const Scenario* open = scenario())
        told.title = titleInScenario(told, *open);
    return told;
}

std::shared_ptr<const Assessment> DecisionDocument::assessment() const
{
    d->bringUpToDate();
    return d->assessment();
}

std::shared_ptr<const Robustness> DecisionDocument::robustness() const
{
    d->bringUpToDate();
    return d->robustness();
}

Study DecisionDocument::study() const
{
    Study study{{}, inputsOf(framework(), decision()), {*assessment(), {}}, {}};
    if (d->insight == DocumentState::Insight::none || !study.assessment().verdict.alternative)
        return study;
    if (d->robustness())
        study.settled.robustness = *d->robustness();
    if (d->insight == DocumentState::Insight::explored && d->exploration)
        study.around = LookAround{d->exploration->flips, d->exploration->next};
    return study;
}

QUndoStack& DecisionDocument::undoStack()
{
    return d->stack;
}

const std::optional<LastEffect>& DecisionDocument::lastEffect() const
{
    d->bringUpToDate();
    return d->effect();
}

const Answer* DecisionDocument::answer(QuestionIndex question) const
{
    return d->answer(framework()[question].id);
}

void DecisionDocument::setAnswer(QuestionIndex question, std::optional<AnswerValue> value)
{
    assert(!value || fits(framework(), question, *value));
    const Answer* before = answer(question);
    if (before ? value == before->value : !value)
        return; // the same answer again is no new one, though the clock has moved on
    const Question& asked = framework()[question];
    const QString text = value ? tr("Answer “%1”") : tr("Take back “%1”");
    const bool isTyped = value && asked.kind == QuestionKind::number && std::holds_alternative<Number>(*value);
    const QString run = isTyped ? d->runOf("answer", asked.id.text) : QString();
    std::optional<Answer> after;
    if (value)
        after = revisedAnswer(before, *std::move(value), d->clock());
    d->push(AnswerEdit{d->participant, asked.id, std::move(after)}, {text.arg(plain(asked.title)), run});
}

void DecisionDocument::setNote(QuestionIndex question, const QString& note)
{
    const Answer* before = answer(question);
    if (!before)
        return;
    const Question& asked = framework()[question];
    Answer after = *before;
    after.note = note.toStdString();
    d->push(AnswerEdit{d->participant, asked.id, std::move(after)},
        {tr("Note on “%1”").arg(plain(asked.title)), d->runOf("note", asked.id.text)});
}

void DecisionDocument::setRating(CriterionIndex criterion, std::optional<double> points)
{
    const Criterion& weighed = framework()[criterion];
    const QString text = points ? tr("Importance of “%1”") : tr("Reset importance of “%1”");
    const QString run = points ? d->runOf("rating", weighed.id.text) : QString();
    d->push(RatingEdit{weighed.id, points}, {text.arg(plain(weighed.name)), run});
}

void DecisionDocument::setSwing(CriterionIndex criterion, std::optional<double> points)
{
    const Criterion& weighed = framework()[criterion];
    const QString text = points ? tr("Swing of “%1”") : tr("Take back swing of “%1”");
    const QString run = points ? d->runOf("swing", weighed.id.text) : QString();
    d->push(SwingEdit{weighed.id, points}, {text.arg(plain(weighed.name)), run});
}

void DecisionDocument::setSmart(CriterionIndex criterion, std::optional<double> points)
{
    const Criterion& weighed = framework()[criterion];
    const QString text = points ? tr("SMART points of “%1”") : tr("Take back SMART points of “%1”");
    const QString run = points ? d->runOf("smart", weighed.id.text) : QString();
    d->push(SmartEdit{weighed.id, points}, {text.arg(plain(weighed.name)), run});
}

void DecisionDocument::setInterval(CriterionIndex criterion, std::optional<PointRange> interval)
{
    const Criterion& weighed = framework()[criterion];
    const QString text = interval ? tr("Interval of “%1”") : tr("Take back interval of “%1”");
    const QString run = interval ? d->runOf("interval", weighed.id.text) : QString();
    d->push(IntervalEdit{weighed.id, interval}, {text.arg(plain(weighed.name)), run});
}

void DecisionDocument::setOrder(const std::vector<std::vector<CriterionIndex>>& order)
{
    CriterionOrder ids;
    for (const std::vector<CriterionIndex>& tie : order) {
        ids.emplace_back();
        for (const CriterionIndex criterion : tie)
            ids.back().push_back(framework()[criterion].id);
    }
    d->push(OrderEdit{std::move(ids)}, {tr("Order of importance"), {}});
}

void DecisionDocument::setPair(CriterionIndex first, CriterionIndex second, std::optional<double> ratio)
{
    const Criterion& one = framework()[first];
    const Criterion& other = framework()[second];
    const QString text = ratio ? tr("Compare “%1” with “%2”") : tr("Take back “%1” with “%2”");
    const bool isInOrder = one.id < other.id;
    const CriterionPair pair = isInOrder ? CriterionPair{one.id, other.id} : CriterionPair{other.id, one.id};
    if (ratio && !isInOrder)
        ratio = 1 / *ratio;
    const QString run = ratio ? d->runOf("pair", pair.first.text + '/' + pair.second.text) : QString();
    d->push(PairEdit{pair, ratio}, {text.arg(plain(one.name), plain(other.name)), run});
}

void DecisionDocument::setOwnEvidence(
    QuestionIndex question, AlternativeIndex alternative, std::optional<OwnEvidence> evidence)
{
    const Question& asked = framework()[question];
    const QString text = evidence ? tr("Own value for “%1”") : tr("Reset own value for “%1”");
    if (evidence)
        evidence->givenAt = d->clock();
    d->push(OwnEvidenceEdit{ownEvidenceKey(question, alternative), std::move(evidence)},
        {text.arg(plain(asked.title)), {}});
}

const OwnEvidence* DecisionDocument::ownEvidence(QuestionIndex question, AlternativeIndex alternative) const
{
    const auto at = decision().ownEvidence.find(ownEvidenceKey(question, alternative));
    return at == decision().ownEvidence.end() ? nullptr : &at->second;
}

OwnEvidenceKey DecisionDocument::ownEvidenceKey(QuestionIndex question, AlternativeIndex alternative) const
{
    const Opinion opinion = combine(framework(), question, decision());
    return {framework()[question].id, framework()[alternative].id, opinionText(framework(), question, opinion)};
}

void DecisionDocument::setMethod(WeightMethod method)
{
    d->push(MethodEdit{method}, {nameOfStep(method), {}});
}

void DecisionDocument::setGiveOrTake(std::optional<double> share)
{
    const QString run = share ? d->runOf("giveOrTake", {}) : QString();
    d->push(GiveOrTakeEdit{share}, {tr("How sure we are"), run});
}

void DecisionDocument::resetPriorities()
{
    Priorities untouched;
    untouched.unknown = d->decision().priorities.unknown;
    d->push(PrioritiesEdit{std::move(untouched)}, {tr("Reset priorities"), {}});
}

void DecisionDocument::setTitle(const QString& title)
{
    d->push(TitleEdit{title.toStdString()}, {tr("Rename decision"), d->runOf("title", {})});
}

void DecisionDocument::record(Revision revision)
{
    assert(!scenario());
    const int number = revision.number;
    d->push(RevisionEdit{number, std::move(revision)}, {tr("Record revision %1").arg(number), {}});
}

void DecisionDocument::finishEdit()
{
    d->closeRun();
}

void DecisionDocument::setReading(Reading reading)
{
    if (reading == d->reading())
        return;
    d->setReading(reading);
    queueAssessment();
}

Reading DecisionDocument::reading() const
{
    return d->reading();
}

} // namespace waymark::ui
