#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <variant>

#include "ui/report/paper.h"

namespace waymark::app {

enum class PictureTheme { light, dark };

/// What `--render` asks for.
struct RenderRequest {
    std::string folder; ///< made if it is not there
    PictureTheme theme = PictureTheme::light;
    int width = 1440; ///< of the window, in points
    int height = 900;
    double scale = 1; ///< pixels for each point
    bool operator==(const RenderRequest&) const = default;
};

/// What `--pdf` asks for.
struct PdfRequest {
    std::string file;               ///< to write
    std::optional<ui::Paper> paper; ///< none: what is usual where the user lives
    bool replaces = false;          ///< what is there already
    bool operator==(const PdfRequest&) const = default;
};

/// How the wizard was started.
struct CommandLine {
    std::string file; ///< empty: none; never empty with `render` or `pdf`
    std::optional<RenderRequest> render;
    std::optional<PdfRequest> pdf; ///< never with `render`
    bool operator==(const CommandLine&) const = default;
};

enum class ExitStatus { done = 0, wrongUsage = 2, inputRefused = 3 };

/// Reads the arguments, of which the first is the program's name. An exit status means that all is done or nothing can
/// be: help and version stand in `output` then, what is wrong in `errors`. Needs no display.
std::variant<CommandLine, ExitStatus> readCommandLine(
    int count, const char* const* arguments, std::ostream& output, std::ostream& errors);

} // namespace waymark::app
