#include "app/cli/assessment_json.h"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/framework_json.h"
#include "app/cli/look_around_json.h"
#include "core/base/engine.h"
#include "core/base/named.h"
#include "core/framework/condition_questions.h"
#include "core/robustness/strength.h"
#include "core/robustness/verdict_words.h"

namespace waymark::cli {
namespace {

constexpr Named<Reading> kReadings[] = {{"full", Reading::full}, {"articleOnly", Reading::articleOnly}};
constexpr Named<ImportanceSource> kSources[] = {{"framework", ImportanceSource::framework},
    {"rating", ImportanceSource::rating}, {"swing", ImportanceSource::swing}, {"smart", ImportanceSource::smart},
    {"order", ImportanceSource::order}, {"pairs", ImportanceSource::pairs}, {"intervals", ImportanceSource::intervals}};
constexpr Named<DoubtKind> kDoubts[] = {{"tie", DoubtKind::tie}, {"stated", DoubtKind::stated},
    {"order", DoubtKind::order}, {"heldDown", DoubtKind::heldDown}, {"unknownReason", DoubtKind::unknownReason}};
constexpr Named<Undecided> kUndecided[] = {{"noStartingPoint", Undecided::noStartingPoint},
    {"nothingAnswered", Undecided::nothingAnswered}, {"noAlternative", Undecided::noAlternative},
    {"tied", Undecided::tied}};

template <class IndexType> Json idsOf(const Framework& framework, const std::vector<IndexType>& indices)
{
    Json ids = Json::array();
    for (const IndexType index : indices)
        ids.push_back(framework[index].id.text);
    return ids;
}

/// By criterion; null: never first.
Json centralWeightsJson(const Framework& framework, const std::vector<double>& weights)
{
    if (weights.empty())
        return {};
    Json byCriterion = Json::object();
    for (std::size_t c = 0; c < weights.size(); ++c)
        byCriterion[framework.criteria[c].id.text] = weights[c];
    return byCriterion;
}

Json alternativesJson(const Framework& framework, const SampledDecision& sampled)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < framework.alternatives.size(); ++i) {
        const AlternativeResult& result = sampled.settled.assessment.alternatives[i];
        const auto& confidence = sampled.confidence[i];
        list.push_back({{"id", framework.alternatives[i].id.text}, {"name", framework.alternatives[i].name},
            {"available", result.available}, {"excludedBy", idOf(framework, result.excludedBy)},
            {"value", result.value ? Json(*result.value) : Json()},
            {"rankAcceptability", sampled.odds ? Json(sampled.odds->rankAcceptability[i]) : Json()},
            {"verdictShare", sampled.odds ? Json(sampled.odds->verdictShare[i]) : Json()},
            {"centralWeights", sampled.odds ? centralWeightsJson(framework, sampled.odds->centralWeights[i]) : Json()},
            {"confidence", confidence ? Json(*confidence) : Json()}});
    }
    return list;
}

/// Rows and columns as in the alternatives; empty rows, and null, for those off the table.
Json pairwiseJson(const SampledDecision& sampled)
{
    if (!sampled.odds)
        return {};
    Json rows = Json::array();
    for (const auto& row : sampled.odds->pairwiseWinning) {
        Json& cells = rows.emplace_back(Json::array());
        for (const std::optional<double>& share : row)
            cells.push_back(share ? Json(*share) : Json());
    }
    return rows;
}

Json thresholdsJson(const Thresholds& thresholds)
{
    return {{"qualifyingPairwise", thresholds.qualifyingPairwise}, {"tieLow", thresholds.tieLow},
        {"tieHigh", thresholds.tieHigh}, {"robustAsStated", thresholds.robustAsStated},
        {"robustSameOrder", thresholds.robustSameOrder}};
}

Json doubtsJson(const Framework& framework, const std::optional<Robustness>& robustness)
{
    Json list = Json::array();
    if (robustness)
        for (const Doubt& doubt : robustness->doubts)
            list.push_back({{"kind", nameOf(kDoubts, doubt.kind)}, {"rival", framework[doubt.rival].id.text},
                {"share", doubt.share}});
    return list;
}

Json reasonsJson(const Framework& framework, const Assessment& assessment)
{
    Json list = Json::array();
    for (const Reason& reason : assessment.reasons)
        list.push_back({{"for", framework[reason.alternative].id.text}, {"rule", framework[reason.rule].id.text},
            {"because", idsOf(framework, reason.because)}, {"text", framework[reason.rule].text}});
    return list;
}

Json cautionsJson(const Framework& framework, const Assessment& assessment)
{
    Json list = Json::array();
    for (const Caution& caution : assessment.cautions)
        list.push_back({{"rule", framework[caution.rule].id.text}, {"text", framework[caution.rule].text}});
    return list;
}

