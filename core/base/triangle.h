#pragma once

namespace waymark {

/// A triangular estimate on the value scale 0..100: low <= mode <= high.
struct Triangle {
    double low = 0;
    double mode = 0;
    double high = 0;
    bool operator==(const Triangle&) const = default;

    /// The point value that stands for the triangle: its mean.
    constexpr double mean() const { return (low + mode + high) / 3; }
};

/// Nothing is known: the whole scale.
inline constexpr Triangle kUnknownTriangle{0, 50, 100};

} // namespace waymark
