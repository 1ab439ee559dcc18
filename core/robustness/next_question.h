#pragma once

#include <optional>
#include <vector>

#include "core/robustness/robustness.h"

namespace waymark {

/// Worlds for each way a question can be answered: good to 0.8 % standard error of a share, which ranks questions.
inline constexpr std::uint64_t kWorldsPerAnswer = 4096;
/// An answer is wide when a value that it names spans at least so many of the 100 points from low to high.
inline constexpr double kWideAnswer = 40;

/// What learning the truth about one question is expected to do to the certainty of the verdict: the share of worlds
/// that it is right in, in which the whole rule would fall on its alternative if they were the truth.
struct QuestionGain {
    QuestionIndex question;
    bool isOpen = true; ///< unanswered or don't know; else answered, but its values are wide
    /// Expected over the ways it can be answered: how much more certain the verdict will be than today's alternative if
    /// one stays with it whatever the answer (value of information; Howard 1966). Never negative. Where an answer does
    /// nothing but give values, this is the expected certainty less today's.
    double gain = 0;
    double least = 0;          ///< certainty of today's alternative under the answer that speaks most against it
    double most = 0;           ///< and most for it
    double chanceOfChange = 0; ///< weight of the answers with which the verdict would be another
    bool operator==(const QuestionGain&) const = default;

    bool changesVerdict() const { return chanceOfChange > 0; }
};

/// What to find out next.
struct NextQuestions {
    std::optional<AlternativeIndex> verdict; ///< today's; none while undecided
    double certainty = 0;                    ///< of it, 0..1
    bool isUnopposed = false;                ///< certain by the rule alone, see `isUnopposed`
    /// Largest gain first; equal ones by how far the answer can move the certainty, then in the framework's order.
    /// While undecided: open questions with nothing said of their gain, those first that a verdict waits for (the
    /// default, then essential ones).
    std::vector<QuestionGain> ranking;
    bool operator==(const NextQuestions&) const = default;
};

/// Ranks all open questions and wide answers. Of a wide answer the truth is one of three (its values' 5, 50 and 95 %
/// points, weights 0.185, 0.63, 0.185; Keefer & Bodily 1983), alternatives that lean to one side at that point and the
/// others at its mirror. `run.worlds` for each way of answering, the same seed for all. None when cancelled.
std::optional<NextQuestions> nextQuestions(
    const Framework& framework, const Inputs& inputs, const RobustnessOptions& options);

/// Options of `nextQuestions` as it is meant to be asked.
inline RobustnessOptions rankingOptions(Reading reading = Reading::full)
{
    RobustnessOptions options{reading, {}};
    options.run.worlds = kWorldsPerAnswer;
    return options;
}

} // namespace waymark
