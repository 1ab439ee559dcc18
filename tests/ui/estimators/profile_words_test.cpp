#include "ui/estimators/profile_words.h"

#include <gtest/gtest.h>

#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"

namespace waymark::ui {
namespace {

TEST(ShownProfile, DrawsSmallCategoriesAsOneAndListsEach)
{
    ProfileFacts facts;
    facts.categories = {{ProfileCategory::application, 0.975, {{"example.org/shop/cart.Add", 0.975}}},
        {ProfileCategory::gc, 0.01, {}}, {ProfileCategory::alloc, 0.0099, {}}, {ProfileCategory::sched, 0.0051, {}}};
    const ShownEstimate shown = shownProfile(facts, {}, test::shippedTexts());
    const QList<ShareBar>& bars = std::get<ShareScene>(shown.drawing).bars;
    ASSERT_EQ(bars.size(), 3);
    EXPECT_EQ(bars.back().name, QStringLiteral("2 more, each below 1 %"));
    EXPECT_EQ(bars.back().text, QStringLiteral("1.5\u00a0%"));
    EXPECT_TRUE(bars.back().parts.front().text.startsWith(QStringLiteral("Memory allocation, Scheduler and locks")));
    EXPECT_EQ(shown.table.rows.size(), 4);
}

TEST(ShownProfile, CountsOneAsOne)
{
    ProfileFacts facts;
    facts.samples = 1;
    facts.cpuSeconds = 0.01;
    facts.categories = {{ProfileCategory::application, 0.995, {}}, {ProfileCategory::gc, 0.005, {}}};
    const ShownEstimate shown = shownProfile(facts, {}, test::shippedTexts());
    EXPECT_EQ(shown.subtitle, QStringLiteral("1 sample, 0.01 s of CPU time"));
    EXPECT_EQ(std::get<ShareScene>(shown.drawing).bars.back().name, QStringLiteral("1 more, below 1 %"));
}

TEST(ShownProfile, NamesFunctionsInShortBesideTheChartAndWholeInTheTable)
{
    ProfileFacts facts;
    facts.categories = {{ProfileCategory::application, 1, {{"example.org/shop/cart.Add", 1}}}};
    const ShownEstimate shown = shownProfile(facts, {}, test::shippedTexts());
    EXPECT_EQ(shown.list.back(), QStringLiteral("Own code: cart.Add (100.0\u00a0%)"));
    EXPECT_EQ(shown.table.rows.front().back(), QStringLiteral("example.org/shop/cart.Add (100.0\u00a0%)"));
}

} // namespace
} // namespace waymark::ui
