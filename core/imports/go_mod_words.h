#pragma once

#include <string_view>

namespace waymark {

/// Whether a text can be the path of a module or package: elements of ASCII letters, digits and `-._~+`, separated by
/// slashes.
bool isGoPath(std::string_view text);

/// Whether a text is a full version of a module: `v1.2.3`, perhaps with `-pre.release` and `+incompatible` behind it.
bool isGoModuleVersion(std::string_view text);

/// Whether a text is a version of the language: `1.22`, `1.22.3`, `1.23rc1`.
bool isGoVersion(std::string_view text);

/// Whether a text names a toolchain: `default`, or `go1.22.3` with perhaps a suffix.
bool isGoToolchain(std::string_view text);

/// Whether a replacement is a folder of this machine and no module.
bool isGoFolder(std::string_view text);

/// A module's path without the `/v2` of its major version; `gopkg.in/yaml.v3` has none to lose.
std::string_view withoutMajorVersion(std::string_view path);

} // namespace waymark
