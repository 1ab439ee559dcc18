// The catalogue of libraries that ships, and what it makes of a go.mod of our own.
#include <algorithm>
#include <gmock/gmock.h>

#include "core/base/read_file.h"
#include "core/estimators/coverage.h"
#include "core/estimators/library_catalogue_json.h"
#include "core/estimators/module_list.h"
#include "core/framework/schema_validation.h"
#include "tests/core/estimators/shipped_libraries.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;

const std::string kFile = WAYMARK_RESOURCES "/catalogues/libraries-1.0.0.json";

std::string idOf(std::size_t need)
{
    return shippedLibraries().needs[need].id;
}

TEST(ShippedLibraries, KnowHundredAndThirtyNeeds)
{
    EXPECT_EQ(shippedLibraries().needs.size(), 130u);
    EXPECT_EQ(std::ranges::count_if(shippedLibraries().needs, &LibraryNeed::isCommon), 74);
    EXPECT_GE(shippedLibraries().rules.size(), 690u);
    EXPECT_EQ(shippedLibraries().date, "2026-11-23");
}

TEST(ShippedLibraries, FitTheSchema)
{
    const std::string schema = *readFile(WAYMARK_RESOURCES "/schema/libraries.schema.json");
    const auto valid = validateAgainstSchema(*readFile(kFile), kFile, schema);
    EXPECT_TRUE(valid) << valid.errors().front().where.pointer << ' ' << valid.errors().front().message.id;
}

TEST(ShippedLibraries, TellOfEveryNeedInSentences)
{
    for (const LibraryNeed& need : shippedLibraries().needs) {
        EXPECT_TRUE(need.text.ends_with('.')) << need.id;
        EXPECT_GE(need.text.size(), 20u) << need.id;
        EXPECT_EQ(need.text.find("article"), std::string::npos) << need.id;
    }
}

TEST(ShippedLibraries, HaveASourceForEveryVersion)
{
    for (const LibraryNeed& need : shippedLibraries().needs)
        for (const std::vector<Library>& libraries : need.libraries)
            for (const Library& library : libraries) {
                EXPECT_TRUE(library.version.empty() || !library.sources.empty()) << library.name;
            }
}

TEST(ShippedLibraries, SayOfEachWhereItWasSeenAndMarkWhatIsGeneralKnowledgeOnBothSides)
{
    for (std::size_t side = 0; side < shippedLibraries().sides.size(); ++side) {
        std::size_t general = 0;
        for (const LibraryNeed& need : shippedLibraries().needs)
            for (const Library& library : need.libraries[side]) {
                EXPECT_TRUE(library.isStandard || !library.sources.empty()) << library.name;
                if (library.sources != std::vector<std::string>{"general-knowledge"})
                    continue;
                EXPECT_TRUE(shippedLibraries().unverified.contains(library.name)) << library.name;
                ++general;
            }
        EXPECT_GT(general, 60u) << shippedLibraries().sides[side].id;
    }
    EXPECT_EQ(shippedLibraries().sources.back().id, "general-knowledge");
    EXPECT_EQ(shippedLibraries().sources.back().date, shippedLibraries().date);
}

TEST(ShippedLibraries, ReadAService)
{
    const std::string file = WAYMARK_SOURCE_DIR "/tests/samples/go-mod/order-service.go.mod";
    const ModuleList modules = listModules(*readGoMod(*readFile(file), file), shippedLibraries());
    EXPECT_EQ(modules.required, 20u);
    EXPECT_THAT(modules.own, ElementsAre("github.com/orchard-shop/money", "orchard.example/parcel-labels"));
    EXPECT_EQ(modules.asked.size(), 13u);
    EXPECT_EQ(modules.passed.size(), 5u);
    const Coverage made = *estimateCoverage(shippedLibraries(), {{}, modules.asked, {}});
    EXPECT_EQ(made.matched, 13u);
    EXPECT_EQ(made.needs.size(), 12u); // the two OpenTelemetry modules are one need
    EXPECT_EQ(made.sides[0].share, 1.0);
    EXPECT_EQ(made.sides[1].share, 10.0 / 12);
    ASSERT_EQ(made.sides[1].gaps.size(), 2u);
    EXPECT_EQ(idOf(made.sides[1].gaps[0].need), "workflow");
    EXPECT_EQ(idOf(made.sides[1].gaps[1].need), "payments");
    EXPECT_THAT(made.sides[1].gaps[1].nearest, ElementsAre("async-stripe"));
}

} // namespace
} // namespace waymark::test
