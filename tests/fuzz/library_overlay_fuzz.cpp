// A team's own catalogue of libraries, laid over the one that ships.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/base/read_file.h"
#include "core/estimators/coverage.h"
#include "core/estimators/library_catalogue_json.h"

namespace waymark {
namespace {

const LibraryCatalogue& shipped()
{
    static const std::string file = WAYMARK_RESOURCES "/" + std::string(kShippedLibraries);
    static const LibraryCatalogue loaded = *loadLibraryCatalogue(*readFile(file), file);
    return loaded;
}

} // namespace
} // namespace waymark

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace waymark;
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const Result<LibraryCatalogue> overlaid = overlayLibraries(shipped(), text, "overlay");
    if (!overlaid)
        return 0;
    CoverageInput input;
    for (const LibraryNeed& need : overlaid->needs)
        input.needs.push_back(need.id);
    for (const ModuleRule& rule : overlaid->rules)
        input.modules.push_back(rule.path);
    const Result<Coverage> coverage = estimateCoverage(*overlaid, input);
    if (!coverage || coverage->needs.size() != overlaid->needs.size())
        std::abort();
    return 0;
}
