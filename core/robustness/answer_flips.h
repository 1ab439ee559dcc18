#pragma once

#include <optional>
#include <vector>

#include "core/robustness/trials.h"

namespace waymark {

/// One answer changed, and what comes of it.
struct AnswerTrial {
    AnswerChange change;
    Outcome outcome;
    bool operator==(const AnswerTrial&) const = default;
};
/// By question; within one as `otherAnswers` lists them.
using AnswerTrials = std::vector<AnswerTrial>;

/// Tries every other answer to every visible question, one at a time. None when cancelled.
std::optional<AnswerTrials> tryAnswers(Trials& trials, const std::atomic<bool>* cancelled);

/// An answer that would turn the verdict.
struct AnswerFlip {
    AnswerChange change;
    AlternativeIndex verdict;
    bool operator==(const AnswerFlip&) const = default;
};

/// Whom the verdict would fall on instead; none if on the same or on nobody.
std::optional<AlternativeIndex> turnedTo(const Outcome& outcome, AlternativeIndex verdictToday);

/// For each answer the other ones that would turn the verdict, on values and rules alone; in the trials' order.
std::vector<AnswerFlip> answerFlips(const AnswerTrials& trials, AlternativeIndex verdictToday);

} // namespace waymark
