#include "core/robustness/next_question.h"

#include <algorithm>

#include "core/assessment/assess_inputs.h"
#include "core/assessment/criterion_weights.h"
#include "core/assessment/open_questions.h"
#include "core/robustness/possible_answers.h"
#include "core/robustness/strength.h"
#include "core/robustness/wide_answer.h"

namespace waymark {
namespace {

double shareOf(const SettledAsStated& settled, std::optional<AlternativeIndex> alternative)
{
    return settled.odds && alternative ? settled.odds->verdictShare[alternative->value] : 0;
}

/// While nothing is decided there is no certainty to gain: what a verdict waits for comes first.
std::vector<QuestionGain> inOrderOfNeed(const Framework& framework, const Assessment& assessment)
{
    const std::optional<QuestionIndex> forDefault = openQuestionForDefault(framework, assessment);
    const auto place = [&](QuestionIndex question) {
        const bool dontKnow = assessment.states[question.value] == AnswerState::dontKnow;
        if (question == forDefault && !dontKnow)
            return 0;
        return (framework[question].essential ? 1 : 2) + (dontKnow ? 2 : 0);
    };
    std::vector<QuestionGain> ranking;
    for (std::size_t q = 0; q < assessment.states.size(); ++q)
        if (assessment.states[q] == AnswerState::unanswered || assessment.states[q] == AnswerState::dontKnow)
            ranking.push_back({.question = QuestionIndex{q}});
    std::ranges::stable_sort(ranking, {}, [&](const QuestionGain& each) { return place(each.question); });
    return ranking;
}

/// Asks, question by question, what each answer would make of the verdict.
class Ranking {
public:
    Ranking(const Framework& framework, const Inputs& inputs, const RobustnessOptions& options)
        : m_framework(framework),
          m_today(inputs),
          m_changed(inputs),
          m_options(options)
    {}

    std::optional<NextQuestions> rank()
    {
        const std::optional<SettledAsStated> today = settleAsStated(m_framework, m_today, m_options);
        if (!today)
            return std::nullopt;
        if (!today->odds)
            return NextQuestions{.ranking = inOrderOfNeed(m_framework, today->assessment)};
        m_verdict = *today->assessment.verdict.alternative;
        NextQuestions next{m_verdict, shareOf(*today, m_verdict), isUnopposed(today->assessment), {}};
        const AnswerSheet sheet = answerSheet(m_framework, m_today, m_options.reading);
        const std::vector<double> shares = questionShares(m_framework, sheet, m_options.reading);
        for (std::size_t q = 0; q < sheet.states.size(); ++q) {
            std::optional<QuestionGain> gain;
            if (sheet.isOpen({q}))
                gain = gainOfAnswer({q});
            else if (shares[q] > 0 && widthOf(m_framework, {q}, sheet) >= kWideAnswer)
                gain = gainOfTruth({q}, sheet);
            if (m_cancelled)
                return std::nullopt;
            if (gain)
                next.ranking.push_back(*gain);
        }
        std::ranges::stable_sort(next.ranking, [](const QuestionGain& a, const QuestionGain& b) {
            return a.gain != b.gain ? a.gain > b.gain : a.most - a.least > b.most - b.least;
        });
        return next;
    }

private:
    QuestionGain gainOfAnswer(QuestionIndex question)
    {
        QuestionGain gain{.question = question, .least = 1};
        for (const PossibleAnswer& answer : possibleAnswers(m_framework[question])) {
            m_changed.opinions[question.value] = answer.opinion;
            addOutcome(answer.weight, gain);
        }
        m_changed.opinions[question.value] = m_today.opinions[question.value];
        return gain;
    }

    QuestionGain gainOfTruth(QuestionIndex question, const AnswerSheet& sheet)
    {
        QuestionGain gain{.question = question, .isOpen = false, .least = 1};
        for (PossibleTruth& truth : truthsBehind(m_framework, question, sheet)) {
            m_changed.own[question.value] = std::move(truth.own);
            addOutcome(truth.weight, gain);
        }
        m_changed.own[question.value] = m_today.own[question.value];
        return gain;
    }

    void addOutcome(double weight, QuestionGain& gain)
    {
        const std::optional<SettledAsStated> then =
            m_cancelled ? std::nullopt : settleAsStated(m_framework, m_changed, m_options);
        if (!then) {
            m_cancelled = true;
            return;
        }
        const double stayed = shareOf(*then, m_verdict);
        gain.gain += weight * std::max(0.0, shareOf(*then, then->assessment.verdict.alternative) - stayed);
        gain.least = std::min(gain.least, stayed);
        gain.most = std::max(gain.most, stayed);
        if (then->assessment.verdict.alternative != m_verdict)
            gain.chanceOfChange += weight;
    }

    const Framework& m_framework;
    const Inputs& m_today;
    Inputs m_changed;
    const RobustnessOptions& m_options;
    AlternativeIndex m_verdict;
    bool m_cancelled = false;
};

} // namespace

std::optional<NextQuestions> nextQuestions(
    const Framework& framework, const Inputs& inputs, const RobustnessOptions& options)
{
    return Ranking(framework, inputs, options).rank();
}

} // namespace waymark
