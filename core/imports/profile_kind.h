#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/message.h"

namespace waymark {

/// What a profile measures.
struct ProfileValueType {
    std::string_view type; ///< `cpu`
    std::string_view unit; ///< `nanoseconds`
    bool operator==(const ProfileValueType&) const = default;
};

inline constexpr ProfileValueType kTickValues{"samples", "count"};
inline constexpr ProfileValueType kTimeValues{"cpu", "nanoseconds"};

/// What unpacked bytes are if their beginning gives away that they are no profile.proto: empty, the binary format that
/// came before it, a profile printed as text, a trace. None if they may be one.
std::optional<Message> otherThanProfile(std::string_view bytes);

/// Why a profile with these values is no CPU profile; none if it is one.
std::optional<Message> otherThanCpuProfile(const std::vector<ProfileValueType>& values);

} // namespace waymark
