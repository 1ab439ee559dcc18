#pragma once

#include <string>
#include <string_view>

namespace waymark {

// A PNG (ISO/IEC 15948) keeps its seal in a text chunk, `tEXt` with the keyword `Waymark`, right before its end.
// Whoever shows the picture passes over it, many programs list it among the picture's properties.

inline constexpr std::string_view kPngBegin = "\x89PNG\r\n\x1a\n";

/// A PNG with that text before its end, in Latin-1; what is no whole PNG stays as it is.
std::string withPngSeal(std::string png, std::string_view text);

/// The chunk with the seal from its type up to its checksum, within the file; empty if there is none.
std::string_view pngSealIn(std::string_view png);

/// What a picture with a seal has in the place of that chunk's checksum while it is hashed: zeros. The checksum is over
/// the hash too.
std::string withoutPngChecksum(std::string png);
std::string withPngChecksum(std::string png);

} // namespace waymark
