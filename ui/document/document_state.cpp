#include "ui/document/document_state.h"

#include <cassert>
#include <utility>

#include <QScopedValueRollback>

#include "core/assessment/assess.h"
#include "core/decision/edit_decision.h"
#include "core/decision/edit_scenarios.h"
#include "ui/document/scenario_edit.h"
#include "ui/text/texts.h"

namespace waymark::ui {
namespace {

LastEffect effectOf(QuestionIndex question, const Assessment& before, const Assessment& after)
{
    LastEffect effect{question, {}, {}, {}};
    for (std::size_t i = 0; i < after.alternatives.size(); ++i) {
        const AlternativeResult& then = before.alternatives[i];
        const AlternativeResult& now = after.alternatives[i];
        effect.moved.push_back(then.value && now.value ? std::optional(*now.value - *then.value) : std::nullopt);
        if (then.available != now.available)
            (now.available ? effect.joined : effect.left).push_back({i});
    }
    return effect;
}

} // namespace

DocumentState::DocumentState(std::shared_ptr<const Framework> usedFramework, Decision startingDecision, Clock usedClock)
    : framework(std::move(usedFramework)),
      clock(std::move(usedClock)),
      m_stored(std::move(startingDecision))
{
    assert(!m_stored.participants.empty());
    participant = m_stored.participants.front().id;
}

const Answer* DocumentState::answer(const QuestionId& question) const
{
    const Answer* its = m_shown ? findAnswer(m_stored, *m_shown, question) : nullptr;
    return its ? its : findAnswer(m_stored, participant, question);
}

void DocumentState::show(const ShownScenario& wanted)
{
    const Scenario* scenario = wanted ? findScenario(m_stored, wanted->text) : nullptr;
    if (wanted && !scenario)
        return;
    if (wanted != m_shown) {
        bringUpToDate();
        m_effect.reset();
        m_shown = wanted;
        m_isStale = true;
    }
    m_inScenario = scenario ? std::optional(inScenario(m_stored, *scenario)) : std::nullopt;
}

Edit DocumentState::perform(Edit edit, const ShownScenario& shown)
{
    show(shown); // for what changes in it
    const std::optional<QuestionIndex> answers = answeredBy(edit);
    if (answers || m_answered)
        bringUpToDate(); // so that an effect is that of one answer, whatever else happens in this turn
    if (answers && !m_isWithinRun)
        m_beforeAnswer = m_assessment;
    m_answered = answers;
    m_isStale = true;
    Edit back = apply(m_stored, std::move(edit));
    show(shown); // as it is now, or there only now
    return back;
}

/// The question whose answer an edit changes; none if it only changes the note.
std::optional<QuestionIndex> DocumentState::answeredBy(const Edit& edit) const
{
    const auto* given = std::get_if<AnswerEdit>(&edit);
    if (!given)
        return std::nullopt;
    const Answer* before = answer(given->question);
    if (before && given->answer && before->value == given->answer->value)
        return std::nullopt;
    return framework->find(given->question);
}

void DocumentState::push(Edit edit, EditLabel label)
{
    pushAndShow(std::move(edit), std::move(label), m_shown);
}

void DocumentState::pushAndShow(Edit edit, EditLabel label, ShownScenario after)
{
    if (m_shown)
        edit = withinScenario(*framework, m_stored, *m_shown, std::move(edit));
    if (stands(m_stored, edit))
        return;
    const QScopedValueRollback pushing(m_isPushing, true);
    const QScopedValueRollback within(m_isWithinRun, continuesRun(label.run));
    stack.push(new EditCommand(*this, std::move(edit), std::move(label), {m_shown, std::move(after)}));
}

bool DocumentState::continuesRun(const QString& run) const
{
    const auto* last = stack.index() > 0 ? dynamic_cast<const EditCommand*>(stack.command(stack.index() - 1)) : nullptr;
    return last && !run.isEmpty() && last->run() == run;
}

QString DocumentState::runOf(const char* what, const std::string& id) const
{
    return QStringLiteral("%1/%2/%3").arg(m_run).arg(QLatin1String(what), plain(id));
}

void DocumentState::bringUpToDate()
{
    if (!m_isStale)
        return;
    const auto now = std::make_shared<const Assessment>(assess(*framework, decision(), {m_reading, m_unproven}));
    if (m_answered)
        m_effect = effectOf(*m_answered, *m_beforeAnswer, *now);
    else if (m_assessment && m_assessment->alternatives != now->alternatives)
        m_effect.reset();
    m_answered.reset();
    m_assessment = now;
    if (!now->verdict.alternative) {
        m_robustness.reset();
        exploration.reset();
    }
    m_isStale = false;
}

void DocumentState::setReading(Reading wanted)
{
    bringUpToDate();
    m_reading = wanted;
    m_isStale = true;
}

bool DocumentState::take(const SettledAssessment& settled)
{
    bringUpToDate();
    m_unproven = settled.assessment.verdict.unproven;
    m_robustness = settled.robustness ? std::make_shared<const Robustness>(*settled.robustness) : nullptr;
    if (*m_assessment == settled.assessment)
        return false;
    m_assessment = std::make_shared<const Assessment>(settled.assessment);
    return true;
}

} // namespace waymark::ui
