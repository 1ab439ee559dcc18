#include "tests/support/profile_builder.h"

#include <cmath>

#include <zlib.h>

#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

std::string varint(std::uint64_t value)
{
    std::string bytes;
    for (; value >= 128; value /= 128)
        bytes += static_cast<char>(value % 128 + 128);
    return bytes + static_cast<char>(value);
}

/// Gives texts their place in a table whose first is empty.
class Interned {
public:
    std::uint64_t operator()(const std::string& text)
    {
        const auto [place, isNew] = m_places.emplace(text, m_texts.size());
        if (isNew)
            m_texts.push_back(text);
        return place->second;
    }
    const std::vector<std::string>& texts() const { return m_texts; }

private:
    std::map<std::string, std::uint64_t> m_places{{"", 0}};
    std::vector<std::string> m_texts{""};
};

} // namespace

std::string protoNumber(std::uint32_t field, std::uint64_t value)
{
    return varint(std::uint64_t{field} << 3) + varint(value);
}

std::string protoBytes(std::uint32_t field, const std::string& bytes)
{
    return varint((std::uint64_t{field} << 3) + 2) + varint(bytes.size()) + bytes;
}

std::string protoPacked(const std::vector<std::uint64_t>& numbers)
{
    std::string bytes;
    for (const std::uint64_t number : numbers)
        bytes += varint(number);
    return bytes;
}

std::string gzipped(const std::string& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

std::string sampleProfile(const std::string& name)
{
    return readPlainly(WAYMARK_SOURCE_DIR "/tests/samples/profiles/" + name);
}

ProfileBuilder& ProfileBuilder::valueTypes(ValueTypes types)
{
    m_types = std::move(types);
    return *this;
}

ProfileBuilder& ProfileBuilder::duration(double seconds)
{
    m_durationNanos = static_cast<std::uint64_t>(std::llround(seconds * 1e9));
    return *this;
}

ProfileBuilder& ProfileBuilder::numbers(Numbers form)
{
    m_numbers = form;
    return *this;
}

ProfileBuilder& ProfileBuilder::idStep(std::uint64_t step)
{
    m_idStep = step;
    return *this;
}

ProfileBuilder& ProfileBuilder::sample(const Calls& calls, std::uint64_t ticks)
{
    Locations locations;
    for (const std::string& call : calls)
        locations.push_back({call});
    return sampleAt(locations, {ticks, ticks * 10'000'000});
}

ProfileBuilder& ProfileBuilder::sampleAt(const Locations& locations, const std::vector<std::uint64_t>& values)
{
    Sample sample{{}, values};
    for (const Calls& calls : locations)
        sample.locations.push_back(location(calls));
    m_samples.push_back(std::move(sample));
    return *this;
}

ProfileBuilder& ProfileBuilder::source(const std::string& function, const std::string& file)
{
    m_sources[function] = file;
    return *this;
}

ProfileBuilder& ProfileBuilder::append(const std::string& field)
{
    m_appended += field;
    return *this;
}

std::uint64_t ProfileBuilder::location(const Calls& calls)
{
    const auto [place, isNew] = m_locations.emplace(calls, m_locations.size() + 1);
    if (isNew)
        m_locationCalls.push_back(calls);
    return place->second;
}

std::string ProfileBuilder::repeated(std::uint32_t field, const std::vector<std::uint64_t>& numbers) const
{
    if (m_numbers == Numbers::packed)
        return numbers.empty() ? std::string() : protoBytes(field, protoPacked(numbers));
    std::string bytes;
    for (const std::uint64_t number : numbers)
        bytes += protoNumber(field, number);
    return bytes;
}

/// In the order that Go writes.
std::string ProfileBuilder::bytes() const
{
    Interned strings;
    Interned functions;
    std::string file;
    for (const auto& [type, unit] : m_types)
        file += protoBytes(1, protoNumber(1, strings(type)) + protoNumber(2, strings(unit)));
    if (m_durationNanos > 0)
        file += protoNumber(10, m_durationNanos);
    for (Sample sample : m_samples) {
        for (std::uint64_t& id : sample.locations)
            id *= m_idStep;
        file += protoBytes(2, repeated(1, sample.locations) + repeated(2, sample.values));
    }
    for (std::size_t i = 0; i < m_locationCalls.size(); ++i) {
        std::string location = protoNumber(1, (i + 1) * m_idStep);
        for (const std::string& call : m_locationCalls[i])
            location += protoBytes(4, protoNumber(1, functions(call) * m_idStep));
        file += protoBytes(4, location);
    }
    for (std::size_t i = 1; i < functions.texts().size(); ++i) {
        std::string function = protoNumber(1, i * m_idStep) + protoNumber(2, strings(functions.texts()[i]));
        if (const auto source = m_sources.find(functions.texts()[i]); source != m_sources.end())
            function += protoNumber(4, strings(source->second));
        file += protoBytes(5, function);
    }
    for (const std::string& text : strings.texts())
        file += protoBytes(6, text);
    return file + m_appended;
}

} // namespace waymark::test
