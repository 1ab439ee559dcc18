#include "core/decision/record_json.h"

#include <limits>
#include <utility>

#include "core/base/calendar_date.h"
#include "core/base/sha256.h"
#include "core/decision/carried_json.h"
#include "core/decision/decision_words.h"
#include "core/decision/frozen_json.h"
#include "core/decision/triggers_json.h"

namespace waymark {
namespace {

std::vector<std::string> readNames(const JsonValue& json)
{
    std::vector<std::string> names;
    for (const JsonValue& item : json.items())
        names.push_back(item.text());
    return names;
}

std::string readDate(const JsonValue& json)
{
    std::string date = json.text();
    if (json.isText() && !isCalendarDate(date))
        json.fault({"record.expectedDate", {{"found", date}}});
    return date;
}

std::string readHash(const JsonValue& json)
{
    std::string hash = json.text();
    if (json.isText() && !isSha256(hash))
        json.fault({"record.expectedHash", {}});
    return hash;
}

Statement readStatement(const JsonValue& json)
{
    JsonObject object = json.object();
    Statement said;
    said.status = object.required("status").choice(kRecordStatuses, RecordStatus::proposed);
    said.supersededBy = object.optional("supersededBy").text();
    said.date = readDate(object.required("date"));
    said.decisionMakers = readNames(object.optional("decisionMakers"));
    said.consulted = readNames(object.optional("consulted"));
    said.informed = readNames(object.optional("informed"));
    said.context = object.optional("context").text();
    said.chosen = {object.required("chosen").filledText()};
    said.whyOther = object.optional("whyOther").text();
    said.consequences = object.optional("consequences").text();
    said.confirmation = object.optional("confirmation").text();
    said.unknown = object.unknownMembers();
    return said;
}

void addText(Json& object, const char* name, const std::string& text)
{
    if (!text.empty())
        object[name] = text;
}

void addNames(Json& object, const char* name, const std::vector<std::string>& names)
{
    if (!names.empty())
        object[name] = names;
}

Json toJson(const Statement& said)
{
    Json object = Json::object();
    object["status"] = nameOf(kRecordStatuses, said.status);
    addText(object, "supersededBy", said.supersededBy);
    object["date"] = said.date;
    addNames(object, "decisionMakers", said.decisionMakers);
    addNames(object, "consulted", said.consulted);
    addNames(object, "informed", said.informed);
    addText(object, "context", said.context);
    object["chosen"] = said.chosen.text;
    addText(object, "whyOther", said.whyOther);
    addText(object, "consequences", said.consequences);
    addText(object, "confirmation", said.confirmation);
    addUnknown(object, said.unknown);
    return object;
}

/// With an empty hash it is what the hash is of. What is empty is left out, so that a member that a later version adds
/// changes no hash of today.
Json toJson(const Revision& revision, const std::string& hash)
{
    Json object = Json::object();
    object["number"] = revision.number;
    object["recordedAt"] = revision.recordedAt;
    object["said"] = toJson(revision.said);
    addText(object, "recommended", revision.recommended.text);
    object["frozen"] = frozenToJson(revision.frozen);
    if (!revision.triggers.empty())
        object["triggers"] = triggersToJson(revision.triggers);
    addText(object, "hash", hash);
    addUnknown(object, revision.unknown);
    return object;
}

constexpr int kNoNumber = 0; ///< stands in for one that is none

/// Notes a fault unless a revision's number is the one that its place in the record gives it.
void checkNumber(const JsonValue& json, int found, std::size_t expected)
{
    if (found != kNoNumber && static_cast<std::size_t>(found) != expected)
        json.object().optional("number").fault({"record.expectedNumber",
            {{"found", static_cast<double>(found)}, {"expected", static_cast<double>(expected)}}});
}

} // namespace

Revision readRevision(const JsonValue& json)
{
    JsonObject object = json.object();
    Revision revision;
    revision.number = static_cast<int>(
        object.required("number").integer({.atLeast = 1, .atMost = std::numeric_limits<int>::max()}, kNoNumber));
    revision.recordedAt = object.required("recordedAt").text();
    revision.said = readStatement(object.required("said"));
    revision.recommended = {object.optional("recommended").text()};
    revision.frozen = readFrozen(object.required("frozen"));
    revision.triggers = readTriggers(object.optional("triggers"));
    revision.hash = readHash(object.required("hash"));
    revision.unknown = object.unknownMembers();
    return revision;
}

Json revisionToJson(const Revision& revision)
{
    return toJson(revision, revision.hash);
}

std::vector<Revision> readRecord(const JsonValue& json)
{
    std::vector<Revision> record;
    for (const JsonValue& item : json.items()) {
        record.push_back(readRevision(item));
        checkNumber(item, record.back().number, record.size());
    }
    return record;
}

Json recordToJson(const std::vector<Revision>& record)
{
    Json array = Json::array();
    for (const Revision& revision : record)
        array.push_back(toJson(revision, revision.hash));
    return array;
}

std::string hashOf(const Revision& revision)
{
    return sha256(canonicalText(toJson(revision, {})));
}

} // namespace waymark
