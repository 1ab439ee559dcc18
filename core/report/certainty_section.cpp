#include "core/explanation/strength.h"
#include "core/report/cells.h"
#include "core/report/chart_blocks.h"
#include "core/report/rank_data.h"
#include "core/report/report_sections.h"

namespace waymark {
namespace {

double shareAbove(const Odds& odds, const RankRow& one, const RankRow& other)
{
    return odds.pairwiseWinning[one.alternative.value][other.alternative.value].value_or(0);
}

/// How often the row's value is above the column's.
Table pairsTable(const ReportTask& task, const Odds& odds)
{
    const bool isAsStated = odds.regime == Regime::stated;
    Table table{isAsStated ? "pairs-as-stated" : "pairs-same-order",
        {isAsStated ? "report.tablePairsStated" : "report.tablePairsOrder", {}}, {{"name", {"report.alternative", {}}}},
        {}};
    const std::vector<RankRow> order = rankData(odds);
    for (const RankRow& one : order) {
        const Alternative& alternative = task.framework[one.alternative];
        table.columns.push_back({alternative.id.text, asText(alternative.shortName), true});
        TableRow row{alternative.id.text, {asText(alternative.name)}};
        for (const RankRow& other : order)
            row.cells.push_back(
                one.alternative == other.alternative ? asNothing() : asExactPercent(shareAbove(odds, one, other)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Section certaintySection(const ReportTask& task)
{
    Section section{"certainty", {"report.sectionCertainty", {}}, {}};
    const auto& robustness = task.study.settled.robustness;
    if (!robustness)
        return section;
    const StrengthSentences said = strengthSentences(task.framework, task.study.assessment(), *robustness);
    section.blocks.push_back(Paragraph{{said.shares, {"report.aboutWorlds", {}}}});
    Bullets doubts{{"report.leadDoubts", {}}};
    for (const Message& doubt : said.doubts)
        doubts.items.push_back({doubt});
    if (!doubts.items.empty())
        section.blocks.push_back(std::move(doubts));
    section.blocks.push_back(Paragraph{{said.thresholds}});
    for (const Odds* odds : {&robustness->stated, &robustness->order}) {
        section.blocks.push_back(ranksBlock(task, *odds));
        section.blocks.push_back(pairsTable(task, *odds));
    }
    return section;
}

} // namespace waymark
