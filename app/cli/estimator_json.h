#pragma once

#include "core/base/document_json.h"
#include "core/framework/framework.h"

namespace waymark::cli {

/// What `questions --json` says of an estimator: its inputs, the lists that its kind takes beside them, what it takes
/// for given, and which questions it answers.
Json estimatorJson(const Framework& framework, const Estimator& estimator);

} // namespace waymark::cli
