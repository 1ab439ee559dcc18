#include <algorithm>
#include <string>
#include <utility>

#include "core/record/trigger_words.h"
#include "core/report/cells.h"
#include "core/report/report_sections.h"

namespace waymark {
namespace {

std::string joined(const std::vector<std::string>& names)
{
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

std::string nameOf(const Framework& framework, const AlternativeId& id)
{
    const auto alternative = framework.find(id);
    return alternative ? framework[*alternative].name : id.text;
}

/// Rows of what was said; what was left empty is left out.
class Statements {
public:
    void add(std::string key, const char* heading, Message text)
    {
        m_table.rows.push_back({std::move(key), {{heading, {}}, std::move(text)}});
    }

    void add(std::string key, const char* heading, const std::string& text)
    {
        if (!text.empty())
            add(std::move(key), heading, asText(text));
    }

    Table table() const { return m_table; }

private:
    Table m_table{
        "statement", {"report.tableStatement", {}}, {{"name", {"report.what", {}}}, {"said", {"report.said", {}}}}, {}};
};

/// One trigger a row: what has to hold, in one or two columns, and what the verdict would be.
Table triggersTable(const Framework& framework, const std::vector<Trigger>& triggers)
{
    Table table{"triggers", {"report.tableTriggers", {}}, {{"if", {"report.triggerIf", {}}}}, {}};
    const bool hasPairs =
        std::any_of(triggers.begin(), triggers.end(), [](const Trigger& each) { return each.answers.size() > 1; });
    if (hasPairs)
        table.columns.push_back({"and", {"report.triggerAnd", {}}});
    table.columns.push_back({"then", {"report.triggerThen", {}}});
    for (const Trigger& trigger : triggers) {
        TableRow row{std::to_string(table.rows.size() + 1), triggerWords(framework, trigger).conditions};
        row.cells.resize(table.columns.size() - 1, asNothing());
        row.cells.push_back(asText(nameOf(framework, trigger.verdict)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Message statusOf(const Report& report)
{
    return report.recorded ? statusOf(report.recorded->said) : Message{"report.notRecorded", {}};
}

std::optional<AlternativeIndex> chosenInstead(const ReportTask& task)
{
    if (!task.recorded)
        return std::nullopt;
    const auto chosen = task.framework.find(task.recorded->said.chosen);
    return chosen != task.study.assessment().verdict.alternative ? chosen : std::nullopt;
}

Section recordSection(const ReportTask& task)
{
    Section section{"record", {"report.sectionRecord", {}}, {}};
    if (!task.recorded)
        return section;
    const Statement& said = task.recorded->said;
    Statements rows;
    rows.add("status", "report.status", statusOf(said));
    rows.add("date", "report.date", said.date);
    rows.add("decision-makers", "report.decisionMakers", joined(said.decisionMakers));
    rows.add("consulted", "report.consulted", joined(said.consulted));
    rows.add("informed", "report.informed", joined(said.informed));
    rows.add("context", "report.context", said.context);
    rows.add("chosen", "report.chosen", nameOf(task.framework, said.chosen));
    if (said.chosen != task.recorded->recommended && !task.recorded->recommended.empty())
        rows.add("recommended", "report.recommended", nameOf(task.framework, task.recorded->recommended));
    rows.add("why-other", "report.whyOther", said.whyOther);
    rows.add("consequences", "report.consequences", said.consequences);
    rows.add("confirmation", "report.confirmation", said.confirmation);
    rows.add("revision", "report.revision",
        Message{"report.revisionOf",
            {{"number", static_cast<double>(task.recorded->number)}, {"recordedAt", task.recorded->recordedAt}}});
    section.blocks.push_back(rows.table());
    std::vector<Trigger> triggers = task.recorded->triggers;
    std::erase_if(triggers, [&](const Trigger& each) { return !turnsAway(each, said); });
    if (!triggers.empty())
        section.blocks.push_back(triggersTable(task.framework, triggers));
    return section;
}

} // namespace waymark
