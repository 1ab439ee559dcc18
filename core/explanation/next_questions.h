#pragma once

#include <vector>

#include "core/base/message.h"
#include "core/robustness/next_question.h"

namespace waymark {

/// A question worth finding out, and what its answer would do.
struct WorthFindingOut {
    QuestionIndex question;
    Message why;
    bool operator==(const WorthFindingOut&) const = default;
};

/// More than these nobody looks into next.
inline constexpr std::size_t kMostNextQuestions = 4;

/// The first in the ranking that make the verdict noticeably surer, or may turn it; none if no single answer does. For
/// a ranking under a verdict: while nothing is decided, the recommendation says what to answer first.
std::vector<WorthFindingOut> worthFindingOut(const NextQuestions& next);

/// That no single answer would make the verdict noticeably surer.
Message nothingToFindOut(const NextQuestions& next);

} // namespace waymark
