#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace waymark {

/// Which things each thing waits for, by position. A thing may be named twice.
using Dependencies = std::vector<std::vector<std::size_t>>;

struct DependencyOrder {
    std::vector<std::size_t> order;               ///< every thing after those it depends on, else by position
    std::vector<std::size_t> leftOver;            ///< things in a cycle, and things that wait for one
    std::vector<std::vector<std::size_t>> cycles; ///< each from its first thing on; there is one behind each leftover
};

DependencyOrder orderByDependencies(const Dependencies& dependsOn);

/// A cycle for the reader, 'a → b → a'. `nameOf` names the thing at a position.
std::string cyclePath(const std::vector<std::size_t>& cycle, const std::function<std::string(std::size_t)>& nameOf);

} // namespace waymark
