#pragma once

#include <cstddef>
#include <string>

#include "core/base/result.h"
#include "core/imports/cpu_profile.h"

namespace waymark {

inline constexpr std::size_t kMostProfileBytes = 64 * 1024 * 1024; ///< unpacked
inline constexpr std::size_t kMostProfileSamples = 5'000'000;

/// The CPU profile in the bytes of a pprof file (profile.proto), packed by gzip or plain. Whatever else they are is
/// said: a profile of something other than CPU time, another format, cut short, no profile at all. Takes the bytes
/// along, so that the packed and the unpacked need not stand side by side. `file` only names the source in the error,
/// which counts its byte in the unpacked profile, or in the packed one where unpacking fails.
Result<CpuProfile> readCpuProfile(std::string bytes, const std::string& file);

} // namespace waymark
