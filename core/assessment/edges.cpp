#include "core/assessment/edges.h"

#include "core/assessment/assess_inputs.h"
#include "core/framework/question_kinds.h"

namespace waymark {
namespace {

/// An opinion one step away, and how the reader is told of it.
struct Neighbour {
    Opinion opinion;
    Edge edge;
};

std::vector<Neighbour> optionNeighbours(const Question& question, QuestionIndex index, const Opinion& opinion)
{
    std::vector<Neighbour> neighbours;
    if (!question.ordered || question.kind != QuestionKind::single || opinion.chosen.size() != 1)
        return neighbours;
    const std::size_t at = opinion.chosen.front().option.value;
    for (const std::size_t next : {at - 1, at + 1}) {
        if (next >= question.options.size()) // also the step below the first, which wraps around
            continue;
        Opinion stepped = opinion;
        stepped.chosen.front().option = OptionIndex{next};
        neighbours.push_back({stepped, {index, OptionIndex{next}, std::nullopt, std::nullopt}});
    }
    return neighbours;
}

std::vector<Neighbour> numberNeighbours(const Question& question, QuestionIndex index, const Opinion& opinion)
{
    const double step = question.kind == QuestionKind::scale ? 1.0 : question.range.step;
    const double lowest = question.kind == QuestionKind::scale ? kScaleMin : question.range.min;
    const double highest = question.kind == QuestionKind::scale ? kScaleMax : question.range.max;
    std::vector<Neighbour> neighbours;
    for (const double next : {opinion.number - step, opinion.number + step}) {
        if (next < lowest || next > highest)
            continue;
        Opinion stepped = opinion;
        stepped.number = next;
        neighbours.push_back({stepped, {index, std::nullopt, next, std::nullopt}});
    }
    return neighbours;
}

} // namespace

std::vector<Edge> verdictEdges(const Framework& framework, const Decision& decision, const AssessOptions& options)
{
    Inputs inputs = inputsOf(framework, decision);
    const Assessment today = assessInputs(framework, inputs, options);
    std::vector<Edge> edges;
    if (!today.verdict.alternative)
        return edges;
    for (std::size_t q = 0; q < inputs.opinions.size(); ++q) {
        if (today.states[q] != AnswerState::answered)
            continue;
        const Question& question = framework.questions[q];
        const Opinion kept = inputs.opinions[q];
        const auto neighbours =
            question.isChoice() ? optionNeighbours(question, {q}, kept) : numberNeighbours(question, {q}, kept);
        for (const Neighbour& neighbour : neighbours) {
            inputs.opinions[q] = neighbour.opinion;
            const auto verdict = assessInputs(framework, inputs, options).verdict.alternative;
            if (verdict != today.verdict.alternative)
                edges.push_back({QuestionIndex{q}, neighbour.edge.option, neighbour.edge.number, verdict});
        }
        inputs.opinions[q] = kept;
    }
    return edges;
}

} // namespace waymark
