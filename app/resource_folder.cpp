#include "app/resource_folder.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace waymark::app {

namespace fs = std::filesystem;

namespace {

/// A folder counts if it has what neither program can do without.
bool holdsResources(const fs::path& folder)
{
    std::error_code ignored;
    return fs::is_directory(folder / "frameworks", ignored) && fs::is_directory(folder / "messages", ignored);
}

std::string folderOfThisProgram()
{
    std::error_code failure;
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    return failure ? std::string() : program.parent_path().string();
}

} // namespace

std::optional<std::string> resourceFolderBeside(const std::string& programFolder)
{
    // A wrong setting must show itself: falling back would hide that somebody else's frameworks are in use.
    if (const char* told = std::getenv("WAYMARK_RESOURCES"); told && *told)
        return holdsResources(told) ? std::optional<std::string>(told) : std::nullopt;
    if (!programFolder.empty()) {
        const fs::path installed = (fs::path(programFolder) / "../share/waymark").lexically_normal();
        if (holdsResources(installed))
            return installed.string();
    }
#ifdef WAYMARK_SOURCE_RESOURCES
    if (holdsResources(WAYMARK_SOURCE_RESOURCES))
        return WAYMARK_SOURCE_RESOURCES;
#endif
    return std::nullopt;
}

std::optional<std::string> resourceFolder()
{
    return resourceFolderBeside(folderOfThisProgram());
}

} // namespace waymark::app
