// Whatever text claims to be what an estimator is given, or was kept of a profile: it is refused with a place, or
// computed to figures that are numbers.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/base/read_file.h"
#include "core/estimators/compute_estimate.h"
#include "core/estimators/coverage_estimate.h"
#include "core/estimators/library_catalogue_json.h"
#include "core/estimators/profile_classes_json.h"
#include "core/estimators/profile_facts_json.h"
#include "core/estimators/profile_reading.h"
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

const LibraryCatalogue& libraries()
{
    static const std::string file = WAYMARK_RESOURCES "/" + std::string(kShippedLibraries);
    static const LibraryCatalogue loaded = *loadLibraryCatalogue(*readFile(file), file);
    return loaded;
}

const ProfileClasses& classes()
{
    static const std::string file = WAYMARK_RESOURCES "/" + std::string(kShippedProfileClasses);
    static const ProfileClasses loaded = *loadProfileClasses(*readFile(file), file);
    return loaded;
}

template <class Made> void requirePlaces(const Result<Made>& made)
{
    if (made)
        return;
    for (const Error& error : made.errors())
        require(!error.message.id.empty() && error.where.line > 0);
}

void requireFigures(const EstimateFigures& figures)
{
    for (const auto& [name, figure] : figures)
        require(std::isfinite(figure));
}

/// What is kept of a profile is read, named and told.
void tryFacts(const ProfileFacts& facts)
{
    for (const CategoryShare& category : facts.categories)
        require(!profileCategoryTitle(category.category).id.empty());
    requireFigures(profileFigures(facts, readProfile(facts, classes()).finding));
}

void tryEstimate(const Estimator& estimator, const std::string& text)
{
    if (isComputed(estimator.kind)) {
        const Result<ComputedEstimate> computed = computeEstimate(framework(), estimator, {text, "fuzz.json"});
        requirePlaces(computed);
        requireFigures(computed ? computed->figures : EstimateFigures());
    } else if (estimator.kind == EstimatorKind::coverage) {
        const Result<CoverageEstimate> computed =
            computeCoverage(libraries(), framework(), estimator, {text, "fuzz.json"});
        requirePlaces(computed);
        requireFigures(computed ? computed->figures : EstimateFigures());
    } else {
        const Result<ProfileFacts> facts = loadProfileFacts(text, "fuzz.json");
        requirePlaces(facts);
        if (facts)
            tryFacts(*facts);
    }
}

} // namespace
} // namespace waymark

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    for (const waymark::Estimator& estimator : waymark::framework().estimators)
        waymark::tryEstimate(estimator, text);
    return 0;
}
