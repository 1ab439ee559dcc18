#include "app/cli/analysis_json.h"

#include "core/base/named.h"

namespace waymark::cli {
namespace {

constexpr Named<SmaaMethod> kMethods[] = {{"exact", SmaaMethod::exact}, {"sampled", SmaaMethod::sampled}};
constexpr Named<Regime> kRegimes[] = {{"stated", Regime::stated}, {"order", Regime::order}, {"any", Regime::any}};

Json centralWeightsJson(const Smaa& smaa)
{
    Json list = Json::array();
    for (const auto& weights : smaa.centralWeights)
        list.push_back(weights ? Json(*weights) : Json());
    return list;
}

Json stableJson(const TableAnalysis& analysis)
{
    Json list = Json::array();
    for (const auto& interval : analysis.stable)
        list.push_back(interval ? Json::array({interval->low, interval->high}) : Json());
    return list;
}

} // namespace

Json analysisJson(const TableAnalysis& analysis)
{
    const Smaa& smaa = analysis.smaa;
    return {{"value", analysis.values}, {"rankAcceptability", smaa.rankAcceptability},
        {"pairwiseWinning", smaa.pairwiseWinning}, {"centralWeights", centralWeightsJson(smaa)},
        {"confidence", smaa.confidence}, {"stable", stableJson(analysis)}, {"method", nameOf(kMethods, smaa.method)},
        {"worlds", smaa.worlds}, {"standardError", smaa.standardError},
        {"pairwiseMethod", nameOf(kMethods, smaa.pairwiseMethod)}, {"regime", nameOf(kRegimes, analysis.regime)},
        {"seed", analysis.seed}};
}

} // namespace waymark::cli
