#include "core/report/chart_file.h"

#include <gmock/gmock.h>

#include "tests/core/report/reported.h"
#include "tests/support/markup_checker.h"

namespace waymark::test {
namespace {

using testing::IsEmpty;
using testing::Not;

class ChartFile : public Reported {
protected:
    ChartFile() { givenAll(); }

    static std::vector<std::string> chartsOf(const Report& report)
    {
        std::vector<std::string> ids;
        for (const Section& section : report.sections)
            for (const Block& block : section.blocks)
                if (const auto* chart = std::get_if<ChartBlock>(&block))
                    ids.push_back(chart->chart.id);
        return ids;
    }
};

TEST_F(ChartFile, IsSealedSvgOfTheSizeAskedFor)
{
    const Report made = report();
    ASSERT_THAT(chartsOf(made), Not(IsEmpty()));
    for (const std::string& id : chartsOf(made)) {
        const std::string svg = svgChartFile(made, {id, 1280, 720}, words());
        const CheckedMarkup checked = checkMarkup(svg);
        EXPECT_THAT(checked.faults, IsEmpty()) << id;
        EXPECT_EQ(checked.elements.front().attributes.at("width"), "1280");
        EXPECT_EQ(checked.elements.front().attributes.at("height"), "720");
        const Result<Sealed> sealed = readSeal(svg, id);
        ASSERT_TRUE(sealed);
        EXPECT_TRUE(sealed->isAsWritten);
        EXPECT_EQ(sealed->content, chartSeal(made, {id, 1280, 720}, ReportFormat::svg));
    }
}

TEST_F(ChartFile, CarriesTheFiguresThatItShowsByTheKeysOfTheReport)
{
    const Report made = report();
    for (const std::string& id : chartsOf(made)) {
        const Figures figures = chartFigures(made, id);
        EXPECT_GT(figures.size(), 2u) << id;
        EXPECT_LT(figures.size(), made.frozen.figures.size());
        for (const auto& [key, figure] : figures)
            EXPECT_EQ(made.frozen.figures.at(key), figure) << key;
    }
}

TEST_F(ChartFile, HasTextThatGrowsWithIt)
{
    EXPECT_DOUBLE_EQ(
        chartFileStyle({"points", 2000, 100}).textSize, 2 * chartFileStyle({"points", 1000, 900}).textSize);
}

TEST_F(ChartFile, IsNoneOfAnUnknownChart)
{
    const Report made = report();
    EXPECT_EQ(svgChartFile(made, {"unknown", 1280, 720}, words()), "");
    EXPECT_TRUE(chartFigures(made, "unknown").empty());
}

} // namespace
} // namespace waymark::test
