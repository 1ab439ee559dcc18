#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace waymark {

inline constexpr std::size_t kLongestGoModLine = 16 * 1024;
inline constexpr std::size_t kMostGoModEntries = 20'000;

/// A module that a module needs.
struct GoRequirement {
    std::string path;
    std::string version;
    bool isIndirect = false; ///< marked `// indirect`: not imported by the module itself
    bool operator==(const GoRequirement&) const = default;
};

/// What takes a module's place.
struct GoReplacement {
    std::string path;
    std::string version; ///< which version is replaced; empty: every one
    std::string target;  ///< a module, or a folder if it has no version
    std::string targetVersion;
    bool operator==(const GoReplacement&) const = default;
};

/// What a `go.mod` file says, as far as anybody asks. The rest (toolchain, exclude, retract, tool, godebug, ignore) is
/// checked as well.
struct GoMod {
    std::string module;
    std::string goVersion; ///< `1.22`; empty if the file does not say
    std::vector<GoRequirement> requirements;
    std::vector<GoReplacement> replacements;
    Errors warnings; ///< directives that are not known, and were passed over
    bool operator==(const GoMod&) const = default;
};

/// Reads a `go.mod` file (go.dev/ref/mod) as the go command does for a main module, or returns every fault with its
/// line; a line with a fault does not keep the others from being read. Refused without being read: more than 64 MiB,
/// and what is no text. A line has at most `kLongestGoModLine` bytes and a file `kMostGoModEntries` entries, so that
/// time grows with the file's size alone, and memory beside the text stays below a fixed few MiB. `file` only names
/// the source in the errors.
Result<GoMod> readGoMod(std::string_view text, const std::string& file);

} // namespace waymark
