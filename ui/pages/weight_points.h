#pragma once

#include <optional>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/decision/decision.h"

namespace waymark::ui {

/// Where the framework puts a criterion: its importance after what the answers raised and cut. Under the swing method
/// on that method's scale, the largest of the relevant criteria being 100.
double frameworkPoints(const Assessment& assessment, CriterionIndex criterion, WeightMethod method);

/// Today's points of every criterion, scaled so that the largest relevant one is 100; none for irrelevant criteria.
std::vector<std::optional<double>> asSwings(const Assessment& assessment);

/// The relevant criterion with the most points. Among equal ones `preferred`, else the first; none without points.
std::optional<CriterionIndex> topCriterion(const Assessment& assessment, std::optional<CriterionIndex> preferred);

} // namespace waymark::ui
