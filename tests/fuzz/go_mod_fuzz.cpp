// A go.mod file from outside: read, and where it is sound, taken all the way to coverage.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/base/read_file.h"
#include "core/estimators/coverage.h"
#include "core/estimators/library_catalogue_json.h"
#include "core/estimators/module_list.h"

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
    const Result<GoMod> goMod = readGoMod({reinterpret_cast<const char*>(bytes), size}, "go.mod");
    if (!goMod)
        return 0;
    const ModuleList modules = listModules(*goMod, shipped());
    const Result<Coverage> coverage = estimateCoverage(shipped(), {{}, modules.asked, {}});
    if (!coverage || coverage->matched + coverage->unknown.size() != modules.asked.size())
        std::abort();
    return 0;
}
