#pragma once

#include <string>
#include <vector>

#include "app/cli/opened_decision.h"
#include "app/cli/session.h"
#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

namespace waymark::cli {

/// Title, framework and progress.
void writeHeading(const OpenedDecision& opened, const Assessment& assessment, const Session& session);

/// A heading and the sentences under it.
void writeSection(const Message& heading, const std::vector<Message>& sentences, const Session& session);

/// The same, but nothing if there is no sentence.
void writeSectionIfAny(const Message& heading, const std::vector<Message>& sentences, const Session& session);

/// The alternatives with their values, best first, and why one is off the table.
void writeAlternatives(const Framework& framework, const Assessment& assessment, const Session& session);

} // namespace waymark::cli
