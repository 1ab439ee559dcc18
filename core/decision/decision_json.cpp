#include "core/decision/decision_json.h"

#include <utility>

#include "core/base/reader_json.h"
#include "core/decision/answers_json.h"
#include "core/decision/carried_json.h"
#include "core/decision/decision_reader_json.h"
#include "core/decision/migrate_json.h"
#include "core/decision/own_evidence_json.h"
#include "core/decision/priorities_json.h"
#include "core/decision/record_json.h"
#include "core/decision/scenarios_json.h"

namespace waymark {
namespace {

Json toJson(const FrameworkReference& reference)
{
    Json object = Json::object();
    object["id"] = reference.id.text;
    object["version"] = reference.version;
    object["hash"] = reference.hash;
    if (!reference.embedded.empty())
        object["embedded"] = carriedJson(reference.embedded);
    addUnknown(object, reference.unknown);
    return object;
}

Json toJson(const std::vector<Participant>& participants)
{
    Json array = Json::array();
    for (const Participant& participant : participants) {
        Json object = Json::object();
        object["id"] = participant.id.text;
        object["name"] = participant.name;
        object["answers"] = answersToJson(participant.answers);
        addUnknown(object, participant.unknown);
        array.push_back(std::move(object));
    }
    return array;
}

Json toJson(const OwnEvidenceMap& all)
{
    Json array = Json::array();
    for (const auto& [key, evidence] : all)
        array.push_back(ownEvidenceToJson(key, evidence));
    return array;
}

Json toJson(const Estimates& estimates)
{
    Json object = Json::object();
    for (const auto& [id, estimate] : estimates) {
        Json& entry = appendMember(object, id.text, Json::object());
        entry["inputs"] = carriedJson(estimate.inputs);
        entry["madeAt"] = estimate.madeAt;
        addUnknown(entry, estimate.unknown);
    }
    return object;
}

} // namespace

Result<Decision> loadDecision(std::string_view text, const std::string& fileName)
{
    Result<Json> parsed = parseJson(text, fileName);
    if (!parsed)
        return parsed.errors();
    Json document = *std::move(parsed);
    Errors errors;
    Decision decision;
    if (const std::optional<Error> error = migrate(document, decisionMigrations()))
        errors.push_back(*error);
    else
        decision = readDecision(JsonValue(document, errors));
    if (errors.empty())
        return decision;
    locateAll(text, fileName, errors);
    return errors;
}

std::string saveDecision(const Decision& decision)
{
    Json document = Json::object();
    document["waymark"] = kDecisionFormat;
    document["title"] = decision.title;
    document["createdAt"] = decision.createdAt;
    document["framework"] = toJson(decision.framework);
    document["participants"] = toJson(decision.participants);
    document["agreed"] = answersToJson(decision.agreed);
    document["priorities"] = prioritiesToJson(decision.priorities);
    if (!decision.ownEvidence.empty())
        document["ownEvidence"] = toJson(decision.ownEvidence);
    if (!decision.estimates.empty())
        document["estimates"] = toJson(decision.estimates);
    document["scenarios"] = scenariosToJson(decision.scenarios);
    document["record"] = recordToJson(decision.record);
    addUnknown(document, decision.unknown);
    return prettyText(document);
}

} // namespace waymark
