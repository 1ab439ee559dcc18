#include <algorithm>

#include "core/explanation/explain.h"
#include "core/explanation/weighing_notices.h"
#include "core/report/cells.h"
#include "core/report/page_weights.h"
#include "core/report/report_sections.h"

namespace waymark {
namespace {

const char* methodId(WeightMethod method)
{
    switch (method) {
    case WeightMethod::rating:
        break;
    case WeightMethod::swing:
        return "report.bySwing";
    case WeightMethod::smart:
        return "report.bySmart";
    case WeightMethod::order:
        return "report.byOrder";
    case WeightMethod::pairs:
        return "report.byPairs";
    case WeightMethod::intervals:
        return "report.byIntervals";
    }
    return "report.byRating";
}

TableRow rowOf(const ReportTask& task, CriterionIndex criterion)
{
    const Criterion& named = task.framework[criterion];
    const CriterionResult& result = task.study.assessment().criteria[criterion.value];
    return {named.id.text,
        {asText(named.name), result.relevant ? asPercent(result.weight) : asNothing(),
            result.relevant ? asPercent(result.defaultWeight) : asNothing(),
            weightReason(task.framework, task.study.assessment(), criterion), asText(named.meaning)}};
}

} // namespace

Section prioritiesSection(const ReportTask& task)
{
    const Priorities& priorities = task.decision.priorities;
    Section section{"priorities", {"report.sectionPriorities", {}}, {}};
    Paragraph how{{{methodId(priorities.method), {}}}};
    if (priorities.giveOrTake)
        how.sentences.push_back({"report.giveOrTake", {{"share", *priorities.giveOrTake}}});
    section.blocks.push_back(std::move(how));
    Table table{"weights", {"report.tableWeights", {}},
        {{"name", {"report.criterion", {}}}, {"weight", {"report.weight", {}}, true},
            {"default", {"report.defaultWeight", {}}, true}, {"reason", {"report.why", {}}},
            {"meaning", {"report.meaning", {}}}},
        {}};
    for (const CriterionIndex criterion : heaviestFirst(task.study.assessment()))
        table.rows.push_back(rowOf(task, criterion));
    section.blocks.push_back(std::move(table));
    Bullets notices{{"report.leadNotices", {}}};
    for (const Message& notice : weighingNotices(task.framework, priorities, task.study.assessment()))
        notices.items.push_back({notice});
    if (!notices.items.empty())
        section.blocks.push_back(std::move(notices));
    return section;
}

} // namespace waymark
