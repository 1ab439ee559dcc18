#include "ui/report/paginate.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace waymark::ui {
namespace {

using testing::ElementsAre;

Strip strip(double height)
{
    Strip made;
    made.height = height;
    return made;
}

Strip kept(double height)
{
    Strip made = strip(height);
    made.keepsWithNext = true;
    return made;
}

std::vector<std::size_t> counts(const std::vector<Page>& pages)
{
    std::vector<std::size_t> counts;
    for (const Page& page : pages)
        counts.push_back(page.size());
    return counts;
}

TEST(Paginate, FillsPagesInOrder)
{
    const Strips strips{strip(40), strip(40), strip(40), strip(20)};
    EXPECT_THAT(counts(paginate(strips, 100)), ElementsAre(2, 2));
}

TEST(Paginate, NothingTakesNoPage)
{
    EXPECT_TRUE(paginate({}, 100).empty());
}

TEST(Paginate, AHeadingGoesWithWhatFollows)
{
    const Strips strips{strip(80), kept(10), strip(20)};
    EXPECT_THAT(counts(paginate(strips, 100)), ElementsAre(1, 2));
}

TEST(Paginate, WhatKeepsTogetherButFitsOnNoPageIsDividedAllTheSame)
{
    const Strips strips{kept(60), kept(60), strip(60)};
    EXPECT_THAT(counts(paginate(strips, 100)), ElementsAre(1, 1, 1));
}

TEST(Paginate, AGapAtTheTopOfAPageIsLeftOut)
{
    Strips strips{strip(90), strip(20)};
    strips[0].before = strips[1].before = 30;
    const std::vector<Page> pages = paginate(strips, 100);
    ASSERT_THAT(counts(pages), ElementsAre(1, 1));
    EXPECT_EQ(pages[0][0].top, 0);
    EXPECT_EQ(pages[1][0].top, 0);
}

TEST(Paginate, AHeadStandsAgainWhereItsTableGoesOn)
{
    const auto head = std::make_shared<const Strip>(strip(10));
    Strips strips{*head, strip(50), strip(50), strip(30)};
    for (std::size_t i = 1; i < strips.size(); ++i)
        strips[i].head = head;
    const std::vector<Page> pages = paginate(strips, 100);
    ASSERT_THAT(counts(pages), ElementsAre(2, 3));
    EXPECT_EQ(pages[1][0].strip, head.get());
    EXPECT_EQ(pages[1][1].top, 10);
}

TEST(Paginate, WhatStartsAPageDoes)
{
    Strips strips{strip(10), strip(10)};
    strips[1].startsPage = true;
    EXPECT_THAT(counts(paginate(strips, 100)), ElementsAre(1, 1));
}

TEST(Paginate, SaysOnWhichPageSectionsBegin)
{
    Strips strips{strip(60), strip(60), strip(20)};
    strips[0].section = 0;
    strips[2].section = 1;
    EXPECT_THAT(pagesOfSections(paginate(strips, 100), 3), ElementsAre(1, 2, 0));
}

RC_GTEST_PROP(Paginate, LosesNothingAndFillsNoPageBeyondItsEnd, (const std::vector<std::uint8_t>& heights))
{
    Strips strips;
    for (const std::uint8_t height : heights)
        strips.push_back(height % 3 == 0 ? kept(1 + height) : strip(1 + height));
    std::vector<const Strip*> placed;
    for (const Page& page : paginate(strips, 256)) {
        RC_ASSERT(!page.empty());
        RC_ASSERT(page.back().top + page.back().strip->height <= 256);
        for (const Placed& each : page)
            placed.push_back(each.strip);
    }
    RC_ASSERT(placed.size() == strips.size());
    for (std::size_t i = 0; i < strips.size(); ++i)
        RC_ASSERT(placed[i] == &strips[i]);
}

} // namespace
} // namespace waymark::ui
