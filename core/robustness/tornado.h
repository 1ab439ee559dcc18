#pragma once

#include <optional>
#include <vector>

#include "core/robustness/answer_flips.h"

namespace waymark {

/// How far one end of a bar goes.
struct TornadoEnd {
    double lead = 0;                         ///< of today's verdict's alternative over the strongest other, in points
    std::optional<AnswerChange> change;      ///< the answer that makes it; none: today's
    std::optional<AlternativeIndex> verdict; ///< with that answer; none: nothing is decided
    bool operator==(const TornadoEnd&) const = default;
};

/// The range of the lead over the answers to one question; today's lead is the centre and lies within.
struct TornadoBar {
    QuestionIndex question;
    TornadoEnd low;
    TornadoEnd high;
    bool turns = false; ///< some answer turns the verdict, be it at an end or, by a rule, between
    double width() const { return high.lead - low.lead; }
    bool operator==(const TornadoBar&) const = default;
};

/// Widest first, equally wide ones by the question's id; questions whose answers change nothing are left out, and so
/// are answers that take today's verdict's alternative, or all others, off the table: there is no lead then.
std::vector<TornadoBar> tornado(const Framework& framework, const Assessment& today, const AnswerTrials& trials);

} // namespace waymark
