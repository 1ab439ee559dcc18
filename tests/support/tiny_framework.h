#pragma once

#include <cstddef>
#include <string_view>

namespace waymark::test {

/// A small valid framework in which every part of the format occurs once. Read it in tiny_framework.cpp; change it for
/// a test with `FrameworkBuilder` and leave it as it is, since other tests reckon with its numbers.
std::string_view tinyFrameworkText();

/// Its alternatives.
inline constexpr std::size_t kSteady = 0, kSwift = 1, kMixed = 2, kKeep = 3;

} // namespace waymark::test
