#pragma once

#include <cstddef>
#include <functional>

namespace waymark::test {

/// The most bytes that an act takes at a time beyond those that are in use before it. What is taken is counted where it
/// is taken: a program with this in it has its own operator new.
std::size_t mostBytesTaken(const std::function<void()>& act);

} // namespace waymark::test
