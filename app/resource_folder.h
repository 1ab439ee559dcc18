#pragma once

#include <optional>
#include <string>

namespace waymark::app {

/// The folder with frameworks, schemas, messages and examples, or none if it is nowhere: where the environment variable
/// WAYMARK_RESOURCES says, even if that is wrong; else beside the installed program; else in the source tree the
/// program was built from, unless it was built for a package.
std::optional<std::string> resourceFolder();

/// The same for a program that stands in that folder.
std::optional<std::string> resourceFolderBeside(const std::string& programFolder);

} // namespace waymark::app
