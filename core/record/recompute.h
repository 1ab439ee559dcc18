#pragma once

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

/// A figure that is not what was stated.
struct FigureDifference {
    std::string key;
    std::optional<Figure> stated;   ///< none: was not stated, and is no fault
    std::optional<Figure> computed; ///< none: is not computed any more
    bool operator==(const FigureDifference&) const = default;

    bool isFault() const { return stated.has_value(); }
};

enum class Closeness {
    exact,  ///< the same bits: what one engine has to come to
    nearby, ///< numbers within 1e-9 of each other, relatively: what another engine may come to
};

/// How close figures of that engine and today's have to be.
Closeness closenessTo(const std::string& engine);

/// Every key whose figure differs, is missing or new, by key.
std::vector<FigureDifference> differences(const Figures& stated, const Figures& computed, Closeness closeness);

/// A figure in full precision, for messages.
std::string figureText(const std::optional<Figure>& figure);

} // namespace waymark
