#include "core/robustness/next_question.h"

#include <algorithm>

#include "core/assessment/assess_inputs.h"
#include "core/assessment/criterion_weights.h"
#include "core/assessment/open_questions.h"
#include "core/robustness/possible_answers.h"
#include "core/robustness/strength.h"
#include "core/robustness/wide_answer.h"
#include "core/sampling/share_work.h"

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

/// Asks what each answer to a question would make of today's verdict.
class Asking {
public:
    Asking(const Framework& framework, const Inputs& inputs, const RobustnessOptions& options, AlternativeIndex verdict)
        : m_framework(framework),
          m_today(inputs),
          m_changed(inputs),
          m_options(options),
          m_verdict(verdict)
    {
        m_options.run.threads = 1; // the questions share the threads
    }

    /// Of an open question. None when cancelled.
    std::optional<QuestionGain> gainOfAnswer(QuestionIndex question)
    {
        QuestionGain gain{.question = question, .least = 1};
        bool isWhole = true;
        for (const PossibleAnswer& answer : possibleAnswers(m_framework[question])) {
            m_changed.opinions[question.value] = answer.opinion;
            isWhole = isWhole && addOutcome(answer.weight, gain);
        }
        m_changed.opinions[question.value] = m_today.opinions[question.value];
        return isWhole ? std::optional(gain) : std::nullopt;
    }

    /// Of a wide answer. None when cancelled.
    std::optional<QuestionGain> gainOfTruth(QuestionIndex question, const AnswerSheet& sheet)
    {
        QuestionGain gain{.question = question, .isOpen = false, .least = 1};
        bool isWhole = true;
        for (PossibleTruth& truth : truthsBehind(m_framework, question, sheet)) {
            m_changed.own[question.value] = std::move(truth.own);
            isWhole = isWhole && addOutcome(truth.weight, gain);
        }
        m_changed.own[question.value] = m_today.own[question.value];
        return isWhole ? std::optional(gain) : std::nullopt;
    }

private:
    /// False when cancelled.
    bool addOutcome(double weight, QuestionGain& gain)
    {
        const std::optional<SettledAsStated> then = settleAsStated(m_framework, m_changed, m_options);
        if (!then)
            return false;
        const double stayed = shareOf(*then, m_verdict);
        gain.gain += weight * std::max(0.0, shareOf(*then, then->assessment.verdict.alternative) - stayed);
        gain.least = std::min(gain.least, stayed);
        gain.most = std::max(gain.most, stayed);
        if (then->assessment.verdict.alternative != m_verdict)
            gain.chanceOfChange += weight;
        return true;
    }

    const Framework& m_framework;
    const Inputs& m_today;
    Inputs m_changed;
    RobustnessOptions m_options;
    AlternativeIndex m_verdict;
};

/// Open questions and wide answers, in the framework's order.
std::vector<QuestionIndex> worthAsking(const Framework& framework, const AnswerSheet& sheet, Reading reading)
{
    const std::vector<double> shares = questionShares(framework, sheet, reading);
    std::vector<QuestionIndex> questions;
    for (std::size_t q = 0; q < sheet.states.size(); ++q)
        if (sheet.isOpen({q}) || (shares[q] > 0 && widthOf(framework, {q}, sheet) >= kWideAnswer))
            questions.push_back({q});
    return questions;
}

/// The gains in the order of the questions. None when cancelled.
std::optional<std::vector<QuestionGain>> gainsOf(
    const Framework& framework, const Inputs& inputs, const RobustnessOptions& options, AlternativeIndex verdict)
{
    const AnswerSheet sheet = answerSheet(framework, inputs, options.reading);
    const std::vector<QuestionIndex> questions = worthAsking(framework, sheet, options.reading);
    std::vector<std::optional<QuestionGain>> found(questions.size());
    std::vector<Asking> workers(std::max(1u, options.run.threads), Asking(framework, inputs, options, verdict));
    shareWork(questions.size(), options.run.threads, [&](std::size_t worker, std::size_t i) {
        found[i] = sheet.isOpen(questions[i]) ? workers[worker].gainOfAnswer(questions[i])
                                              : workers[worker].gainOfTruth(questions[i], sheet);
    });
    std::vector<QuestionGain> gains;
    for (const std::optional<QuestionGain>& gain : found) {
        if (!gain)
            return std::nullopt;
        gains.push_back(*gain);
    }
    return gains;
}

} // namespace

std::optional<NextQuestions> nextQuestions(
    const Framework& framework, const Inputs& inputs, const RobustnessOptions& options)
{
    const std::optional<SettledAsStated> today = settleAsStated(framework, inputs, options);
    if (!today)
        return std::nullopt;
    if (!today->odds)
        return NextQuestions{std::nullopt, 0, false, inOrderOfNeed(framework, today->assessment)};
    const AlternativeIndex verdict = *today->assessment.verdict.alternative;
    std::optional<std::vector<QuestionGain>> gains = gainsOf(framework, inputs, options, verdict);
    if (!gains)
        return std::nullopt;
    std::ranges::stable_sort(*gains, [](const QuestionGain& a, const QuestionGain& b) {
        return a.gain != b.gain ? a.gain > b.gain : a.most - a.least > b.most - b.least;
    });
    return NextQuestions{verdict, shareOf(*today, verdict), isUnopposed(today->assessment), *std::move(gains)};
}

} // namespace waymark
