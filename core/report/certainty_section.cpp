#include "core/explanation/strength.h"
#include "core/report/cells.h"
#include "core/report/chart_blocks.h"
#include "core/report/report_sections.h"

namespace waymark {
namespace {

/// How often the row's value is above the column's.
Table pairsTable(const ReportTask& task, const Odds& odds)
{
    const bool isAsStated = odds.regime == Regime::stated;
    Table table{isAsStated ? "pairs-as-stated" : "pairs-same-order",
        {isAsStated ? "report.tablePairsStated" : "report.tablePairsOrder", {}}, {{"name", {"report.alternative", {}}}},
        {}};
    for (std::size_t a = 0; a < odds.pairwiseWinning.size(); ++a) {
        if (odds.pairwiseWinning[a].empty())
            continue;
        const Alternative& alternative = task.framework.alternatives[a];
        table.columns.push_back({alternative.id.text, asText(alternative.shortName), true});
        TableRow row{alternative.id.text, {asText(alternative.name)}};
        for (std::size_t b = 0; b < odds.pairwiseWinning[a].size(); ++b)
            if (a == b)
                row.cells.push_back(asNothing());
            else if (const auto& share = odds.pairwiseWinning[a][b])
                row.cells.push_back(asExactPercent(*share));
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
