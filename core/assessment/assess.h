#pragma once

#include "core/assessment/assessment.h"
#include "core/decision/decision.h"
#include "core/framework/framework.h"

namespace waymark {

struct AssessOptions {
    Reading reading = Reading::full;
    /// Challengers that win too few what-if worlds against the default to qualify; core/robustness finds them.
    std::vector<AlternativeIndex> unproven = {};
    /// The same for weights that are not today's: how far above the default challengers have to be to qualify.
    RequiredLeads requiredLeads = {};
};

/// Values, weights, rules and the verdict of a decision (design: additive multi-attribute value theory, Keeney & Raiffa
/// 1976, with a burden of proof). A pure function: same input, same bits. Answers that do not fit count as none.
Assessment assess(const Framework& framework, const Decision& decision, const AssessOptions& options);

} // namespace waymark
