#include "app/cli/explanation_json.h"

#include <string>
#include <utility>
#include <vector>

#include "app/cli/framework_json.h"
#include "app/cli/output_form.h"
#include "core/explanation/explain.h"
#include "core/explanation/flips.h"
#include "core/explanation/next_questions.h"
#include "core/explanation/point_differences.h"
#include "core/explanation/strength.h"
#include "core/explanation/weighing_notices.h"

namespace waymark::cli {
namespace {

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
    for (const PointDifference& each : pointDifferences(assessment, *compared)) {
        Json evidence = Json::array();
        for (const EvidenceIndex cited : each.cites)
            evidence.push_back(framework[cited].id.text);
        questions.push_back(
            {{"question", framework[each.question].id.text}, {"points", each.points}, {"evidence", evidence}});
    }
    return {{"of", framework[compared->first].id.text}, {"over", framework[compared->second].id.text},
        {"questions", std::move(questions)}};
}

Json edgesJson(const Framework& framework, const std::vector<Edge>& edges)
{
    Json list = Json::array();
    for (const Edge& edge : edges)
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

Json sentences(const std::vector<FlipSentence>& flips, const Session& session)
{
    Json list = Json::array();
    for (const FlipSentence& flip : flips)
        list.push_back({{"where", sentences(flip.where, session)}, {"said", session.say(flip.said)}});
    return list;
}

Json flipsJson(const FlipSentences& said, const Session& session)
{
    return {{"answers", sentences(said.answers, session)}, {"weights", sentences(said.weights, session)},
        {"weightsAlone", sentences(said.alone, session)}, {"values", sentences(said.values, session)},
        {"leads", sentences(said.leads, session)}};
}

Json bestCasesJson(const Framework& framework, const FlipSentences& said, const Session& session)
{
    Json list = Json::array();
    for (const BestCaseSentences& best : said.bestCases)
        list.push_back({{"alternative", framework[best.alternative].id.text}, {"who", sentences(best.who, session)},
            {"changes", sentences(best.changes, session)}});
    return list;
}

Json nextJson(const Framework& framework, const NextQuestions& next, const Session& session)
{
    Json list = Json::array();
    for (const WorthFindingOut& each : worthFindingOut(next))
        list.push_back({{"question", framework[each.question].id.text}, {"why", session.say(each.why)}});
    return list;
}

} // namespace

Json explanationJson(const OpenedDecision& opened, const Study& study, const Session& session)
{
    const SettledAssessment& settled = study.settled;
    const std::optional<LookAround>& around = study.around;
    const Framework& framework = opened.framework();
    const Assessment& assessment = settled.assessment;
    const std::vector<Message> strength = settled.robustness
        ? strengthSentences(framework, assessment, *settled.robustness).all()
        : std::vector<Message>();
    const Explanation explanation = explain(framework, assessment);
    std::optional<FlipSentences> said;
    if (around)
        said = flipSentences(framework, assessment, around->flips);
    return {{"framework", frameworkJson(framework)}, {"title", opened.decision.title},
        {"recommendation", sentences(explanation.recommendation, session)}, {"strength", sentences(strength, session)},
        {"proof", sentences(explanation.proof, session)}, {"exclusions", sentences(explanation.exclusions, session)},
        {"cautions", sentences(explanation.cautions, session)}, {"basis", sentences(explanation.basis, session)},
        {"weights", weightsJson(framework, assessment, session)},
        {"weighing", sentences(weighingNotices(framework, opened.decision.priorities, assessment), session)},
        {"edges", edgesJson(framework, around ? around->flips.edges : std::vector<Edge>())},
        {"differences", differencesJson(framework, assessment)},
        {"predictions", predictionsJson(framework, assessment)}, {"flips", said ? flipsJson(*said, session) : Json()},
        {"bestCases", said ? bestCasesJson(framework, *said, session) : Json()},
        {"next", around ? nextJson(framework, around->next, session) : Json()}};
}

} // namespace waymark::cli
