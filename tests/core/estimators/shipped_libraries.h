#pragma once

#include <string>

#include "core/base/read_file.h"
#include "core/estimators/library_catalogue_json.h"

namespace waymark::test {

/// The catalogue of libraries as it ships, read once.
inline const LibraryCatalogue& shippedLibraries()
{
    static const std::string file = std::string(WAYMARK_RESOURCES "/") + kShippedLibraries;
    static const LibraryCatalogue loaded = *loadLibraryCatalogue(*readFile(file), file);
    return loaded;
}

} // namespace waymark::test
