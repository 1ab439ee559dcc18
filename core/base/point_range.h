#pragma once

namespace waymark {

/// A criterion's points as an interval, before normalising: low <= high.
struct PointRange {
    double low = 0;
    double high = 0;
    bool operator==(const PointRange&) const = default;

    /// The points that stand for the interval.
    constexpr double middle() const { return low + (high - low) / 2; }
};

} // namespace waymark
