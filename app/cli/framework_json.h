#pragma once

#include "core/base/document_json.h"
#include "core/framework/framework.h"

namespace waymark::cli {

/// `{"id","version","hash"}`
Json frameworkJson(const Framework& framework);

/// What `questions --json` says of a question.
Json questionJson(const Framework& framework, const Question& question);

} // namespace waymark::cli
