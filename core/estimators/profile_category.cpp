#include "core/estimators/profile_category.h"

#include <cassert>
#include <iterator>

namespace waymark {
namespace {

/// In the order of the enumeration; the last two own no time.
constexpr const char* kTitles[] = {"profile.gc", "profile.alloc", "profile.sched", "profile.networkIo",
    "profile.fileIo", "profile.syscall", "profile.serialization", "profile.database", "profile.messaging",
    "profile.crypto", "profile.compression", "profile.regex", "profile.logging", "profile.telemetry",
    "profile.templates", "profile.image", "profile.rpcHttp", "profile.reflection", "profile.foreign",
    "profile.application", "profile.library", "profile.stdlibOther", "profile.runtimeOther"};
static_assert(std::size(kTitles) + 2 == kProfileCategories);

} // namespace

Message profileCategoryTitle(ProfileCategory category)
{
    assert(ownsTime(category));
    return {kTitles[static_cast<std::size_t>(category)], {}};
}

} // namespace waymark
