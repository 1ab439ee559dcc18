#include "core/decision/decision_reader_json.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/decision/answers_json.h"
#include "core/decision/own_evidence_json.h"
#include "core/decision/priorities_json.h"
#include "core/decision/record_json.h"
#include "core/decision/scenarios_json.h"

namespace waymark {
namespace {

FrameworkReference readReference(const JsonValue& json)
{
    JsonObject object = json.object();
    FrameworkReference reference;
    reference.id = {object.required("id").filledText()};
    reference.version = object.required("version").filledText();
    reference.hash = object.required("hash").text();
    const JsonValue embedded = object.optional("embedded");
    embedded.members(); // notes a fault unless it is an object; what is in it, the framework's own reader judges
    reference.embedded = embedded.verbatim();
    reference.unknown = object.unknownMembers();
    return reference;
}

Participant readParticipant(const JsonValue& json, std::set<ParticipantId>& taken)
{
    JsonObject object = json.object();
    Participant participant;
    const JsonValue id = object.required("id");
    participant.id = {id.filledText()};
    if (!participant.id.empty() && !taken.insert(participant.id).second)
        id.fault({"decision.participantTwice", {{"id", participant.id.text}}});
    participant.name = object.required("name").text();
    participant.answers = readAnswers(object.required("answers"));
    participant.unknown = object.unknownMembers();
    return participant;
}

std::vector<Participant> readParticipants(const JsonValue& json)
{
    std::vector<Participant> participants;
    std::set<ParticipantId> taken;
    for (const JsonValue& item : json.items())
        participants.push_back(readParticipant(item, taken));
    if (json.isArray() && participants.empty())
        json.fault({"decision.noParticipant", {}});
    return participants;
}

Estimates readEstimates(const JsonValue& json)
{
    Estimates estimates;
    for (const auto& [id, value] : json.members()) {
        JsonObject object = value.object();
        const JsonValue inputs = object.required("inputs");
        inputs.members(); // notes a fault unless it is an object; what is in it, the estimator's own reader judges
        Estimate estimate{.inputs = inputs.verbatim(), .madeAt = object.required("madeAt").text()};
        estimate.unknown = object.unknownMembers();
        estimates.emplace(EstimatorId{id}, std::move(estimate));
    }
    return estimates;
}

} // namespace

Decision readDecision(const JsonValue& root)
{
    JsonObject object = root.object();
    Decision decision;
    object.required("waymark");
    decision.title = object.required("title").text();
    decision.createdAt = object.required("createdAt").text();
    decision.framework = readReference(object.required("framework"));
    decision.participants = readParticipants(object.required("participants"));
    decision.agreed = readAnswers(object.required("agreed"));
    decision.priorities = readPriorities(object.required("priorities"));
    decision.ownEvidence = readOwnEvidence(object.optional("ownEvidence"));
    decision.estimates = readEstimates(object.optional("estimates"));
    decision.scenarios = readScenarios(object.required("scenarios"));
    decision.record = readRecord(object.required("record"));
    decision.unknown = object.unknownMembers();
    return decision;
}

} // namespace waymark
