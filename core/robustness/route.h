#pragma once

#include <cstdint>
#include <optional>

#include "core/robustness/next_question.h"

namespace waymark {

/// Nothing open is likely to change the verdict as long as everything open together does so with no more than this
/// chance,
inline constexpr double kUnlikelyChange = 0.05;
/// and no single open question is expected to add so much to the certainty of the verdict.
inline constexpr double kNegligibleGain = 0.01;
/// Ways of answering everything that is open: their share is good to 1 % standard error near kUnlikelyChange.
inline constexpr int kCompletions = 400;

/// The quick way through the questions, one step at a time.
struct Route {
    /// The best question to ask: essential ones before others, within them the one expected to settle most. 'Don't
    /// know' is not asked again. None when nothing is open.
    std::optional<QuestionIndex> next;
    /// 'Nothing still open is likely to change the verdict': there is one, and both thresholds above are kept. Also
    /// when nothing is open and there is a verdict.
    bool canStop = false;
    double chanceOfChange = 0; ///< that answering all that is open makes another verdict; 0 while undecided
    double largestGain = 0;    ///< of a single open question
    bool operator==(const Route&) const = default;
};

/// The next step; `ranking` is of the same framework, inputs and reading.
Route routeFrom(
    const Framework& framework, const Inputs& inputs, const NextQuestions& ranking, const RobustnessOptions& options);

/// How likely another verdict is once every open question that could be asked is answered: each in the proportions of
/// its own mixture, independently of the others, the rules replayed and point values compared. Seeded; 'don't know'
/// stays as it is.
double chanceOfChange(
    const Framework& framework, const Inputs& inputs, AlternativeIndex verdict, const RobustnessOptions& options);

} // namespace waymark
