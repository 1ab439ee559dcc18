#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::test {

/// What a line of Markdown is by how it begins: "#", "*", "-", "", "text", and so on, and how many unescaped characters
/// of mark-up it has. Enough to see whether text became structure.
struct MarkdownLine {
    std::string kind;
    std::size_t markup = 0;
    bool operator==(const MarkdownLine&) const = default;
};

/// The lines of a record up to its seal.
std::vector<MarkdownLine> markdownShape(std::string_view text);

/// A line as a reader sees it: backslashes before punctuation gone.
std::string unescaped(std::string_view line);

} // namespace waymark::test
