#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/estimators/library_catalogue.h"
#include "core/imports/go_mod.h"

namespace waymark {

/// The modules of a `go.mod` file, sorted by what they say of the libraries that are needed.
struct ModuleList {
    std::size_t required = 0;        ///< all of them, each counted once
    std::vector<std::string> asked;  ///< whose needs count
    std::vector<std::string> own;    ///< of the same owner, or replaced by other code: the team's own
    std::vector<std::string> passed; ///< passed over: needed by others alone
    bool isIndirect = false;         ///< `asked` are modules needed by others, as no direct one is known
    bool operator==(const ModuleList&) const = default;
};

/// Sorts the requirements. A module is the team's own if it stands below the owner of the main module (host and owner
/// on a forge, else the host; a main module without a host owns what stands below itself), or if a replacement puts a
/// folder or another module in its place; one that only sets the version changes nothing. Of the others those count
/// that the module itself imports; those marked `// indirect` are passed over, unless the catalogue knows not one of
/// the direct ones. All lists are in alphabetical order.
ModuleList listModules(const GoMod& goMod, const LibraryCatalogue& catalogue);

} // namespace waymark
