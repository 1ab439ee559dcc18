#include "core/explanation/edges.h"
#include "core/explanation/explain.h"
#include "core/explanation/flips.h"
#include "core/explanation/next_questions.h"
#include "core/explanation/recommendation.h"
#include "core/report/cells.h"
#include "core/report/chart_blocks.h"
#include "core/report/flip_text.h"
#include "core/report/report_sections.h"

namespace waymark {
namespace {

/// Under a lead; a sentence that there are none stands by itself.
void addFlips(Section& section, const char* lead, const std::vector<FlipSentence>& flips)
{
    if (flips.size() == 1 && flips.front().where.empty()) {
        section.blocks.push_back(Paragraph{{flips.front().said}});
        return;
    }
    Bullets bullets{{lead, {}}};
    for (const FlipSentence& flip : flips)
        bullets.items.push_back(readingOn(flip));
    if (!bullets.items.empty())
        section.blocks.push_back(std::move(bullets));
}

FlipSentences flipsOf(const ReportTask& task)
{
    return flipSentences(task.framework, task.study.assessment(), task.study.around->flips);
}

Bullets bulletsOf(const Framework& framework, const BestCaseSentences& best)
{
    Bullets bullets{{"report.leadBestCase", {{"alternative", framework[best.alternative].name}}}};
    bullets.items.push_back(best.who);
    for (const FlipSentence& change : best.changes)
        bullets.items.push_back(readingOn(change));
    return bullets;
}

} // namespace

Section flipsSection(const ReportTask& task)
{
    Section section{"flips", {"report.sectionFlips", {}}, {}};
    if (!task.study.around)
        return section;
    const FlipSentences said = flipsOf(task);
    addFlips(section, "report.leadAnswers", said.answers);
    Bullets edges{{"report.leadEdges", {}}};
    for (const Message& edge : edgeSentences(task.framework, task.study.around->flips.edges))
        edges.items.push_back({edge});
    if (!edges.items.empty())
        section.blocks.push_back(std::move(edges));
    addFlips(section, "report.leadWeights", said.weights);
    addFlips(section, "report.leadValues", said.values);
    section.blocks.push_back(stabilityBlock(task));
    ChartBlock leads = leadsBlock(task);
    if (!leads.table.rows.empty())
        section.blocks.push_back(std::move(leads));
    return section;
}

Section bestCasesSection(const ReportTask& task)
{
    Section section{"best-cases", {"report.sectionBestCases", {}}, {}};
    if (!task.study.around)
        return section;
    for (const BestCaseSentences& best : flipsOf(task).bestCases)
        section.blocks.push_back(bulletsOf(task.framework, best));
    const auto& verdict = task.study.assessment().verdict.alternative;
    if (verdict && chosenInstead(task))
        section.blocks.push_back(
            bulletsOf(task.framework, {*verdict, recommendationOf(task.framework, task.study.assessment()), {}}));
    return section;
}

Section cautionsSection(const ReportTask& task)
{
    Section section{"cautions", {"report.sectionCautions", {}}, {}};
    Bullets bullets;
    for (const Message& caution : explain(task.framework, task.study.assessment()).cautions)
        bullets.items.push_back({caution});
    if (!bullets.items.empty())
        section.blocks.push_back(std::move(bullets));
    return section;
}

Section nextSection(const ReportTask& task)
{
    Section section{"next", {"report.sectionNext", {}}, {}};
    if (!task.study.around)
        return section;
    Bullets bullets;
    for (const WorthFindingOut& worth : worthFindingOut(task.study.around->next))
        bullets.items.push_back({asText(task.framework[worth.question].title), worth.why});
    if (bullets.items.empty())
        section.blocks.push_back(Paragraph{{nothingToFindOut(task.study.around->next)}});
    else
        section.blocks.push_back(std::move(bullets));
    return section;
}

} // namespace waymark
