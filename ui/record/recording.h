#pragma once

#include "core/assessment/assessment.h"
#include "core/decision/record.h"
#include "ui/record/statement_form.h"

namespace waymark::ui {

class DecisionDocument;
class Texts;

/// What core says against a statement, in sentences, by its parts.
StatementFaults faultsOf(
    const Framework& framework, const Assessment& assessment, const Statement& said, const Texts& texts);

/// Whether the document would freeze something else now than the revision froze.
bool hasChangedSince(const DecisionDocument& document, const Revision& revision);

/// The newest revision, if what is shown is what it recorded; null if not, and in a scenario.
const Revision* recordedNow(const DecisionDocument& document);

/// What a form starts with: the last statement with today's date, or an empty one that follows the recommendation.
Statement startingStatement(const DecisionDocument& document);

} // namespace waymark::ui
