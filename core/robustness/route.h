#pragma once

#include <optional>

#include "core/robustness/next_question.h"

namespace waymark {

/// Nothing open is likely to change the verdict as long as neither everything open together nor any one answer alone
/// does so with more than this chance,
inline constexpr double kUnlikelyChange = 0.05;
/// and no single open question is expected to add so much to the certainty of the verdict.
inline constexpr double kNegligibleGain = 0.01;

/// The quick way through the questions, one step at a time.
struct Route {
    /// The best question to ask. While undecided the first that a verdict waits for; then the largest gain, and among
    /// equals the one that settles most of whether another verdict comes out (see `Completion`). Essential questions
    /// come before others as long as they matter: by a gain that is not negligible, or by as large a part of what
    /// there is to settle. 'Don't know' is not asked again. None when nothing is open.
    std::optional<QuestionIndex> next;
    /// 'Nothing still open is likely to change the verdict': there is one, and both thresholds above are kept. Also
    /// when nothing is open and there is a verdict.
    bool canStop = false;
    /// That answering all that is open makes another verdict, or the one question that most likely does so alone,
    /// whichever is more: others can undo what it does. 0 while undecided.
    double chanceOfChange = 0;
    double gain = 0; ///< of the next question: by so much the certainty of the verdict is expected to grow
    bool operator==(const Route&) const = default;
};

/// The next step; `ranking` is of the same framework, inputs and reading.
Route routeFrom(
    const Framework& framework, const Inputs& inputs, const NextQuestions& ranking, const RobustnessOptions& options);

} // namespace waymark
