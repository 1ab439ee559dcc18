#include "app/cli/analysis_json.h"

#include "core/base/named.h"

namespace waymark::cli {
namespace {

constexpr Named<SmaaMethod> kSmaaMethods[] = {{"exact", SmaaMethod::exact}, {"sampled", SmaaMethod::sampled}};

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
        {"confidence", smaa.confidence}, {"stable", stableJson(analysis)},
        {"method", nameOf(kSmaaMethods, smaa.method)}, {"worlds", smaa.worlds}, {"standardError", smaa.standardError},
        {"pairwiseMethod", nameOf(kSmaaMethods, smaa.pairwiseMethod)},
        {"regime", nameOf(kRegimeWords, analysis.regime)}, {"seed", analysis.seed}};
}

} // namespace waymark::cli
