#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// The name for a decision record in a folder with these names: `NNNN-title-with-dashes.md`, numbered one beyond the
/// largest number there. Of the title only letters and digits of ASCII remain, in lower case; the name is 120 bytes at
/// most.
std::string adrFileName(std::string_view title, const std::vector<std::string>& existingNames);

} // namespace waymark
