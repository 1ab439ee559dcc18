#include "core/base/formula_guard.h"

#include <algorithm>
#include <array>

namespace waymark {

std::string withoutFormula(std::string_view text)
{
    using namespace std::string_view_literals;
    constexpr std::array kBeginnings = {"="sv, "+"sv, "-"sv, "@"sv, "\uFF1D"sv, "\uFF0B"sv, "\uFF0D"sv, "\uFF20"sv,
        "\t"sv, "\r"sv, "\n"sv, "\0"sv, "'"sv};
    const bool isRisky = std::any_of(kBeginnings.begin(), kBeginnings.end(),
        [text](std::string_view beginning) { return text.starts_with(beginning); });
    return (isRisky ? "'" : "") + std::string(text);
}

} // namespace waymark
