#include "core/explanation/flips.h"
#include "core/report/cells.h"
#include "core/report/chart_blocks.h"
#include "core/report/stability_data.h"

namespace waymark {
namespace {

/// Under which weight the verdict is another, over which, and whose it is then.
Message noteOf(const Framework& framework, const StabilityRow& row)
{
    const auto winner = [&](const StabilityStretch& stretch) {
        return stretch.winner ? framework[*stretch.winner].shortName : std::string();
    };
    if (row.flipsBelow && row.flipsAbove)
        return {"report.noteEither", {{"low", *row.flipsBelow}, {"high", *row.flipsAbove}}};
    if (row.flipsBelow)
        return {row.stretches.front().winner ? "report.noteBelow" : "report.noteBelowNobody",
            {{"low", *row.flipsBelow}, {"winner", winner(row.stretches.front())}}};
    if (row.flipsAbove)
        return {row.stretches.back().winner ? "report.noteAbove" : "report.noteAboveNobody",
            {{"high", *row.flipsAbove}, {"winner", winner(row.stretches.back())}}};
    return {"report.never", {}};
}

Message winnerOf(const Framework& framework, const StabilityStretch& stretch)
{
    return stretch.winner ? asText(framework[*stretch.winner].shortName) : Message{"report.undecided", {}};
}

Bar barOf(const Framework& framework, const StabilityRow& row)
{
    const Criterion& criterion = framework[row.criterion];
    Bar bar{criterion.id.text, asText(criterion.name), {}, 100 * row.weight, noteOf(framework, row)};
    for (const StabilityStretch& stretch : row.stretches)
        bar.parts.push_back({winnerOf(framework, stretch), 100 * stretch.from, 100 * stretch.to,
            stretch.winner ? framework[*stretch.winner].colour : -1, {}});
    return bar;
}

TableRow lineOf(const Framework& framework, const StabilityRow& row)
{
    const auto at = [](const std::optional<double>& weight) {
        return weight ? asPercent(*weight) : Message{"report.never", {}};
    };
    return {framework[row.criterion].id.text,
        {asText(framework[row.criterion].name), asPercent(row.weight), at(row.flipsBelow),
            row.flipsBelow ? winnerOf(framework, row.stretches.front()) : asNothing(), at(row.flipsAbove),
            row.flipsAbove ? winnerOf(framework, row.stretches.back()) : asNothing()}};
}

/// The sentences of the explanation that the chart draws.
std::vector<Message> sentencesOf(const ReportTask& task)
{
    const FlipSentences flips = flipSentences(task.framework, task.study.assessment(), task.study.around->flips);
    if (!flips.alone.empty())
        return flips.alone;
    return {flips.weights.front().said};
}

} // namespace

ChartBlock stabilityBlock(const ReportTask& task)
{
    const std::vector<StabilityRow> rows = stabilityData(task.framework, task.study.assessment());
    BarChart drawing;
    drawing.unit = AxisUnit::percent;
    Table table{"weights-alone", {"report.tableWeightsAlone", {}},
        {{"name", {"report.criterion", {}}}, {"today", {"report.weightToday", {}}, true},
            {"below", {"report.flipsBelow", {}}, true}, {"below-verdict", {"report.then", {}}},
            {"above", {"report.flipsAbove", {}}, true}, {"above-verdict", {"report.then", {}}}},
        {}};
    for (const StabilityRow& row : rows) {
        drawing.bars.push_back(barOf(task.framework, row));
        table.rows.push_back(lineOf(task.framework, row));
    }
    Chart chart{"weights-alone", {"report.chartWeightsAlone", {}}, {"report.aboutWeightsAlone", {}}, sentencesOf(task),
        std::move(drawing)};
    return {std::move(chart), std::move(table)};
}

} // namespace waymark
