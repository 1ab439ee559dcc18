#include "core/report/record_markdown.h"

#include <cmath>

#include "core/decision/decision_words.h"
#include "core/explanation/strength.h"
#include "core/report/markdown_text.h"
#include "core/report/seal.h"

namespace waymark {
namespace {

constexpr std::size_t kMostLeads = 3; ///< of a kind

Message evidenceMessage(const Evidence& evidence)
{
    Message message{"adr.evidence", {{"id", evidence.id.text}, {"source", evidence.source}}};
    if (evidence.year > 0) {
        message.id = "adr.evidenceOfYear";
        message.arguments.push_back({"year", static_cast<double>(evidence.year)});
    }
    return message;
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

std::string RecordMarkdown::say(const Sentences& sentences) const
{
    std::string text;
    for (const Message& sentence : sentences)
        text += (text.empty() ? "" : " ") + m_words.say(sentence);
    return text;
}

std::string RecordMarkdown::line(const Message& message) const
{
    return markdownLine(m_words.say(message));
}

std::string RecordMarkdown::line(const Sentences& sentences) const
{
    return markdownLine(say(sentences));
}

std::string RecordMarkdown::bullets(const std::vector<Sentences>& items) const
{
    std::string list;
    for (const Sentences& item : items)
        list += (list.empty() ? "* " : "\n* ") + line(item);
    return list;
}

std::string RecordMarkdown::paragraphs(const std::string& typed, const Message& otherwise) const
{
    return isBlank(typed) ? line(otherwise) : markdownParagraphs(typed);
}

std::string RecordMarkdown::title() const
{
    return markdownLine(m_task.decision.title);
}

std::string RecordMarkdown::status() const
{
    const std::string status(nameOf(kRecordStatuses, m_story.said.status));
    if (m_story.said.supersededBy.empty())
        return status;
    return m_words.say({"adr.supersededBy", {{"status", status}, {"other", m_story.said.supersededBy}}});
}

std::string RecordMarkdown::context() const
{
    const Message question{"adr.question", {{"title", m_task.decision.title}, {"framework", m_task.framework.title}}};
    return paragraphs(m_story.said.context, question) + "\n\n" + line(m_story.basis);
}

std::string RecordMarkdown::drivers() const
{
    std::vector<Sentences> items;
    for (const CriterionIndex each : m_story.drivers) {
        const Criterion& criterion = m_task.framework[each];
        items.push_back({{"adr.driver",
            {{"criterion", criterion.name}, {"weight", m_task.study.assessment().criteria[each.value].weight},
                {"meaning", criterion.meaning}}}});
    }
    if (items.empty())
        items.push_back({{"adr.noDriver", {}}});
    return bullets(items);
}

std::string RecordMarkdown::name(AlternativeIndex alternative) const
{
    return markdownLine(m_task.framework[alternative].name);
}

std::string RecordMarkdown::optionNames() const
{
    std::string list;
    for (const RecordOption& option : m_story.options)
        list += (list.empty() ? "* " : "\n* ") + name(option.alternative);
    return list;
}

Message RecordMarkdown::outcomeMessage() const
{
    const Statement& said = m_story.said;
    if (said.chosen.empty())
        return {"adr.nothingChosen", {}};
    const Argument alternative{
        "alternative", m_story.chosen ? m_task.framework[*m_story.chosen].name : said.chosen.text};
    if (m_story.chosen && m_story.chosen == m_story.recommended)
        return {"adr.chosenByRule", {alternative}};
    if (isBlank(said.whyOther))
        return {"adr.chosenAgainstRule", {alternative}};
    return {"adr.chosenBecause", {alternative, {"why", said.whyOther}}};
}

std::string RecordMarkdown::outcome() const
{
    return markdownParagraphs(m_words.say(outcomeMessage()));
}

std::string RecordMarkdown::why() const
{
    std::string text = m_story.isAgainstTheRule() ? line(Message{"adr.ruleComesToThis", {}}) + ' ' : std::string();
    text += line(m_story.why);
    if (const auto& robustness = m_task.study.settled.robustness) {
        const StrengthSentences strength = strengthSentences(m_task.framework, m_task.study.assessment(), *robustness);
        text += "\n\n" + line({"adr.strength", {{"strength", m_words.say(strength.name)}}});
    }
    return text;
}

std::string RecordMarkdown::consequences() const
{
    std::string typed = markdownParagraphs(m_story.said.consequences);
    if (!typed.empty())
        typed += "\n\n";
    if (!m_story.chosen)
        return typed + line(Message{"adr.nothingFollows", {}});
    std::vector<Sentences> items;
    for (const bool isGood : {true, false}) {
        std::size_t count = 0;
        for (const CriterionLead& lead : m_story.leads)
            if ((lead.points > 0) == isGood && count++ < kMostLeads)
                items.push_back({{isGood ? "adr.leadGood" : "adr.leadBad",
                    {{"criterion", m_task.framework[lead.criterion].name}, {"points", std::abs(lead.points)},
                        {"rival", m_task.framework[*m_story.rival].name}}}});
    }
    return typed + (items.empty() ? argumentsOf(m_story.options[m_story.chosen->value]) : bullets(items));
}

std::string RecordMarkdown::argumentsOf(const RecordOption& option) const
{
    return bullets(option.arguments);
}

std::string RecordMarkdown::revisit() const
{
    std::vector<Sentences> items;
    for (const TriggerWords& trigger : m_story.revisit) {
        std::string conditions;
        for (const Message& condition : trigger.conditions) {
            const std::string said = m_words.say(condition);
            conditions =
                conditions.empty() ? said : m_words.say({"adr.both", {{"first", conditions}, {"second", said}}});
        }
        items.push_back({{"adr.trigger", {{"conditions", conditions}, {"then", m_words.say(trigger.then)}}}});
    }
    return items.empty() ? line(Message{"adr.noTrigger", {}}) : bullets(items);
}

std::string RecordMarkdown::evidence() const
{
    std::vector<Sentences> items;
    for (const EvidenceIndex each : m_story.evidence)
        items.push_back({evidenceMessage(m_task.framework[each])});
    return items.empty() ? line(Message{"adr.noEvidence", {}}) : bullets(items);
}

std::string RecordMarkdown::sealed(std::string text, ReportFormat format) const
{
    const SealContent content = sealContentOf(m_task, format);
    return withContentHash(std::move(text) + markdownSeal(content));
}

} // namespace waymark
