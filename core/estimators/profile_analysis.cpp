#include "core/estimators/profile_analysis.h"

#include <algorithm>
#include <utility>

#include "core/estimators/function_classifier.h"
#include "core/estimators/profile_reading.h"
#include "core/estimators/profile_tally.h"

namespace waymark {
namespace {

constexpr double kNanosecond = 1e-9;

std::vector<FunctionShare> topOf(const TimeByFunction& times, std::int64_t counted)
{
    std::vector<std::pair<std::string_view, std::int64_t>> sorted(times.begin(), times.end());
    const std::size_t shown = std::min(sorted.size(), kTopFunctions);
    std::partial_sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(shown), sorted.end(),
        [](const auto& left, const auto& right) {
            return left.second != right.second ? left.second > right.second : left.first < right.first;
        });
    sorted.resize(shown);
    std::vector<FunctionShare> top;
    for (const auto& [name, time] : sorted)
        top.push_back({plainFunctionName(name), static_cast<double>(time) / static_cast<double>(counted)});
    return top;
}

std::vector<CategoryShare> categoriesOf(const ProfileTally& tally)
{
    std::vector<CategoryShare> categories;
    for (std::size_t i = 0; i < kProfileCategories; ++i)
        if (tally.byCategory[i] > 0)
            categories.push_back({static_cast<ProfileCategory>(i),
                static_cast<double>(tally.byCategory[i]) / static_cast<double>(tally.counted),
                topOf(tally.byFunction[i], tally.counted)});
    std::stable_sort(categories.begin(), categories.end(),
        [](const CategoryShare& left, const CategoryShare& right) { return left.share > right.share; });
    return categories;
}

} // namespace

ProfileAnalysis analyseProfile(const CpuProfile& profile, const ProfileClasses& classes)
{
    const ProfileTally tally = tallyProfile(profile, classes);
    ProfileAnalysis analysis;
    analysis.samples = profile.sampleCount();
    analysis.ticks = tally.ticks;
    analysis.durationSeconds = profile.durationSeconds();
    analysis.cpuSeconds = static_cast<double>(tally.total) * kNanosecond;
    if (analysis.durationSeconds)
        analysis.averageCores = analysis.cpuSeconds / *analysis.durationSeconds;
    analysis.categories = categoriesOf(tally);
    for (std::size_t i = 0; i < classes.groups.size() && tally.counted > 0; ++i)
        analysis.groups.push_back(
            {classes.groups[i].id, static_cast<double>(tally.byGroup[i]) / static_cast<double>(tally.counted)});
    readProfile(tally, classes, analysis);
    return analysis;
}

} // namespace waymark
