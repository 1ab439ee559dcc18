#pragma once

#include <string>

#include "core/report/report.h"
#include "core/report/seal.h"
#include "core/report/svg_chart.h"

namespace waymark {

/// How a chart of a report looks in a file of its own: text grows with it, so that a large picture reads as well as a
/// small one.
ChartStyle chartFileStyle(const SealedChart& chart);

/// Every number of a chart, by the keys that they have among the report's figures; none if there is no such chart.
Figures chartFigures(const Report& report, const std::string& id);

/// What seals that chart in that format: what the report was made from, and the chart's own figures.
SealContent chartSeal(const Report& report, const SealedChart& chart, ReportFormat format);

/// The chart as sealed SVG; empty if the report has none of that id. Same input, same bytes.
std::string svgChartFile(const Report& report, const SealedChart& chart, const MessageCatalogue& words);

} // namespace waymark
