#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/base/result.h"
#include "core/base/strict_json.h"

namespace waymark {

/// A JSON document in memory; members keep the order of the file.
using Json = nlohmann::ordered_json;

/// The document that a text spells, under the strict rules and limits of core/base/strict_json.
/// `file` only names the source in the errors.
Result<Json> parseJson(std::string_view text, const std::string& file, const JsonLimits& limits = {});

/// Adds a member whose name the object does not have yet. `operator[]` would look at all the others first, which a
/// hostile file with a million members could turn into a hang.
Json& appendMember(Json& object, const std::string& name, Json value);

/// How files are written: two spaces of indent, members in their order, numbers in shortest round-trip form, a newline
/// at the end. Ill-formed UTF-8 becomes U+FFFD and a number that is not finite null, so that the text is always valid.
std::string prettyText(const Json& document);

/// The same on one line without spaces and without the newline.
std::string compactText(const Json& document);

/// What is hashed: one line, members sorted by name, equal numbers spelt alike (1, 1.0 and 1e0 are `1`).
std::string canonicalText(const Json& document);

} // namespace waymark
