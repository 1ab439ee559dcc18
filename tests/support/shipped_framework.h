#pragma once

#include <stdexcept>

#include "core/framework/framework_json.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {

inline const char* const kShippedFramework = WAYMARK_RESOURCES "/frameworks/rust-vs-go-1.0.0.json";

/// The framework 'Rust vs Go' as it ships, read once. Throws if it does not load, which fails the test.
inline const Framework& rustVsGo()
{
    static const Framework framework = [] {
        Result<Framework> loaded = loadFramework(readPlainly(kShippedFramework), kShippedFramework);
        if (!loaded)
            throw std::runtime_error(loaded.errors().front().where.pointer + ": " + loaded.errors().front().message.id);
        return *std::move(loaded);
    }();
    return framework;
}

} // namespace waymark::test
