#pragma once

#include "core/base/triangle.h"

namespace waymark {

/// A range that is a single number.
inline Triangle exactly(double value)
{
    return {value, value, value};
}

} // namespace waymark
