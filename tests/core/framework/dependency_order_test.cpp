#include "core/framework/dependency_order.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace waymark::test {
namespace {

using testing::ElementsAre;

TEST(DependencyOrder, KeepsPositionsWhereNothingWaits)
{
    EXPECT_THAT(orderByDependencies({{}, {}, {}}).order, ElementsAre(0, 1, 2));
}

TEST(DependencyOrder, PutsAThingAfterWhatItWaitsForAndNoLater)
{
    EXPECT_THAT(orderByDependencies({{2}, {}, {}, {}}).order, ElementsAre(1, 2, 0, 3));
}

TEST(DependencyOrder, NamesACycleFromItsFirstThingOn)
{
    const DependencyOrder order = orderByDependencies({{}, {3}, {1}, {2}});
    EXPECT_THAT(order.order, ElementsAre(0));
    EXPECT_THAT(order.cycles, ElementsAre(ElementsAre(1, 3, 2)));
}

TEST(DependencyOrder, LeavesOutWhatWaitsForACycleButDoesNotCountItIn)
{
    const DependencyOrder order = orderByDependencies({{1}, {2}, {1}});
    EXPECT_THAT(order.leftOver, ElementsAre(0, 1, 2));
    EXPECT_THAT(order.cycles, ElementsAre(ElementsAre(1, 2)));
}

TEST(DependencyOrder, NamesEachOfSeveralCycles)
{
    EXPECT_THAT(orderByDependencies({{0}, {2}, {1}}).cycles, ElementsAre(ElementsAre(0), ElementsAre(1, 2)));
}

TEST(DependencyOrder, TakesADependencyThatIsNamedTwice)
{
    EXPECT_THAT(orderByDependencies({{1, 1}, {}}).order, ElementsAre(1, 0));
}

TEST(CyclePath, EndsWhereItBegins)
{
    EXPECT_EQ(cyclePath({0, 2}, [](std::size_t i) { return std::string(1, static_cast<char>('a' + i)); }), "a → c → a");
}

Dependencies anyDependencies(std::size_t things)
{
    return *rc::gen::container<Dependencies>(things,
        rc::gen::resize(3, rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, things))));
}

RC_GTEST_PROP(DependencyOrderProperty, OrdersEachThingAfterItsDependenciesOrLeavesItOut, ())
{
    const Dependencies dependsOn = anyDependencies(*rc::gen::inRange<std::size_t>(1, 9));
    const DependencyOrder result = orderByDependencies(dependsOn);
    RC_ASSERT(result.order.size() + result.leftOver.size() == dependsOn.size());
    std::vector<bool> placed(dependsOn.size());
    for (const std::size_t thing : result.order) {
        for (const std::size_t needed : dependsOn[thing])
            RC_ASSERT(placed[needed]);
        placed[thing] = true;
    }
    for (const std::size_t thing : result.leftOver)
        RC_ASSERT(std::any_of(
            dependsOn[thing].begin(), dependsOn[thing].end(), [&](auto needed) { return !placed[needed]; }));
}

RC_GTEST_PROP(DependencyOrderProperty, NamesOnlyRealCyclesAndSomeWhereverThingsAreLeftOver, ())
{
    const Dependencies dependsOn = anyDependencies(*rc::gen::inRange<std::size_t>(1, 9));
    const DependencyOrder result = orderByDependencies(dependsOn);
    RC_ASSERT(result.cycles.empty() == result.leftOver.empty());
    for (const std::vector<std::size_t>& cycle : result.cycles)
        for (std::size_t i = 0; i < cycle.size(); ++i) {
            const std::vector<std::size_t>& needed = dependsOn[cycle[i]];
            RC_ASSERT(std::count(needed.begin(), needed.end(), cycle[(i + 1) % cycle.size()]) > 0);
        }
}

} // namespace
} // namespace waymark::test
