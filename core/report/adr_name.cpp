#include "core/report/adr_name.h"

#include <algorithm>
#include <charconv>

#include "core/base/calendar_date.h"

namespace waymark {
namespace {

constexpr std::size_t kMostBytes = 120;
constexpr std::size_t kNumberDigits = 4;
constexpr std::size_t kMostDigits = 5; ///< more are a date without dashes or the like
constexpr std::string_view kEnding = ".md";

/// The number of the record that is called so; 0 if it has none.
unsigned numberOf(std::string_view name)
{
    const std::size_t dash = name.find('-');
    if (dash > kMostDigits || !name.ends_with(kEnding) || isCalendarDate(name.substr(0, kDateLength)))
        return 0;
    unsigned number = 0;
    const auto [end, code] = std::from_chars(name.data(), name.data() + dash, number);
    return code == std::errc() && end == name.data() + dash ? number : 0;
}

std::string withDashes(std::string_view title)
{
    std::string words;
    for (const char each : title) {
        const char lower = each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
            words += lower;
        else if (!words.empty() && words.back() != '-')
            words += '-';
    }
    return words;
}

} // namespace

std::string adrFileName(std::string_view title, const std::vector<std::string>& existingNames)
{
    unsigned last = 0;
    for (const std::string& name : existingNames)
        last = std::max(last, numberOf(name));
    std::string name = std::to_string(last + 1);
    name.insert(0, kNumberDigits - std::min(kNumberDigits, name.size()), '0');
    const std::string words = withDashes(title);
    name += '-' + (words.empty() ? "decision" : words);
    name.resize(std::min(name.size(), kMostBytes - kEnding.size()));
    while (name.back() == '-')
        name.pop_back();
    return name + std::string(kEnding);
}

} // namespace waymark
