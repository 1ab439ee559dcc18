#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"

namespace waymark {

/// A file that is to be made from another one.
struct WriteTarget {
    std::string file;
    std::string source;    ///< what it is made from, which is never written to
    bool replaces = false; ///< a file that is there
};

/// Why nothing may be written there: it is the source, also by another name, or it is there, if only as a link that
/// leads nowhere, and is not to be replaced.
std::optional<Error> refusalOf(const WriteTarget& target);

} // namespace waymark
