#pragma once

#include <string>
#include <utility>

#include "core/decision/decision_json.h"
#include "core/robustness/flips.h"
#include "tests/support/shipped_framework.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {

/// An example that ships.
inline Decision exampleDecision(const std::string& name)
{
    return *loadDecision(readPlainly(WAYMARK_RESOURCES "/examples/" + name + ".waymark"), name);
}

inline constexpr const char* kExamples[] = {"database-bound-api", "embedded-agent", "game-server", "hot-loop-in-go",
    "platform-cli", "trading-gateway", "unprofiled-go-service", "wasm-module"};

/// A settled decision with everything that looking for flips needs.
struct SettledCase {
    SettledCase(const Framework& of, Decision given)
        : framework(of),
          decision(std::move(given)),
          inputs(inputsOf(framework, decision)),
          assessment(settle(framework, inputs, {})->assessment),
          leads(*requiredLeads(framework, inputs, assessment, {})),
          trials(framework, inputs, assessment, leads)
    {}
    explicit SettledCase(const std::string& example) : SettledCase(rustVsGo(), exampleDecision(example)) {}

    AlternativeIndex verdict() const { return *assessment.verdict.alternative; }

    const Framework& framework;
    Decision decision;
    Inputs inputs;
    Assessment assessment;
    RequiredLeads leads;
    Trials trials;
};

/// The decision with every weight as given, by the team's own ratings.
inline Decision withWeights(const Framework& framework, Decision decision, const std::vector<double>& weights)
{
    decision.priorities.method = WeightMethod::rating;
    for (std::size_t c = 0; c < weights.size(); ++c)
        decision.priorities.rating[framework.criteria[c].id] = 100 * weights[c];
    return decision;
}

} // namespace waymark::test
