#include "core/base/calendar_date.h"

#include <charconv>
#include <chrono>

namespace waymark {
namespace {

int digits(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

bool isCalendarDate(std::string_view text)
{
    constexpr std::string_view kShape = "dddd-dd-dd";
    if (text.size() != kShape.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (kShape[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != '-')
            return false;
    const std::chrono::year_month_day day{std::chrono::year(digits(text.substr(0, 4))),
        std::chrono::month(static_cast<unsigned>(digits(text.substr(5, 2)))),
        std::chrono::day(static_cast<unsigned>(digits(text.substr(8, 2))))};
    return day.ok();
}

} // namespace waymark
