#pragma once

#include <optional>
#include <vector>

#include "core/assessment/answer_sheet.h"

namespace waymark {

/// What the rules that fire make of the answers.
struct RuleOutcome {
    std::vector<std::optional<RuleIndex>> excludedBy; ///< by alternative; the first rule that excludes it
    std::optional<AlternativeIndex> byDefault;        ///< of the last firing rule that sets one
    std::vector<Reason> reasons;
    std::vector<Caution> cautions;
    std::vector<std::pair<CriterionIndex, ImportanceChange>> changes;

    bool available(AlternativeIndex alternative) const { return !excludedBy[alternative.value]; }
};

/// Replays every rule of the reading; a rule fires only when its condition is surely true.
RuleOutcome applyRules(const Framework& framework, const AnswerSheet& sheet, Reading reading);

} // namespace waymark
