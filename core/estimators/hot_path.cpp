#include "core/estimators/hot_path.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>

#include "core/estimators/input_check.h"
#include "core/estimators/parameter_draws.h"
#include "core/sampling/triangle_quantile.h"

namespace waymark {
namespace {

constexpr std::size_t kHotPathWorlds = 1024;
constexpr double kUsPerMs = 1000;
constexpr double kMostCurveCalls = 1e6;

/// One draw of what is not known.
struct Crossing {
    double speedUp = 1;
    double callUs = 0;
};

std::vector<Crossing> crossings(const HotPathInput& input, std::uint64_t seed)
{
    const ParameterDraws draws(seed, 2, kHotPathWorlds);
    std::vector<Crossing> drawn;
    for (std::size_t world = 0; world < kHotPathWorlds; ++world)
        drawn.push_back({quantile(input.speedUp, draws.at(0, world)), quantile(input.callUs, draws.at(1, world))});
    return drawn;
}

double gainAt(const HotPathInput& input, double calls, const Crossing& crossing)
{
    const double left = 1 - input.hotShare + input.hotShare / crossing.speedUp;
    return input.requestMs / (input.requestMs * left + calls * crossing.callUs / kUsPerMs);
}

double breakEvenCalls(const HotPathInput& input, const Crossing& crossing)
{
    const double savedUs = input.requestMs * kUsPerMs * input.hotShare * (1 - 1 / crossing.speedUp);
    if (savedUs <= 0)
        return 0;
    return crossing.callUs > 0 ? savedUs / crossing.callUs : std::numeric_limits<double>::infinity();
}

template <class Figure> std::vector<double> figures(const std::vector<Crossing>& crossings, const Figure& figure)
{
    std::vector<double> drawn;
    std::ranges::transform(crossings, std::back_inserter(drawn), figure);
    return drawn;
}

std::vector<GainAtCalls> curveOf(const HotPathInput& input, const std::vector<Crossing>& drawn)
{
    std::vector<GainAtCalls> curve;
    for (double decade = 1; decade <= kMostCurveCalls; decade *= 10)
        for (const double calls : {decade, 2 * decade, 5 * decade})
            if (calls <= kMostCurveCalls)
                curve.push_back({calls,
                    bandOf(figures(drawn, [&](const Crossing& crossing) { return gainAt(input, calls, crossing); }))});
    return curve;
}

Errors faultsOf(const HotPathInput& input)
{
    InputCheck check;
    check.within("/requestMs", input.requestMs, {1e-6, 1e9});
    check.within("/hotShare", input.hotShare, {0, 1});
    check.within("/callsPerRequest", input.callsPerRequest, {1e-3, 1e9});
    check.within("/speedUp", input.speedUp, {1e-2, 1e4});
    check.within("/callUs", input.callUs, {0, 1e9});
    return check.errors();
}

} // namespace

Result<HotPathEstimate> estimateHotPath(const HotPathInput& input, std::uint64_t seed)
{
    if (Errors faults = faultsOf(input); !faults.empty())
        return faults;
    const std::vector<Crossing> drawn = crossings(input, seed);
    const std::vector<double> gains =
        figures(drawn, [&](const Crossing& crossing) { return gainAt(input, input.callsPerRequest, crossing); });
    const auto gaining = std::ranges::count_if(gains, [](double gain) { return gain > 1; });
    HotPathEstimate estimate;
    estimate.gain = bandOf(gains);
    estimate.ceiling = 1 / (1 - input.hotShare);
    estimate.breakEvenCalls =
        bandOf(figures(drawn, [&](const Crossing& crossing) { return breakEvenCalls(input, crossing); }));
    estimate.workPerCallUs = input.requestMs * kUsPerMs * input.hotShare / input.callsPerRequest;
    estimate.gaining = static_cast<double>(gaining) / static_cast<double>(kHotPathWorlds);
    estimate.curve = curveOf(input, drawn);
    return estimate;
}

} // namespace waymark
