#include <algorithm>

#include "core/explanation/explain.h"
#include "core/explanation/strength.h"
#include "core/report/cells.h"
#include "core/report/report_sections.h"

namespace waymark {
namespace {

/// An alternative's part in the outcome.
Message standingOf(const ReportTask& task, AlternativeIndex alternative)
{
    const Assessment& assessment = task.study.assessment();
    const AlternativeResult& result = assessment.alternatives[alternative.value];
    if (!result.available)
        return {"report.offTheTable", {}};
    const bool isVerdict = assessment.verdict.alternative == alternative;
    const bool isDefault = assessment.verdict.byDefault == alternative;
    if (isVerdict)
        return {isDefault ? "report.verdictAndDefault" : "report.verdict", {}};
    return isDefault ? Message{"report.default", {}} : asNothing();
}

/// Those on the table first, the highest value first.
std::vector<AlternativeIndex> byValue(const Assessment& assessment)
{
    std::vector<AlternativeIndex> alternatives;
    for (std::size_t a = 0; a < assessment.alternatives.size(); ++a)
        alternatives.push_back({a});
    const auto value = [&](AlternativeIndex a) { return assessment.alternatives[a.value].value.value_or(-1); };
    std::stable_sort(alternatives.begin(), alternatives.end(),
        [&](AlternativeIndex a, AlternativeIndex b) { return value(a) > value(b); });
    return alternatives;
}

TableRow outcomeOf(const ReportTask& task, AlternativeIndex alternative)
{
    const Alternative& named = task.framework[alternative];
    const AlternativeResult& result = task.study.assessment().alternatives[alternative.value];
    TableRow row{named.id.text, {asText(named.name), result.value ? asPoints(*result.value) : asNothing()}};
    if (const auto& robustness = task.study.settled.robustness) {
        const auto& shares = robustness->stated.rankAcceptability[alternative.value];
        row.cells.push_back(shares.empty() ? asNothing() : asPercent(shares.front()));
    }
    row.cells.push_back(standingOf(task, alternative));
    row.cells.push_back(asText(named.summary));
    return row;
}

Table outcomeTable(const ReportTask& task)
{
    Table table{"outcome", {"report.tableOutcome", {}},
        {{"name", {"report.alternative", {}}}, {"value", {"report.value", {}}, true}}, {}};
    if (task.study.settled.robustness)
        table.columns.push_back({"first", {"report.shareFirst", {}}, true});
    table.columns.push_back({"standing", {"report.standing", {}}});
    table.columns.push_back({"meaning", {"report.meaning", {}}});
    for (const AlternativeIndex alternative : byValue(task.study.assessment()))
        table.rows.push_back(outcomeOf(task, alternative));
    return table;
}

void addParagraph(Section& section, std::vector<Message> sentences)
{
    if (!sentences.empty())
        section.blocks.push_back(Paragraph{std::move(sentences)});
}

} // namespace

Section verdictSection(const ReportTask& task)
{
    const Assessment& assessment = task.study.assessment();
    const Explanation explanation = explain(task.framework, assessment);
    Section section{"verdict", {"report.sectionVerdict", {}}, {}};
    addParagraph(section, explanation.recommendation);
    if (const auto& robustness = task.study.settled.robustness)
        addParagraph(section, {strengthSentences(task.framework, assessment, *robustness).shares});
    if (assessment.answered > 0)
        section.blocks.push_back(outcomeTable(task));
    addParagraph(section, explanation.proof);
    Bullets exclusions{{"report.leadExclusions", {}}};
    for (const Message& exclusion : explanation.exclusions)
        exclusions.items.push_back({exclusion});
    if (!exclusions.items.empty())
        section.blocks.push_back(std::move(exclusions));
    addParagraph(section, explanation.basis);
    return section;
}

} // namespace waymark
