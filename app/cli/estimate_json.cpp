#include "app/cli/estimate_json.h"

#include <utility>

#include "app/cli/framework_json.h"
#include "core/decision/answer_text.h"
#include "core/framework/estimator_json.h"

namespace waymark::cli {
namespace {

Json bandJson(const Band& band)
{
    return Json::array({band.low, band.middle, band.high});
}

Json bandsJson(const auto& bands)
{
    Json list = Json::array();
    for (const Band& band : bands)
        list.push_back(bandJson(band));
    return list;
}

void markYours(Json& json, bool isYours)
{
    if (isYours)
        json["yours"] = true;
}

Json inputsJson(const Estimator& estimator, const EstimateGivens& givens)
{
    Json inputs = Json::object();
    for (std::size_t k = 0; k < estimator.inputs.size(); ++k) {
        const EstimatorInput& input = estimator.inputs[k];
        const GivenInput& given = givens.inputs[k];
        Json json = Json::object();
        if (input.choices.empty())
            json = {{"value", given.figure}, {"unit", input.range.unit}};
        else
            json = {{"value", input.choices[given.choice].id}};
        markYours(json, given.isYours);
        inputs[input.id] = std::move(json);
    }
    return inputs;
}

Json stagesJson(const std::vector<Stage>& stages)
{
    Json list = Json::array();
    for (const Stage& stage : stages)
        list.push_back({{"name", stage.name}, {"kind", nameOf(kStageKinds, stage.kind)}, {"p50", stage.p50Ms},
            {"p99", stage.p99Ms}, {"atOnce", stage.atOnce}, {"inTurn", stage.inTurn}});
    return list;
}

Json peopleJson(const Framework& framework, const std::vector<GivenPeople>& groups)
{
    Json list = Json::array();
    for (const GivenPeople& group : groups) {
        Json knows = Json::array();
        for (const AlternativeIndex alternative : group.knows)
            knows.push_back(framework[alternative].id.text);
        list.push_back({{"month", group.month}, {"count", group.count}, {"knows", std::move(knows)}});
    }
    return list;
}

/// Adds an outcome's members to a document.
class OutcomeJson {
public:
    OutcomeJson(const Framework& framework, const ComputedEstimate& estimate, Json& document)
        : m_framework(framework),
          m_estimate(estimate),
          m_document(document)
    {}

    void operator()(const LatencyEstimate& outcome)
    {
        m_document["requests"] = kSimulatedRequests;
        m_document["percentiles"] = Json::array();
        for (const double percentile : kPercentiles)
            m_document["percentiles"].push_back(100 * percentile);
        m_document["ownCpuShare"] = outcome.ownCpuShare;
        addRows(outcome.alternatives, [](const AlternativeLatency& row) {
            return Json{{"curveMs", bandsJson(row.curveMs)}, {"withinTarget", bandJson(row.withinTarget)},
                {"meetsTarget", row.meetsTarget}, {"collectorMs", bandJson(row.collectorMs)},
                {"collectorShareOfP99", bandJson(row.collectorShareOfP99)},
                {"collectorCpu", bandJson(row.collectorCpu)}, {"requestsDelayed", bandJson(row.requestsDelayed)}};
        });
    }

    void operator()(const HotPathEstimate& outcome)
    {
        m_document["gain"] = bandJson(outcome.gain);
        m_document["ceiling"] = outcome.ceiling;
        m_document["gaining"] = outcome.gaining;
        m_document["workPerCallUs"] = outcome.workPerCallUs;
        m_document["breakEvenCalls"] = bandJson(outcome.breakEvenCalls);
        m_document["curve"] = Json::array();
        for (const GainAtCalls& point : outcome.curve)
            m_document["curve"].push_back({{"calls", point.callsPerRequest}, {"gain", bandJson(point.gain)}});
    }

    void operator()(const CostEstimate& outcome)
    {
        m_document["billYear"] = outcome.billYear;
        m_document["investment"] = bandJson(outcome.investment);
        addRows(outcome.alternatives, [](const AlternativeCost& row) {
            return Json{{"savingMonth", bandJson(row.savingMonth)}, {"breakEvenMonths", bandJson(row.breakEvenMonths)},
                {"paysBack", row.paysBack}, {"balanceByMonth", bandsJson(row.balance)}};
        });
    }

    void operator()(const RampEstimate& outcome)
    {
        addRows(outcome.alternatives, [](const AlternativeRamp& row) {
            return Json{
                {"weeksToRelease", bandJson(row.weeksToRelease)}, {"deliveredByWeek", bandsJson(row.delivered)}};
        });
    }

private:
    template <class Row, class Members> void addRows(const std::vector<Row>& rows, const Members& members)
    {
        m_document["alternatives"] = Json::array();
        for (std::size_t k = 0; k < rows.size(); ++k) {
            const Alternative& alternative = m_framework[m_estimate.alternatives[k]];
            Json row{{"id", alternative.id.text}, {"name", alternative.name}};
            row.update(members(rows[k]));
            m_document["alternatives"].push_back(std::move(row));
        }
    }

    const Framework& m_framework;
    const ComputedEstimate& m_estimate;
    Json& m_document;
};

} // namespace

Json assumptionsJson(const Framework& framework, const Estimator& estimator, const EstimateGivens& givens)
{
    Json assumptions = Json::array();
    for (std::size_t k = 0; k < estimator.assumptions.size(); ++k) {
        const Assumption& assumption = estimator.assumptions[k];
        const GivenAssumption& given = givens.assumptions[k];
        Json json{{"id", assumption.id}};
        if (assumption.alternative)
            json["alternative"] = framework[*assumption.alternative].id.text;
        if (!assumption.choice.empty())
            json["choice"] = assumption.choice;
        json["unit"] = assumption.range.unit;
        json["value"] = Json::array({given.value.low, given.value.mode, given.value.high});
        markYours(json, given.isYours);
        assumptions.push_back(std::move(json));
    }
    return assumptions;
}

Json answersJson(const Framework& framework, const Estimator& estimator, const EstimateFigures& figures)
{
    Json answers = Json::object();
    for (const auto& [question, value] : estimatedAnswers(framework, estimator, figures))
        answers[question.text] = answerText(value);
    return answers;
}

Json estimateJson(const Framework& framework, const Estimator& estimator, const ComputedEstimate& estimate)
{
    const EstimateGivens& givens = estimate.givens;
    Json document{{"framework", frameworkJson(framework)}, {"estimator", estimator.id.text},
        {"kind", nameOf(kEstimatorKinds, estimator.kind)}, {"seed", kDefaultSeed},
        {"inputs", inputsJson(estimator, givens)}};
    if (estimator.kind == EstimatorKind::latency)
        document["stages"] = stagesJson(givens.stages);
    if (estimator.kind == EstimatorKind::ramp) {
        document["people"] = peopleJson(framework, givens.people);
        document["hires"] = peopleJson(framework, givens.hires);
    }
    document["assumptions"] = assumptionsJson(framework, estimator, givens);
    document["figures"] = estimate.figures;
    document["answers"] = answersJson(framework, estimator, estimate.figures);
    std::visit(OutcomeJson(framework, estimate, document), estimate.outcome);
    return document;
}

} // namespace waymark::cli
