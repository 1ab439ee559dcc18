#pragma once

#include <optional>
#include <span>

#include "core/base/document_json.h"
#include "core/base/result.h"

namespace waymark {

/// Turns a document of one format into one of the next. The document is outside data that nobody has checked yet: a
/// step changes what has the shape it expects and leaves the rest for the reader to refuse.
using MigrationStep = void (*)(Json& document);

/// The steps for decisions, oldest first: the first leads from format 1 to 2. Their number fixes the newest format.
std::span<const MigrationStep> decisionMigrations();

/// Brings a document to the newest format that `steps` reach and writes that into its member `waymark`. The error says
/// why it cannot be done: another kind of file, no format, or a newer one than is known.
std::optional<Error> migrate(Json& document, std::span<const MigrationStep> steps);

} // namespace waymark
