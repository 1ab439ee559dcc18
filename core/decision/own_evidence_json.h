#pragma once

#include "core/base/document_json.h"
#include "core/base/reader_json.h"
#include "core/decision/own_evidence.h"

namespace waymark {

/// Reads the list of own evidence; absent is none. The same question, alternative and answer may stand there once.
OwnEvidenceMap readOwnEvidence(const JsonValue& json);

/// An entry of that list as a file spells it.
Json ownEvidenceToJson(const OwnEvidenceKey& key, const OwnEvidence& evidence);

} // namespace waymark
