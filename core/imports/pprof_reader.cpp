#include "core/imports/pprof_reader.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "core/imports/inflate.h"
#include "core/imports/pprof_fields.h"
#include "core/imports/profile_kind.h"
#include "core/imports/proto_reader.h"

namespace waymark {

namespace {

constexpr std::size_t kMostSampleTypes = 16;
// What 64 MiB of samples can name at most, a byte for each; more takes locations that stand for thousands of calls.
constexpr std::size_t kMostCalls = 100'000'000;
constexpr std::string_view kProgramStart = "main.main";

double asNumber(std::size_t count)
{
    return static_cast<double>(count);
}

} // namespace

/// Fills a profile in several passes over its bytes: count, names, locations, samples. Later tables need earlier ones,
/// and the file has them in the opposite order.
class PprofReader {
public:
    explicit PprofReader(std::string bytes)
    {
        bytes.shrink_to_fit(); // whoever read the file may have taken room for twice as much
        m_profile.m_bytes = std::move(bytes);
    }

    /// Throws what is wrong.
    CpuProfile read()
    {
        count();
        collectStrings();
        checkValues();
        collectFunctions();
        collectLocations();
        checkSamples();
        return std::move(m_profile);
    }

private:
    /// Text by position in the string table.
    struct TextReference {
        std::uint64_t type = 0;
        std::uint64_t unit = 0;
        std::size_t at = 0;
    };

    struct FunctionMessage {
        std::uint64_t id = 0;
        std::uint64_t name = 0; ///< positions in the string table; 0: none
        std::uint64_t file = 0;
    };

    /// How much of everything there is, so that each table is made in its final size.
    struct Counts {
        std::size_t strings = 0;
        std::size_t functions = 0;
        std::size_t locations = 0;
        std::size_t lines = 0;
    };

    using Table = std::vector<std::uint32_t>;

    template <class Use> void eachField(std::uint32_t wanted, Use use)
    {
        ProtoReader file(m_profile.m_bytes);
        while (file.next())
            if (file.field() == wanted)
                use(file);
            else
                file.skip();
    }

    void count();
    void countField(ProtoReader& file);
    void addSampleType(ProtoReader type, std::size_t at);
    void collectStrings();
    void checkValues();
    std::string_view text(std::uint64_t string, std::size_t at) const;
    void collectFunctions();
    FunctionMessage functionIn(ProtoReader message) const;
    void addFunction(const FunctionMessage& function);
    void collectLocations();
    void addLocation(ProtoReader message);
    void addLine(ProtoReader message);
    void checkMapping(ProtoReader message) const;
    void checkSamples();

