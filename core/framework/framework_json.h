#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/framework/framework.h"

namespace waymark {

inline constexpr int kFrameworkFormat = 1;

/// The framework that a file's text describes, or every fault in it with its place: first of the JSON itself, then of
/// members and types, then of sense (core/framework/framework_check). `fileName` only names the source in the errors.
Result<Framework> loadFramework(std::string_view text, const std::string& fileName);

} // namespace waymark
