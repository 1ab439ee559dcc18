#pragma once

#include <compare>
#include <map>
#include <optional>
#include <vector>

#include "core/base/index.h"
#include "core/base/point_range.h"
#include "core/decision/unknown_keys.h"

namespace waymark {

/// How importances are set. What was entered under each method is kept when the method changes.
enum class WeightMethod {
    rating,    ///< the framework's importances, with the user's ratings in place of single ones
    swing,     ///< points for the step from worst to best, the largest 100
    smart,     ///< points, the least important criterion 10
    order,     ///< a rank order
    pairs,     ///< comparisons of two criteria at a time
    intervals, ///< points as intervals
};

inline constexpr double kMostImportance = 100; ///< of a rating, a swing or the end of an interval
inline constexpr double kMostSmartPoints = 1000;
inline constexpr double kLeastPairRatio = 0.1; ///< Saaty's scale, 1/9..9, with room for a ninth written as 0.111
inline constexpr double kMostPairRatio = 10;

/// Two criteria that are compared, `first` before `second` by id, so that a pair stands in one place.
struct CriterionPair {
    CriterionId first;
    CriterionId second;
    auto operator<=>(const CriterionPair&) const = default;
};

/// Most important first; those of one group are level. No group is empty, no criterion stands there twice.
using CriterionOrder = std::vector<std::vector<CriterionId>>;

struct Priorities {
    WeightMethod method = WeightMethod::rating;
    std::map<CriterionId, double> rating; ///< 0..100; a criterion without one keeps the framework's
    std::map<CriterionId, double> swing;  ///< 0..100
    std::map<CriterionId, double> smart;  ///< 0..kMostSmartPoints
    CriterionOrder order;
    std::map<CriterionPair, double> pairs; ///< how many times as much the first counts, kLeastPairRatio..kMostPairRatio
    std::map<CriterionId, PointRange> intervals; ///< 0..100
    std::optional<double> giveOrTake;            ///< 0..1: how far weights may be off, as a share; none: not said
    UnknownKeys unknown;
    bool operator==(const Priorities&) const = default;
};

} // namespace waymark
