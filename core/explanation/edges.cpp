#include "core/explanation/edges.h"

#include <string>

#include "core/base/shortest_number.h"

namespace waymark {
namespace {

/// The neighbouring answer at which the verdict jumps.
std::string stepOf(const Framework& framework, const Edge& edge)
{
    if (edge.option)
        return framework[edge.question].options[edge.option->value].label;
    return edge.number ? shortestNumber(*edge.number) : std::string();
}

} // namespace

std::vector<Message> edgeSentences(const Framework& framework, const std::vector<Edge>& edges)
{
    std::vector<Message> messages;
    for (const Edge& edge : edges)
        messages.push_back({edge.verdict ? "explanation.edge" : "explanation.edgeUndecided",
            {{"question", framework[edge.question].title}, {"step", stepOf(framework, edge)},
                {"verdict", edge.verdict ? framework[*edge.verdict].name : std::string()}}});
    return messages;
}

} // namespace waymark
