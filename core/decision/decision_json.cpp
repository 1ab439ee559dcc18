#include "core/decision/decision_json.h"

#include <cassert>
#include <utility>

#include "core/base/document_json.h"
#include "core/base/reader_json.h"
#include "core/decision/decision_reader_json.h"
#include "core/decision/decision_words.h"
#include "core/decision/migrate_json.h"
#include "core/decision/own_evidence_json.h"
#include "core/decision/priorities_json.h"

namespace waymark {
namespace {

/// JSON text that the decision carries along and that was valid when it was read.
Json carried(const std::string& text)
{
    Result<Json> json = parseJson(text, {});
    assert(json);
    return json ? *std::move(json) : Json();
}

void addUnknown(Json& object, const UnknownKeys& unknown)
{
    if (unknown.empty())
        return;
    const Json members = carried(unknown);
    for (const auto& [name, value] : members.items())
        appendMember(object, name, value);
}

Json toJson(const FrameworkReference& reference)
{
    Json object = Json::object();
    object["id"] = reference.id.text;
    object["version"] = reference.version;
    object["hash"] = reference.hash;
    if (!reference.embedded.empty())
        object["embedded"] = carried(reference.embedded);
    addUnknown(object, reference.unknown);
    return object;
}

struct ValueToJson {
    const UnknownKeys& unknown;

    Json operator()(const DontKnow&) const { return kDontKnowWord; }
    Json operator()(const DoesNotApply&) const { return kDoesNotApplyWord; }
    Json operator()(const Number& number) const { return withUnknown("number", number.value); }
    Json operator()(const Choice& choice) const
    {
        Json options = Json::array();
        for (const OptionId& option : choice.options)
            options.push_back(option.text);
        return withUnknown("choice", std::move(options));
    }
    Json withUnknown(const char* kind, Json value) const
    {
        Json object = Json::object();
        object[kind] = std::move(value);
        addUnknown(object, unknown);
        return object;
    }
};

Json toJson(const AnswerValue& value, const UnknownKeys& unknown)
{
    return std::visit(ValueToJson{unknown}, value);
}

/// The team's own value and the estimate's, and which of them counts.
void addValues(Json& entry, const Answer& answer)
{
    if (!answer.estimated) {
        entry["value"] = toJson(answer.value, answer.unknownInValue);
        return;
    }
    const EstimatedAnswer& estimated = *answer.estimated;
    if (!estimated.counts)
        entry["value"] = toJson(answer.value, answer.unknownInValue);
    else if (estimated.plain)
        entry["value"] = toJson(*estimated.plain, answer.unknownInValue);
    Json estimate = Json::object();
    estimate["by"] = estimated.by.text;
    estimate["value"] = toJson(estimated.value, {});
    addUnknown(estimate, estimated.unknown);
    entry["estimate"] = std::move(estimate);
    entry["use"] = estimated.counts ? kUseEstimate : kUsePlain;
}

Json toJson(const Answers& answers)
{
    Json object = Json::object();
    for (const auto& [question, answer] : answers) {
        Json& entry = appendMember(object, question.text, Json::object());
        addValues(entry, answer);
        entry["givenAt"] = answer.givenAt;
        if (!answer.note.empty())
            entry["note"] = answer.note;
        addUnknown(entry, answer.unknown);
    }
    return object;
}

Json toJson(const std::vector<Participant>& participants)
{
    Json array = Json::array();
    for (const Participant& participant : participants) {
        Json object = Json::object();
        object["id"] = participant.id.text;
        object["name"] = participant.name;
        object["answers"] = toJson(participant.answers);
        addUnknown(object, participant.unknown);
        array.push_back(std::move(object));
    }
    return array;
}

Json toJson(const Priorities& priorities)
{
    Json object = prioritiesToJson(priorities);
    addUnknown(object, priorities.unknown);
    return object;
}

Json toJson(const OwnEvidenceMap& all)
{
    Json array = Json::array();
    for (const auto& [key, evidence] : all) {
        Json object = ownEvidenceToJson(key, evidence);
        addUnknown(object, evidence.unknown);
        array.push_back(std::move(object));
    }
    return array;
}

Json toJson(const Estimates& estimates)
{
    Json object = Json::object();
    for (const auto& [id, estimate] : estimates) {
        Json& entry = appendMember(object, id.text, Json::object());
        entry["inputs"] = carried(estimate.inputs);
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
    document["agreed"] = toJson(decision.agreed);
    document["priorities"] = toJson(decision.priorities);
    if (!decision.ownEvidence.empty())
        document["ownEvidence"] = toJson(decision.ownEvidence);
    if (!decision.estimates.empty())
        document["estimates"] = toJson(decision.estimates);
    document["scenarios"] = carried(decision.scenarios);
    document["record"] = carried(decision.record);
    addUnknown(document, decision.unknown);
    return prettyText(document);
}

} // namespace waymark
