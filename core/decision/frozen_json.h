#pragma once

#include "core/base/document_json.h"
#include "core/base/reader_json.h"
#include "core/decision/record.h"

namespace waymark {

/// Reads what a revision or a report carries along. Whether its inputs are a decision is for who computes with them.
Frozen readFrozen(const JsonValue& json);
Json frozenToJson(const Frozen& frozen);

} // namespace waymark
