#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace waymark {

/// Whether bytes begin like a gzip file (RFC 1952).
bool isGzip(std::string_view bytes);

/// What a gzip file of one or several members unpacks to, at most `maxBytes`. Takes no more memory than the result and
/// a fixed buffer: the size is measured before the first byte is kept. `file` only names the source in the error, which
/// counts its byte in the packed file.
Result<std::string> inflateGzip(std::string_view packed, std::size_t maxBytes, const std::string& file);

} // namespace waymark
