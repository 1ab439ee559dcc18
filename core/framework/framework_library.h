#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/framework/framework.h"
#include "core/framework/version.h"

namespace waymark {

using FrameworkPointer = std::shared_ptr<const Framework>;

/// A framework that stands in a library.
struct FrameworkName {
    FrameworkId id;
    std::string version;
    bool operator==(const FrameworkName&) const = default;
};

/// The frameworks of a folder, one file `ID-VERSION.json` for each version of each. Copies are independent, but share
/// what was loaded so far.
class FrameworkLibrary {
public:
    /// Looks which files there are, without reading them. Files with other names are passed over.
    static Result<FrameworkLibrary> open(const std::string& folder);

    /// By id; of each id the newest version first.
    std::vector<FrameworkName> list() const;
    std::optional<std::string> newestVersion(const FrameworkId& id) const;

    /// Loads a version, or hands out what was loaded before. Nothing but the listing decides which file is opened.
    Result<FrameworkPointer> load(const FrameworkId& id, const std::string& version);
    Result<FrameworkPointer> loadNewest(const FrameworkId& id);

private:
    using Versions = std::map<Version, std::string, std::greater<>>; ///< path by version, newest first

    Result<FrameworkPointer> read(const FrameworkId& id, const Version& version, const std::string& path);

    std::map<FrameworkId, Versions> m_files;
    std::map<std::string, FrameworkPointer> m_loaded; ///< by path
};

} // namespace waymark