Json verdictJson(const Framework& framework, const SettledAssessment& settled)
{
    const Verdict& verdict = settled.assessment.verdict;
    const bool isOpen = !verdict.alternative;
    return {{"alternative", idOf(framework, verdict.alternative)}, {"kind", nameOf(kVerdictKindWords, verdict.kind)},
        {"strength", settled.robustness ? Json(nameOf(kStrengthWords, settled.robustness->strength)) : Json()},
        {"unopposed", settled.robustness ? Json(isUnopposed(settled.assessment)) : Json()},
        {"headline", isOpen ? Json() : Json(verdict.headline)},
        {"undecidedBecause", isOpen ? Json(nameOf(kUndecided, verdict.undecided)) : Json()},
        {"qualified", idsOf(framework, verdict.qualified)},
        {"leadWithoutReason", idsOf(framework, verdict.leadWithoutReason)},
        {"leadUnproven", idsOf(framework, verdict.leadUnproven)},
        {"reasonWithoutLead", idsOf(framework, verdict.reasonWithoutLead)},
        {"doubts", doubtsJson(framework, settled.robustness)}, {"thresholds", thresholdsJson(framework.thresholds)}};
}

Json contributionsJson(const Framework& framework, const Assessment& assessment)
{
    Json list = Json::array();
    for (const Contribution& each : assessment.contributions)
        list.push_back({{"alternative", framework[each.alternative].id.text},
            {"criterion", framework[each.criterion].id.text}, {"question", framework[each.question].id.text},
            {"points", each.points}, {"own", each.own}, {"evidence", idsOf(framework, each.cites)}});
    return list;
}

/// The answered questions that a rule speaks of.
void addQuestionsOf(const Rule& rule, const Assessment& assessment, std::set<QuestionIndex>& questions)
{
    if (!rule.when)
        return;
    for (const QuestionIndex question : questionsIn(*rule.when))
        if (assessment.states[question.value] == AnswerState::answered)
            questions.insert(question);
}

/// The questions that changed the importance as much as the change that counts.
Json questionsBehind(const Framework& framework, const Assessment& assessment, const CriterionResult& result,
    const std::optional<ImportanceChange>& counting)
{
    std::set<QuestionIndex> questions;
    for (const ImportanceChange& change : result.changes) {
        if (!counting || change.factor != counting->factor || result.source != ImportanceSource::framework)
            continue;
        if (change.question)
            questions.insert(*change.question);
        if (change.rule)
            addQuestionsOf(framework[*change.rule], assessment, questions);
    }
    return idsOf(framework, std::vector<QuestionIndex>(questions.begin(), questions.end()));
}

Json intervalJson(const std::optional<WeightInterval>& interval)
{
    return interval ? Json::array({interval->low, interval->high}) : Json();
}

Json weightsJson(const Framework& framework, const Assessment& assessment)
{
    Json weights = Json::object();
    for (std::size_t i = 0; i < framework.criteria.size(); ++i) {
        const CriterionResult& result = assessment.criteria[i];
        weights[framework.criteria[i].id.text] = {{"weight", result.weight}, {"default", result.defaultWeight},
            {"relevant", result.relevant}, {"source", nameOf(kSources, result.source)},
            {"raisedBy", questionsBehind(framework, assessment, result, result.raise)},
            {"cutBy", questionsBehind(framework, assessment, result, result.cut)},
            {"stable", intervalJson(result.verdictStable)}, {"highestStable", intervalJson(result.highestStable)}};
    }
    return weights;
}

} // namespace

Json assessmentJson(const Framework& framework, const SampledDecision& sampled, const std::optional<LookAround>& around)
{
    const Assessment& assessment = sampled.settled.assessment;
    const Verdict& verdict = assessment.verdict;
    const bool isSole = verdict.highest.size() == 1;
    return {{"framework", frameworkJson(framework)}, {"engine", engineVersion()}, {"seed", sampled.seed},
        {"worlds", sampled.worlds}, {"regime", nameOf(kRegimeWords, sampled.regime)},
        {"reading", nameOf(kReadings, assessment.reading)}, {"answered", assessment.answered},
        {"questions", assessment.questions}, {"answeredShare", assessment.answeredShare},
        {"alternatives", alternativesJson(framework, sampled)}, {"pairwiseWinning", pairwiseJson(sampled)},
        {"method", sampled.odds ? Json("sampled") : Json()},
        {"standardError", sampled.odds ? Json(sampled.odds->standardError) : Json()},
        {"highest", isSole ? Json(framework[verdict.highest.front()].id.text) : Json()},
        {"highestShared", isSole ? Json::array() : idsOf(framework, verdict.highest)},
        {"default", idOf(framework, verdict.byDefault)}, {"reasons", reasonsJson(framework, assessment)},
        {"cautions", cautionsJson(framework, assessment)}, {"verdict", verdictJson(framework, sampled.settled)},
        {"contributions", contributionsJson(framework, assessment)}, {"weights", weightsJson(framework, assessment)},
        {"flips", around ? flipsJson(framework, around->flips) : Json()},
        {"bestCases", around ? bestCasesJson(framework, around->flips) : Json()},
        {"next", around ? nextQuestionsJson(framework, around->next) : Json()}};
}

} // namespace waymark::cli
