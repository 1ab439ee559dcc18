#pragma once

#include <string>
#include <string_view>

#include "core/base/document_json.h"
#include "core/base/result.h"
#include "core/base/strict_json.h"
#include "core/estimators/profile_facts.h"

namespace waymark {

/// What a profile shows as a document, which is kept with a decision so that it can be read again without the file.
Json profileFactsJson(const ProfileFacts& facts, ProfileFinding finding);
/// The same as text.
std::string profileFactsText(const ProfileFacts& facts, ProfileFinding finding);

/// What a document of that kind may cost at most.
inline constexpr JsonLimits kFactsLimits{.bytes = 1024 * 1024, .depth = 8, .values = 10'000};

/// The facts of such a document; what else stands in it does not matter. `file` only names the source in the errors.
Result<ProfileFacts> loadProfileFacts(std::string_view text, const std::string& file);

} // namespace waymark
