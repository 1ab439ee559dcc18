// What reading a go.mod costs, as large as the largest seen: 620 requirements, 260 of them direct.
#include <benchmark/benchmark.h>
#include <string>

#include "core/base/read_file.h"
#include "core/estimators/coverage.h"
#include "core/estimators/library_catalogue_json.h"
#include "core/estimators/module_list.h"

namespace waymark {
namespace {

constexpr std::size_t kRequirements = 620;
constexpr std::size_t kDirect = 260;

std::string shippedText()
{
    return *readFile(WAYMARK_RESOURCES "/" + std::string(kShippedLibraries));
}

const LibraryCatalogue& shipped()
{
    static const LibraryCatalogue loaded = *loadLibraryCatalogue(shippedText(), "libraries");
    return loaded;
}

/// Every other module is known.
std::string largeGoMod()
{
    std::string text = "module forge.example/shop/orders\n\ngo 1.25.0\n\nrequire (\n";
    for (std::size_t i = 0; i < kRequirements; ++i) {
        text += '\t' + (i % 2 == 0 ? shipped().rules[i].path : "forge.example/somebody/module-" + std::to_string(i));
        text += " v0.0.0-20250102030405-0123456789ab";
        text += i < kDirect ? "\n" : " // indirect\n";
    }
    return text + ")\n";
}

void readLargeGoMod(benchmark::State& state)
{
    const std::string text = largeGoMod();
    for (auto _ : state)
        benchmark::DoNotOptimize(readGoMod(text, "go.mod"));
}
BENCHMARK(readLargeGoMod)->Unit(benchmark::kMicrosecond);

void readAndCoverLargeGoMod(benchmark::State& state)
{
    const std::string text = largeGoMod();
    for (auto _ : state) {
        const GoMod goMod = *readGoMod(text, "go.mod");
        benchmark::DoNotOptimize(estimateCoverage(shipped(), {{}, listModules(goMod, shipped()).asked, {}}));
    }
}
BENCHMARK(readAndCoverLargeGoMod)->Unit(benchmark::kMicrosecond);

void loadShippedCatalogue(benchmark::State& state)
{
    const std::string text = shippedText();
    for (auto _ : state)
        benchmark::DoNotOptimize(loadLibraryCatalogue(text, "libraries"));
}
BENCHMARK(loadShippedCatalogue)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace waymark
