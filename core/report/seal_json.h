#pragma once

#include "core/base/document_json.h"
#include "core/base/reader_json.h"
#include "core/report/seal.h"

namespace waymark {

/// For JSON, to stand as last member `seal` of the document that `prettyText` writes.
Json jsonSeal(const SealContent& content);

/// What a seal carries, as all formats spell it.
Json sealContentToJson(const SealContent& content);
SealContent readSealContent(const JsonValue& json);

} // namespace waymark
