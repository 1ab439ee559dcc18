#include "ui/help/guide_search.h"

#include <gtest/gtest.h>

#include "tests/ui/help/small_guide.h"
#include "tests/ui/support/print_qt.h"

namespace waymark::ui {
namespace {

/// 'page#section' of what is found.
QStringList found(const char* typed)
{
    const Guide guide = test::SmallGuide().read();
    QStringList places;
    for (const GuideHit& hit : searchGuide(guide, searchWords(QLatin1String(typed))))
        places.append(hit.place.page + QLatin1Char('#') + hit.place.section);
    return places;
}

TEST(SearchGuide, FindsSectionsByAWord)
{
    EXPECT_EQ(found("soft"), QStringList{"pears#ripe-pears"});
}

TEST(SearchGuide, TakesUpperAndLowerCaseAsTheSame)
{
    EXPECT_EQ(found("SOFT"), found("soft"));
}

TEST(SearchGuide, WantsEveryWordInOneSection)
{
    EXPECT_EQ(found("round pears"), (QStringList{"apples#", "pears#"}));
    EXPECT_TRUE(found("round soft").isEmpty());
}

TEST(SearchGuide, FindsWhereAWordBeginsAndNotWithinIt)
{
    EXPECT_EQ(found("redw"), QStringList{"apples#colours"});
    EXPECT_TRUE(found("wood").isEmpty());
}

TEST(SearchGuide, PutsHeadingsFirst)
{
    EXPECT_EQ(found("pears").mid(0, 2), (QStringList{"pears#", "pears#ripe-pears"}));
}

TEST(SearchGuide, FindsNothingWithoutWords)
{
    EXPECT_TRUE(found("").isEmpty());
    EXPECT_TRUE(found("   ").isEmpty());
}

TEST(SearchGuide, ShowsTheWordWithWhatStandsAroundIt)
{
    const test::SmallGuide files;
    QString text;
    for (int i = 0; i < 60; ++i)
        text += QStringLiteral("filling words ");
    files.write("pears", "# Pears\n\n" + text.toStdString() + "needle " + text.toStdString() + "\n");
    const Guide guide = files.read();
    const auto hits = searchGuide(guide, {QStringLiteral("needle")});
    ASSERT_EQ(hits.size(), 1u);
    const QString excerpt = hits.front().excerpt;
    EXPECT_TRUE(excerpt.contains(QStringLiteral(" needle ")));
    EXPECT_TRUE(excerpt.startsWith(QStringLiteral("… ")));
    EXPECT_TRUE(excerpt.endsWith(QStringLiteral(" …")));
    EXPECT_LT(excerpt.size(), 160);
}

} // namespace
} // namespace waymark::ui
