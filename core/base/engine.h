#pragma once

#include <string_view>

namespace waymark {

/// The version of this program: what computed a figure.
std::string_view engineVersion();

} // namespace waymark
