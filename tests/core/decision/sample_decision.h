#pragma once

#include <string>

#include "core/decision/decision.h"

namespace waymark::test {

/// A decision's file in which every member of the format occurs, as Waymark writes it, on the tiny framework.
std::string sampleDecisionText();

/// The same with one piece of the text replaced; throws if that is not in it.
std::string sampleWith(const std::string& piece, const std::string& replacement);

/// What it says.
Decision sampleDecision();

inline const ParticipantId kTeam{"team"};
inline const QuestionId kLoad{"load"};
inline const CriterionId kSpeed{"speed"};
inline const CriterionId kEase{"ease"};
inline const CriterionId kCost{"cost"};

} // namespace waymark::test
