#pragma once

#include <vector>

#include "core/base/message.h"
#include "core/robustness/flips.h"

namespace waymark {

/// One thing that would turn the verdict.
struct FlipSentence {
    std::vector<Message> where;           ///< what would be otherwise, a line each; none if there is nothing to tell
    Message said;                         ///< what the verdict would be then
    std::vector<QuestionIndex> questions; ///< that it is about; none if it is about weights
    bool operator==(const FlipSentence&) const = default;
};

/// What can be said for an alternative that the verdict does not fall on.
struct BestCaseSentences {
    AlternativeIndex alternative;
    std::vector<Message> who;          ///< who would choose it, and what it lacks
    std::vector<FlipSentence> changes; ///< the cheapest changes that make it the verdict
    bool operator==(const BestCaseSentences&) const = default;
};

/// More of a kind nobody reads.
inline constexpr std::size_t kMostFlipSentences = 5;

/// What would turn the verdict, the nearest first, up to `kMostFlipSentences` of a kind. Where there is nothing of a
/// kind, one sentence says so; where neither weights nor values can turn it, one for all of these says why.
struct FlipSentences {
    std::vector<FlipSentence> answers; ///< sets of one or two answers
    std::vector<FlipSentence> weights; ///< all weights together
    std::vector<Message> alone;        ///< each weight alone, the others in proportion
    std::vector<FlipSentence> values;
    /// How far the answers to a question move the lead, widest first. Not those to the starting point: with another one
    /// it is another decision.
    std::vector<Message> leads;
    std::vector<BestCaseSentences> bestCases;
    bool operator==(const FlipSentences&) const = default;
};

/// The flips must be those of the assessment, which has a verdict.
FlipSentences flipSentences(const Framework& framework, const Assessment& assessment, const Flips& flips);

} // namespace waymark
