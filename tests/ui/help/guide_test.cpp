#include "ui/help/guide.h"

#include <gtest/gtest.h>

#include "tests/ui/help/small_guide.h"
#include "tests/ui/support/print_qt.h"

namespace waymark::ui {
namespace {

TEST(GuideTest, HasTheIndexAndThenItsPagesInTheirOrder)
{
    const Guide guide = test::SmallGuide().read();
    QStringList titles;
    for (const GuidePage& page : guide.pages())
        titles.append(page.title);
    EXPECT_EQ(titles, (QStringList{"Contents", "Apples", "Pears"}));
}

TEST(GuideTest, CutsPagesIntoSections)
{
    const Guide guide = test::SmallGuide().read();
    const GuidePage* pears = guide.find(QStringLiteral("pears"));
    ASSERT_TRUE(pears);
    ASSERT_EQ(pears->sections.size(), 2u);
    EXPECT_EQ(pears->sections[1].id, QStringLiteral("ripe-pears"));
    EXPECT_EQ(pears->sections[1].heading, QStringLiteral("Ripe pears"));
    EXPECT_EQ(pears->sections[1].level, 2);
    EXPECT_EQ(pears->sections[1].text.trimmed(), QStringLiteral("Soft ones keep two days."));
}

TEST(GuideTest, IsEmptyWhereThereIsNone)
{
    EXPECT_TRUE(Guide(QStringLiteral("/nowhere")).pages().empty());
}

TEST(SectionId, IsSpelledAsInLinks)
{
    EXPECT_EQ(sectionId(QStringLiteral("How far may a weight move?")), QStringLiteral("how-far-may-a-weight-move"));
    EXPECT_EQ(sectionId(QStringLiteral("SMAA-2: what if")), QStringLiteral("smaa-2-what-if"));
}

struct Link {
    const char* link;
    const char* page; ///< null: leads nowhere
    const char* section;
};

class GuideTarget : public testing::TestWithParam<Link> {};

TEST_P(GuideTarget, IsAPlaceInTheGuideOrNone)
{
    const Guide guide = test::SmallGuide().read();
    const auto place = guide.target(QStringLiteral("apples"), QUrl(QLatin1String(GetParam().link)));
    if (!GetParam().page) {
        EXPECT_FALSE(place);
        return;
    }
    ASSERT_TRUE(place);
    EXPECT_EQ(place->page, QLatin1String(GetParam().page));
    EXPECT_EQ(place->section, QLatin1String(GetParam().section));
}

INSTANTIATE_TEST_SUITE_P(Links, GuideTarget,
    testing::Values(Link{"pears.md", "pears", ""}, Link{"pears.md#ripe-pears", "pears", "ripe-pears"},
        Link{"#colours", "apples", "colours"}, Link{"index.md", "index", ""}, Link{"pears.md#nothing", nullptr, ""},
        Link{"plums.md", nullptr, ""}, Link{"outside.png", nullptr, ""}, Link{"../pears.md", nullptr, ""},
        Link{"/etc/hostname", nullptr, ""}, Link{"file:///etc/hostname", nullptr, ""},
        Link{"http://example.org/pears.md", nullptr, ""}, Link{"//example.org/pears.md", nullptr, ""},
        Link{"mailto:pears.md", nullptr, ""}, Link{"pears.md?x", nullptr, ""}));

TEST(GuidePicture, IsOneOfTheGuidesOwn)
{
    const test::SmallGuide files;
    const Guide guide = files.read();
    EXPECT_EQ(guide.picture(QStringLiteral("pictures/apple.png")).width(), 2000);
    for (const QString& other :
        {QStringLiteral("outside.png"), QStringLiteral("pictures/../outside.png"), QStringLiteral("pictures/none.png"),
            files.folder() + QStringLiteral("/pictures/apple.png"), QStringLiteral("pictures/apple.png\n")})
        EXPECT_TRUE(guide.picture(other).isNull()) << other.toStdString();
}

} // namespace
} // namespace waymark::ui
