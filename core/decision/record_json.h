#pragma once

#include <string>
#include <vector>

#include "core/base/document_json.h"
#include "core/base/reader_json.h"
#include "core/decision/record.h"

namespace waymark {

/// Reads what was recorded: revisions numbered from 1, in order. Whether they are as written, core/record verifies.
std::vector<Revision> readRecord(const JsonValue& json);
Json recordToJson(const std::vector<Revision>& record);

/// One revision by itself, whatever its number.
Revision readRevision(const JsonValue& json);
Json revisionToJson(const Revision& revision);

/// The hash a revision has to have: SHA-256 of the canonical text of all its members but the hash.
std::string hashOf(const Revision& revision);

} // namespace waymark
