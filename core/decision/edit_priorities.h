#pragma once

#include <optional>
#include <set>

#include "core/decision/decision.h"

namespace waymark {

// Every edit returns what stood there before, so that the same edit with that value undoes it.

/// The user's own importance of a criterion, 0..100; none goes back to the framework's.
std::optional<double> setRating(Decision& decision, const CriterionId& criterion, std::optional<double> points);

/// The swing points of a criterion, 0..100; none takes them back.
std::optional<double> setSwing(Decision& decision, const CriterionId& criterion, std::optional<double> points);

/// The SMART points of a criterion, 0..kMostSmartPoints; none takes them back.
std::optional<double> setSmart(Decision& decision, const CriterionId& criterion, std::optional<double> points);

/// The points of a criterion as an interval within 0..100, low <= high; none takes it back.
std::optional<PointRange> setInterval(
    Decision& decision, const CriterionId& criterion, std::optional<PointRange> interval);

/// The rank order, all at once; an empty one takes it back.
CriterionOrder setOrder(Decision& decision, CriterionOrder order);

/// How many times as much the first of a pair counts; none takes the comparison back.
std::optional<double> setPair(Decision& decision, const CriterionPair& pair, std::optional<double> ratio);

/// How many times as much one criterion counts as another, whichever way round that was said; none if it was not.
std::optional<double> pairRatio(const Priorities& priorities, const CriterionId& one, const CriterionId& other);

/// Every criterion that anything was entered for, under whichever method.
std::set<CriterionId> criteriaOf(const Priorities& priorities);

/// Which method's figures count; those of the others are kept.
WeightMethod setMethod(Decision& decision, WeightMethod method);

/// How sure the team is of its weights: give or take which share, 0..1; none goes back to what is usual.
std::optional<double> setGiveOrTake(Decision& decision, std::optional<double> share);

} // namespace waymark
