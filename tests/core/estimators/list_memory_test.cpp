// However the lists of a team are made, reading them takes no more than four times what such a text may have at most.
#include <gtest/gtest.h>

#include "core/base/read_file.h"
#include "core/estimators/compute_estimate.h"
#include "core/estimators/coverage_estimate.h"
#include "core/estimators/library_catalogue_json.h"
#include "core/estimators/profile_facts_json.h"
#include "core/imports/go_mod.h"
#include "tests/core/estimators/counted_memory.h"
#include "tests/core/estimators/shipped_libraries.h"
#include "tests/support/shipped_framework.h"

namespace waymark::test {
namespace {

constexpr std::size_t kMebibyte = 1024 * 1024;

/// `item` so often that the whole has just as many values, or bytes, as may be.
std::string filled(const std::string& begin, const std::string& item, std::size_t times)
{
    std::string text = begin + item;
    for (std::size_t i = 1; i < times; ++i)
        text += ',' + item;
    return text + "]}";
}

TEST(ListMemory, OfAnOverlayIsBounded)
{
    const std::size_t most = 4 * kOverlayLimits.bytes;
    const std::string begin = R"({"waymarkLibraryOverlay": 1, "title": "Ours", "rules": [)";
    for (const std::string item :
        {"[]", "{}", "\"\"", "0", R"({"path": "a.example", "match": "tree", "need": "uuid"})"}) {
        const std::size_t values = item.size() > 2 ? 4 : 1;
        const std::string text = filled(begin, item, (kOverlayLimits.values - 9) / values);
        EXPECT_LE(mostBytesTaken([&] { (void)overlayLibraries(shippedLibraries(), text, "ours.json"); }), most) << item;
    }
    const std::string big = filled(begin, '"' + std::string(kMebibyte, 'x') + '"', 3);
    EXPECT_LE(mostBytesTaken([&] { (void)overlayLibraries(shippedLibraries(), big, "ours.json"); }), most);
}

TEST(ListMemory, OfWhatAnEstimatorIsGivenIsBounded)
{
    const Framework& framework = rustVsGo();
    for (const Estimator& estimator : framework.estimators)
        for (const char* begin : {R"({"needs": [)", R"({"modules": [)", R"({"stages": [)", R"({"people": [)"})
            for (const char* item : {"[]", "{}", "\"module.example/path\"", "0"}) {
                const std::string text = filled(begin, item, kEstimateLimits.values - 3);
                const auto compute = [&] {
                    if (isComputed(estimator.kind))
                        (void)computeEstimate(framework, estimator, {text, "given.json"});
                    else if (estimator.kind == EstimatorKind::coverage)
                        (void)computeCoverage(shippedLibraries(), framework, estimator, {text, "given.json"});
                    else
                        (void)loadProfileFacts(text, "kept.json");
                };
                EXPECT_LE(mostBytesTaken(compute), 4 * kEstimateLimits.bytes) << begin << item;
            }
}

TEST(ListMemory, OfAGoModIsAFewMebibytesBesideItsText)
{
    for (const std::string line :
        {"require a.example/b v1.0.0\n", "replace a => ../a\n", "tool a\n", "wrong (\n", "\n"}) {
        std::string text = "module m\n";
        for (std::size_t i = 1; i < kMostGoModEntries; ++i)
            text += line;
        EXPECT_LE(mostBytesTaken([&] { (void)readGoMod(text, "go.mod"); }), 8 * kMebibyte) << line;
    }
    std::string comments = "module m\n";
    while (comments.size() < 16 * kMebibyte)
        comments += "// " + std::string(10'000, 'x') + '\n';
    EXPECT_LE(mostBytesTaken([&] { (void)readGoMod(comments, "go.mod"); }), 8 * kMebibyte);
}

} // namespace
} // namespace waymark::test
