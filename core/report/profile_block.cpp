#include <algorithm>

#include "core/report/cells.h"
#include "core/report/chart_blocks.h"
#include "core/report/profile_data.h"

namespace waymark {
namespace {

Message sentenceOf(const Framework& framework, const ProfileData& data, const ProfileRow& row)
{
    const auto [worst, best] = std::minmax_element(row.values.begin(), row.values.end());
    const auto pageOf = [&](auto at) { return framework[data.pages[std::size_t(at - row.values.begin())]].title; };
    return {"report.saidProfile",
        {{"alternative", framework[row.alternative].name}, {"page", pageOf(best)}, {"best", *best},
            {"other", pageOf(worst)}, {"worst", *worst}}};
}

Table tableOf(const Framework& framework, const ProfileData& data)
{
    Table table{"profile-by-page", {"report.tableProfile", {}}, {{"name", {"report.page", {}}}}, {}};
    for (const ProfileRow& row : data.rows)
        table.columns.push_back(
            {framework[row.alternative].id.text, asText(framework[row.alternative].shortName), true});
    for (std::size_t page = 0; page < data.pages.size(); ++page) {
        TableRow line{framework[data.pages[page]].id.text, {asText(framework[data.pages[page]].title)}};
        for (const ProfileRow& row : data.rows)
            line.cells.push_back(asPoints(row.values[page]));
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace

ChartBlock profileBlock(const ReportTask& task)
{
    const ProfileData data = profileData(task.framework, task.study.assessment());
    ProfileChart drawing;
    for (const PageIndex page : data.pages)
        drawing.spokes.push_back(asText(task.framework[page].shortTitle));
    Chart chart{"profile", {"report.chartProfile", {}}, {"report.aboutProfile", {}}, {}, {}};
    for (const ProfileRow& row : data.rows) {
        const Alternative& alternative = task.framework[row.alternative];
        drawing.outlines.push_back({asText(alternative.shortName), alternative.colour, row.values});
        if (!data.pages.empty())
            chart.inWords.push_back(sentenceOf(task.framework, data, row));
    }
    chart.drawing = std::move(drawing);
    return {std::move(chart), tableOf(task.framework, data)};
}

} // namespace waymark
