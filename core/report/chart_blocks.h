#pragma once

#include "core/report/make_report.h"
#include "core/report/points_data.h"

namespace waymark {

// The charts of a report, each with its twin in figures. The study has a verdict where it says so.

ChartBlock pointsBlock(const ReportTask& task, const PointsScope& scope);
/// How good each alternative is on each page. Needs three pages at least to be drawn; see `profileData`.
ChartBlock profileBlock(const ReportTask& task);
/// How often each comes first, second, …; the study has a verdict.
ChartBlock ranksBlock(const ReportTask& task, const Odds& odds);
/// How far each weight may move alone; the study has a verdict.
ChartBlock stabilityBlock(const ReportTask& task);
/// How far the answers to each question move the lead; the study has been looked around.
ChartBlock leadsBlock(const ReportTask& task);

} // namespace waymark
