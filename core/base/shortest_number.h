#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// The fewest digits that read back as the same double, in every locale the same. Written out (`100000`, `0.001`) from
/// 1e-6 up to below 1e21, with an exponent beyond. The number must be finite.
std::string shortestNumber(double number);

/// With so many decimals (0 to 9), a tie away from nought, in every locale the same; no negative zero. The number must
/// be finite.
std::string fixedNumber(double number, int decimals);

/// The finite number that the whole of `text` spells (`18.5`, `-3e4`), if it does; no sign `+`, no white space.
std::optional<double> parseNumber(std::string_view text);

} // namespace waymark
