// Whatever text claims to be a framework: it is refused with a place, or a decision without answers can be assessed
// with it.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/assessment/assess.h"
#include "core/base/sha256.h"
#include "core/decision/new_decision.h"
#include "core/framework/framework_json.h"
#include "tests/fuzz/fuzzed.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace waymark;
    const Result<Framework> framework = loadFramework({reinterpret_cast<const char*>(bytes), size}, "fuzz");
    if (!framework) {
        requirePlaces(framework.errors());
        return 0;
    }
    require(isSha256(framework->hash));
    const Assessment assessment = assess(*framework, newDecision(*framework, "Fuzz", "2026-11-28T10:00:00Z"), {});
    require(assessment.alternatives.size() == framework->alternatives.size());
    require(assessment.criteria.size() == framework->criteria.size());
    return 0;
}
