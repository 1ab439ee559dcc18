#include "core/decision/decision_reader_json.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/decision/decision_words.h"
#include "core/decision/own_evidence_json.h"
#include "core/decision/priorities_json.h"

namespace waymark {
namespace {

enum class Use { plain, estimate };
constexpr Named<Use> kUses[] = {{kUsePlain, Use::plain}, {kUseEstimate, Use::estimate}};

Choice readChoice(const JsonValue& json)
{
    Choice choice;
    for (const JsonValue& option : json.items())
        choice.options.push_back({option.filledText()});
    return choice;
}

void refuseValue(const JsonValue& json)
{
    json.fault({"decision.expectedValue", {}});
}

/// A value that is an object: one of its members says which kind it is.
AnswerValue readObjectValue(const JsonValue& json, UnknownKeys& unknown)
{
    JsonObject object = json.object();
    const JsonValue choice = object.optional("choice");
    const JsonValue number = object.optional("number");
    unknown = object.unknownMembers();
    if (choice.present() == number.present())
        refuseValue(json);
    if (choice.present())
        return readChoice(choice);
    return Number{number.number()};
}

AnswerValue readValue(const JsonValue& json, UnknownKeys& unknown)
{
    if (json.isObject())
        return readObjectValue(json, unknown);
    const std::string word = json.isText() ? json.text() : std::string();
    if (word == kDoesNotApplyWord)
        return DoesNotApply{};
    if (json.present() && word != kDontKnowWord)
        refuseValue(json);
    return DontKnow{};
}

/// An answer that has an estimate beside it; the team's own value may then be missing.
void readBothValues(JsonObject& object, Answer& answer)
{
    JsonObject json = object.required("estimate").object();
    EstimatedAnswer estimated;
    estimated.by = {json.required("by").filledText()};
    UnknownKeys unknownInEstimate; // its values are written by this program alone
    estimated.value = readValue(json.required("value"), unknownInEstimate);
    estimated.unknown = json.unknownMembers();
    estimated.counts = object.required("use").choice(kUses, Use::plain) == Use::estimate;
    const JsonValue own = estimated.counts ? object.optional("value") : object.required("value");
    if (own.present())
        estimated.plain = readValue(own, answer.unknownInValue);
    answer.value = estimated.counts ? estimated.value : estimated.plain.value_or(DontKnow{});
    if (!estimated.counts)
        estimated.plain.reset();
    answer.estimated = std::move(estimated);
}

Answers readAnswers(const JsonValue& json)
{
    Answers answers;
    for (const auto& [question, value] : json.members()) {
        JsonObject object = value.object();
        Answer answer;
        if (object.has("estimate"))
            readBothValues(object, answer);
        else
            answer.value = readValue(object.required("value"), answer.unknownInValue);
        answer.givenAt = object.required("givenAt").text();
        answer.note = object.optional("note").text();
        answer.unknown = object.unknownMembers();
        answers.emplace(QuestionId{question}, std::move(answer));
    }
    return answers;
}

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

/// A list whose items this version does not read.
std::string readList(const JsonValue& json)
{
    json.items();
    return json.verbatim();
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
    decision.scenarios = readList(object.required("scenarios"));
    decision.record = readList(object.required("record"));
    decision.unknown = object.unknownMembers();
    return decision;
}

} // namespace waymark
