#include "core/base/shortest_number.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace waymark {

namespace {

constexpr double kSmallestWrittenOut = 1e-6;
constexpr double kSmallestWithExponent = 1e21;
/// Behind the decimals that are wanted; a double that is no tie differs from one long before they end.
constexpr std::string_view kTie = "500000000000000000000000000000";
constexpr int kDigitsOfATie = static_cast<int>(kTie.size());

std::chars_format notationOf(double number)
{
    const double size = std::abs(number);
    const bool writtenOut = size == 0 || (size >= kSmallestWrittenOut && size < kSmallestWithExponent);
    return writtenOut ? std::chars_format::fixed : std::chars_format::scientific;
}

std::string writtenOut(double number, int decimals)
{
    std::array<char, 400> digits; // the largest double has 309 before the point
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, decimals);
    return std::string(digits.data(), end.ptr);
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

std::string fixedNumber(double number, int decimals)
{
    assert(std::isfinite(number));
    // Where the number lies right between two, the library takes the even one.
    if (writtenOut(number, decimals + kDigitsOfATie).ends_with(kTie))
        number = std::nextafter(number, std::copysign(HUGE_VAL, number));
    const std::string text = writtenOut(number, decimals);
    const bool isZero = text.find_first_not_of("-0.") == std::string::npos;
    return isZero && text.starts_with('-') ? text.substr(1) : text;
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
