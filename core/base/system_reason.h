#pragma once

#include <string>
#include <system_error>

namespace waymark {

/// What the system says of an `errno`: 'No space left on device'.
inline std::string systemReason(int error)
{
    return std::generic_category().message(error);
}

} // namespace waymark
