#pragma once

#include <cassert>
#include <cstddef>
#include <string_view>

namespace waymark {

/// How files spell a value of an enumeration. Tables are plain arrays: `constexpr Named<Kind> kKinds[] = {...}`.
template <class Enum> struct Named {
    std::string_view name;
    Enum value;
};

/// The spelling of a value, which must be in the table.
template <class Enum, std::size_t size> constexpr std::string_view nameOf(const Named<Enum> (&table)[size], Enum value)
{
    for (const Named<Enum>& entry : table)
        if (entry.value == value)
            return entry.name;
    assert(false);
    return {};
}

} // namespace waymark
