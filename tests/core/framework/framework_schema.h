#pragma once

#include <string>

#include "tests/support/temporary_folder.h"

namespace waymark::test {

/// The JSON Schema of frameworks as it ships, read once.
inline const std::string& frameworkSchema()
{
    static const std::string text = readPlainly(WAYMARK_RESOURCES "/schema/framework.schema.json");
    return text;
}

} // namespace waymark::test
