#pragma once

#include <string>

namespace waymark {

/// Members of a JSON object that this version does not know, as the text of an object in their order; empty if none.
using UnknownKeys = std::string;

} // namespace waymark
