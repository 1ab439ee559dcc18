#include "ui/estimators/coverage_words.h"

#include <gtest/gtest.h>

#include "tests/ui/support/print_qt.h"

namespace waymark::ui {
namespace {

/// One need that is mature in Go and just usable in Rust, where one of its five libraries is known by hearsay.
CoverageEstimate oneNeed()
{
    constexpr auto kMature = LibraryTier::mature;
    constexpr auto kUsable = LibraryTier::usable;
    CoverageEstimate estimate;
    estimate.catalogue.sides = {{"go", "Go"}, {"rust", "Rust"}};
    estimate.catalogue.needs.resize(1);
    estimate.catalogue.needs[0].name = "Unique ids";
    estimate.catalogue.unverified = {"ulid"};
    estimate.coverage.needs = {{0, {kMature, kUsable}, {{"ids"}, {"a", "b", "c", "ulid", "e"}}, {}}};
    estimate.coverage.sides.resize(2);
    for (SideCoverage& side : estimate.coverage.sides)
        side.share = 1;
    estimate.coverage.sides[0].counts[std::size_t(kMature)] = 1;
    estimate.coverage.sides[1].counts[std::size_t(kUsable)] = 1;
    return estimate;
}

TEST(ShownCoverage, ListsAllLibrariesInTheTableAndMarksHearsay)
{
    EXPECT_EQ(shownCoverage(oneNeed()).table.rows.value(0),
        (QStringList{"Unique ids", "mature", "ids", "usable", "a, b, c, ulid (not verified), e"}));
}

TEST(ShownCoverage, NamesTheFirstOfTheLibrariesThatComeNearestToAGap)
{
    CoverageEstimate estimate = oneNeed();
    estimate.coverage.sides[1].gaps = {
        {0, LibraryTier::missing, {"ulid", "a", "b", "c", "e"}, {"m", "n", "o", "p"}, Triangle{1, 1, 3}}};
    EXPECT_EQ(shownCoverage(estimate).list,
        QStringList{
            QStringLiteral("Rust: Unique ids (m, n, o, 1 more): missing; nearest: ulid (not verified), a, b, 2 more"
                           "; 1 week (1 to 3)")});
}

TEST(ShownCoverage, CountsOneAsOneAndMoreAsMore)
{
    CoverageEstimate estimate = oneNeed();
    estimate.coverage.unknown = {"example.net/unknown"};
    const ShownEstimate one = shownCoverage(estimate);
    EXPECT_TRUE(one.sentence.endsWith(QStringLiteral(" of 1 need.")));
    EXPECT_EQ(one.remark, QStringLiteral("1 module is not in the catalogue and counts nowhere."));
    EXPECT_EQ(std::get<ShareScene>(one.drawing).bars[0].parts[0].text, QStringLiteral("Go, mature: 1 need"));
    estimate.coverage.needs.resize(2, estimate.coverage.needs.front());
    estimate.coverage.unknown.emplace_back("example.net/other");
    const ShownEstimate two = shownCoverage(estimate);
    EXPECT_TRUE(two.sentence.endsWith(QStringLiteral(" of 2 needs.")));
    EXPECT_EQ(two.remark, QStringLiteral("2 modules are not in the catalogue and count nowhere."));
}

} // namespace
} // namespace waymark::ui
