#pragma once

#include <vector>

namespace waymark {

/// What a figure comes to over the draws of what is not known: 5 %, half and 95 % of them stay below. Infinity means
/// never.
struct Band {
    double low = 0;
    double middle = 0;
    double high = 0;
    bool operator==(const Band&) const = default;
};

/// The band of drawn figures, linear between neighbours; at least one, none of them NaN.
Band bandOf(std::vector<double> drawn);

} // namespace waymark
