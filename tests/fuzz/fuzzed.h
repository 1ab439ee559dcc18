#pragma once

#include <cstdlib>

#include "core/base/result.h"

namespace waymark {

/// Ends the run, for libFuzzer to keep what it was given.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Whatever is refused, is refused with a reason in the file that was named.
inline void requireReasons(const Errors& errors)
{
    for (const Error& error : errors)
        require(!error.message.id.empty() && error.where.file == "fuzz");
}

/// And with the line that it is for.
inline void requirePlaces(const Errors& errors)
{
    requireReasons(errors);
    for (const Error& error : errors)
        require(error.where.line > 0);
}

} // namespace waymark
