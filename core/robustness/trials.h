#pragma once

#include <atomic>
#include <optional>
#include <vector>

#include "core/assessment/answer_changes.h"
#include "core/assessment/judge.h"
#include "core/robustness/required_lead.h"

namespace waymark {

/// What an answer or a value that is not today's comes to, on values and rules alone.
struct Outcome {
    std::optional<AlternativeIndex> verdict; ///< none: nothing is decided
    /// Points of today's verdict's alternative above the strongest other; none where it is off the table or alone.
    std::optional<double> lead;
    bool operator==(const Outcome&) const = default;
};

/// A question's value for one alternative, moved to a point.
struct ValueMove {
    QuestionIndex question;
    AlternativeIndex alternative;
    double value = 0; ///< 0..100
};

/// Asks what the verdict would be. A challenger counts as proven once it has the required lead over the default.
class Trials {
public:
    /// `today` is the settled assessment of the inputs, with a verdict. All must outlive the trials.
    Trials(const Framework& framework, const Inputs& inputs, const Assessment& today, const RequiredLeads& leads);

    /// Changes of different questions.
    Outcome with(const std::vector<const AnswerChange*>& changes);
    Outcome with(const AnswerChange& change) { return with(std::vector<const AnswerChange*>{&change}); }
    Outcome with(const ValueMove& move);

    /// Whether the default follows from the question. Another answer to it is another decision with other alternatives,
    /// rather than another answer to this one.
    bool isStartingPoint(QuestionIndex question) const { return m_isStart[question.value]; }

    /// The inputs with the answers changed.
    Inputs inputsWith(const std::vector<AnswerChange>& changes) const;

    const Framework& framework() const { return m_framework; }
    const Inputs& inputs() const { return m_today; }
    const Assessment& today() const { return m_assessment; }
    AlternativeIndex verdictToday() const { return *m_assessment.verdict.alternative; }
    const RequiredLeads& leads() const { return m_leads; }

private:
    Outcome ask() const;

    const Framework& m_framework;
    const Inputs& m_today;
    const Assessment& m_assessment;
    const RequiredLeads& m_leads;
    std::vector<bool> m_isStart; ///< by question
    Inputs m_inputs;             ///< today's but while a trial runs
};

/// The value of one alternative above the strongest other; none where it is off the table or alone.
std::optional<double> leadOf(const Totals& totals, AlternativeIndex alternative);

inline bool isCancelled(const std::atomic<bool>* cancelled)
{
    return cancelled && cancelled->load(std::memory_order_relaxed);
}

} // namespace waymark
