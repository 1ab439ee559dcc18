#include <string>

#include "core/base/engine.h"
#include "core/report/cells.h"
#include "core/report/report_sections.h"

namespace waymark {
namespace {

Table computedFrom(const ReportTask& task)
{
    const Framework& framework = task.framework;
    const Assessment& assessment = task.study.assessment();
    Table table{"computed-from", {"report.tableComputedFrom", {}},
        {{"name", {"report.what", {}}}, {"value", {"report.computedValue", {}}}}, {}};
    const auto add = [&](std::string key, const char* heading, Message cell) {
        table.rows.push_back({std::move(key), {{heading, {}}, std::move(cell)}});
    };
    add("framework", "report.framework", asText(framework.title));
    add("framework-id", "report.frameworkId", asId(framework.id.text));
    add("framework-version", "report.frameworkVersion", asId(framework.version));
    add("framework-hash", "report.frameworkHash", asId(framework.hash));
    add("engine", "report.engine", asText(std::string(engineVersion()))); // another engine is no other figure
    add("seed", "report.seed", asId(std::to_string(task.study.run.seed)));
    add("worlds", "report.worlds", asId(std::to_string(task.study.run.worlds)));
    add("reading", "report.reading",
        {assessment.reading == Reading::articleOnly ? "report.readingSource" : "report.readingFull", {}});
    add("answered", "report.questionsAnswered",
        {"report.answeredOf",
            {{"answered", static_cast<double>(assessment.answered)},
                {"questions", static_cast<double>(assessment.questions)}}});
    add("rests-on-answers", "report.restsOnAnswers", asPercent(assessment.answeredShare));
    add("rests-on-framework", "report.restsOnFramework", asPercent(1 - assessment.answeredShare));
    return table;
}

} // namespace

Section methodSection(const ReportTask& task)
{
    const Thresholds& asked = task.framework.thresholds;
    Section section{"method", {"report.sectionMethod", {}}, {}};
    section.blocks = {Paragraph{{{"report.methodValues", {}}, {"report.methodWeights", {}}, {"report.methodSum", {}}}},
        Paragraph{{{"report.methodProof", {{"pairwise", asked.qualifyingPairwise}}}}},
        Paragraph{{{"report.methodWorlds", {}}, {"report.methodStrength", {}}}}, computedFrom(task)};
    return section;
}

} // namespace waymark
