#pragma once

#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/decision/estimated_answer.h"
#include "core/estimators/cost.h"
#include "core/estimators/estimate_givens.h"
#include "core/estimators/hot_path.h"
#include "core/estimators/latency.h"
#include "core/estimators/ramp.h"

namespace waymark {

using EstimateOutcome = std::variant<LatencyEstimate, HotPathEstimate, CostEstimate, RampEstimate>;

/// An estimate with all that it rests on.
struct ComputedEstimate {
    EstimateGivens givens;
    std::vector<AlternativeIndex> alternatives; ///< those of the outcome, in its order; none: it is about none
    EstimateOutcome outcome;
    EstimateFigures figures; ///< every number that was typed, and what the kind adds
};

/// A figure that stands for never.
inline constexpr double kNeverFigure = 1e9;

/// Whether an estimator is one of those that `computeEstimate` computes: latency, hot path, cost and ramp.
bool isComputed(EstimatorKind kind);

/// Reads what an estimator is given and computes it. By kind it knows these inputs (beside lists), assumptions (of an
/// alternative each where it says [a], under a choice where it says [c]) and, beside the inputs, these figures:
/// - latency: targetMs, requestsPerSecond, heapMb, allocationMbPerSecond; computeRatio [a] (x the own CPU time that was
///   typed), and of a collector pauseMs [a], heapGrowth [a] (x the live heap), markMsPerGb [a], markCpuShare [a] (%),
///   markSlowdown [a] (x), assistMsPerMb [a], longestCycleSeconds [a]; figures ownCpuShare, collectorCpu,
///   collectorShareOfP99 (%, the largest; and of an alternative with `.ID`), meets.ID (% chance). Estimated are the
///   alternatives that have a computeRatio or a pauseMs; without the latter there is no collector.
/// - hot path: requestMs, hotShare (% of it, waiting included), callsPerRequest, form; speedUp (x) and callUs, [c] of
///   form; figures gain, ceiling (x), workPerCallUs, breakEvenCalls.
/// - cost: cores, pricePerCoreYear, cpuBoundShare (%), engineeringMonths, monthCost; overrun (x), saving [a] (%);
///   figures billYear, and savingMonth and breakEvenMonths, each of an alternative with `.ID` and the best of all.
/// - ramp: releaseWeeks, curve; usefulShare (%), weeksToUseful [a][c], weeksToFull [a][c]; figures knows.ID (% of
///   heads), heads.ID, hiresYear, weeksToRelease.ID. Who knows host and guest of a derived alternative knows it too.
/// Figures of bands are their middle; never is kNeverFigure. An estimator of another kind must not come here.
Result<ComputedEstimate> computeEstimate(const Framework& framework, const Estimator& estimator,
    const EstimateText& given, const LatencyOptions& options = {});

} // namespace waymark
