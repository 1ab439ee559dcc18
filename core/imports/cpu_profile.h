#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/imports/id_table.h"
#include "core/imports/source_origin.h"

namespace waymark {

class ProtoReader;

/// Time that was found to be spent in one stack of calls.
struct ProfileSample {
    std::span<const std::uint32_t> functions; ///< positions of functions, innermost first, inlined ones too
    std::int64_t ticks = 0;                   ///< how often the profiler met this stack
    std::int64_t nanoseconds = 0;             ///< of CPU time
};

/// A CPU profile. Names and samples stay in the bytes of the file, as a profile may be large and is read once or twice;
/// what stands beside them is never more than three times their size.
class CpuProfile {
public:
    std::size_t sampleCount() const { return m_sampleCount; }
    std::size_t functionCount() const { return m_nameAt.size(); }
    /// How long was recorded, by the clock on the wall; none if the file does not say.
    std::optional<double> durationSeconds() const { return m_durationSeconds; }

    /// As the file spells it; empty if it does not know. Valid as long as the profile stays where it is.
    std::string_view functionName(std::uint32_t function) const;
    SourceOrigin origin(std::uint32_t function) const { return m_origins[function]; }

    /// In the order of the file. The functions of a sample are valid during the call.
    void eachSample(const std::function<void(const ProfileSample&)>& use) const;

private:
    friend class PprofReader;
    CpuProfile() = default;
    /// The sample in a message of the file; its functions stand in `functions`. Throws what is wrong with it.
    ProfileSample sampleIn(ProtoReader message, std::vector<std::uint32_t>& functions) const;
    void appendFunctions(std::uint64_t location, std::size_t at, std::vector<std::uint32_t>& functions) const;

    std::string m_bytes; ///< profile.proto
    std::optional<double> m_durationSeconds;
    std::size_t m_sampleCount = 0;
    std::size_t m_sampleTypes = 0;       ///< values of each sample
    std::size_t m_tickType = 0;          ///< which of them counts ticks
    std::size_t m_timeType = 0;          ///< which of them is CPU time
    std::vector<std::uint32_t> m_nameAt; ///< by function: where its name is a field of the file
    std::vector<SourceOrigin> m_origins; ///< by function
    IdTable m_locations{0};
    std::vector<std::uint32_t> m_functions;   ///< of all locations, one location after the other
    std::vector<std::uint32_t> m_functionEnd; ///< by location: where its functions end in them
};

} // namespace waymark
