#pragma once

#include <cstdint>

/// Numbers of the fields of profile.proto that are read (google/pprof, proto/profile.proto, 2026-07).
namespace waymark::pprof {

namespace profile {
inline constexpr std::uint32_t kSampleType = 1;
inline constexpr std::uint32_t kSample = 2;
inline constexpr std::uint32_t kMapping = 3;
inline constexpr std::uint32_t kLocation = 4;
inline constexpr std::uint32_t kFunction = 5;
inline constexpr std::uint32_t kString = 6;
inline constexpr std::uint32_t kDurationNanos = 10;
} // namespace profile

namespace value_type {
inline constexpr std::uint32_t kType = 1;
inline constexpr std::uint32_t kUnit = 2;
} // namespace value_type

namespace sample {
inline constexpr std::uint32_t kLocation = 1;
inline constexpr std::uint32_t kValue = 2;
} // namespace sample

namespace mapping {
inline constexpr std::uint32_t kFileName = 5;
inline constexpr std::uint32_t kBuildId = 6;
} // namespace mapping

namespace location {
inline constexpr std::uint32_t kId = 1;
inline constexpr std::uint32_t kLine = 4;
} // namespace location

namespace line {
inline constexpr std::uint32_t kFunction = 1;
} // namespace line

namespace function {
inline constexpr std::uint32_t kId = 1;
inline constexpr std::uint32_t kName = 2;
inline constexpr std::uint32_t kSystemName = 3;
inline constexpr std::uint32_t kFileName = 4;
} // namespace function

} // namespace waymark::pprof
