#include "core/base/write_target.h"

#include <filesystem>
#include <system_error>

namespace waymark {

std::optional<Error> refusalOf(const WriteTarget& target)
{
    namespace fs = std::filesystem;
    std::error_code ignored; // then it cannot be read or written, and that is told in its place
    if (fs::equivalent(target.file, target.source, ignored))
        return Error{{target.file, {}, 0, 0, {}}, {"file.isTheDecision", {}}};
    if (!target.replaces && fs::exists(fs::symlink_status(target.file, ignored)))
        return Error{{target.file, {}, 0, 0, {}}, {"file.exists", {}}};
    return std::nullopt;
}

} // namespace waymark
