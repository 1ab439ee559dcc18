#include "ui/estimators/calculations.h"

#include <QCoreApplication>

#include "core/estimators/compute_estimate.h"
#include "core/estimators/profile_facts_json.h"
#include "ui/estimators/catalogues.h"
#include "ui/estimators/cost_words.h"
#include "ui/estimators/coverage_words.h"
#include "ui/estimators/hot_path_words.h"
#include "ui/estimators/latency_words.h"
#include "ui/estimators/profile_words.h"
#include "ui/estimators/ramp_words.h"

namespace waymark::ui {
namespace {

ShownEstimate shownOutcome(const Framework& framework, const ComputedEstimate& computed)
{
    if (std::holds_alternative<LatencyEstimate>(computed.outcome))
        return shownLatency(framework, computed);
    if (std::holds_alternative<HotPathEstimate>(computed.outcome))
        return shownHotPath(computed);
    if (std::holds_alternative<CostEstimate>(computed.outcome))
        return shownCost(framework, computed);
    return shownRamp(framework, computed);
}

Calculation outcomeOf(const CalculationParts& parts)
{
    return [&framework = parts.framework, &estimator = parts.estimator](
               const std::string& text) -> Result<WorkedEstimate> {
        Result<ComputedEstimate> computed = computeEstimate(framework, estimator, {text, {}});
        if (!computed)
            return computed.errors();
        const auto kept = std::make_shared<const ComputedEstimate>(*std::move(computed));
        return WorkedEstimate{kept->figures, [&framework, kept] { return shownOutcome(framework, *kept); }};
    };
}

Calculation refusal(const Errors& errors)
{
    return [errors](const std::string&) -> Result<WorkedEstimate> { return errors; };
}

/// With a catalogue of its own, as the next one with rules: a run may outlast whoever keeps the catalogues.
Calculation coverageOf(const CalculationParts& parts)
{
    const Result<LibraryCatalogue>& libraries = parts.catalogues.libraries();
    if (!libraries)
        return refusal(libraries.errors());
    return [&framework = parts.framework, &estimator = parts.estimator, shipped = *libraries](
               const std::string& text) -> Result<WorkedEstimate> {
        Result<CoverageEstimate> computed = computeCoverage(shipped, framework, estimator, {text, {}});
        if (!computed)
            return computed.errors();
        const auto kept = std::make_shared<const CoverageEstimate>(*std::move(computed));
        return WorkedEstimate{kept->figures, [kept] { return shownCoverage(*kept); }};
    };
}

Calculation profileOf(const CalculationParts& parts)
{
    const Result<ProfileClasses>& classes = parts.catalogues.profileClasses();
    if (!classes)
        return refusal(classes.errors());
    return [rules = *classes, &texts = parts.texts](const std::string& text) -> Result<WorkedEstimate> {
        const Result<ProfileFacts> facts = loadProfileFacts(text, {});
        if (!facts)
            return facts.errors();
        const ProfileReading reading = readProfile(*facts, rules);
        return WorkedEstimate{profileFigures(*facts, reading.finding),
            [facts = *facts, reading, &texts] { return shownProfile(facts, reading, texts); }};
    };
}

} // namespace

Calculation calculationOf(const CalculationParts& parts)
{
    if (isComputed(parts.estimator.kind))
        return outcomeOf(parts);
    return parts.estimator.kind == EstimatorKind::coverage ? coverageOf(parts) : profileOf(parts);
}

QString chartTitle(EstimatorKind kind)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("waymark::ui::EstimateChart", text); };
    switch (kind) {
    case EstimatorKind::latency:
        return say("Slowest requests, in milliseconds");
    case EstimatorKind::hotPath:
        return say("Gain of a request, by calls across the boundary");
    case EstimatorKind::cost:
        return say("Saved so far, less the work");
    case EstimatorKind::ramp:
        return say("Delivered person-weeks");
    case EstimatorKind::coverage:
        return say("Libraries for what you need");
    case EstimatorKind::profile:
        break;
    }
    return say("Where the CPU time goes");
}

} // namespace waymark::ui
