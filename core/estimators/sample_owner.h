#pragma once

#include <cstddef>
#include <span>

#include "core/estimators/profile_category.h"

namespace waymark {

/// To whom the time of a stack of calls belongs.
struct SampleOwner {
    ProfileCategory category = ProfileCategory::runtimeOther;
    std::size_t frame = 0; ///< the call that decides it, from the leaf
    bool operator==(const SampleOwner&) const = default;
};

/// The owner of a stack (not empty) whose calls have these categories, leaf first. In this order:
/// the collector, if it is among the `nearFrames` calls next to the leaf; foreign code, if it is anywhere; the
/// allocator or the scheduler, if it is the leaf; else the first call from the leaf on that does not just work for its
/// caller, as helpers, reflection, system calls, the scheduler on the way and the rest of the runtime do. Waiting is
/// for files if a call of file I/O is anywhere, else for the network. A stack of nothing but helpers belongs to the
/// system call at its leaf, else to the runtime if it takes part, else to the standard library.
SampleOwner ownerOf(std::span<const ProfileCategory> stack, std::size_t nearFrames);

} // namespace waymark
