#include "core/estimators/coverage_estimate.h"

#include <algorithm>
#include <utility>

#include "core/base/document_json.h"
#include "core/base/strict_json.h"
#include "core/estimators/library_catalogue_json.h"

namespace waymark {
namespace {

/// Puts faults into the text that they were found in a part of.
Errors placed(Errors errors, const std::string& pointer, const EstimateText& given)
{
    for (Error& error : errors)
        error.where = {{}, pointer + error.where.pointer, 0, 0, {}};
    locateAll(given.text, given.file, errors);
    return errors;
}

} // namespace

Result<CoverageEstimate> computeCoverage(
    const LibraryCatalogue& shipped, const Framework& framework, const Estimator& estimator, const EstimateText& given)
{
    Result<EstimateGivens> givens = readEstimateGivens(framework, estimator, given);
    if (!givens)
        return givens.errors();
    CoverageEstimate made{*std::move(givens), {}, {}, {}};
    Result<LibraryCatalogue> catalogue =
        made.givens.overlay.empty() ? shipped : overlayLibraries(shipped, made.givens.overlay, given.file);
    if (!catalogue)
        return placed(catalogue.errors(), "/catalogue", given);
    made.catalogue = *std::move(catalogue);
    CoverageInput input{made.givens.needs, made.givens.modules, {}};
    const NamedGivens named(estimator, made.givens);
    for (const Named<LibraryTier>& tier : kLibraryTierNames)
        input.bridgeWeeks[static_cast<std::size_t>(tier.value)] = named.find("bridge-" + std::string(tier.name), {});
    Result<Coverage> coverage = estimateCoverage(made.catalogue, input);
    if (!coverage)
        return placed(coverage.errors(), {}, given);
    made.coverage = *std::move(coverage);
    made.figures = figuresOf(made.catalogue, made.coverage);
    return made;
}

std::string coverageGivensText(const std::vector<std::string>& modules, const std::string& overlay)
{
    Json document = Json::object();
    document["modules"] = modules;
    if (const Result<Json> catalogue = parseJson(overlay, {}); !overlay.empty() && catalogue)
        document["catalogue"] = *catalogue;
    return compactText(document);
}

} // namespace waymark
