#pragma once

#include <optional>

#include "core/report/make_report.h"

namespace waymark {

/// What was chosen instead of the verdict; none if that was chosen, or nothing that the framework knows, or nothing is
/// recorded.
std::optional<AlternativeIndex> chosenInstead(const ReportTask& task);

// The sections of a report. One without blocks has nothing to tell and is left out.

/// Recommendation and reasons, what each alternative comes to, the rule of proof, what all rests on.
Section verdictSection(const ReportTask& task);
/// Who decided what and when; nothing unless recorded.
Section recordSection(const ReportTask& task);
/// By page, by criterion and by answer.
Section pointsSection(const ReportTask& task);
Section profileSection(const ReportTask& task);
Section certaintySection(const ReportTask& task);
Section flipsSection(const ReportTask& task);
/// The minority report.
Section bestCasesSection(const ReportTask& task);
Section cautionsSection(const ReportTask& task);
Section nextSection(const ReportTask& task);
Section prioritiesSection(const ReportTask& task);
/// A table for each page.
Section answersSection(const ReportTask& task);
Section ownEvidenceSection(const ReportTask& task);
Section evidenceSection(const ReportTask& task);
Section predictionsSection(const ReportTask& task);
Section methodSection(const ReportTask& task);

} // namespace waymark
