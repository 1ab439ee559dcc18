#include "core/robustness/answer_flips.h"

namespace waymark {

std::optional<AnswerTrials> tryAnswers(Trials& trials, const std::atomic<bool>* cancelled)
{
    AnswerTrials tried;
    const Assessment& today = trials.today();
    for (std::size_t q = 0; q < today.states.size(); ++q) {
        if (today.states[q] == AnswerState::hidden)
            continue;
        for (AnswerChange& change : otherAnswers(trials.framework(), {q}, trials.inputs().opinions[q])) {
            if (isCancelled(cancelled))
                return std::nullopt;
            const Outcome outcome = trials.with(change);
            tried.push_back({std::move(change), outcome});
        }
    }
    return tried;
}

std::optional<AlternativeIndex> turnedTo(const Outcome& outcome, AlternativeIndex verdictToday)
{
    return outcome.verdict == verdictToday ? std::nullopt : outcome.verdict;
}

std::vector<AnswerFlip> answerFlips(const AnswerTrials& trials, AlternativeIndex verdictToday)
{
    std::vector<AnswerFlip> flips;
    for (const AnswerTrial& trial : trials)
        if (const auto verdict = turnedTo(trial.outcome, verdictToday))
            flips.push_back({trial.change, *verdict});
    return flips;
}

} // namespace waymark
