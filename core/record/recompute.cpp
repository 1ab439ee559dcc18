#include "core/record/recompute.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/engine.h"
#include "core/base/shortest_number.h"
#include "core/decision/decision_json.h"

namespace waymark {
namespace {

constexpr double kNearby = 1e-9;
constexpr double kNextToNothing = 1e-12; ///< what sums of points leave where others leave 0

bool isSame(double stated, double computed, ComputedBy who)
{
    const double gap = std::abs(stated - computed);
    if (who == ComputedBy::thisEngine)
        return gap == 0;
    return gap <= std::max(kNearby * std::max(std::abs(stated), std::abs(computed)), kNextToNothing);
}

bool isSame(const Figure& stated, const Figure& computed, ComputedBy who)
{
    const auto* one = std::get_if<double>(&stated);
    const auto* other = std::get_if<double>(&computed);
    return one && other ? isSame(*one, *other, who) : stated == computed;
}

} // namespace

Result<Recomputed> recompute(const Frozen& frozen, FrameworkLibrary& library)
{
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

Errors inRevision(Errors errors, int number)
{
    for (Error& error : errors) {
        error.where.pointer = "/record/" + std::to_string(number - 1) + "/frozen/inputs" + error.where.pointer;
        error.where.line = 0; // of the inputs alone
    }
    return errors;
}

ComputedBy whoComputed(const Frozen& frozen, const Recomputed& again)
{
    const bool isTheSame = frozen.engine == engineVersion() && again.hasSameFramework();
    return isTheSame ? ComputedBy::thisEngine : ComputedBy::anotherOne;
}

std::vector<FigureDifference> differences(const Figures& stated, const Figures& computed, ComputedBy who)
{
    const bool isFault = who == ComputedBy::thisEngine;
    std::vector<FigureDifference> all;
    for (const auto& [key, figure] : stated) {
        const auto at = computed.find(key);
        if (at == computed.end())
            all.push_back({key, figure, std::nullopt, isFault});
        else if (!isSame(figure, at->second, who))
            all.push_back({key, figure, at->second, isFault});
    }
    for (const auto& [key, figure] : computed)
        if (!stated.contains(key))
            all.push_back({key, std::nullopt, figure});
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    return all;
}

std::size_t changesIn(const std::vector<FigureDifference>& differences)
{
    return static_cast<std::size_t>(
        std::count_if(differences.begin(), differences.end(), [](const auto& each) { return each.isChange(); }));
}

bool hasFault(const std::vector<FigureDifference>& differences)
{
    return std::any_of(differences.begin(), differences.end(), [](const auto& each) { return each.isFault; });
}

std::string figureText(const std::optional<Figure>& figure)
{
    if (!figure)
        return {};
    const auto* number = std::get_if<double>(&*figure);
    return number ? shortestNumber(*number) : '\'' + std::get<std::string>(*figure) + '\'';
}

} // namespace waymark
