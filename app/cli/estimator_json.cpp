#include "app/cli/estimator_json.h"

#include <utility>

#include "core/framework/estimator_json.h"

namespace waymark::cli {
namespace {

Json inputJson(const EstimatorInput& input)
{
    Json json{{"id", input.id}, {"label", input.label}};
    if (input.choices.empty()) {
        json["unit"] = input.range.unit;
        json["min"] = input.range.min;
        json["max"] = input.range.max;
        json["start"] = input.start;
        return json;
    }
    json["choices"] = Json::array();
    for (const InputChoice& choice : input.choices)
        json["choices"].push_back({{"id", choice.id}, {"label", choice.label}});
    json["start"] = input.choices[input.startChoice].id;
    return json;
}

Json citesJson(const Framework& framework, const std::vector<EvidenceIndex>& cites)
{
    Json ids = Json::array();
    for (const EvidenceIndex cite : cites)
        ids.push_back(framework[cite].id.text);
    return ids;
}

Json assumptionJson(const Framework& framework, const Assumption& assumption)
{
    Json json{{"id", assumption.id}, {"label", assumption.label}};
    if (assumption.alternative)
        json["alternative"] = framework[*assumption.alternative].id.text;
    if (!assumption.choice.empty())
        json["choice"] = assumption.choice;
    json["unit"] = assumption.range.unit;
    json["value"] = Json::array({assumption.value.low, assumption.value.mode, assumption.value.high});
    json["evidence"] = citesJson(framework, assumption.cites);
    return json;
}

/// Members of an entry, and what stands there.
Json listsOf(EstimatorKind kind)
{
    switch (kind) {
    case EstimatorKind::latency:
        return {{"stages",
            {{"name", "text"}, {"kind", "database|external|cpu|queue"}, {"p50", "ms"}, {"p99", "ms"},
                {"atOnce", "calls side by side"}, {"inTurn", "one after the other"}}}};
    case EstimatorKind::ramp:
        return {{"people", {{"count", "heads"}, {"knows", "alternative ids"}}},
            {"hires", {{"month", "from when on"}, {"count", "heads"}, {"knows", "alternative ids"}}}};
    case EstimatorKind::coverage:
        return {{"needs", "need ids"}, {"modules", "module paths"},
            {"catalogue", "your own, as in a file for --catalogue"}};
    case EstimatorKind::hotPath:
    case EstimatorKind::cost:
    case EstimatorKind::profile:
        return Json::object();
    }
    return Json::object();
}

} // namespace

Json estimatorJson(const Framework& framework, const Estimator& estimator)
{
    Json inputs = Json::array();
    for (const EstimatorInput& input : estimator.inputs)
        inputs.push_back(inputJson(input));
    Json assumptions = Json::array();
    for (const Assumption& assumption : estimator.assumptions)
        assumptions.push_back(assumptionJson(framework, assumption));
    Json answers = Json::array();
    for (const EstimatedQuestion& answer : estimator.answers)
        answers.push_back(framework[answer.question].id.text);
    return {{"id", estimator.id.text}, {"kind", nameOf(kEstimatorKinds, estimator.kind)},
        {"page", framework[estimator.page].id.text}, {"title", estimator.title}, {"inputs", std::move(inputs)},
        {"lists", listsOf(estimator.kind)}, {"assumptions", std::move(assumptions)}, {"answers", std::move(answers)}};
}

} // namespace waymark::cli
