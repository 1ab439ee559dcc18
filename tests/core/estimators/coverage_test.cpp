#include "core/estimators/coverage.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "tests/core/estimators/small_catalogue.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

constexpr std::size_t kOurs = 0;
constexpr std::size_t kTheirs = 1;

Coverage coverageOf(const CoverageInput& input)
{
    const Result<Coverage> made = estimateCoverage(smallCatalogue(), input);
    EXPECT_TRUE(made);
    return made ? *made : Coverage{};
}

TEST(Coverage, IsTheShareOfNeedsWithALibraryToUse)
{
    const Coverage made = coverageOf({{"server", "store", "queue", "maths"}, {}, {}});
    EXPECT_EQ(made.sides[kOurs].share, 0.75);   // all but maths
    EXPECT_EQ(made.sides[kTheirs].share, 0.75); // all but queue
    EXPECT_THAT(made.sides[kOurs].counts, ElementsAre(1, 2, 0, 0, 1));
    EXPECT_THAT(made.sides[kTheirs].counts, ElementsAre(0, 2, 1, 1, 0));
    EXPECT_EQ(made.sides[kOurs].betterIn, 1u);
    EXPECT_EQ(made.sides[kTheirs].betterIn, 1u);
}

TEST(Coverage, OfNothingIsNotTold)
{
    const Coverage made = coverageOf({});
    EXPECT_FALSE(made.sides[kOurs].share);
    EXPECT_THAT(made.needs, IsEmpty());
}

TEST(Coverage, NamesGapsWithWhatComesNearest)
{
    const Coverage made = coverageOf({{"queue", "store"}, {"forge.example/acme/store/old"}, {}});
    EXPECT_THAT(made.sides[kTheirs].gaps,
        ElementsAre(LibraryGap{1, LibraryTier::missing, {}, {"forge.example/acme/store/old"}, {}},
            LibraryGap{2, LibraryTier::immature, {"line"}, {}, {}}));
    EXPECT_THAT(made.sides[kOurs].gaps, IsEmpty());
}

TEST(Coverage, CountsANeedOnceAtItsLowestTier)
{
    const Coverage made = coverageOf(
        {{}, {"forge.example/acme/queue/client", "forge.example/acme/queue/a", "forge.example/acme/queue/b"}, {}});
    EXPECT_EQ(made.matched, 3u);
    ASSERT_EQ(made.needs.size(), 1u);
    EXPECT_EQ(made.sides[kTheirs].share, 0.0);
    EXPECT_THAT(
        made.sides[kTheirs].gaps[0].modules, ElementsAre("forge.example/acme/queue/a", "forge.example/acme/queue/b"));
    EXPECT_EQ(coverageOf({{}, {"forge.example/acme/queue/client"}, {}}).sides[kTheirs].share, 1.0);
}

TEST(Coverage, ListsLibrariesThatAreJustUsable)
{
    const Coverage made = coverageOf({{}, {"forge.example/acme/queue/client"}, {}});
    EXPECT_THAT(made.sides[kTheirs].usable,
        ElementsAre(LibraryGap{2, LibraryTier::usable, {"line-client"}, {"forge.example/acme/queue/client"}, {}}));
}

TEST(Coverage, AddsTheWeeksThatGapsCost)
{
    CoverageInput input{{"server", "store", "queue"}, {"forge.example/acme/store/old"}, {}};
    input.bridgeWeeks[std::size_t(LibraryTier::usable)] = Triangle{0, 1, 2};
    input.bridgeWeeks[std::size_t(LibraryTier::immature)] = Triangle{1, 3, 8};
    input.bridgeWeeks[std::size_t(LibraryTier::missing)] = Triangle{2, 6, 20};
    const SideCoverage theirs = coverageOf(input).sides[kTheirs];
    EXPECT_EQ(theirs.weeks, (Triangle{3, 9, 28}));
    EXPECT_EQ(theirs.gaps[0].weeks, (Triangle{2, 6, 20}));
    input.modules.clear();
    EXPECT_EQ(coverageOf(input).sides[kTheirs].weeks, (Triangle{1, 4, 10}));
    EXPECT_EQ(coverageOf(input).sides[kOurs].weeks, Triangle{});
}

TEST(Coverage, CostsNothingWhereAModuleIsInUse)
{
    CoverageInput input{{}, {"sums.example/a"}, {}};
    input.bridgeWeeks[std::size_t(LibraryTier::missing)] = Triangle{2, 6, 20};
    const SideCoverage ours = coverageOf(input).sides[kOurs];
    EXPECT_THAT(ours.gaps,
        ElementsAre(LibraryGap{3, LibraryTier::missing, {"sums.example/a"}, {"sums.example/a"}, Triangle{}}));
    EXPECT_EQ(ours.weeks, Triangle{});
}

TEST(Coverage, ListsModulesThatNobodyKnows)
{
    const Coverage made = coverageOf({{"server"}, {"z.example", "a.example", "z.example"}, {}});
    EXPECT_THAT(made.unknown, ElementsAre("a.example", "z.example"));
    EXPECT_EQ(made.matched, 0u);
}

