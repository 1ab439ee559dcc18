#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// A version as MAJOR.MINOR.PATCH; later ones are larger.
struct Version {
    int major = 0;
    int minor = 0;
    int patch = 0;
    auto operator<=>(const Version&) const = default; // NOLINT(modernize-use-nullptr): false alarm of clang-tidy 14
};

/// The version that a text spells, '1.10.0'; none for anything else, leading zeros included.
std::optional<Version> parseVersion(std::string_view text);

std::string versionText(const Version& version);

} // namespace waymark
