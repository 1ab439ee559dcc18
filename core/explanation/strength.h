#pragma once

#include <vector>

#include "core/base/message.h"
#include "core/robustness/robustness.h"

namespace waymark {

/// How sure a verdict is.
struct StrengthSentences {
    Message name;                ///< 'Robust'
    Message shares;              ///< in how many worlds it comes first and stands; that only the rule makes it stand
    std::vector<Message> doubts; ///< why it is not robust
    Message thresholds;          ///< what the names ask for
    bool operator==(const StrengthSentences&) const = default;

    /// All of it in reading order.
    std::vector<Message> all() const;
};

/// The assessment must have a verdict and be the one that the robustness belongs to.
StrengthSentences strengthSentences(
    const Framework& framework, const Assessment& assessment, const Robustness& robustness);

} // namespace waymark
