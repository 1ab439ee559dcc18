// Whatever bytes claim to be a CPU profile: they are refused, or make sense. Shares add up to one, and what is kept of
// a profile comes back as it was.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/base/read_file.h"
#include "core/estimators/profile_classes_json.h"
#include "core/estimators/profile_facts_json.h"
#include "core/estimators/profile_reading.h"
#include "core/imports/pprof_reader.h"

namespace waymark {
namespace {

const ProfileClasses& classes()
{
    static const ProfileClasses classes = [] {
        const std::string path = std::string(WAYMARK_RESOURCES "/") + kShippedProfileClasses;
        return *loadProfileClasses(*readFile(path), path);
    }();
    return classes;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void tryFacts(const ProfileFacts& facts)
{
    double sum = 0;
    for (const CategoryShare& category : facts.categories)
        sum += category.share;
    require(facts.categories.empty() || std::abs(sum - 1) < 1e-9);
    const ProfileReading reading = readProfile(facts, classes());
    require(!reading.conclusion.id.empty());
    require(bool(loadProfileFacts(compactText(profileFactsJson(facts, reading.finding)), "kept")));
}

void tryProfile(std::string bytes)
{
    const Result<CpuProfile> profile = readCpuProfile(std::move(bytes), "fuzz.pprof");
    if (!profile) {
        require(profile.errors().size() == 1 && !profile.errors().front().message.id.empty());
        return;
    }
    tryFacts(measureProfile(*profile, classes()));
    tryFacts(measureProfile(*profile, classes(), "example.org/waymark/profiles"));
}

} // namespace
} // namespace waymark

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    waymark::tryProfile({reinterpret_cast<const char*>(data), size});
    return 0;
}
