#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/triangle.h"
#include "core/decision/estimated_answer.h"
#include "core/estimators/library_catalogue.h"

namespace waymark {

inline constexpr std::size_t kMostAskedFor = 20'000;

/// Weeks to make up for what a need's libraries lack, by tier; none: nothing.
using BridgeWeeks = std::array<std::optional<Triangle>, kLibraryTiers>;

/// What a service needs libraries for.
struct CoverageInput {
    std::vector<std::string> needs;   ///< ids, picked from the catalogue
    std::vector<std::string> modules; ///< paths, from a list of modules in use
    BridgeWeeks bridgeWeeks;
};

/// A need and how it stands.
struct NeedStanding {
    std::size_t need = 0;
    std::vector<LibraryTier> tiers;                ///< by side
    std::vector<std::vector<std::string>> nearest; ///< by side: libraries at that tier
    std::vector<std::vector<std::string>> askers;  ///< by side: modules that put it at that tier
    bool operator==(const NeedStanding&) const = default;
};

/// A need for which a side has less than it might.
struct LibraryGap {
    std::size_t need = 0;
    LibraryTier tier = LibraryTier::missing;
    std::vector<std::string> nearest;
    std::vector<std::string> modules;
    std::optional<Triangle> weeks; ///< to make up for it
    bool operator==(const LibraryGap&) const = default;
};

/// How one side stands.
struct SideCoverage {
    std::optional<double> share;                     ///< of the needs that are covered; none: there are no needs
    std::array<std::size_t, kLibraryTiers> counts{}; ///< needs by tier
    std::size_t betterIn = 0;                        ///< needs that this side covers and no other does
    std::vector<LibraryGap> gaps;                    ///< needs that are not covered, worst first
    std::vector<LibraryGap> usable;                  ///< needs that are covered just so
    Triangle weeks;                                  ///< to make up for all of them
    bool operator==(const SideCoverage&) const = default;
};

struct Coverage {
    std::vector<NeedStanding> needs;  ///< in the catalogue's order
    std::vector<SideCoverage> sides;  ///< by side
    std::size_t matched = 0;          ///< modules that the catalogue knows
    std::vector<std::string> unknown; ///< modules that it does not; they count nowhere
    bool operator==(const Coverage&) const = default;
};

/// How far each side's libraries cover what is needed:
///
///     share = needs at 'stdlib', 'mature' or 'usable' / all needs
///
/// Each need counts once, however many modules ask for it, so that a client split into thirty modules weighs no more
/// than one. A picked need stands at the catalogue's tier; one that modules ask for at the lowest tier among them, as
/// the weakest is what has to be made up for; where both happen, at the lower. Neither the order of what is asked nor
/// repetition changes the result. Weeks add low to low, mode to mode and high to high, gaps and usable libraries alike;
/// with a module that is in use its side lives already, at no cost.
/// The error names needs that the catalogue does not have, by their JSON pointer in the input.
Result<Coverage> estimateCoverage(const LibraryCatalogue& catalogue, const CoverageInput& input);

/// The figures that a framework's thresholds may name, none where nothing is needed: `needs`; for each side
/// `coverage.SIDE` (percent), `better.SIDE` (needs that it alone covers), `gaps.SIDE`, and `TIER.SIDE` (needs at that
/// tier).
EstimateFigures figuresOf(const LibraryCatalogue& catalogue, const Coverage& coverage);

} // namespace waymark
