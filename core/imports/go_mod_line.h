#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/message.h"

namespace waymark {

/// A line of a `go.mod` file, cut into what it says.
struct GoModLine {
    std::vector<std::string> tokens; ///< words, the texts of strings, and the marks `(` `)` `[` `]` `{` `}` `,`
    std::string_view comment;        ///< behind `//`
    std::optional<Message> fault;    ///< what kept the rest of the line from being read
};

/// Cuts a line, given without its end, as the go command does: a word runs to the next blank, mark or `//`; strings
/// stand in double quotes, with Go's escapes, or in backquotes.
GoModLine cutGoModLine(std::string_view line);

/// At most the first 60 characters of a text from outside, for a message.
std::string goModExcerpt(std::string_view text);

} // namespace waymark
