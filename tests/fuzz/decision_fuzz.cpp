// Whatever text claims to be a decision with its scenarios and its record: it is refused with a place, or says the same
// after it was saved.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/decision/decision_json.h"
#include "tests/fuzz/fuzzed.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace waymark;
    const Result<Decision> decision = loadDecision({reinterpret_cast<const char*>(bytes), size}, "fuzz");
    if (!decision) {
        requirePlaces(decision.errors());
        return 0;
    }
    const std::string saved = saveDecision(*decision);
    const Result<Decision> again = loadDecision(saved, "fuzz");
    require(again && *again == *decision && saveDecision(*again) == saved);
    return 0;
}
