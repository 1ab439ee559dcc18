#include "core/decision/own_evidence_json.h"

#include <utility>

#include "core/decision/carried_json.h"

namespace waymark {
namespace {

constexpr NumberBounds kValues{.atLeast = 0, .atMost = 100};

Triangle readTriangle(const JsonValue& json)
{
    const std::vector<JsonValue> parts = json.items(3);
    if (parts.empty())
        return kUnknownTriangle;
    Triangle value; // what stands in for a faulty part keeps the order, so that one fault is told once
    value.low = parts[0].number(kValues, 0);
    value.high = parts[2].number(kValues, 100);
    value.mode = parts[1].number(kValues, value.low);
    if (value.low > value.mode || value.mode > value.high)
        json.fault({"decision.triangleOrder", {}});
    return value;
}

} // namespace

OwnEvidenceMap readOwnEvidence(const JsonValue& json)
{
    OwnEvidenceMap all;
    for (const JsonValue& item : json.items()) {
        JsonObject object = item.object();
        OwnEvidenceKey key;
        key.question = {object.required("question").filledText()};
        key.alternative = {object.required("alternative").filledText()};
        key.answer = object.required("answer").filledText();
        OwnEvidence evidence;
        evidence.value = readTriangle(object.required("value"));
        evidence.note = object.optional("note").text();
        evidence.source = object.optional("source").text();
        evidence.givenAt = object.required("givenAt").text();
        evidence.unknown = object.unknownMembers();
        if (!all.emplace(std::move(key), std::move(evidence)).second)
            item.fault({"decision.ownEvidenceTwice", {}});
    }
    return all;
}

Json ownEvidenceToJson(const OwnEvidenceKey& key, const OwnEvidence& evidence)
{
    Json object = Json::object();
    object["question"] = key.question.text;
    object["alternative"] = key.alternative.text;
    object["answer"] = key.answer;
    object["value"] = Json::array({evidence.value.low, evidence.value.mode, evidence.value.high});
    if (!evidence.note.empty())
        object["note"] = evidence.note;
    if (!evidence.source.empty())
        object["source"] = evidence.source;
    object["givenAt"] = evidence.givenAt;
    addUnknown(object, evidence.unknown);
    return object;
}

} // namespace waymark
