#include "core/imports/profile_kind.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace waymark {
namespace {

constexpr std::size_t kHeaderWords = 5;

/// The header of the format before 2016 is in words of the machine: 0, 3, 0, the period in microseconds, 0.
bool isLegacyHeader(std::string_view bytes, std::size_t wordBytes, std::size_t lowestByte)
{
    if (bytes.size() < kHeaderWords * wordBytes)
        return false;
    for (std::size_t i = 0; i < kHeaderWords * wordBytes; ++i) {
        const std::size_t word = i / wordBytes;
        const bool isPeriod = word == 3;
        const char expected = word == 1 && i % wordBytes == lowestByte ? 3 : 0;
        if (!isPeriod && bytes[i] != expected)
            return false;
    }
    return true;
}

bool isLegacy(std::string_view bytes)
{
    return isLegacyHeader(bytes, 8, 0) || isLegacyHeader(bytes, 4, 0) || isLegacyHeader(bytes, 8, 7)
        || isLegacyHeader(bytes, 4, 3);
}

bool isText(std::string_view bytes)
{
    constexpr std::string_view kFirstWords[] = {
        "heap profile:", "goroutine profile:", "threadcreate profile:", "--- contention", "--- mutex", "--- heap"};
    return std::any_of(std::begin(kFirstWords), std::end(kFirstWords),
        [bytes](std::string_view words) { return bytes.starts_with(words); });
}

bool isTrace(std::string_view bytes)
{
    return bytes.starts_with("go 1.") && bytes.substr(0, 16).find(" trace") != std::string_view::npos;
}

bool has(const std::vector<ProfileValueType>& values, std::string_view type)
{
    return std::any_of(
        values.begin(), values.end(), [type](const ProfileValueType& value) { return value.type == type; });
}

std::string listed(const std::vector<ProfileValueType>& values)
{
    constexpr std::size_t kMostShown = 200;
    std::string list;
    for (const ProfileValueType& value : values)
        list.append(list.empty() ? "" : ", ")
            .append(value.type.substr(0, kMostShown))
            .append("/")
            .append(value.unit.substr(0, kMostShown));
    return list;
}

} // namespace

std::optional<Message> otherThanProfile(std::string_view bytes)
{
    if (bytes.empty())
        return Message{"profile.isEmpty", {}};
    if (isLegacy(bytes))
        return Message{"profile.isLegacy", {}};
    if (isText(bytes))
        return Message{"profile.isText", {}};
    if (isTrace(bytes))
        return Message{"profile.isTrace", {}};
    return std::nullopt;
}

std::optional<Message> otherThanCpuProfile(const std::vector<ProfileValueType>& values)
{
    const auto measures = [&values](const ProfileValueType& value) {
        return std::find(values.begin(), values.end(), value) != values.end();
    };
    if (measures(kTickValues) && measures(kTimeValues))
        return std::nullopt;
    if (has(values, "inuse_space") || has(values, "alloc_space") || has(values, "space"))
        return Message{"profile.isHeap", {}};
    if (has(values, "goroutine"))
        return Message{"profile.isGoroutine", {}};
    if (has(values, "contentions"))
        return Message{"profile.isContention", {}};
    return Message{"profile.isOther", {{"found", listed(values)}}};
}

} // namespace waymark
