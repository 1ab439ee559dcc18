#include "core/base/message_template.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/base/shortest_number.h"

namespace waymark {

namespace {

constexpr char kAsIs = '\0';
/// After a no-break space, so that number and sign stay on one line.
constexpr const char* kPercentSign = "\u00a0%";

/// `{name:format}`, cut from a template.
struct Placeholder {
    std::string_view name;
    char format = kAsIs; ///< a digit: decimals; ',': thousands apart; '%': percent
    std::size_t length = 0;
};

bool isNameByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

bool isFormat(char byte)
{
    return byte == '%' || byte == ',' || (byte >= '0' && byte <= '9');
}

/// The placeholder that `text` begins with.
std::optional<Placeholder> placeholder(std::string_view text)
{
    if (!text.starts_with('{'))
        return std::nullopt;
    std::size_t end = 1;
    while (end < text.size() && isNameByte(text[end]))
        ++end;
    Placeholder found{text.substr(1, end - 1)};
    if (end + 1 < text.size() && text[end] == ':' && isFormat(text[end + 1])) {
        found.format = text[end + 1];
        end += 2;
    }
    if (found.name.empty() || end >= text.size() || text[end] != '}')
        return std::nullopt;
    found.length = end + 1;
    return found;
}

std::string groupedNumber(double number)
{
    std::string text = fixedNumber(number, 0);
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    for (std::size_t left = text.size(); left > first + 3;)
        text.insert(left -= 3, ",");
    return text;
}

std::string spellNumber(double number, char format)
{
    if (std::isnan(number))
        return "not a number";
    if (std::isinf(number))
        return number > 0 ? "infinity" : "-infinity";
    if (format == kAsIs)
        return shortestNumber(number);
    if (format == ',')
        return groupedNumber(number);
    return format == '%' ? fixedNumber(100 * number, 0) + kPercentSign : fixedNumber(number, format - '0');
}

std::string spell(const Argument& argument, char format, const NumberSpelling& spelling)
{
    if (const std::string* text = std::get_if<std::string>(&argument.value))
        return *text;
    return spelling(*std::get_if<double>(&argument.value), format);
}

/// Calls `onPlaceholder` and `onByte` for the parts of a template, in order.
template <class OnPlaceholder, class OnByte>
void walk(std::string_view text, OnPlaceholder onPlaceholder, OnByte onByte)
{
    while (!text.empty()) {
        const std::optional<Placeholder> found = placeholder(text);
        if (found)
            onPlaceholder(*found, text.substr(0, found->length));
        else
            onByte(text[0]);
        text.remove_prefix(found ? found->length : 1);
    }
}

} // namespace

std::string fillTemplate(std::string_view text, const std::vector<Argument>& arguments)
{
    return fillTemplate(text, arguments, spellNumber);
}

std::string fillTemplate(std::string_view text, const std::vector<Argument>& arguments, const NumberSpelling& spelling)
{
    std::string filled;
    const auto fill = [&](const Placeholder& found, std::string_view asWritten) {
        const auto argument = std::find_if(
            arguments.begin(), arguments.end(), [&](const Argument& each) { return each.name == found.name; });
        filled += argument == arguments.end() ? std::string(asWritten) : spell(*argument, found.format, spelling);
    };
    walk(text, fill, [&](char byte) { filled += byte; });
    return filled;
}

std::string spellArgument(const Argument& argument)
{
    return spell(argument, kAsIs, spellNumber);
}

std::vector<std::string> placeholderNames(std::string_view text)
{
    std::vector<std::string> names;
    walk(
        text, [&](const Placeholder& found, std::string_view) { names.emplace_back(found.name); }, [](char) {});
    return names;
}

} // namespace waymark
