#pragma once

#include <vector>

#include "core/decision/decision.h"
#include "core/framework/framework.h"

namespace waymark {

/// A question that is not asked as things stand: what is answered there is kept and counts once it is asked.
struct UnaskedQuestion {
    QuestionIndex question;
    std::vector<QuestionIndex> hangsOn; ///< whose answers, or the lack of one, keep it so; in the framework's order
    bool operator==(const UnaskedQuestion&) const = default;
};

/// Those of some questions, as an estimate answers, whose condition does not hold in a decision; in the order given.
/// Whoever takes an estimate tells of them: the answers do not move the verdict yet.
std::vector<UnaskedQuestion> unaskedAmong(
    const Framework& framework, const Decision& decision, const std::vector<QuestionIndex>& questions);

} // namespace waymark
