#include <algorithm>
#include <map>

#include "core/report/cells.h"
#include "core/report/chart_blocks.h"
#include "core/report/profile_data.h"
#include "core/report/report_sections.h"

namespace waymark {
namespace {

/// An outline over fewer spokes shows nothing.
constexpr std::size_t kLeastSpokes = 3;

bool hasPoints(const Assessment& assessment)
{
    return assessment.answered > 0
        && std::any_of(assessment.alternatives.begin(), assessment.alternatives.end(),
            [](const AlternativeResult& each) { return each.value.has_value(); });
}

std::string citedBy(const Framework& framework, const std::vector<EvidenceIndex>& cites)
{
    std::string ids;
    for (const EvidenceIndex cited : cites)
        ids += (ids.empty() ? "" : " ") + framework[cited].id.text;
    return ids;
}

/// The points that each answer gives each alternative on the table.
class PointsByAnswer {
public:
    explicit PointsByAnswer(const ReportTask& task) : m_framework(task.framework), m_assessment(task.study.assessment())
    {
        for (const PointsRow& row : pointsData(m_framework, m_assessment, {}).rows)
            m_alternatives.push_back(row.alternative);
        for (const Contribution& each : m_assessment.contributions)
            m_byQuestion[each.question].push_back(&each);
    }

    Table table() const
    {
        Table table{"by-answer", {"report.tableByAnswer", {}},
            {{"name", {"report.question", {}}}, {"criterion", {"report.criterion", {}}}}, {}};
        for (const AlternativeIndex alternative : m_alternatives)
            table.columns.push_back(
                {m_framework[alternative].id.text, asText(m_framework[alternative].shortName), true});
        table.columns.push_back({"evidence", {"report.restsOn", {}}});
        for (const auto& [question, contributions] : m_byQuestion)
            table.rows.push_back(rowOf(question, contributions));
        return table;
    }

private:
    using Contributions = std::vector<const Contribution*>;

    TableRow rowOf(QuestionIndex question, const Contributions& contributions) const
    {
        TableRow row{m_framework[question].id.text,
            {asText(m_framework[question].title), asText(m_framework[contributions.front()->criterion].name)}};
        for (const AlternativeIndex alternative : m_alternatives) {
            const auto its = std::find_if(contributions.begin(), contributions.end(),
                [&](const Contribution* each) { return each->alternative == alternative; });
            row.cells.push_back(its == contributions.end() ? asNothing() : asPoints((*its)->points));
        }
        row.cells.push_back(basisOf(contributions));
        return row;
    }

    /// The evidence of all alternatives' values, each once.
    Message basisOf(const Contributions& contributions) const
    {
        std::vector<EvidenceIndex> cites;
        for (const Contribution* each : contributions)
            cites.insert(cites.end(), each->cites.begin(), each->cites.end());
        std::sort(cites.begin(), cites.end());
        cites.erase(std::unique(cites.begin(), cites.end()), cites.end());
        const std::string ids = citedBy(m_framework, cites);
        const bool isOwn =
            std::any_of(contributions.begin(), contributions.end(), [](const Contribution* each) { return each->own; });
        if (isOwn)
            return {ids.empty() ? "report.ownValue" : "report.ownValueAnd", {{"ids", ids}}};
        return ids.empty() ? asNothing() : asText(ids);
    }

    const Framework& m_framework;
    const Assessment& m_assessment;
    std::vector<AlternativeIndex> m_alternatives; ///< as in the charts above
    std::map<QuestionIndex, Contributions> m_byQuestion;
};

} // namespace

Section pointsSection(const ReportTask& task)
{
    Section section{"points", {"report.sectionPoints", {}}, {}};
    if (!hasPoints(task.study.assessment()))
        return section;
    section.blocks = {pointsBlock(task, {}), pointsBlock(task, {false, {}}), PointsByAnswer(task).table()};
    return section;
}

Section profileSection(const ReportTask& task)
{
    Section section{"profile", {"report.sectionProfile", {}}, {}};
    if (hasPoints(task.study.assessment())
        && profileData(task.framework, task.study.assessment()).pages.size() >= kLeastSpokes)
        section.blocks.push_back(profileBlock(task));
    return section;
}

} // namespace waymark
