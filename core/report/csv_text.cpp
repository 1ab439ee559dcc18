#include "core/report/csv_text.h"

#include "core/base/formula_guard.h"

namespace waymark {
namespace {

using namespace std::string_view_literals;

/// A NUL would end the text for some readers, and others refuse it.
std::string withoutNul(std::string_view text)
{
    std::string shown;
    for (const char each : text)
        shown += each == '\0' ? "\uFFFD"sv : std::string_view(&each, 1);
    return shown;
}

} // namespace

std::string csvField(std::string_view text)
{
    constexpr std::string_view kNeedsQuotes = ",;\"\r\n";
    constexpr std::string_view kBlanks = " \t";
    const bool isPlain = text.find_first_of(kNeedsQuotes) == std::string_view::npos
        && (text.empty()
            || (kBlanks.find(text.front()) == std::string_view::npos
                && kBlanks.find(text.back()) == std::string_view::npos));
    if (isPlain)
        return std::string(text);
    std::string field = "\"";
    for (const char each : text)
        field.append(each == '"' ? 2 : 1, each);
    return field + '"';
}

std::string csvText(std::string_view text)
{
    return csvField(withoutNul(withoutFormula(text)));
}

} // namespace waymark
