#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Text as a YAML scalar in double quotes, on one line; reads back as the same text. What cannot be seen is spelt by
/// its number; bytes that are no UTF-8 become U+FFFD.
std::string yamlText(std::string_view text);

/// Texts as a YAML list on one line.
std::string yamlList(const std::vector<std::string>& texts);

} // namespace waymark
