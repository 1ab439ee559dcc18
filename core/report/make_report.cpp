#include "core/report/make_report.h"

#include <utility>

#include "core/base/engine.h"
#include "core/explanation/strength.h"
#include "core/record/freeze.h"
#include "core/report/report_sections.h"

namespace waymark {
namespace {

/// In good order for somebody who was not there.
constexpr Section (*kSections[])(const ReportTask&) = {verdictSection, recordSection, pointsSection, profileSection,
    certaintySection, flipsSection, bestCasesSection, cautionsSection, nextSection, prioritiesSection, answersSection,
    ownEvidenceSection, evidenceSection, predictionsSection, methodSection};

Message colophonOf(const ReportTask& task)
{
    const Framework& framework = task.framework;
    return {"report.colophon",
        {{"engine", std::string(engineVersion())}, {"framework", framework.id.text}, {"version", framework.version},
            {"hash", framework.hash}, {"seed", std::to_string(task.study.run.seed)},
            {"worlds", static_cast<double>(task.study.run.worlds)}}};
}

void addHeadline(Report& report, const ReportTask& task)
{
    const Verdict& verdict = task.study.assessment().verdict;
    report.headline = {"report.undecidedHeadline", {}};
    if (verdict.alternative) {
        report.headline = {"report.headline", {{"headline", verdict.headline}}};
        report.headlineColour = task.framework[*verdict.alternative].colour;
    }
    const std::optional<AlternativeIndex> chosen = chosenInstead(task);
    if (!chosen)
        return;
    if (verdict.alternative)
        report.recommended = {"report.recommendedInstead", {{"headline", verdict.headline}}};
    report.headline = {"report.chosenHeadline", {{"alternative", task.framework[*chosen].name}}};
    report.headlineColour = task.framework[*chosen].colour;
}

} // namespace

Report makeReport(const ReportTask& task)
{
    Report report;
    report.title = task.decision.title;
    addHeadline(report, task);
    if (const auto& robustness = task.study.settled.robustness)
        report.strength = strengthSentences(task.framework, task.study.assessment(), *robustness).name;
    if (task.recorded)
        report.recorded = *task.recorded;
    for (const auto section : kSections)
        if (Section made = section(task); !made.blocks.empty())
            report.sections.push_back(std::move(made));
    report.colophon = colophonOf(task);
    report.frozen = freeze(task.framework, task.decision, task.study, figuresOf(report.sections));
    return report;
}

SealContent sealContentOf(const ReportTask& task, ReportFormat format)
{
    Figures figures = assessmentFigures(task.framework, task.study);
    SealContent content{format, freeze(task.framework, task.decision, task.study, std::move(figures)), {}};
    if (task.recorded)
        content.recorded = *task.recorded;
    return content;
}

} // namespace waymark
