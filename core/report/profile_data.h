#pragma once

#include <vector>

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

namespace waymark {

/// How good one alternative is on each page.
struct ProfileRow {
    AlternativeIndex alternative;
    std::vector<double> values; ///< by page of the data, 0..100
    bool operator==(const ProfileRow&) const = default;
};

struct ProfileData {
    std::vector<PageIndex> pages; ///< those that carry weight, in the framework's order
    std::vector<ProfileRow> rows; ///< available alternatives, in the framework's order
    bool operator==(const ProfileData&) const = default;
};

/// The value of an alternative on a page is the average over the page's criteria, each by its weight: the page's points
/// over the page's weight.
ProfileData profileData(const Framework& framework, const Assessment& assessment);

} // namespace waymark
