#pragma once

#include <string>

namespace waymark {

/// The style sheet of HTML reports: light, dark and print.
std::string htmlStyle();

} // namespace waymark
