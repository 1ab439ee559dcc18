#pragma once

#include <string_view>

namespace waymark::test {

/// A small valid framework in which every part of the format occurs once. Read it in tiny_framework.cpp; change it for
/// a test with `FrameworkBuilder` and leave it as it is, since other tests reckon with its numbers.
std::string_view tinyFrameworkText();

} // namespace waymark::test
