#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// The name for a decision record in a folder with these names: `NNNN-title-with-dashes.md`, numbered one beyond the
/// largest number there. Numbers are what names of Markdown files (`.md`) begin with, one to five digits before a dash;
/// the year of a date (`2026-11-28-notes.md`) is none. Of the title only letters and digits of ASCII remain, in lower
/// case; the name is 120 bytes at most.
std::string adrFileName(std::string_view title, const std::vector<std::string>& existingNames);

} // namespace waymark
