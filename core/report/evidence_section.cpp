#include <algorithm>
#include <set>

#include "core/decision/answer_text.h"
#include "core/explanation/answer_words.h"
#include "core/group/combine.h"
#include "core/group/opinion_text.h"
#include "core/report/cells.h"
#include "core/report/report_sections.h"

namespace waymark {
namespace {

using Cited = std::set<EvidenceIndex>;

void add(Cited& cited, const std::vector<EvidenceIndex>& cites)
{
    cited.insert(cites.begin(), cites.end());
}

/// What values, rules and predictions at work here cite, and what stands behind the claims among it.
Cited citedHere(const Framework& framework, const Assessment& assessment)
{
    Cited cited;
    for (const Contribution& each : assessment.contributions)
        add(cited, each.cites);
    for (const Reason& each : assessment.reasons)
        add(cited, framework[each.rule].cites);
    for (const Caution& each : assessment.cautions)
        add(cited, framework[each.rule].cites);
    for (const AlternativeResult& each : assessment.alternatives)
        if (each.excludedBy)
            add(cited, framework[*each.excludedBy].cites);
    for (const std::size_t each : assessment.predictions)
        add(cited, framework.predictions[each].cites);
    Cited behind;
    for (const EvidenceIndex each : cited)
        add(behind, framework[each].cites);
    cited.merge(behind);
    return cited;
}

Message kindOf(const Evidence& evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::claim:
        return {"report.claim", {}};
    case EvidenceKind::rule:
        return {"report.rule", {}};
    case EvidenceKind::independent:
        break;
    }
    return {"report.independent", {}};
}

/// 'measured · supports'.
std::string standingOf(const Evidence& evidence)
{
    const bool hasBoth = !evidence.strength.empty() && !evidence.finding.empty();
    return evidence.strength + (hasBoth ? " · " : "") + evidence.finding;
}

Message textOrNothing(const std::string& text)
{
    return text.empty() ? asNothing() : asText(text);
}

TableRow rowOf(const Evidence& evidence)
{
    return {evidence.id.text,
        {asId(evidence.id.text), asText(evidence.text), kindOf(evidence), textOrNothing(evidence.source),
            evidence.year > 0 ? Message{"report.year", {{"year", static_cast<double>(evidence.year)}}} : asNothing(),
            textOrNothing(standingOf(evidence))}};
}

/// An answer as own evidence names it, in the framework's words.
Message wordsOf(const Framework& framework, QuestionIndex question, const std::string& answer)
{
    if (answer == "?")
        return {"report.open", {}};
    Decision said;
    said.participants.resize(1);
    if (const auto parsed = parseAnswer(framework, question, answer); parsed && *parsed)
        said.agreed[framework[question].id].value = **parsed;
    const std::string words = answerWords(framework[question], combine(framework, question, said));
    return asText(words.empty() ? answer : words);
}

/// Whether the question is answered as the own value asks.
Message countsToday(const ReportTask& task, QuestionIndex question, const std::string& answer)
{
    const bool isShown = task.study.assessment().states[question.value] != AnswerState::hidden;
    const bool isSo = opinionText(task.framework, question, task.study.inputs.opinions[question.value]) == answer;
    return {isShown && isSo ? "report.yes" : "report.no", {}};
}

/// One of the team's own values; without cells if the framework knows none of its ids.
TableRow rowOf(const ReportTask& task, const OwnEvidenceKey& key, const OwnEvidence& own)
{
    const auto question = task.framework.find(key.question);
    const auto alternative = task.framework.find(key.alternative);
    TableRow row{key.question.text + '/' + key.alternative.text + '/' + key.answer, {}};
    if (question && alternative)
        row.cells = {asText(task.framework[*question].title), asText(task.framework[*alternative].shortName),
            wordsOf(task.framework, *question, key.answer), asPoints(own.value.low), asPoints(own.value.mode),
            asPoints(own.value.high), textOrNothing(own.source), textOrNothing(own.note),
            countsToday(task, *question, key.answer)};
    return row;
}

} // namespace

Section ownEvidenceSection(const ReportTask& task)
{
    Section section{"own-evidence", {"report.sectionOwnEvidence", {}}, {}};
    Table table{"own-values", {"report.tableOwnValues", {}},
        {{"name", {"report.question", {}}}, {"alternative", {"report.alternative", {}}},
            {"answer", {"report.underAnswer", {}}}, {"low", {"report.low", {}}, true},
            {"mode", {"report.mode", {}}, true}, {"high", {"report.high", {}}, true}, {"source", {"report.source", {}}},
            {"note", {"report.note", {}}}, {"counts", {"report.countsToday", {}}}},
        {}};
    for (const auto& [key, own] : task.decision.ownEvidence)
        if (TableRow row = rowOf(task, key, own); !row.cells.empty())
            table.rows.push_back(std::move(row));
    if (table.rows.empty())
        return section;
    section.blocks = {Paragraph{{{"report.aboutOwnEvidence", {}}}}, std::move(table)};
    return section;
}

Section evidenceSection(const ReportTask& task)
{
    Section section{"evidence", {"report.sectionEvidence", {}}, {}};
    Table table{"cited", {"report.tableCited", {}},
        {{"name", {"report.mark", {}}}, {"text", {"report.says", {}}}, {"kind", {"report.kind", {}}},
            {"source", {"report.source", {}}}, {"year", {"report.yearHeading", {}}, true},
            {"standing", {"report.evidenceStanding", {}}}},
        {}};
    for (const EvidenceIndex each : citedHere(task.framework, task.study.assessment()))
        table.rows.push_back(rowOf(task.framework[each]));
    if (!table.rows.empty())
        section.blocks = {Paragraph{{{"report.aboutEvidence", {{"source", task.framework.source}}}}}, std::move(table)};
    return section;
}

Section predictionsSection(const ReportTask& task)
{
    Section section{"predictions", {"report.sectionPredictions", {}}, {}};
    Bullets bullets{{"report.neverScored", {}}};
    for (const std::size_t each : task.study.assessment().predictions)
        bullets.items.push_back({asText(task.framework.predictions[each].text)});
    if (!bullets.items.empty())
        section.blocks.push_back(std::move(bullets));
    return section;
}

} // namespace waymark
