#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/index.h"
#include "core/decision/answer.h"
#include "core/decision/estimate.h"
#include "core/decision/own_evidence.h"
#include "core/decision/priorities.h"
#include "core/decision/record.h"
#include "core/decision/scenario.h"
#include "core/decision/unknown_keys.h"

namespace waymark {

struct Participant {
    ParticipantId id;
    std::string name;
    Answers answers;
    UnknownKeys unknown;
    bool operator==(const Participant&) const = default;
};

/// With which framework a decision was made.
struct FrameworkReference {
    FrameworkId id;
    std::string version;
    std::string hash;
    std::string embedded; ///< JSON text of a framework that does not ship; else empty
    UnknownKeys unknown;
    bool operator==(const FrameworkReference&) const = default;
};

inline constexpr int kDecisionFormat = 1;

/// The user's document.
struct Decision {
    std::string title;
    std::string createdAt; ///< ISO 8601, UTC
    FrameworkReference framework;
    std::vector<Participant> participants; ///< at least one
    Answers agreed;                        ///< what the group settled on; counts before any participant's answer
    Priorities priorities;
    OwnEvidenceMap ownEvidence;           ///< the team's values in place of the framework's
    Estimates estimates = {};             ///< what estimators were given
    std::vector<Scenario> scenarios = {}; ///< what-ifs, in the order they are shown
    std::vector<Revision> record = {};    ///< what was recorded, oldest first
    UnknownKeys unknown;
    bool operator==(const Decision&) const = default;
};

} // namespace waymark
