#pragma once

#include <optional>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/decision/priorities.h"
#include "core/weights/consistency.h"

namespace waymark::ui {

/// Two criteria that can be compared, `first` before `second` in the framework.
struct ComparedPair {
    CriterionIndex first;
    CriterionIndex second;
    bool operator==(const ComparedPair&) const = default;
};

/// A comparison that fits the others badly.
struct Contradiction {
    ComparedPair pair;
    double said = 1;    ///< how many times as much the first counts, as it was said
    double implied = 1; ///< the same by the weights that come of all comparisons
};

/// How the comparisons of the relevant criteria stand.
struct PairState {
    std::vector<CriterionIndex> criteria; ///< the relevant ones
    std::vector<ComparedPair> pairs;      ///< all of them in the order of asking: the first ones join all criteria
    std::vector<std::vector<CriterionIndex>> groups; ///< what hangs together; one group suffices for weights
    std::size_t compared = 0;
    std::optional<Consistency> consistency;    ///< of the group that contradicts itself most; none below three
    std::vector<Contradiction> contradictions; ///< the worst three of that group, worst first; none that fit
};

PairState pairStateOf(const Framework& framework, const Priorities& priorities, const Assessment& assessment);

/// How many times as much the first counts, if the pair is compared.
std::optional<double> ratioOfPair(const Framework& framework, const Priorities& priorities, const ComparedPair& pair);

} // namespace waymark::ui
