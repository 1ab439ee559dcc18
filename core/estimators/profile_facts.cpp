#include "core/estimators/profile_facts.h"

#include <algorithm>
#include <utility>

#include "core/estimators/function_classifier.h"
#include "core/estimators/profile_tally.h"

namespace waymark {
namespace {

constexpr double kNanosecond = 1e-9;

double shareOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

std::vector<FunctionShare> topOf(const TimeByFunction& times, std::int64_t counted)
{
    std::vector<std::pair<std::string_view, std::int64_t>> sorted(times.begin(), times.end());
    const std::size_t shown = std::min(sorted.size(), kTopFunctions);
    std::partial_sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(shown), sorted.end(),
        [](const auto& left, const auto& right) {
            return left.second != right.second ? left.second > right.second : left.first < right.first;
        });
    std::vector<FunctionShare> top;
    for (std::size_t i = 0; i < shown; ++i)
        top.push_back({plainFunctionName(sorted[i].first), shareOf(sorted[i].second, counted)});
    return top;
}

std::vector<CategoryShare> categoriesOf(const ProfileTally& tally)
{
    std::vector<CategoryShare> categories;
    for (std::size_t i = 0; i < kProfileCategories; ++i)
        if (tally.byCategory[i] > 0)
            categories.push_back({static_cast<ProfileCategory>(i), shareOf(tally.byCategory[i], tally.counted),
                topOf(tally.byFunction[i], tally.counted)});
    std::stable_sort(categories.begin(), categories.end(),
        [](const CategoryShare& left, const CategoryShare& right) { return left.share > right.share; });
    return categories;
}

} // namespace

std::optional<double> ProfileFacts::averageCores() const
{
    return durationSeconds ? std::optional(cpuSeconds / *durationSeconds) : std::nullopt;
}

ProfileFacts measureProfile(const CpuProfile& profile, const ProfileClasses& classes, const std::string& mainModule)
{
    const ProfileTally tally = tallyProfile(profile, classes, mainModule);
    ProfileFacts facts;
    facts.ownBy = tally.ownBy;
    facts.mainModule = mainModule;
    facts.samples = profile.sampleCount();
    facts.ticks = tally.ticks;
    facts.durationSeconds = profile.durationSeconds();
    facts.cpuSeconds = static_cast<double>(tally.total) * kNanosecond;
    facts.categories = categoriesOf(tally);
    for (std::size_t i = 0; i < classes.groups.size(); ++i) {
        facts.groups.push_back({classes.groups[i].id, shareOf(tally.byGroup[i], tally.counted)});
        if (classes.groups[i].isOwn)
            facts.ownInHelpers = shareOf(tally.ownInHelpers, tally.byGroup[i]);
    }
    facts.allocation = shareOf(tally.allocation, tally.counted);
    facts.assist = shareOf(tally.assist, tally.counted);
    facts.idleMarking = shareOf(tally.idleMarking, tally.total);
    facts.parkedThreads = shareOf(tally.parkedThreads, tally.total);
    return facts;
}

} // namespace waymark
