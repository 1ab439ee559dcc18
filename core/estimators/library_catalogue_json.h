#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/strict_json.h"
#include "core/estimators/library_catalogue.h"

namespace waymark {

class JsonValue;

/// Below the resources.
inline constexpr const char* kShippedLibraries = "catalogues/libraries-1.0.0.json";

/// What a team's own file may cost at most: some eight times the values of the catalogue that ships, and in memory no
/// more than four times these bytes.
inline constexpr JsonLimits kOverlayLimits{.bytes = 4 * 1024 * 1024, .depth = 16, .values = 80'000};

/// A catalogue of libraries; every fault of form and sense at once, with its place.
Result<LibraryCatalogue> loadLibraryCatalogue(std::string_view text, const std::string& file);

/// A catalogue with a team's own file laid over it: `{"waymarkLibraryOverlay": 1, "title", "sources"?, "needs"?,
/// "rules"?, "unverified"?}`, each list as in the catalogue, the needs of the rules from either. A need, rule or source
/// of the file takes the whole place of the catalogue's of the same id, or of the same path and match; others are
/// added. Between rules the longest path wins, whichever file it is from.
Result<LibraryCatalogue> overlayLibraries(
    const LibraryCatalogue& catalogue, std::string_view text, const std::string& file);

/// The same with an overlay that stands within another document; its faults are noted there.
LibraryCatalogue overlayLibraries(const LibraryCatalogue& catalogue, const JsonValue& overlay);

} // namespace waymark
