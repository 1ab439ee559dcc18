#include <algorithm>

#include "core/report/cells.h"
#include "core/report/chart_blocks.h"
#include "core/report/rank_data.h"

namespace waymark {
namespace {

bool isAsStated(const Odds& odds)
{
    return odds.regime == Regime::stated;
}

Bar barOf(const Framework& framework, const RankRow& row)
{
    const Alternative& alternative = framework[row.alternative];
    Bar bar{alternative.id.text, asText(alternative.shortName), {}, {},
        {"report.noteFirst", {{"share", row.shares.front()}}}};
    double from = 0;
    for (std::size_t rank = 0; rank < row.shares.size(); ++rank) {
        const double to = std::min(100.0, from + 100 * row.shares[rank]);
        bar.parts.push_back({asPlace(rank), from, to, static_cast<int>(rank), asPercent(row.shares[rank])});
        from = to;
    }
    return bar;
}

Table tableOf(const Framework& framework, const std::vector<RankRow>& rows, const Odds& odds)
{
    Table table{isAsStated(odds) ? "ranks-as-stated" : "ranks-same-order",
        {isAsStated(odds) ? "report.tableRanksStated" : "report.tableRanksOrder", {}},
        {{"name", {"report.alternative", {}}}}, {}};
    for (std::size_t rank = 0; !rows.empty() && rank < rows.front().shares.size(); ++rank)
        table.columns.push_back({"rank-" + std::to_string(rank + 1), asPlace(rank), true});
    table.columns.push_back({"verdict", {"report.isTheVerdict", {}}, true});
    for (const RankRow& row : rows) {
        TableRow line{framework[row.alternative].id.text, {asText(framework[row.alternative].name)}};
        for (const double share : row.shares)
            line.cells.push_back(asExactPercent(share));
        line.cells.push_back(asExactPercent(row.verdictShare));
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace

ChartBlock ranksBlock(const ReportTask& task, const Odds& odds)
{
    const std::vector<RankRow> rows = rankData(odds);
    BarChart drawing;
    drawing.colours = BarColours::ramp;
    drawing.unit = AxisUnit::percent;
    Chart chart{isAsStated(odds) ? "ranks-as-stated" : "ranks-same-order",
        {isAsStated(odds) ? "report.chartRanksStated" : "report.chartRanksOrder", {}},
        {"report.aboutRanks", {{"worlds", static_cast<double>(odds.worlds)}, {"points", 100 * odds.standardError}}}, {},
        {}};
    for (const RankRow& row : rows) {
        drawing.bars.push_back(barOf(task.framework, row));
        chart.inWords.push_back({"report.saidFirst",
            {{"alternative", task.framework[row.alternative].name}, {"first", row.shares.front()}}});
    }
    chart.drawing = std::move(drawing);
    return {std::move(chart), tableOf(task.framework, rows, odds)};
}

} // namespace waymark
