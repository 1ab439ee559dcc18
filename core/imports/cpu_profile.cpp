#include "core/imports/cpu_profile.h"

#include <limits>

#include "core/imports/pprof_fields.h"
#include "core/imports/proto_reader.h"

namespace waymark {
namespace {

constexpr std::size_t kDeepestStack = 10'000; // Go stops at 128 calls, before inlined ones

std::int64_t measured(std::uint64_t value, std::size_t at)
{
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        throw ProtoFault{at, {"profile.negativeValue", {}}};
    return static_cast<std::int64_t>(value);
}

} // namespace

std::string_view CpuProfile::functionName(std::uint32_t function) const
{
    ProtoReader name(std::string_view(m_bytes).substr(m_nameAt[function]));
    name.next();
    return name.bytes();
}

void CpuProfile::eachSample(const std::function<void(const ProfileSample&)>& use) const
{
    std::vector<std::uint32_t> functions;
    ProtoReader file(m_bytes);
    while (file.next())
        if (file.field() == pprof::profile::kSample)
            use(sampleIn(file.message(), functions));
        else
            file.skip();
}

ProfileSample CpuProfile::sampleIn(ProtoReader message, std::vector<std::uint32_t>& functions) const
{
    ProfileSample sample;
    std::size_t values = 0;
    functions.clear();
    while (message.next()) {
        const std::size_t at = message.at();
        if (message.field() == pprof::sample::kLocation) {
            message.numbers([&](std::uint64_t id) { appendFunctions(id, at, functions); });
        } else if (message.field() == pprof::sample::kValue) {
            message.numbers([&](std::uint64_t value) {
                if (values == m_tickType)
                    sample.ticks = measured(value, at);
                else if (values == m_timeType)
                    sample.nanoseconds = measured(value, at);
                ++values;
            });
        } else {
            message.skip();
        }
    }
    if (values != m_sampleTypes)
        throw ProtoFault{message.at(),
            {"profile.wrongValueCount",
                {{"found", static_cast<double>(values)}, {"expected", static_cast<double>(m_sampleTypes)}}}};
    sample.functions = functions;
    return sample;
}

void CpuProfile::appendFunctions(std::uint64_t location, std::size_t at, std::vector<std::uint32_t>& functions) const
{
    const std::optional<std::uint32_t> place = m_locations.find(location);
    if (!place)
        throw ProtoFault{at, {"profile.noSuchLocation", {{"id", std::to_string(location)}}}};
    const std::uint32_t begin = *place == 0 ? 0 : m_functionEnd[*place - 1];
    functions.insert(functions.end(), m_functions.begin() + begin, m_functions.begin() + m_functionEnd[*place]);
    if (functions.size() > kDeepestStack)
        throw ProtoFault{at, {"profile.stackTooDeep", {{"most", static_cast<double>(kDeepestStack)}}}};
}

} // namespace waymark
