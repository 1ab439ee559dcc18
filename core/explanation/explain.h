#pragma once

#include <vector>

#include "core/assessment/assessment.h"
#include "core/base/message.h"
#include "core/framework/framework.h"

namespace waymark {

/// An assessment in sentences, for the wizard, the reports and the command line alike. Names and sentences of the
/// framework go in as text arguments.
struct Explanation {
    std::vector<Message> recommendation; ///< who wins and why; when undecided, what to answer first
    std::vector<Message> proof;          ///< who scores highest, and what the rule of proof makes of it
    std::vector<Message> exclusions;     ///< one for each alternative that is off the table
    std::vector<Message> cautions;       ///< in the framework's order
    std::vector<Message> basis;          ///< how much rests on the team's answers, how much on the framework
    bool operator==(const Explanation&) const = default;
};

/// The assessment must be one of the framework.
Explanation explain(const Framework& framework, const Assessment& assessment);

/// Why a criterion counts as much as it does: what raised or cut it, or whose figure it is.
Message weightReason(const Framework& framework, const Assessment& assessment, CriterionIndex criterion);

} // namespace waymark
