#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace waymark::test {

/// A varint field of a protobuf message.
std::string protoNumber(std::uint32_t field, std::uint64_t value);
/// A field of bytes: text, a message, packed numbers.
std::string protoBytes(std::uint32_t field, const std::string& bytes);
/// Numbers packed together, without a field around them.
std::string protoPacked(const std::vector<std::uint64_t>& numbers);

/// As gzip packs it.
std::string gzipped(const std::string& bytes);

/// A file of tests/samples/profiles.
std::string sampleProfile(const std::string& name);

/// Writes profile.proto by hand, so that the reader is not tried against the library it reads with.
class ProfileBuilder {
public:
    using Calls = std::vector<std::string>; ///< functions, innermost first
    using Locations = std::vector<Calls>;   ///< each with what was inlined into its last function
    using ValueTypes = std::vector<std::pair<std::string, std::string>>;

    enum class Numbers { packed, single };

    ProfileBuilder& valueTypes(ValueTypes types);
    ProfileBuilder& duration(double seconds);
    ProfileBuilder& numbers(Numbers form);
    /// Ids become multiples of this instead of 1, 2, 3 …
    ProfileBuilder& idStep(std::uint64_t step);
    /// Time in a stack: ticks of 10 ms.
    ProfileBuilder& sample(const Calls& calls, std::uint64_t ticks = 1);
    ProfileBuilder& sampleAt(const Locations& locations, const std::vector<std::uint64_t>& values);
    /// Where a function's source stands; none is said of the others.
    ProfileBuilder& source(const std::string& function, const std::string& file);
    /// A field of the file that stands as it is given, after all others.
    ProfileBuilder& append(const std::string& field);

    std::string bytes() const;

private:
    struct Sample {
        std::vector<std::uint64_t> locations;
        std::vector<std::uint64_t> values;
    };
    std::uint64_t location(const Calls& calls);
    std::string repeated(std::uint32_t field, const std::vector<std::uint64_t>& numbers) const;

    ValueTypes m_types{{"samples", "count"}, {"cpu", "nanoseconds"}};
    std::uint64_t m_durationNanos = 0;
    Numbers m_numbers = Numbers::packed;
    std::uint64_t m_idStep = 1;
    std::vector<Sample> m_samples;
    std::map<Calls, std::uint64_t> m_locations;   ///< number from 1
    std::vector<Calls> m_locationCalls;           ///< in order
    std::map<std::string, std::string> m_sources; ///< files by function
    std::string m_appended;
};

} // namespace waymark::test
