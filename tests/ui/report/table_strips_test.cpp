#include "ui/report/table_strips.h"

#include <numeric>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "core/report/cells.h"
#include "tests/ui/support/shown_document.h"
#include "ui/report/paginate.h"

namespace waymark::ui {
namespace {

using testing::ElementsAre;

double sum(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

TEST(ColumnWidths, AreWhatIsAskedForIfThereIsRoom)
{
    EXPECT_THAT(columnWidths({{10, 40}, {20, 30}}, 100), ElementsAre(40, 30));
}

TEST(ColumnWidths, GiveMoreToThoseWithMoreToSay)
{
    EXPECT_THAT(columnWidths({{10, 110}, {10, 60}}, 80), ElementsAre(10 + 60 * 100 / 150.0, 10 + 60 * 50 / 150.0));
}

TEST(ColumnWidths, ShrinkInProportionWhereNotEvenWordsFit)
{
    EXPECT_THAT(columnWidths({{100, 100}, {300, 400}}, 100), ElementsAre(25, 75));
}

RC_GTEST_PROP(ColumnWidths, NeverTakeMoreThanThereIs, (const std::vector<std::pair<std::uint8_t, std::uint8_t>>& asked))
{
    std::vector<ColumnNeed> needs;
    for (const auto& [least, more] : asked)
        needs.push_back({1.0 + least, 1.0 + least + more});
    RC_ASSERT(sum(columnWidths(needs, 200)) <= 200 + 1e-9);
}

Table longTable(std::size_t rows, const std::string& text)
{
    Table table{"t", asText("Caption"), {{"name", asText("Name")}, {"value", asText("Value"), true}}, {}};
    for (std::size_t i = 0; i < rows; ++i)
        table.rows.push_back({std::to_string(i), {asText(text), asText(std::to_string(i))}});
    return table;
}

Strips stripsOf(const Table& table)
{
    return tableStrips(table, test::shippedTexts().catalogue(), points(400));
}

TEST(TableStrips, ALongTableRepeatsItsHeadings)
{
    const Strips strips = stripsOf(longTable(200, "row"));
    const std::vector<Page> pages = paginate(strips, points(700));
    ASSERT_GT(pages.size(), 2u);
    const Strip* head = strips.back().head.get();
    for (std::size_t i = 1; i < pages.size(); ++i) {
        EXPECT_EQ(pages[i].front().strip, head) << "page " << i;
        EXPECT_GE(pages[i].size(), 3u) << "a row alone on page " << i;
    }
}

TEST(TableStrips, AShortTableStaysWhole)
{
    Strips strips = stripsOf(longTable(5, "row"));
    Strip above;
    above.height = points(650);
    strips.insert(strips.begin(), above);
    EXPECT_EQ(paginate(strips, points(700))[1].size(), strips.size() - 1);
}

TEST(TableStrips, OnlyARowTallerThanAPageIsDivided)
{
    const std::string words = [] {
        std::string text;
        for (int i = 0; i < 2000; ++i)
            text += "word ";
        return text;
    }();
    const Strips strips = stripsOf(longTable(1, words));
    EXPECT_GT(strips.size(), 4u);
    for (const Strip& strip : strips)
        EXPECT_LT(strip.height, points(350));
    EXPECT_EQ(stripsOf(longTable(1, "a few words")).size(), 3u);
}

} // namespace
} // namespace waymark::ui
