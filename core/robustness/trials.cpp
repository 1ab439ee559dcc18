#include "core/robustness/trials.h"

#include <algorithm>

#include "core/assessment/assess_inputs.h"
#include "core/assessment/open_questions.h"
#include "core/group/opinion_text.h"

namespace waymark {

std::optional<double> leadOf(const Totals& totals, AlternativeIndex alternative)
{
    std::optional<double> strongest;
    for (std::size_t a = 0; a < totals.size(); ++a)
        if (totals[a] && a != alternative.value)
            strongest = strongest ? std::max(*strongest, *totals[a]) : *totals[a];
    if (!strongest || !totals[alternative.value])
        return std::nullopt;
    return *totals[alternative.value] - *strongest;
}

Trials::Trials(const Framework& framework, const Inputs& inputs, const Assessment& today, const RequiredLeads& leads)
    : m_framework(framework),
      m_today(inputs),
      m_assessment(today),
      m_leads(leads),
      m_isStart(framework.questions.size(), false),
      m_inputs(inputs)
{
    for (const QuestionIndex question : questionsForDefault(framework))
        m_isStart[question.value] = true;
}

Outcome Trials::with(const std::vector<const AnswerChange*>& changes)
{
    for (const AnswerChange* change : changes)
        m_inputs.opinions[change->question.value] = change->to;
    const Outcome outcome = ask();
    for (const AnswerChange* change : changes)
        m_inputs.opinions[change->question.value] = change->from;
    return outcome;
}

Outcome Trials::with(const ValueMove& move)
{
    std::vector<OwnValue>& own = m_inputs.own[move.question.value];
    const std::string answer = opinionText(m_framework, move.question, m_inputs.opinions[move.question.value]);
    std::erase_if(
        own, [&](const OwnValue& each) { return each.alternative == move.alternative && each.answer == answer; });
    own.push_back({move.alternative, answer, {move.value, move.value, move.value}});
    const Outcome outcome = ask();
    own = m_today.own[move.question.value];
    return outcome;
}

Inputs Trials::inputsWith(const std::vector<AnswerChange>& changes) const
{
    Inputs changed = m_today;
    for (const AnswerChange& change : changes)
        changed.opinions[change.question.value] = change.to;
    return changed;
}

Outcome Trials::ask() const
{
    const Assessment assessment = assessInputs(m_framework, m_inputs, {m_assessment.reading});
    return {winnerOf(assessment, m_leads), leadOf(totalsOf(assessment), verdictToday())};
}

} // namespace waymark
