#include "core/framework/version.h"

#include <charconv>
#include <cstddef>
#include <system_error>

namespace waymark {
namespace {

constexpr std::size_t kMostDigits = 9;

/// A number without sign and without leading zeros, taken from the front of `text`.
std::optional<int> takeNumber(std::string_view& text)
{
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto length = static_cast<std::size_t>(end - text.data());
    if (fault != std::errc() || length > kMostDigits)
        return std::nullopt;
    if (text.front() == '-' || (text.front() == '0' && length > 1))
        return std::nullopt;
    text.remove_prefix(length);
    return number;
}

bool takeDot(std::string_view& text)
{
    if (!text.starts_with('.'))
        return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

std::optional<Version> parseVersion(std::string_view text)
{
    const std::optional<int> major = takeNumber(text);
    if (!major || !takeDot(text))
        return std::nullopt;
    const std::optional<int> minor = takeNumber(text);
    if (!minor || !takeDot(text))
        return std::nullopt;
    const std::optional<int> patch = takeNumber(text);
    if (!patch || !text.empty())
        return std::nullopt;
    return Version{*major, *minor, *patch};
}

std::string versionText(const Version& version)
{
    return std::to_string(version.major) + '.' + std::to_string(version.minor) + '.' + std::to_string(version.patch);
}

} // namespace waymark
