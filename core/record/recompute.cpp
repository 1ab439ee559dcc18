#include "core/record/recompute.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/engine.h"
#include "core/base/shortest_number.h"
#include "core/decision/decision_json.h"
#include "core/smaa/table_file.h"

namespace waymark {
namespace {

constexpr double kNearby = 1e-9;
constexpr double kNextToNothing = 1e-12; ///< what sums of points leave where others leave 0

bool isSame(double stated, double computed, Closeness closeness)
{
    const double gap = std::abs(stated - computed);
    if (closeness == Closeness::exact)
        return gap == 0;
    return gap <= std::max(kNearby * std::max(std::abs(stated), std::abs(computed)), kNextToNothing);
}

bool isSame(const Figure& stated, const Figure& computed, Closeness closeness)
{
    const auto* one = std::get_if<double>(&stated);
    const auto* other = std::get_if<double>(&computed);
    return one && other ? isSame(*one, *other, closeness) : stated == computed;
}

} // namespace

Result<Recomputed> recompute(const Frozen& frozen, FrameworkLibrary& library)
{
    if (frozen.worlds == 0 || frozen.worlds > kMostWorlds)
        return Error{{}, {"record.worldsOutOfRange", {{"most", static_cast<double>(kMostWorlds)}}}};
    Result<Decision> decision = loadDecision(frozen.inputs, {});
    if (!decision)
        return decision.errors();
    Result<FoundFramework> found = frameworkOf(*decision, library);
    if (!found)
        return found.errors();
    const RobustnessOptions options{
        frozen.isArticleOnly ? Reading::articleOnly : Reading::full, onAllThreads(frozen.worlds, frozen.seed)};
    Study study = *studyOf(*found->framework, *decision, options); // nothing cancels it
    return Recomputed{*std::move(decision), *std::move(found), std::move(study)};
}

Closeness closenessTo(const std::string& engine)
{
    return engine == engineVersion() ? Closeness::exact : Closeness::nearby;
}

std::vector<FigureDifference> differences(const Figures& stated, const Figures& computed, Closeness closeness)
{
    std::vector<FigureDifference> all;
    for (const auto& [key, figure] : stated) {
        const auto at = computed.find(key);
        if (at == computed.end())
            all.push_back({key, figure, std::nullopt});
        else if (!isSame(figure, at->second, closeness))
            all.push_back({key, figure, at->second});
    }
    for (const auto& [key, figure] : computed)
        if (!stated.contains(key))
            all.push_back({key, std::nullopt, figure});
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    return all;
}

std::string figureText(const std::optional<Figure>& figure)
{
    if (!figure)
        return {};
    const auto* number = std::get_if<double>(&*figure);
    return number ? shortestNumber(*number) : '\'' + std::get<std::string>(*figure) + '\'';
}

} // namespace waymark
