#pragma once

#include "core/base/document_json.h"
#include "core/robustness/look_around.h"

namespace waymark::cli {

/// What would turn a verdict, in figures. Answers stand as on the command line: `a,b`, `18.5`, `?` for an open one.
Json flipsJson(const Framework& framework, const Flips& flips);

/// By loser.
Json bestCasesJson(const Framework& framework, const Flips& flips);

Json nextQuestionsJson(const Framework& framework, const NextQuestions& next);

} // namespace waymark::cli