// Going through all that is there for each module would take hours here.
TEST(Coverage, TakesAsManyModulesAsMayBeUnderARuleWithAsManyLibraries)
{
    LibraryCatalogue catalogue = smallCatalogue();
    CoverageInput input;
    std::vector<std::string> libraries;
    for (std::size_t i = 0; i < kMostAskedFor; ++i) {
        input.modules.push_back("forge.example/acme/queue/part" + std::to_string(i));
        libraries.push_back("line" + std::to_string(i));
    }
    const auto tree = std::ranges::find(catalogue.rules, RuleReach::tree, &ModuleRule::reach);
    ASSERT_EQ(tree->path, "forge.example/acme/queue");
    tree->nearest[kTheirs] = libraries;
    const Result<Coverage> made = estimateCoverage(catalogue, input);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->matched, kMostAskedFor);
    std::ranges::sort(input.modules);
    EXPECT_THAT(
        made->sides[kTheirs].gaps, ElementsAre(LibraryGap{2, LibraryTier::immature, libraries, input.modules, {}}));
    EXPECT_EQ(made->needs[0].nearest[kOurs], input.modules);
}

TEST(Coverage, TakesAsManyNeedsAsMayBeOfAsMany)
{
    LibraryCatalogue catalogue = smallCatalogue();
    CoverageInput input;
    catalogue.needs = std::vector(kMostAskedFor, catalogue.needs.front());
    for (std::size_t i = 0; i < kMostAskedFor; ++i)
        input.needs.push_back(catalogue.needs[i].id = "need" + std::to_string(i));
    catalogue.rules.clear();
    const Result<Coverage> made = estimateCoverage(catalogue, input);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->needs.size(), kMostAskedFor);
    EXPECT_EQ(made->needs.back().need, kMostAskedFor - 1);
}

TEST(Coverage, RefusesNeedsThatTheCatalogueDoesNotHave)
{
    const auto made = estimateCoverage(smallCatalogue(), {{"server", "tea"}, {}, {}});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.errors().front().where.pointer, "/needs/1");
    EXPECT_EQ(made.errors().front().message, (Message{"libraries.unknownNeed", {{"id", "tea"}}}));
}

TEST(Coverage, HasFiguresForThresholds)
{
    const LibraryCatalogue catalogue = smallCatalogue();
    EXPECT_THAT(figuresOf(catalogue, coverageOf({{"server", "store", "queue", "maths"}, {}, {}})),
        UnorderedElementsAre(Pair("needs", 4), Pair("coverage.ours", 75), Pair("coverage.theirs", 75),
            Pair("better.ours", 1), Pair("better.theirs", 1), Pair("gaps.ours", 1), Pair("gaps.theirs", 1),
            Pair("stdlib.ours", 1), Pair("mature.ours", 2), Pair("usable.ours", 0), Pair("immature.ours", 0),
            Pair("missing.ours", 1), Pair("stdlib.theirs", 0), Pair("mature.theirs", 2), Pair("usable.theirs", 1),
            Pair("immature.theirs", 1), Pair("missing.theirs", 0)));
    EXPECT_THAT(figuresOf(catalogue, coverageOf({})), IsEmpty()) << "nothing is concluded from no needs";
}

std::vector<std::string> someModules()
{
    const std::vector<std::string> known{"forge.example/acme/store", "forge.example/acme/store/old",
        "forge.example/acme/queue", "forge.example/acme/queue/client", "sums.example", "sums.example/a"};
    return *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(known));
}

RC_GTEST_PROP(CoverageProperty, DoesNotDependOnTheOrderOfModules, ())
{
    const std::vector<std::string> modules = someModules();
    std::vector<std::string> shuffled = modules;
    for (std::size_t i = shuffled.size(); i > 1; --i)
        std::swap(shuffled[i - 1], shuffled[*rc::gen::inRange<std::size_t>(0, i)]);
    RC_ASSERT(coverageOf({{}, modules, {}}) == coverageOf({{}, shuffled, {}}));
}

RC_GTEST_PROP(CoverageProperty, DoesNotDependOnUnknownModules, ())
{
    std::vector<std::string> modules = someModules();
    const Coverage before = coverageOf({{}, modules, {}});
    const auto name = *rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('a', 'z')));
    modules.push_back("nobody.example/" + name);
    Coverage after = coverageOf({{}, modules, {}});
    RC_ASSERT(after.unknown == std::vector<std::string>{modules.back()});
    after.unknown.clear();
    RC_ASSERT(after == before);
}

RC_GTEST_PROP(CoverageProperty, AddsUpToItsNeeds, ())
{
    const Coverage made = coverageOf({{"maths"}, someModules(), {}});
    for (const SideCoverage& side : made.sides) {
        std::size_t sum = 0;
        for (const std::size_t count : side.counts)
            sum += count;
        RC_ASSERT(sum == made.needs.size());
        RC_ASSERT(side.share == double(sum - side.gaps.size()) / double(sum));
    }
}

} // namespace
} // namespace waymark::test
