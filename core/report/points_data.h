#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

namespace waymark {

/// What the bars are cut into: everything by page, everything by criterion, or one page's criteria.
struct PointsScope {
    bool byPage = true;
    std::optional<PageIndex> page; ///< only this page, and then by criterion
    bool operator==(const PointsScope&) const = default;
};

/// Where the points of one alternative come from.
struct PointsRow {
    AlternativeIndex alternative;
    std::vector<double> points; ///< by segment
    double total = 0;           ///< of the segments; the value when everything is shown
    bool operator==(const PointsRow&) const = default;
};

struct PointsData {
    std::vector<std::string> keys;              ///< by segment: id of the page or criterion
    std::vector<std::string> segments;          ///< names of pages or criteria, in the framework's order
    std::vector<std::optional<PageIndex>> page; ///< by segment: the page it can be opened into; none for a criterion
    std::vector<PointsRow> rows;                ///< available alternatives, highest total first
    bool operator==(const PointsData&) const = default;
};

/// Segments that carry no weight are left out.
PointsData pointsData(const Framework& framework, const Assessment& assessment, const PointsScope& scope);

} // namespace waymark
