#pragma once

#include <optional>
#include <utility>

namespace waymark {

/// Replaces, adds or removes the entry of a map and returns what it was.
template <class Map>
std::optional<typename Map::mapped_type> exchangeEntry(
    Map& map, const typename Map::key_type& key, std::optional<typename Map::mapped_type> value)
{
    std::optional<typename Map::mapped_type> before;
    if (const auto at = map.find(key); at != map.end())
        before = std::move(at->second);
    if (value)
        map.insert_or_assign(key, *std::move(value));
    else
        map.erase(key);
    return before;
}

} // namespace waymark