    CpuProfile m_profile;
    Counts m_counts;
    std::vector<TextReference> m_sampleTypes;
    Table m_strings;                  ///< where each stands in the bytes
    std::string_view m_programModule; ///< fetched module that the program was built from; empty: none
    IdTable m_functions{0};
};

void PprofReader::count()
{
    ProtoReader file(m_profile.m_bytes);
    try {
        while (file.next())
            countField(file);
    } catch (const ProtoFault&) {
        if (m_sampleTypes.empty())
            throw ProtoFault{0, {"profile.isNone", {}}};
        throw;
    }
    if (m_sampleTypes.empty())
        throw ProtoFault{0, {"profile.isNone", {}}};
}

void PprofReader::countField(ProtoReader& file)
{
    using namespace pprof::profile;
    if (file.field() == kSampleType) {
        addSampleType(file.message(), file.at());
    } else if (file.field() == kDurationNanos) {
        const std::uint64_t nanoseconds = file.number();
        if (nanoseconds > 0 && nanoseconds <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            m_profile.m_durationSeconds = static_cast<double>(nanoseconds) * 1e-9;
    } else if (file.field() == kLocation) {
        ++m_counts.locations;
        ProtoReader location = file.message();
        while (location.next()) {
            m_counts.lines += location.field() == pprof::location::kLine;
            location.skip();
        }
    } else {
        m_counts.strings += file.field() == kString;
        m_counts.functions += file.field() == kFunction;
        m_profile.m_sampleCount += file.field() == kSample;
        if (m_profile.m_sampleCount > kMostProfileSamples)
            throw ProtoFault{file.at(), {"profile.tooManySamples", {{"limit", asNumber(kMostProfileSamples)}}}};
        file.skip();
    }
}

void PprofReader::addSampleType(ProtoReader type, std::size_t at)
{
    TextReference reference{0, 0, at};
    while (type.next())
        if (type.field() == pprof::value_type::kType)
            reference.type = type.number();
        else if (type.field() == pprof::value_type::kUnit)
            reference.unit = type.number();
        else
            type.skip();
    if (m_sampleTypes.size() == kMostSampleTypes)
        throw ProtoFault{at, {"profile.tooManyValues", {{"limit", asNumber(kMostSampleTypes)}}}};
    m_sampleTypes.push_back(reference);
}

void PprofReader::collectStrings()
{
    m_strings.reserve(m_counts.strings);
    eachField(pprof::profile::kString, [this](ProtoReader& file) {
        m_strings.push_back(static_cast<std::uint32_t>(file.at()));
        if (!file.bytes().empty() && m_strings.size() == 1)
            throw ProtoFault{file.at(), {"profile.firstString", {}}};
    });
}

void PprofReader::checkValues()
{
    std::vector<ProfileValueType> values;
    for (const TextReference& reference : m_sampleTypes)
        values.push_back({text(reference.type, reference.at), text(reference.unit, reference.at)});
    if (const std::optional<Message> other = otherThanCpuProfile(values))
        throw ProtoFault{m_sampleTypes.front().at, *other};
    const auto placeOf = [&values](const ProfileValueType& value) {
        return static_cast<std::size_t>(std::find(values.begin(), values.end(), value) - values.begin());
    };
    m_profile.m_sampleTypes = values.size();
    m_profile.m_tickType = placeOf(kTickValues);
    m_profile.m_timeType = placeOf(kTimeValues);
    if (m_profile.m_sampleCount == 0)
        throw ProtoFault{m_profile.m_bytes.size(), {"profile.noSamples", {}}};
}

/// A string that the field at `at` refers to.
std::string_view PprofReader::text(std::uint64_t string, std::size_t at) const
{
    if (string >= m_strings.size())
        throw ProtoFault{at,
            {"profile.noSuchString", {{"position", std::to_string(string)}, {"count", asNumber(m_strings.size())}}}};
    ProtoReader field(std::string_view(m_profile.m_bytes).substr(m_strings[string]));
    field.next();
    return field.bytes();
}

void PprofReader::collectFunctions()
{
    m_functions = IdTable(m_counts.functions);
    m_profile.m_nameAt.reserve(m_counts.functions);
    m_profile.m_origins.reserve(m_counts.functions);
    eachField(pprof::profile::kFunction, [this](ProtoReader& file) {
        const FunctionMessage function = functionIn(file.message());
        if (text(function.name, file.at()) == kProgramStart)
            m_programModule = fetchedModule(text(function.file, file.at()));
    });
    eachField(pprof::profile::kFunction, [this](ProtoReader& file) { addFunction(functionIn(file.message())); });
    m_functions.seal();
    eachField(pprof::profile::kMapping, [this](ProtoReader& file) { checkMapping(file.message()); });
    Table().swap(m_strings);
}

/// What is said of a function; throws where that names a string or an id that is not there.
PprofReader::FunctionMessage PprofReader::functionIn(ProtoReader message) const
{
    using namespace pprof::function;
    FunctionMessage function;
    std::uint64_t names[] = {0, 0, 0};
    while (message.next()) {
        if (message.field() == kId) {
            function.id = message.number();
        } else if (message.field() >= kName && message.field() <= kFileName) {
            const std::uint32_t field = message.field();
            names[field - kName] = message.number();
            text(names[field - kName], message.at());
        } else {
            message.skip();
        }
    }
    if (function.id == 0)
        throw ProtoFault{message.at(), {"profile.noFunctionId", {}}};
    function.name = names[0] != 0 ? names[0] : names[1];
    function.file = names[2];
    return function;
}

void PprofReader::addFunction(const FunctionMessage& function)
{
    m_functions.add(function.id);
    m_profile.m_nameAt.push_back(m_strings[function.name]);
    m_profile.m_origins.push_back(sourceOrigin(text(function.file, 0), m_programModule));
}

/// Nobody asks what was mapped where, but a name that is missing tells of a file cut short.
void PprofReader::checkMapping(ProtoReader message) const
{
    while (message.next())
        if (message.field() == pprof::mapping::kFileName || message.field() == pprof::mapping::kBuildId)
            text(message.number(), message.at());
        else
            message.skip();
}

void PprofReader::collectLocations()
{
    m_profile.m_locations = IdTable(m_counts.locations);
    m_profile.m_functionEnd.reserve(m_counts.locations);
    m_profile.m_functions.reserve(m_counts.lines);
    eachField(pprof::profile::kLocation, [this](ProtoReader& file) { addLocation(file.message()); });
    m_profile.m_locations.seal();
}

void PprofReader::addLocation(ProtoReader message)
{
    std::uint64_t id = 0;
    while (message.next())
        if (message.field() == pprof::location::kId)
            id = message.number();
        else if (message.field() == pprof::location::kLine)
            addLine(message.message());
        else
            message.skip();
    if (id == 0)
        throw ProtoFault{message.at(), {"profile.noLocationId", {}}};
    m_profile.m_locations.add(id);
    m_profile.m_functionEnd.push_back(static_cast<std::uint32_t>(m_profile.m_functions.size()));
}

/// A line without a function says nothing and is left out.
void PprofReader::addLine(ProtoReader message)
{
    std::uint64_t id = 0;
    while (message.next())
        if (message.field() == pprof::line::kFunction)
            id = message.number();
        else
            message.skip();
    if (id == 0)
        return;
    const std::optional<std::uint32_t> function = m_functions.find(id);
    if (!function)
        throw ProtoFault{message.at(), {"profile.noSuchFunction", {{"id", std::to_string(id)}}}};
    m_profile.m_functions.push_back(*function);
}

void PprofReader::checkSamples()
{
    constexpr std::int64_t kMostTotal = std::numeric_limits<std::int64_t>::max();
    std::int64_t ticks = 0;
    std::int64_t nanoseconds = 0;
    std::size_t calls = 0;
    Table functions;
    eachField(pprof::profile::kSample, [&](ProtoReader& file) {
        const ProfileSample sample = m_profile.sampleIn(file.message(), functions);
        if (sample.ticks > kMostTotal - ticks || sample.nanoseconds > kMostTotal - nanoseconds)
            throw ProtoFault{file.at(), {"profile.valuesTooLarge", {}}};
        ticks += sample.ticks;
        nanoseconds += sample.nanoseconds;
        calls += functions.size();
        if (calls > kMostCalls)
            throw ProtoFault{file.at(), {"profile.tooManyCalls", {{"limit", asNumber(kMostCalls)}}}};
    });
    if (nanoseconds == 0)
        throw ProtoFault{m_profile.m_bytes.size(), {"profile.noTime", {}}};
    if (calls == 0)
        throw ProtoFault{m_profile.m_bytes.size(), {"profile.noNames", {}}};
}

Result<CpuProfile> readCpuProfile(std::string bytes, const std::string& file)
{
    if (isGzip(bytes)) {
        Result<std::string> unpacked = inflateGzip(bytes, kMostProfileBytes, file);
        if (!unpacked)
            return unpacked.errors();
        bytes = *std::move(unpacked);
    }
    if (bytes.size() > kMostProfileBytes)
        return Error{{file, {}, 0, 0, {}}, {"profile.unpacksTooBig", {{"limit", asNumber(kMostProfileBytes)}}}};
    if (const std::optional<Message> other = otherThanProfile(bytes))
        return Error{{file, {}, 0, 0, 0}, *other};
    try {
        return PprofReader(std::move(bytes)).read();
    } catch (const ProtoFault& fault) {
        return Error{{file, {}, 0, 0, fault.at}, fault.message};
    }
}

} // namespace waymark
