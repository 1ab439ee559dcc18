#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/decision/framework_of.h"
#include "core/decision/record.h"
#include "core/robustness/study.h"

namespace waymark {

/// What was frozen, thawed: the decision as it was, with the framework it names and with today's engine.
struct Recomputed {
    Decision decision;
    FoundFramework found;
    Study study;

    const Framework& framework() const { return *found.framework; }
    /// Whether the very framework was at hand that the figures were computed with.
    bool hasSameFramework() const { return framework().hash == decision.framework.hash; }
};

/// Computes again at the frozen seed, in as many worlds. The errors have pointers into the frozen inputs.
Result<Recomputed> recompute(const Frozen& frozen, FrameworkLibrary& library);

/// Puts the places of faults in the inputs of a revision into the decision around it.
Errors inRevision(Errors errors, int number);

/// A figure that is not what was stated.
struct FigureDifference {
    std::string key;
    std::optional<Figure> stated;   ///< none: was not stated
    std::optional<Figure> computed; ///< none: is not computed any more
    bool isFault = false;           ///< the same engine and framework have to come to what was stated
    bool operator==(const FigureDifference&) const = default;

    /// What was stated comes out otherwise, wherever that comes from; more figures than were stated are no change.
    bool isChange() const { return stated.has_value(); }
};

/// Who computed figures that are compared with today's.
enum class ComputedBy {
    thisEngine, ///< with the same framework: has to come to the same bits
    anotherOne, ///< or with another framework: may have counted otherwise, so that what it stated is no fault; numbers
                ///< within 1e-9 of each other, relatively, are the same
};

ComputedBy whoComputed(const Frozen& frozen, const Recomputed& again);

/// Every key whose figure differs, is missing or new, by key.
std::vector<FigureDifference> differences(const Figures& stated, const Figures& computed, ComputedBy who);

/// So many figures that were stated come out otherwise.
std::size_t changesIn(const std::vector<FigureDifference>& differences);
bool hasFault(const std::vector<FigureDifference>& differences);

/// A figure in full precision, for messages.
std::string figureText(const std::optional<Figure>& figure);

} // namespace waymark
