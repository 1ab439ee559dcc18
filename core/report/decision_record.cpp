#include "core/report/decision_record.h"

#include <cmath>

#include "core/report/markdown_text.h"
#include "core/report/record_markdown.h"
#include "core/report/yaml_text.h"

namespace waymark {
namespace {

/// A heading or a lead, and what stands below it.
std::string part(const std::string& heading, const std::string& body)
{
    return heading + "\n\n" + body + "\n\n";
}

std::string lead(const RecordMarkdown& record, const char* id)
{
    return "**" + record.line(Message{id, {}}) + "**";
}

std::string frontMatter(const RecordMarkdown& record)
{
    const Statement& said = record.story().said;
    return "---\nstatus: " + yamlText(record.status()) + "\ndate: " + yamlText(said.date)
        + "\ndecision-makers: " + yamlList(said.decisionMakers) + "\nconsulted: " + yamlList(said.consulted)
        + "\ninformed: " + yamlList(said.informed) + "\n---\n\n";
}

std::string prosAndCons(const RecordMarkdown& record, const Framework& framework)
{
    std::string text;
    for (const RecordOption& option : record.story().options) {
        text += part("### " + record.name(option.alternative), markdownLine(framework[option.alternative].summary));
        text += record.argumentsOf(option) + "\n\n";
        if (!option.minority.empty())
            text += lead(record, "adr.minorityReport") + ' ' + record.line(option.minority) + "\n\n";
    }
    return text;
}

std::string moreInformation(const ReportTask& task, const RecordMarkdown& record)
{
    std::string text = task.recorded ? "" : record.line(Message{"adr.notRecorded", {}}) + "\n\n";
    text += part(lead(record, "adr.revisitIf"), record.revisit());
    text += part(lead(record, "adr.evidenceCited"), record.evidence());
    return text + record.line(Message{"adr.aboutPoints", {{"source", task.framework.source}}}) + '\n';
}

/// The criteria in which the chosen one leads (or is led), and by how much together.
struct Gain {
    std::string criteria;
    double points = 0;
};

Gain gainOf(const ReportTask& task, const RecordStory& story, int sign)
{
    constexpr int kMostNamed = 3;
    Gain gain;
    int named = 0;
    for (const CriterionLead& each : story.leads)
        if (sign * each.points > 0 && named++ < kMostNamed) {
            gain.criteria += (gain.criteria.empty() ? "" : ", ") + task.framework[each.criterion].name;
            gain.points += std::abs(each.points);
        }
    return gain;
}

Message gainMessage(const ReportTask& task, const RecordStory& story, int sign)
{
    if (!story.rival)
        return {sign > 0 ? "adr.onlyOneLeft" : "adr.noChoice", {}};
    const Argument rival{"rival", task.framework[*story.rival].name};
    const Gain gain = gainOf(task, story, sign);
    if (gain.criteria.empty())
        return {sign > 0 ? "adr.noGain" : "adr.noLoss", {rival}};
    return {sign > 0 ? "adr.gain" : "adr.loss", {{"points", gain.points}, {"criteria", gain.criteria}, rival}};
}

std::string namesBut(const ReportTask& task, const std::optional<AlternativeIndex>& excepted)
{
    std::string names;
    for (std::size_t i = 0; i < task.framework.alternatives.size(); ++i)
        if (AlternativeIndex{i} != excepted)
            names += (names.empty() ? "" : ", ") + task.framework.alternatives[i].name;
    return names;
}

std::string driverNames(const ReportTask& task, const RecordStory& story)
{
    constexpr std::size_t kMostNamed = 3;
    std::string names;
    for (std::size_t i = 0; i < story.drivers.size() && i < kMostNamed; ++i)
        names += (names.empty() ? "" : ", ") + task.framework[story.drivers[i]].name;
    return names;
}

/// What was typed as a sentence, to go on behind it.
std::string asClause(std::string typed)
{
    const std::size_t end = typed.find_last_not_of(" \t\n");
    if (end != std::string::npos && typed[end] == '.')
        typed.resize(end);
    return typed;
}

} // namespace

std::string madrRecord(const ReportTask& task, const MessageCatalogue& words)
{
    const RecordMarkdown record(task, words);
    std::string text = frontMatter(record) + "# " + record.title() + "\n\n";
    text += part("## Context and Problem Statement", record.context());
    text += part("## Decision Drivers", record.drivers());
    text += part("## Considered Options", record.optionNames());
    text += part("## Decision Outcome", record.outcome());
    text += record.why() + "\n\n";
    text += part("### Consequences", record.consequences());
    text += part("### Confirmation", record.paragraphs(record.story().said.confirmation, {"adr.notSaid", {}}));
    text += "## Pros and Cons of the Options\n\n" + prosAndCons(record, task.framework);
    text += "## More Information\n\n" + moreInformation(task, record);
    return record.sealed(std::move(text), ReportFormat::adr);
}

std::string nygardRecord(const ReportTask& task, const MessageCatalogue& words)
{
    const RecordMarkdown record(task, words);
    const Statement& said = record.story().said;
    std::string text = "# " + record.title() + "\n\n";
    text += record.line(Message{"adr.date", {{"date", said.date}}}) + "\n\n";
    text += part("## Status", markdownLine(record.status()));
    text += part("## Context", record.context());
    text += record.drivers() + "\n\n";
    text += part("## Decision", record.outcome());
    text += record.why() + "\n\n";
    text += part("## Consequences", record.consequences());
    text += part(lead(record, "adr.revisitIf"), record.revisit());
    text += record.line(Message{"adr.aboutPoints", {{"source", task.framework.source}}}) + '\n';
    return record.sealed(std::move(text), ReportFormat::nygard);
}

std::string yStatement(const ReportTask& task, const MessageCatalogue& words)
{
    const RecordMarkdown record(task, words);
    const RecordStory& story = record.story();
    const std::string& context = story.said.context.empty() ? task.decision.title : story.said.context;
    std::vector<std::pair<const char*, Message>> lines = {
        {"adr.yContext", {"adr.words", {{"words", asClause(context)}}}},
        {"adr.yFacing", {"adr.words", {{"words", driverNames(task, story)}}}}};
    if (story.said.chosen.empty()) {
        lines.push_back({"adr.yUndecided", {"adr.lastWords", {{"words", namesBut(task, std::nullopt)}}}});
    } else {
        const std::string chosen = story.chosen ? task.framework[*story.chosen].name : story.said.chosen.text;
        lines.push_back({"adr.yDecidedFor", {"adr.firstWords", {{"words", chosen}}}});
        lines.push_back({"adr.yAgainst", {"adr.words", {{"words", namesBut(task, story.chosen)}}}});
        if (!story.said.whyOther.empty())
            lines.push_back({"adr.yBecause", {"adr.words", {{"words", asClause(story.said.whyOther)}}}});
        lines.push_back({"adr.yToAchieve", gainMessage(task, story, 1)});
        lines.push_back({"adr.yAccepting", gainMessage(task, story, -1)});
    }
    std::string text = "# " + record.title() + "\n\n";
    for (const auto& [id, message] : lines)
        text += lead(record, id) + ' ' + record.line(message) + (&message == &lines.back().second ? "\n\n" : "\\\n");
    text += record.line(Message{"adr.statusAndDate", {{"status", record.status()}, {"date", story.said.date}}}) + '\n';
    return record.sealed(std::move(text), ReportFormat::y);
}

} // namespace waymark
