#include "app/cli/explanation_json.h"

#include <string>
#include <utility>
#include <vector>

#include "app/cli/differences.h"
#include "app/cli/framework_json.h"
#include "core/assessment/edges.h"
#include "core/explanation/explain.h"
#include "core/explanation/strength.h"
#include "core/explanation/weighing_notices.h"

namespace waymark::cli {
namespace {

Json sentences(const std::vector<Message>& messages, const Session& session)
{
    Json list = Json::array();
    for (const Message& message : messages)
        list.push_back(session.say(message));
    return list;
}

Json weightsJson(const Framework& framework, const Assessment& assessment, const Session& session)
{
    Json weights = Json::object();
    for (std::size_t i = 0; i < framework.criteria.size(); ++i)
        weights[framework.criteria[i].id.text] = {{"name", framework.criteria[i].name},
            {"weight", assessment.criteria[i].weight},
            {"reason", session.say(weightReason(framework, assessment, {i}))}};
    return weights;
}

Json differencesJson(const Framework& framework, const Assessment& assessment)
{
    const auto compared = worthComparing(assessment);
    if (!compared)
        return nullptr;
    Json questions = Json::array();
    for (const Difference& each : differences(assessment, *compared)) {
        Json evidence = Json::array();
        for (const EvidenceIndex cited : each.cites)
            evidence.push_back(framework[cited].id.text);
        questions.push_back(
            {{"question", framework[each.question].id.text}, {"points", each.points}, {"evidence", evidence}});
    }
    return {{"of", framework[compared->first].id.text}, {"over", framework[compared->second].id.text},
        {"questions", std::move(questions)}};
}

Json edgesJson(const Framework& framework, const Decision& decision)
{
    Json list = Json::array();
    for (const Edge& edge : verdictEdges(framework, decision, {}))
        list.push_back({{"question", framework[edge.question].id.text},
            {"option", edge.option ? Json(framework[edge.question].options[edge.option->value].id.text) : Json()},
            {"number", edge.number ? Json(*edge.number) : Json()},
            {"verdict", edge.verdict ? Json(framework[*edge.verdict].id.text) : Json()}});
    return list;
}

Json predictionsJson(const Framework& framework, const Assessment& assessment)
{
    Json list = Json::array();
    for (const std::size_t prediction : assessment.predictions)
        list.push_back(framework.predictions[prediction].text);
    return list;
}

} // namespace

Json explanationJson(const OpenedDecision& opened, const SettledAssessment& settled, const Session& session)
{
    const Framework& framework = opened.framework();
    const Assessment& assessment = settled.assessment;
    const std::vector<Message> strength = settled.robustness
        ? strengthSentences(framework, assessment, *settled.robustness).all()
        : std::vector<Message>();
    const Explanation explanation = explain(framework, assessment);
    return {{"framework", frameworkJson(framework)}, {"title", opened.decision.title},
        {"recommendation", sentences(explanation.recommendation, session)}, {"strength", sentences(strength, session)},
        {"proof", sentences(explanation.proof, session)}, {"exclusions", sentences(explanation.exclusions, session)},
        {"cautions", sentences(explanation.cautions, session)}, {"basis", sentences(explanation.basis, session)},
        {"weights", weightsJson(framework, assessment, session)},
        {"weighing", sentences(weighingNotices(framework, opened.decision.priorities, assessment), session)},
        {"edges", edgesJson(framework, opened.decision)}, {"differences", differencesJson(framework, assessment)},
        {"predictions", predictionsJson(framework, assessment)}};
}

} // namespace waymark::cli
