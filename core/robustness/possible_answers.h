#pragma once

#include <vector>

#include "core/group/combine.h"

namespace waymark {

/// One way a question can be answered.
struct PossibleAnswer {
    double weight = 1;
    Opinion opinion;
    bool operator==(const PossibleAnswer&) const = default;
};

/// The options of a choice one by one, the points of a scale, the knots of a number (both ends and the middle of its
/// range if it has none): what the mixture of an open question is made of. Weights are > 0 and add up to 1.
std::vector<PossibleAnswer> possibleAnswers(const Question& question);

} // namespace waymark
