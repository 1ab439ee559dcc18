#pragma once

#include "app/cli/session.h"
#include "core/base/document_json.h"
#include "core/estimators/coverage_estimate.h"

namespace waymark::cli {

/// The catalogue of libraries that ships.
Result<LibraryCatalogue> shippedLibraries(const Session& session);

/// `{"ours":1,"theirs":0.83}`: the share of needs that each side covers; null without needs.
Json coverageSharesJson(const CoverageEstimate& estimate);

/// `[{"side","need","tier","nearest","modules","weeks"}]`: needs that a side does not cover.
Json gapsJson(const CoverageEstimate& estimate);

/// The same of needs that are covered just so.
Json usableJson(const CoverageEstimate& estimate);

/// `{"ours":[0,0,0],"theirs":[3,9,28]}`: weeks to make up for all of them.
Json weeksJson(const CoverageEstimate& estimate);

/// `{"version","date"}` of the catalogue, and the title of a team's own file over it.
Json catalogueJson(const LibraryCatalogue& catalogue);

/// The coverage for people: shares, gaps with what they cost, and modules that nobody knows.
void writeCoverage(const CoverageEstimate& estimate, const Session& session);

} // namespace waymark::cli
