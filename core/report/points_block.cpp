#include <algorithm>

#include "core/report/cells.h"
#include "core/report/chart_blocks.h"

namespace waymark {
namespace {

bool isByPage(const PointsScope& scope)
{
    return scope.byPage && !scope.page;
}

Bar barOf(const Framework& framework, const PointsData& data, const PointsRow& row)
{
    const Alternative& alternative = framework[row.alternative];
    Bar bar{alternative.id.text, asText(alternative.shortName), {}, {}, asPoints(row.total)};
    double from = 0;
    for (std::size_t segment = 0; segment < data.segments.size(); ++segment) {
        const double to = from + row.points[segment];
        bar.parts.push_back({asText(data.segments[segment]), from, to, alternative.colour,
            {"report.wholePoints", {{"points", row.points[segment]}}}});
        from = to;
    }
    return bar;
}

Message sentenceOf(const Framework& framework, const PointsData& data, const PointsRow& row)
{
    const Argument name{"alternative", framework[row.alternative].name};
    const Argument points{"points", row.total};
    const auto most = std::max_element(row.points.begin(), row.points.end());
    if (most == row.points.end() || *most <= 0)
        return {"report.saidPoints", {name, points}};
    return {"report.saidMostPoints",
        {name, points, {"most", *most}, {"segment", data.segments[std::size_t(most - row.points.begin())]}}};
}

Table tableOf(const Framework& framework, const PointsData& data, const PointsScope& scope)
{
    Table table{isByPage(scope) ? "by-page" : "by-criterion",
        {isByPage(scope) ? "report.tableByPage" : "report.tableByCriterion", {}}, {}, {}};
    table.columns.push_back({"name", {isByPage(scope) ? "report.page" : "report.criterion", {}}});
    for (const PointsRow& row : data.rows)
        table.columns.push_back(
            {framework[row.alternative].id.text, asText(framework[row.alternative].shortName), true});
    for (std::size_t segment = 0; segment < data.segments.size(); ++segment) {
        TableRow line{data.keys[segment], {asText(data.segments[segment])}};
        for (const PointsRow& row : data.rows)
            line.cells.push_back(asPoints(row.points[segment]));
        table.rows.push_back(std::move(line));
    }
    TableRow total{kTotalRow, {{"report.total", {}}}};
    for (const PointsRow& row : data.rows)
        total.cells.push_back(asPoints(row.total));
    table.rows.push_back(std::move(total));
    return table;
}

} // namespace

ChartBlock pointsBlock(const ReportTask& task, const PointsScope& scope)
{
    const Framework& framework = task.framework;
    const PointsData data = pointsData(framework, task.study.assessment(), scope);
    BarChart drawing;
    drawing.colours = BarColours::shades;
    Chart chart{isByPage(scope) ? "points-by-page" : "points-by-criterion",
        {isByPage(scope) ? "report.chartByPage" : "report.chartByCriterion", {}}, {"report.aboutPoints", {}}, {}, {}};
    for (const PointsRow& row : data.rows) {
        drawing.bars.push_back(barOf(framework, data, row));
        chart.inWords.push_back(sentenceOf(framework, data, row));
    }
    chart.drawing = std::move(drawing);
    return {std::move(chart), tableOf(framework, data, scope)};
}

} // namespace waymark
