#pragma once

#include <string>
#include <string_view>

#include "tests/support/framework_builder.h"

namespace waymark::test {

inline constexpr std::string_view kLinear = "{'kind': 'linear', 'unit': 'days', 'worst': 200, 'best': 0}";
inline constexpr std::string_view kBisected = "{'kind': 'piecewise', 'unit': 'days', 'outcomes': [200, 80, 30, 10, 0]}";
inline constexpr std::string_view kPiecewise =
    "{'kind': 'piecewise', 'unit': 'days', 'outcomes': [200, 60, 20], 'values': [20, 80, 90]}";
inline constexpr std::string_view kExponential =
    "{'kind': 'exponential', 'unit': 'days', 'worst': 300, 'middle': 200, 'best': 0}";
inline constexpr std::string_view kLevels = "{'kind': 'discrete', 'levels': {'poor': 0, 'fair': 40, 'good': 100}}";

/// The tiny framework whose question 'size' states outcomes: the answer itself is the outcome of 'steady', and 'swift'
/// takes 10 to 60, most likely 20, whatever the answer.
inline FrameworkBuilder valuedSize(std::string_view function)
{
    const auto knot = [](const std::string& x, const std::string& rest) {
        return "{'x': " + x + ", 'outcomes': {'steady': [" + x + ", " + x + ", " + x + "], 'swift': [10, 20, 60]}, "
            + rest + "}";
    };
    return FrameworkBuilder()
        .set("questions/size/valueFunction", function)
        .set("questions/size/knots",
            "[" + knot("0", "'multiplies': {'ease': 1}") + ", "
                + knot("100", "'mixtureWeight': 3, 'multiplies': {'ease': 3}") + "]");
}

/// The tiny framework whose question 'load' states levels.
inline FrameworkBuilder gradedLoad(std::string_view function = kLevels)
{
    return FrameworkBuilder()
        .set("questions/load/valueFunction", function)
        .remove("questions/load/options/low/values")
        .set("questions/load/options/low/outcomes",
            "{'steady': ['fair', 'good', 'good'], 'swift': ['good', 'good', 'good']}")
        .remove("questions/load/options/high/values")
        .set("questions/load/options/high/outcomes",
            "{'steady': ['poor', 'poor', 'fair'], 'swift': ['fair', 'good', 'good']}")
        .remove("questions/load/options/high/variants/0/values")
        .set("questions/load/options/high/variants/0/outcomes", "{'steady': ['poor', 'poor', 'poor']}");
}

} // namespace waymark::test
