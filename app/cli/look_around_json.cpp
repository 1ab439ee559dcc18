#include "app/cli/look_around_json.h"

#include <string>
#include <vector>

#include "app/cli/framework_json.h"
#include "core/group/opinion_text.h"

namespace waymark::cli {
namespace {

Json answerJson(const Framework& framework, const AnswerChange& change)
{
    return {{"question", framework[change.question].id.text},
        {"from", opinionText(framework, change.question, change.from)},
        {"to", opinionText(framework, change.question, change.to)}};
}

Json toJson(const Framework& framework, const Counterfactual& set)
{
    Json changes = Json::array();
    for (const AnswerChange& change : set.changes)
        changes.push_back(answerJson(framework, change));
    return {{"changes", changes}, {"distance", set.distance}, {"verdict", framework[set.verdict].id.text}};
}

Json toJson(const Framework& framework, const AnswerFlip& flip)
{
    Json json = answerJson(framework, flip.change);
    json["distance"] = flip.change.distance;
    json["verdict"] = framework[flip.verdict].id.text;
    return json;
}

Json toJson(const Framework& framework, const ValueFlip& flip)
{
    return {{"question", framework[flip.question].id.text}, {"alternative", framework[flip.alternative].id.text},
        {"from", flip.from}, {"to", flip.to ? Json(*flip.to) : Json()}, {"verdict", idOf(framework, flip.verdict)}};
}

Json toJson(const Framework& framework, const JointWeightChange& change)
{
    Json weights = Json::object();
    for (std::size_t c = 0; c < change.weights.size(); ++c)
        weights[framework.criteria[c].id.text] = change.weights[c];
    return {{"weights", weights}, {"distance", change.distance}, {"verdict", framework[change.verdict].id.text}};
}

/// An end without an answer is today's.
Json toJson(const Framework& framework, const TornadoEnd& end)
{
    return {{"lead", end.lead},
        {"answer", end.change ? Json(opinionText(framework, end.change->question, end.change->to)) : Json()},
        {"verdict", idOf(framework, end.verdict)}};
}

Json toJson(const Framework& framework, const TornadoBar& bar)
{
    return {{"question", framework[bar.question].id.text}, {"low", toJson(framework, bar.low)},
        {"high", toJson(framework, bar.high)}, {"turns", bar.turns}};
}

template <class Flip> Json toJson(const Framework& framework, const std::optional<Flip>& flip)
{
    return flip ? toJson(framework, *flip) : Json();
}

Json toJson(const Framework& framework, const BestCase& best)
{
    Json leansOn = Json::array();
    for (const CriterionIndex criterion : best.leansOn)
        leansOn.push_back(framework[criterion].id.text);
    return {{"alternative", framework[best.alternative].id.text}, {"firstShare", best.firstShare}, {"leansOn", leansOn},
        {"lacksReason", best.lacksReason}, {"answers", toJson(framework, best.answers)},
        {"value", toJson(framework, best.value)}, {"weights", toJson(framework, best.weights)}};
}

Json toJson(const Framework& framework, const QuestionGain& gain)
{
    return {{"question", framework[gain.question].id.text}, {"open", gain.isOpen}, {"gain", gain.gain},
        {"least", gain.least}, {"most", gain.most}, {"chanceOfChange", gain.chanceOfChange}};
}

template <class Item> Json listJson(const Framework& framework, const std::vector<Item>& items)
{
    Json list = Json::array();
    for (const Item& item : items)
        list.push_back(toJson(framework, item));
    return list;
}

} // namespace

Json flipsJson(const Framework& framework, const Flips& flips)
{
    return {{"counterfactuals", listJson(framework, flips.counterfactuals)},
        {"answers", listJson(framework, flips.answers)}, {"values", listJson(framework, flips.values)},
        {"weights", listJson(framework, flips.weights)}, {"leads", listJson(framework, flips.tornado)}};
}

Json bestCasesJson(const Framework& framework, const Flips& flips)
{
    return listJson(framework, flips.bestCases);
}

Json nextQuestionsJson(const Framework& framework, const NextQuestions& next)
{
    return {{"certainty", next.certainty}, {"questions", listJson(framework, next.ranking)}};
}

} // namespace waymark::cli
