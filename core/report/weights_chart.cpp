#include "core/report/weights_chart.h"

#include <algorithm>
#include <cmath>

#include "core/report/cells.h"
#include "core/report/page_weights.h"

namespace waymark {
namespace {

/// The axis ends at a round figure above the heaviest.
constexpr double kRound = 10;

} // namespace

Chart weightsChart(const ReportTask& task)
{
    const Assessment& assessment = task.study.assessment();
    BarChart drawing;
    drawing.colours = BarColours::ramp;
    drawing.unit = AxisUnit::percent;
    drawing.hasKey = false;
    drawing.most = kRound;
    Chart chart{"weights", {"report.tableWeights", {}}, {"report.aboutWeights", {}}, {}, {}};
    for (const CriterionIndex criterion : heaviestFirst(assessment)) {
        const Criterion& named = task.framework[criterion];
        const double weight = assessment.criteria[criterion.value].weight;
        if (!assessment.criteria[criterion.value].relevant || weight <= 0)
            continue;
        drawing.bars.push_back(
            {named.id.text, asText(named.name), {{asText(named.name), 0, 100 * weight, 0, {}}}, {}, asPercent(weight)});
        drawing.most = std::max(drawing.most, kRound * std::ceil(100 * weight / kRound));
        chart.inWords.push_back({drawing.bars.size() == 1 ? "report.saidHeaviest" : "report.saidWeight",
            {{"criterion", named.name}, {"weight", weight}}});
    }
    chart.drawing = std::move(drawing);
    return chart;
}

} // namespace waymark
