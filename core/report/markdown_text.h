#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// Text from outside as one line of Markdown (CommonMark, GFM) that shows it as it was typed: what would be mark-up is
/// escaped, what cannot be seen made visible (core/base/visible_text), line ends are blanks. It may begin a block.
std::string markdownLine(std::string_view text);

/// The same as paragraphs: empty lines part them, other line ends stay.
std::string markdownParagraphs(std::string_view text);

} // namespace waymark
