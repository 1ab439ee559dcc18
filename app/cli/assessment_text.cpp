#include "app/cli/assessment_text.h"

#include <algorithm>

#include "app/cli/printable.h"
#include "app/cli/table.h"

namespace waymark::cli {
namespace {

/// Highest value first, those without one last; equals stay in the framework's order.
std::vector<AlternativeIndex> byValue(const Assessment& assessment)
{
    std::vector<AlternativeIndex> order;
    for (std::size_t i = 0; i < assessment.alternatives.size(); ++i)
        order.push_back({i});
    std::stable_sort(order.begin(), order.end(), [&](AlternativeIndex a, AlternativeIndex b) {
        return assessment.alternatives[a.value].value > assessment.alternatives[b.value].value;
    });
    return order;
}

std::string remarkOn(
    AlternativeIndex alternative, const Framework& framework, const Assessment& assessment, const Session& session)
{
    const AlternativeResult& result = assessment.alternatives[alternative.value];
    if (result.excludedBy)
        return session.say({"cli.offTheTable", {{"reason", framework[*result.excludedBy].text}}});
    std::string remark;
    if (assessment.verdict.alternative == alternative)
        remark = session.say({"cli.isVerdict", {}});
    if (assessment.verdict.byDefault == alternative)
        remark += (remark.empty() ? "" : ", ") + session.say({"cli.isDefault", {}});
    return remark;
}

} // namespace

void writeHeading(const OpenedDecision& opened, const Assessment& assessment, const Session& session)
{
    session.writeLine(opened.decision.title);
    session.writeLine(session.say({"cli.progress",
        {{"framework", opened.framework().title}, {"version", opened.framework().version},
            {"answered", static_cast<double>(assessment.answered)},
            {"questions", static_cast<double>(assessment.questions)}}}));
}

void writeSection(const Message& heading, const std::vector<Message>& sentences, const Session& session)
{
    session.writeLine();
    session.writeLine(session.say(heading));
    for (const Message& sentence : sentences)
        session.writeLine("  " + session.say(sentence));
}

void writeSectionIfAny(const Message& heading, const std::vector<Message>& sentences, const Session& session)
{
    if (!sentences.empty())
        writeSection(heading, sentences, session);
}

void writeAlternatives(const Framework& framework, const Assessment& assessment, const Session& session)
{
    Table table({Table::Align::left, Table::Align::right, Table::Align::left});
    for (const AlternativeIndex alternative : byValue(assessment)) {
        const auto value = assessment.alternatives[alternative.value].value;
        table.add({printable(framework[alternative].name),
            value ? session.say({"cli.value", {{"value", *value}}}) : session.say({"cli.noValue", {}}),
            remarkOn(alternative, framework, assessment, session)});
    }
    writeTable({"cli.alternatives", {}}, table, session);
}

} // namespace waymark::cli
