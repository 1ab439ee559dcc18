#pragma once

#include <cstddef>
#include <string>

#include "core/base/result.h"

namespace waymark {

inline constexpr std::size_t kMaxFileBytes = 64 * 1024 * 1024;

/// The bytes of a regular file of at most `maxBytes`. Directories, devices, pipes and sockets are refused; the error of
/// an unreadable file carries the system's reason.
Result<std::string> readFile(const std::string& path, std::size_t maxBytes = kMaxFileBytes);

} // namespace waymark
