#include "core/framework/dependency_order.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace waymark {
namespace {

using Things = std::vector<std::size_t>;
using Earliest = std::priority_queue<std::size_t, Things, std::greater<>>;

Dependencies reversed(const Dependencies& dependsOn)
{
    Dependencies neededBy(dependsOn.size());
    for (std::size_t thing = 0; thing < dependsOn.size(); ++thing)
        for (const std::size_t needed : dependsOn[thing])
            neededBy[needed].push_back(thing);
    return neededBy;
}

/// Kahn's algorithm; the queue hands out the earliest of the things that wait for nothing more.
Things topologicalOrder(const Dependencies& dependsOn)
{
    const Dependencies neededBy = reversed(dependsOn);
    Things waitsFor(dependsOn.size());
    Earliest ready;
    for (std::size_t thing = 0; thing < dependsOn.size(); ++thing) {
        waitsFor[thing] = dependsOn[thing].size();
        if (waitsFor[thing] == 0)
            ready.push(thing);
    }
    Things order;
    while (!ready.empty()) {
        const std::size_t thing = ready.top();
        ready.pop();
        order.push_back(thing);
        for (const std::size_t next : neededBy[thing])
            if (--waitsFor[next] == 0)
                ready.push(next);
    }
    return order;
}

Things missingFrom(const Things& order, std::size_t size)
{
    std::vector<bool> ordered(size);
    for (const std::size_t thing : order)
        ordered[thing] = true;
    Things missing;
    for (std::size_t thing = 0; thing < size; ++thing)
        if (!ordered[thing])
            missing.push_back(thing);
    return missing;
}

/// Follows from each thing left over the first leftover that it waits for. Whatever is left over waits for another such
/// thing, so each walk ends in a cycle or where an earlier walk went.
std::vector<Things> cyclesAmong(const Things& leftOver, const Dependencies& dependsOn)
{
    const auto next = [&](std::size_t thing) {
        return *std::find_if(dependsOn[thing].begin(), dependsOn[thing].end(),
            [&](std::size_t needed) { return std::binary_search(leftOver.begin(), leftOver.end(), needed); });
    };
    std::vector<Things> cycles;
    std::vector<std::size_t> walkThrough(dependsOn.size(), dependsOn.size());
    for (const std::size_t start : leftOver) {
        Things path;
        std::size_t here = start;
        for (; walkThrough[here] == dependsOn.size(); here = next(here)) {
            walkThrough[here] = start;
            path.push_back(here);
        }
        if (path.empty() || walkThrough[here] != start)
            continue;
        path.erase(path.begin(), std::find(path.begin(), path.end(), here));
        std::rotate(path.begin(), std::min_element(path.begin(), path.end()), path.end());
        cycles.push_back(std::move(path));
    }
    return cycles;
}

} // namespace

DependencyOrder orderByDependencies(const Dependencies& dependsOn)
{
    DependencyOrder result;
    result.order = topologicalOrder(dependsOn);
    result.leftOver = missingFrom(result.order, dependsOn.size());
    result.cycles = cyclesAmong(result.leftOver, dependsOn);
    return result;
}

std::string cyclePath(const std::vector<std::size_t>& cycle, const std::function<std::string(std::size_t)>& nameOf)
{
    std::string path;
    for (const std::size_t thing : cycle)
        path += nameOf(thing) + " → ";
    return path + nameOf(cycle.front());
}

} // namespace waymark
