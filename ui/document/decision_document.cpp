#include "ui/document/decision_document.h"

#include <cassert>
#include <utility>

#include <QMetaObject>
#include <QScopedValueRollback>
#include <QUndoStack>

#include "core/decision/answer_check.h"
#include "core/decision/edit_decision.h"
#include "ui/document/edit_command.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

using Moved = std::vector<std::optional<double>>;

Moved movedBetween(const Assessment& before, const Assessment& after)
{
    Moved moved;
    for (std::size_t i = 0; i < after.alternatives.size(); ++i) {
        const std::optional<double> from = before.alternatives[i].value;
        const std::optional<double> to = after.alternatives[i].value;
        moved.push_back(from && to ? std::optional(*to - *from) : std::nullopt);
    }
    return moved;
}

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

class DecisionDocument::Private : public EditTarget {
public:
    Private(std::shared_ptr<const Framework> usedFramework, Decision startingDecision, Clock usedClock)
        : framework(std::move(usedFramework)),
          clock(std::move(usedClock)),
          m_decision(std::move(startingDecision))
    {
        assert(!m_decision.participants.empty());
        participant = m_decision.participants.front().id;
    }

    Edit perform(Edit edit) override;
    const Decision& decision() const override { return m_decision; }

    void push(Edit edit, EditLabel label);
    bool isPushing() const { return m_isPushing; }
    void closeRun() { ++m_run; }
    QString runOf(const char* what, const std::string& id) const;

    void bringUpToDate();
    void setReading(Reading wanted);
    Reading reading() const { return m_reading; }
    const std::shared_ptr<const Assessment>& assessment() const { return m_assessment; }
    const std::optional<LastEffect>& effect() const { return m_effect; }

    const std::shared_ptr<const Framework> framework;
    const Clock clock;
    ParticipantId participant;
    QUndoStack stack;
    std::string shownTitle;
    bool isQueued = false;

private:
    std::optional<QuestionIndex> answeredBy(const Edit& edit) const;
    bool continuesRun(const QString& run) const;

    Decision m_decision;
    Reading m_reading = Reading::full;
    int m_run = 0;
    bool m_isPushing = false;
    bool m_isWithinRun = false;

    std::shared_ptr<const Assessment> m_assessment; ///< null before the first
    bool m_isStale = true;
    std::shared_ptr<const Assessment> m_beforeAnswer;
    std::optional<QuestionIndex> m_answered; ///< its effect is still to be found
    std::optional<LastEffect> m_effect;
};

Edit DecisionDocument::Private::perform(Edit edit)
{
    const std::optional<QuestionIndex> answers = answeredBy(edit);
    if (answers || m_answered)
        bringUpToDate(); // so that an effect is that of one answer, whatever else happens in this turn
    if (answers && !m_isWithinRun)
        m_beforeAnswer = m_assessment;
    m_answered = answers;
    m_isStale = true;
    return apply(m_decision, std::move(edit));
}

/// The question whose answer an edit changes; none if it only changes the note.
std::optional<QuestionIndex> DecisionDocument::Private::answeredBy(const Edit& edit) const
{
    const auto* given = std::get_if<AnswerEdit>(&edit);
    if (!given)
        return std::nullopt;
    const Answer* before = findAnswer(m_decision, given->participant, given->question);
    if (before && given->answer && before->value == given->answer->value)
        return std::nullopt;
    return framework->find(given->question);
}

void DecisionDocument::Private::push(Edit edit, EditLabel label)
{
    if (stands(m_decision, edit))
        return;
    const QScopedValueRollback pushing(m_isPushing, true);
    const QScopedValueRollback within(m_isWithinRun, continuesRun(label.run));
    stack.push(new EditCommand(*this, std::move(edit), std::move(label)));
}

bool DecisionDocument::Private::continuesRun(const QString& run) const
{
    const auto* last = stack.index() > 0 ? dynamic_cast<const EditCommand*>(stack.command(stack.index() - 1)) : nullptr;
    return last && !run.isEmpty() && last->run() == run;
}

QString DecisionDocument::Private::runOf(const char* what, const std::string& id) const
{
    return QStringLiteral("%1/%2/%3").arg(m_run).arg(QLatin1String(what), plain(id));
}

void DecisionDocument::Private::bringUpToDate()
{
    if (!m_isStale)
        return;
    const auto now = std::make_shared<const Assessment>(assess(*framework, m_decision, {m_reading}));
    if (m_answered)
        m_effect = LastEffect{*m_answered, movedBetween(*m_beforeAnswer, *now)};
    else if (m_assessment && m_assessment->alternatives != now->alternatives)
        m_effect.reset();
    m_answered.reset();
    m_assessment = now;
    m_isStale = false;
}

void DecisionDocument::Private::setReading(Reading wanted)
{
    bringUpToDate();
    m_reading = wanted;
    m_isStale = true;
}

DecisionDocument::DecisionDocument(
    std::shared_ptr<const Framework> framework, Decision decision, Clock clock, QObject* parent)
    : QObject(parent),
      d(std::make_unique<Private>(std::move(framework), std::move(decision), std::move(clock)))
{
    d->shownTitle = d->decision().title;
    connect(&d->stack, &QUndoStack::indexChanged, this, &DecisionDocument::announceChange);
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
    if (std::exchange(d->isQueued, true))
        return;
    const auto deliver = [this] {
        d->isQueued = false;
        d->bringUpToDate();
        Q_EMIT assessed();
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}

const Framework& DecisionDocument::framework() const
{
    return *d->framework;
}

const Decision& DecisionDocument::decision() const
{
    return d->decision();
}

std::shared_ptr<const Assessment> DecisionDocument::assessment() const
{
    d->bringUpToDate();
    return d->assessment();
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
    return findAnswer(d->decision(), d->participant, framework()[question].id);
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
