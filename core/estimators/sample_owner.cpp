#include "core/estimators/sample_owner.h"

#include <algorithm>
#include <optional>

namespace waymark {
namespace {

using Stack = std::span<const ProfileCategory>;

std::optional<std::size_t> find(Stack stack, ProfileCategory category)
{
    const auto place = std::find(stack.begin(), stack.end(), category);
    return place == stack.end() ? std::nullopt : std::optional(static_cast<std::size_t>(place - stack.begin()));
}

bool worksForCaller(ProfileCategory category)
{
    return category == ProfileCategory::inherit || category == ProfileCategory::reflection
        || category == ProfileCategory::syscall || category == ProfileCategory::sched
        || category == ProfileCategory::runtimeOther;
}

/// What is waited for at `frame`, by the nearest call that says so.
SampleOwner waiting(Stack stack, std::size_t frame)
{
    const ProfileCategory category =
        find(stack, ProfileCategory::fileIo) ? ProfileCategory::fileIo : ProfileCategory::networkIo;
    const std::optional<std::size_t> caller = find(stack.subspan(frame), category);
    return {category, frame + caller.value_or(0)};
}

SampleOwner helpersAlone(Stack stack)
{
    if (stack.front() == ProfileCategory::syscall)
        return {ProfileCategory::syscall, 0};
    for (std::size_t i = 0; i < stack.size(); ++i)
        if (stack[i] == ProfileCategory::runtimeOther || stack[i] == ProfileCategory::sched)
            return {ProfileCategory::runtimeOther, i};
    if (const std::optional<std::size_t> call = find(stack, ProfileCategory::syscall))
        return {ProfileCategory::syscall, *call};
    return {ProfileCategory::stdlibOther, 0};
}

} // namespace

SampleOwner ownerOf(Stack stack, std::size_t nearFrames)
{
    const Stack near = stack.first(std::min(nearFrames, stack.size()));
    if (const std::optional<std::size_t> collector = find(near, ProfileCategory::gc))
        return {ProfileCategory::gc, *collector};
    if (const std::optional<std::size_t> foreign = find(stack, ProfileCategory::foreign))
        return {ProfileCategory::foreign, *foreign};
    if (stack.front() == ProfileCategory::alloc || stack.front() == ProfileCategory::sched)
        return {stack.front(), 0};
    const auto owner = std::find_if_not(stack.begin(), stack.end(), worksForCaller);
    if (owner == stack.end())
        return helpersAlone(stack);
    const auto frame = static_cast<std::size_t>(owner - stack.begin());
    return *owner == ProfileCategory::poll ? waiting(stack, frame) : SampleOwner{*owner, frame};
}

} // namespace waymark
