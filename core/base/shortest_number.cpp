#include "core/base/shortest_number.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace waymark {

namespace {

constexpr double kSmallestWrittenOut = 1e-6;
constexpr double kSmallestWithExponent = 1e21;

std::chars_format notationOf(double number)
{
    const double size = std::abs(number);
    const bool writtenOut = size == 0 || (size >= kSmallestWrittenOut && size < kSmallestWithExponent);
    return writtenOut ? std::chars_format::fixed : std::chars_format::scientific;
}

} // namespace

std::string shortestNumber(double number)
{
    assert(std::isfinite(number));
    std::array<char, 32> digits; // the longest: sign, 0.00000 and 17 digits; or sign, 17 digits, point, e-308
    const auto [end, code] = std::to_chars(digits.data(), digits.data() + digits.size(), number, notationOf(number));
    assert(code == std::errc());
    return std::string(digits.data(), end);
}

std::optional<double> parseNumber(std::string_view text)
{
    double number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

} // namespace waymark
