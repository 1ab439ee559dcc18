#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/message.h"
#include "core/base/named.h"

namespace waymark {

/// What a function of a CPU profile works at, and so where time goes.
enum class ProfileCategory : std::uint8_t {
    gc,
    alloc,
    sched,
    networkIo,
    fileIo,
    syscall,
    serialization,
    database,
    messaging,
    crypto,
    compression,
    regex,
    logging,
    telemetry,
    templates,
    image,
    rpcHttp,
    reflection,
    foreign,
    application, ///< own code, and other libraries where nothing tells them apart
    library,     ///< other libraries that no rule names
    stdlibOther,
    runtimeOther,
    inherit, ///< works for whoever called it; no time is ever its own
    poll,    ///< waits for a file or the network; no time is ever its own
};

inline constexpr std::size_t kProfileCategories = 25;

/// How files and programs spell them, in the order of the enumeration.
inline constexpr Named<ProfileCategory> kProfileCategoryNames[kProfileCategories] = {{"gc", ProfileCategory::gc},
    {"alloc", ProfileCategory::alloc}, {"sched", ProfileCategory::sched}, {"network_io", ProfileCategory::networkIo},
    {"file_io", ProfileCategory::fileIo}, {"syscall", ProfileCategory::syscall},
    {"serialization", ProfileCategory::serialization}, {"database", ProfileCategory::database},
    {"messaging", ProfileCategory::messaging}, {"crypto", ProfileCategory::crypto},
    {"compression", ProfileCategory::compression}, {"regex", ProfileCategory::regex},
    {"logging", ProfileCategory::logging}, {"telemetry", ProfileCategory::telemetry},
    {"template", ProfileCategory::templates}, {"image", ProfileCategory::image}, {"rpc_http", ProfileCategory::rpcHttp},
    {"reflection", ProfileCategory::reflection}, {"ffi_cgo", ProfileCategory::foreign},
    {"application", ProfileCategory::application}, {"library", ProfileCategory::library},
    {"stdlib_other", ProfileCategory::stdlibOther}, {"runtime_other", ProfileCategory::runtimeOther},
    {"inherit", ProfileCategory::inherit}, {"poll", ProfileCategory::poll}};

/// Whether time can belong to it.
constexpr bool ownsTime(ProfileCategory category)
{
    return category != ProfileCategory::inherit && category != ProfileCategory::poll;
}

/// What it is called for people; only of those that own time.
Message profileCategoryTitle(ProfileCategory category);

} // namespace waymark
