#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/estimators/profile_classes.h"

namespace waymark {

/// Where the catalogue that ships stands among the resources.
inline constexpr const char* kShippedProfileClasses = "catalogues/profile-classes-1.0.0.json";

/// What a catalogue says by which profiles are read; every fault of it at once, with its place.
Result<ProfileClasses> loadProfileClasses(std::string_view text, const std::string& file);

} // namespace waymark
