#pragma once

#include "core/base/named.h"
#include "core/decision/decision.h"

namespace waymark {

inline constexpr Named<WeightMethod> kWeightMethods[] = {{"rating", WeightMethod::rating},
    {"swing", WeightMethod::swing}, {"smart", WeightMethod::smart}, {"order", WeightMethod::order},
    {"pairs", WeightMethod::pairs}, {"intervals", WeightMethod::intervals}};

inline constexpr Named<RecordStatus> kRecordStatuses[] = {{"proposed", RecordStatus::proposed},
    {"accepted", RecordStatus::accepted}, {"rejected", RecordStatus::rejected},
    {"deprecated", RecordStatus::deprecated}, {"superseded", RecordStatus::superseded}};

inline constexpr Named<Reach> kWeightReaches[] = {{"atMost", Reach::atMost}, {"atLeast", Reach::atLeast}};
inline constexpr Named<Reach> kReaches[] = {{"is", Reach::is}, {"atMost", Reach::atMost}, {"atLeast", Reach::atLeast}};

/// Which of an answer's two values counts.
inline constexpr const char* kUsePlain = "plain";
inline constexpr const char* kUseEstimate = "estimate";

inline constexpr const char* kDontKnowWord = "dontKnow";
inline constexpr const char* kDoesNotApplyWord = "doesNotApply";

} // namespace waymark
