#include "core/estimators/coverage_estimate.h"

#include <gmock/gmock.h>

#include "tests/core/estimators/small_catalogue.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;

Assumption weeks(const std::string& id, const Triangle& value)
{
    Assumption made;
    made.id = id;
    made.range.max = 100;
    made.value = value;
    return made;
}

/// An estimator of coverage as a framework might have it.
Estimator estimator()
{
    Estimator made;
    made.id = {"coverage"};
    made.kind = EstimatorKind::coverage;
    made.assumptions = {weeks("bridge-immature", {1, 2, 3}), weeks("bridge-missing", {4, 5, 6})};
    return made;
}

Result<CoverageEstimate> computed(const std::string& text)
{
    return computeCoverage(smallCatalogue(), {}, estimator(), {text, "needs.json"});
}

/// Where the first fault is.
std::string placeOf(const std::string& text)
{
    const Result<CoverageEstimate> made = computed(text);
    EXPECT_FALSE(made);
    return made ? "none" : std::to_string(made.errors().front().where.line) + made.errors().front().where.pointer;
}

TEST(CoverageEstimate, TakesNeedsModulesAndTheFrameworksWeeks)
{
    const auto made = computed(R"({"needs": ["queue"], "modules": ["forge.example/acme/store/old", "z.example"]})");
    ASSERT_TRUE(made);
    EXPECT_EQ(made->coverage.sides[1].weeks, (Triangle{5, 7, 9}));
    EXPECT_THAT(made->coverage.unknown, ElementsAre("z.example"));
    EXPECT_EQ(made->figures.at("missing.theirs"), 1);
    EXPECT_EQ(made->figures.at("immature.theirs"), 1);
}

TEST(CoverageEstimate, PutsTheTeamsWeeksInPlaceOfTheFrameworks)
{
    const auto made = computed(R"({"needs": ["queue"], "assumptions": {"bridge-immature": [0, 0, 1]}})");
    ASSERT_TRUE(made);
    EXPECT_EQ(made->coverage.sides[1].weeks, (Triangle{0, 0, 1}));
    EXPECT_TRUE(made->givens.assumptions[0].isYours);
}

TEST(CoverageEstimate, PlacesFaultsInTheWholeText)
{
    EXPECT_EQ(placeOf("{\"needs\":\n[\"queue\",\n\"tea\"]}"), "3/needs/1");
    EXPECT_EQ(placeOf("{\"catalogue\":\n{\"waymarkLibraryOverlay\": 1, \"title\":\n7}}"), "3/catalogue/title");
    EXPECT_EQ(placeOf("{\"modules\": 1}"), "1/modules");
    EXPECT_EQ(placeOf("{\"stages\": []}"), "1/stages");
}

TEST(CoverageEstimate, IsReadFromTheTextThatIsKeptWithADecision)
{
    const std::string overlay = R"({"waymarkLibraryOverlay": 1, "title": "Ours",
        "rules": [{"path": "z.example", "match": "tree", "need": "maths"}]})";
    const auto made = computed(coverageGivensText({"z.example/a"}, overlay));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->catalogue.overlay, "Ours");
    EXPECT_EQ(made->coverage.matched, 1u);
    EXPECT_EQ(coverageGivensText({"a"}, {}), R"({"modules":["a"]})");
}

TEST(CoverageEstimate, IsLimitedInSize)
{
    EXPECT_TRUE(computed("{}" + std::string(1024, ' ')));
    const auto made = computed("{}" + std::string(kEstimateLimits.bytes, ' '));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.errors().front().message.id, "json.tooBig");
}

TEST(CoverageEstimate, TakesSoManyModulesAndNoMore)
{
    const auto text = [](std::size_t count) {
        return coverageGivensText(std::vector<std::string>(count, "sums.example"), {});
    };
    EXPECT_TRUE(computed(text(kMostAskedFor)));
    EXPECT_EQ(placeOf(text(kMostAskedFor + 1)), "1/modules");
}

} // namespace
} // namespace waymark::test
