#pragma once

#include <optional>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/base/point_range.h"
#include "core/decision/priorities.h"

namespace waymark::ui {

/// Points of every criterion; none for irrelevant ones, and for all if nothing has any.
using PointsByCriterion = std::vector<std::optional<double>>;

/// Where the framework puts a criterion: its importance after what the answers raised and cut, on the method's own
/// scale: under swing the largest of the relevant criteria has 100, under SMART the smallest above 0 has 10.
double frameworkPoints(const Assessment& assessment, CriterionIndex criterion, WeightMethod method);

/// Today's points, scaled so that the largest is 100.
PointsByCriterion asSwings(const Assessment& assessment);

/// Today's points, scaled so that the smallest above 0 is 10; nothing is below.
PointsByCriterion asSmart(const Assessment& assessment);

/// Today's points give or take that share, scaled so that the largest high end is 100.
std::vector<std::optional<PointRange>> asRanges(const Assessment& assessment, double giveOrTake);

/// The relevant criteria by today's points, most first; equal ones level.
std::vector<std::vector<CriterionIndex>> asOrder(const Assessment& assessment);

/// The relevant criterion with the most points. Among equal ones `preferred`, else the first; none without points.
std::optional<CriterionIndex> topCriterion(const Assessment& assessment, std::optional<CriterionIndex> preferred);

/// The same for the fewest points above 0.
std::optional<CriterionIndex> bottomCriterion(const Assessment& assessment, std::optional<CriterionIndex> preferred);

double largestWeight(const Assessment& assessment);

} // namespace waymark::ui
