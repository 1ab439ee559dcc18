#pragma once

#include <cstdint>
#include <string_view>

namespace waymark {

/// Where a function's source was kept when its program was built.
enum class SourceOrigin : std::uint8_t {
    unknown,
    program, ///< not fetched: with the program's own module, or the language's library
    fetched, ///< with another module
};

/// The folder of a fetched module that a source file stands in: up to the version that the module cache writes after a
/// module's name (`…/shop@v1.2.3`), or up to `vendor`. Empty: it stands in none.
std::string_view fetchedModule(std::string_view file);

/// By a file's path, and the fetched module that the program itself was built from, as `go install PATH@VERSION` does;
/// empty: it was not.
SourceOrigin sourceOrigin(std::string_view file, std::string_view programModule);

} // namespace waymark
