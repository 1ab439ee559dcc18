#pragma once

#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "core/base/result.h"

namespace waymark {

/// Where faults are, in their order.
inline std::vector<std::string> faultPlaces(const Errors& errors)
{
    std::vector<std::string> places;
    for (const Error& error : errors)
        places.push_back(error.where.pointer);
    return places;
}

} // namespace waymark
