#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/robustness/study.h"

namespace waymark {

/// A decision that is held against others: a scenario, or a file.
struct Candidate {
    std::string name; ///< for the reader
    const Framework& framework;
    const Study& study;
};

/// A question that not all answer alike.
struct AnswerDifference {
    QuestionIndex question;
    std::vector<Message> answers; ///< by candidate, in words; what is open or hidden says so
    bool operator==(const AnswerDifference&) const = default;
};

/// A criterion that does not weigh the same for all.
struct WeightDifference {
    CriterionIndex criterion;
    std::vector<double> weights; ///< by candidate
    bool operator==(const WeightDifference&) const = default;
};

/// What a candidate comes to.
struct ComparedOutcome {
    std::optional<AlternativeIndex> verdict;
    Message said;                              ///< the verdict's headline, or that nothing is decided
    std::optional<Message> strength;           ///< its name; none while nothing is decided
    std::vector<std::optional<double>> values; ///< by alternative; none off the table
    std::vector<std::optional<double>> firsts; ///< by alternative: share of worlds in which it comes first
    bool operator==(const ComparedOutcome&) const = default;
};

struct Comparison {
    std::vector<std::string> names;        ///< by candidate
    std::vector<AnswerDifference> answers; ///< in the framework's order
    std::vector<WeightDifference> weights; ///< in the framework's order
    std::vector<ComparedOutcome> outcomes; ///< by candidate
    Message summary;                       ///< whether they come to the same
    bool operator==(const Comparison&) const = default;
};

/// Holds candidates against each other; at least one. The error says so where they were made with different
/// frameworks or versions, since then neither answers nor values mean the same.
Result<Comparison> compare(const std::vector<Candidate>& candidates);

} // namespace waymark
