#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/named.h"
#include "core/estimators/profile_classes.h"
#include "core/imports/cpu_profile.h"

namespace waymark {

/// By what a program's own code was told from other libraries that no rule names.
enum class OwnBy : std::uint8_t {
    nothing, ///< not at all: all of it passes for own
    files,   ///< by where source files were kept, beyond package `main`
    module,  ///< by the name of the main module
};

inline constexpr Named<OwnBy> kOwnByNames[] = {
    {"nothing", OwnBy::nothing}, {"files", OwnBy::files}, {"module", OwnBy::module}};

struct ClassifiedFunctions {
    std::vector<ProfileCategory> categories; ///< by function
    OwnBy ownBy = OwnBy::nothing;
};

/// Sorts the functions of a profile. Own is what belongs to the main module, whatever rule names it too: package
/// `main`, and what stands at or below the module's path. A name that fits nothing in the profile, while there is own
/// code of another one, is not believed. Without a name (empty) own is what no rule names and what was not fetched when
/// the program was built; if all of it was fetched, or the profile does not say, nothing is told apart.
ClassifiedFunctions classifyFunctions(
    const CpuProfile& profile, const std::vector<ProfileRule>& rules, const std::string& mainModule);

} // namespace waymark
