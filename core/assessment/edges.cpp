#include "core/assessment/edges.h"

#include "core/assessment/answer_changes.h"
#include "core/assessment/assess_inputs.h"
#include "core/assessment/judge.h"

namespace waymark {
namespace {

/// The step as the reader is told of it.
Edge edgeOf(const AnswerChange& change, std::optional<AlternativeIndex> verdict)
{
    if (change.to.kind == OpinionKind::number)
        return {change.question, std::nullopt, change.to.number, verdict};
    return {change.question, change.to.chosen.front().option, std::nullopt, verdict};
}

} // namespace

std::vector<Edge> verdictEdges(
    const Framework& framework, Inputs inputs, const Assessment& today, const RequiredLeads& leads)
{
    std::vector<Edge> edges;
    if (!today.verdict.alternative)
        return edges;
    for (std::size_t q = 0; q < inputs.opinions.size(); ++q) {
        if (today.states[q] != AnswerState::answered)
            continue;
        const Opinion kept = inputs.opinions[q];
        for (const AnswerChange& change : nextAnswers(framework, {q}, kept)) {
            inputs.opinions[q] = change.to;
            const Assessment stepped = assessInputs(framework, inputs, {today.reading});
            const auto verdict = winnerOf(stepped, leads);
            if (verdict != today.verdict.alternative)
                edges.push_back(edgeOf(change, verdict));
        }
        inputs.opinions[q] = kept;
    }
    return edges;
}

} // namespace waymark
