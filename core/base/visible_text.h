#pragma once

#include <string>
#include <string_view>

namespace waymark {

/// A control character of Unicode other than white space.
bool isControl(std::string_view sequence);

/// Marks, embeddings, overrides and isolates: with them a text can show itself as another.
bool turnsDirection(std::string_view sequence);

/// Text from outside, fit for a page and for XML, with everything in it to be seen: control characters as their symbols
/// (␀), what turns the writing direction and what is no character by its number (`[U+202E]`), bytes that are no UTF-8
/// as U+FFFD, each line end as `\n`, a tab as a blank.
std::string visibleText(std::string_view text);

} // namespace waymark
