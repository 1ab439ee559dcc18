#pragma once

#include <optional>
#include <vector>

#include "core/robustness/decision_worlds.h"
#include "core/smaa/sample.h"

namespace waymark {

struct RobustnessOptions {
    Reading reading = Reading::full;
    RunOptions run = {};
};

/// How the alternatives fare in the what-if worlds of one regime (SMAA-2), by the framework's alternatives and
/// criteria. One that is off the table has empty rows.
struct Odds {
    Regime regime = Regime::stated;
    std::vector<std::vector<double>> rankAcceptability;              ///< [alternative][rank among those on the table]
    std::vector<std::vector<std::optional<double>>> pairwiseWinning; ///< [a][b]; none where b is off the table
    std::vector<std::vector<double>> centralWeights;                 ///< [a][criterion]; empty: never first
    /// Worlds in which the whole rule would fall on it if they were the truth: a challenger with a specific reason
    /// needs only to be above the default there, for then its lead is proven. Where nobody else has a reason this is 1
    /// for the default, whatever the values.
    std::vector<double> verdictShare;
    std::uint64_t worlds = 0;
    double standardError = 0; ///< the largest of the rank acceptabilities' own
    bool operator==(const Odds&) const = default;
};

enum class Strength { tie, fragile, robust };

/// Why a verdict is not robust.
enum class DoubtKind {
    tie,           ///< the two best are too close
    stated,        ///< the rival wins too many worlds as stated
    order,         ///< the rival wins too many worlds in the same order
    heldDown,      ///< the rival is above the verdict, and only the burden of proof holds it down
    unknownReason, ///< a reason for the rival is still unknown, and with it the rival would win too many worlds
};

struct Doubt {
    DoubtKind kind = DoubtKind::stated;
    AlternativeIndex rival;
    double share = 0; ///< of worlds in which the verdict's alternative is above the rival
    bool operator==(const Doubt&) const = default;
};

/// How sure a verdict is.
struct Robustness {
    Odds stated;
    Odds order;
    Strength strength = Strength::fragile;
    std::vector<Doubt> doubts; ///< none if robust; a tie's first
    bool operator==(const Robustness&) const = default;
};

/// An assessment in which the burden of proof asked for pairwise winning too, and how sure its verdict is.
struct SettledAssessment {
    Assessment assessment;
    std::optional<Robustness> robustness; ///< none while nothing is decided: then no share is shown
    bool operator==(const SettledAssessment&) const = default;
};

/// The first half of settling: who qualifies by the worlds as stated.
struct SettledAsStated {
    Assessment assessment;
    DecisionWorlds worlds;    ///< empty while nothing is decided
    std::optional<Odds> odds; ///< as stated; none while nothing is decided
};

/// Assesses, draws the worlds as stated and settles who qualifies. None when cancelled.
std::optional<SettledAsStated> settleAsStated(
    const Framework& framework, const Inputs& inputs, const RobustnessOptions& options);

/// Assesses, draws the worlds as stated and in the same order, and settles who qualifies. Same seed, same bits. None
/// when cancelled.
std::optional<SettledAssessment> settle(
    const Framework& framework, const Inputs& inputs, const RobustnessOptions& options);

/// The odds in one regime. None when cancelled.
std::optional<Odds> oddsOf(
    const Framework& framework, const DecisionWorlds& worlds, Regime regime, const RunOptions& run);

} // namespace waymark
