#pragma once

#include <string>

#include "core/base/message_catalogue.h"
#include "core/base/result.h"
#include "core/framework/framework_library.h"

namespace waymark::app {

/// What the program reads of its resources before it can do anything.
struct Resources {
    std::string folder;
    MessageCatalogue messages;
    FrameworkLibrary library;
};

/// Reads them from where they stand (app/resource_folder).
Result<Resources> loadResources(const std::string& folder);

} // namespace waymark::app
