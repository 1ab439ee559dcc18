// Whatever text claims to be what an estimator is given: it is refused with a place, or computed to figures that are
// numbers.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/estimators/compute_estimate.h"
#include "core/framework/framework_library.h"

namespace waymark {
namespace {

const Framework& framework()
{
    static const FrameworkPointer shipped = [] {
        FrameworkLibrary library = *FrameworkLibrary::open(WAYMARK_RESOURCES "/frameworks");
        return *library.loadNewest(library.list().front().id);
    }();
    return *shipped;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void tryEstimate(const Estimator& estimator, const std::string& text)
{
    const Result<ComputedEstimate> computed = computeEstimate(framework(), estimator, {text, "fuzz.json"});
    if (!computed) {
        for (const Error& error : computed.errors())
            require(!error.message.id.empty() && error.where.line > 0);
        return;
    }
    for (const auto& [name, figure] : computed->figures)
        require(std::isfinite(figure));
}

} // namespace
} // namespace waymark

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    for (const waymark::Estimator& estimator : waymark::framework().estimators)
        if (waymark::isComputed(estimator.kind))
            waymark::tryEstimate(estimator, text);
    return 0;
}
