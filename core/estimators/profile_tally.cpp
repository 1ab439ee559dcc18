#include "core/estimators/profile_tally.h"

#include <algorithm>
#include <optional>
#include <string>

#include "core/estimators/function_classifier.h"
#include "core/estimators/sample_owner.h"

namespace waymark {
namespace {

constexpr std::size_t kLongestNameTold = 1000;

enum Signal : std::uint8_t { kAllocation = 1, kAssist = 2, kIdleMarking = 4, kParkedThreads = 8 };

bool contains(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::uint8_t signalsOf(const ProfileSignals& signals, const std::string& name)
{
    const auto bit = [&name](const std::vector<std::string>& names, Signal signal) {
        return contains(names, name) ? unsigned{signal} : 0u;
    };
    return static_cast<std::uint8_t>(bit(signals.allocation, kAllocation) | bit(signals.assist, kAssist)
        | bit(signals.idleMarking, kIdleMarking) | bit(signals.parkedThreads, kParkedThreads));
}

class Tallying {
public:
    Tallying(const CpuProfile& profile, const ProfileClasses& classes, const std::string& mainModule);

    ProfileTally tally()
    {
        m_profile.eachSample([this](const ProfileSample& sample) { add(sample); });
        return std::move(m_tally);
    }

private:
    void add(const ProfileSample& sample);
    void count(const ProfileSample& sample, SampleOwner owner, std::uint8_t signals);
    std::optional<std::size_t> groupOf(ProfileCategory category) const;
    std::optional<std::size_t> causingGroup(ProfileCategory owner) const;

    const CpuProfile& m_profile;
    const ProfileClasses& m_classes;
    std::size_t m_nearFrames;
    std::vector<ProfileCategory> m_categories; ///< by function
    std::vector<std::uint8_t> m_signals;       ///< by function
    bool m_hasParkedThreads = false;
    std::array<std::size_t, kProfileCategories> m_group{}; ///< by category, from 1; 0: none
    std::vector<ProfileCategory> m_stack;                  ///< of the sample at hand
    ProfileTally m_tally;
};

Tallying::Tallying(const CpuProfile& profile, const ProfileClasses& classes, const std::string& mainModule)
    : m_profile(profile),
      m_classes(classes),
      m_nearFrames(static_cast<std::size_t>(classes.thresholds.nearFrames.value))
{
    ClassifiedFunctions classified = classifyFunctions(profile, classes.rules, mainModule);
    m_categories = std::move(classified.categories);
    m_tally.ownBy = classified.ownBy;
    m_signals.reserve(profile.functionCount());
    for (std::uint32_t function = 0; function < profile.functionCount(); ++function) {
        const std::string name = plainFunctionName(profile.functionName(function));
        m_signals.push_back(signalsOf(classes.signals, name));
        m_hasParkedThreads |= (m_signals.back() & kParkedThreads) != 0;
    }
    for (std::size_t group = 0; group < classes.groups.size(); ++group)
        for (const ProfileCategory category : classes.groups[group].categories)
            m_group[static_cast<std::size_t>(category)] = group + 1;
    m_tally.byGroup.resize(classes.groups.size());
}

void Tallying::add(const ProfileSample& sample)
{
    m_tally.ticks += sample.ticks;
    m_tally.total += sample.nanoseconds;
    std::uint8_t signals = 0;
    m_stack.clear();
    for (const std::uint32_t function : sample.functions) {
        m_stack.push_back(m_categories[function]);
        signals |= m_signals[function];
    }
    const SampleOwner owner =
        m_stack.empty() ? SampleOwner{ProfileCategory::foreign, 0} : ownerOf(m_stack, m_nearFrames);
    if (signals & kIdleMarking)
        m_tally.idleMarking += sample.nanoseconds;
    else if (m_hasParkedThreads && owner.category == ProfileCategory::sched)
        m_tally.parkedThreads += sample.nanoseconds;
    else
        count(sample, owner, signals);
}

void Tallying::count(const ProfileSample& sample, SampleOwner owner, std::uint8_t signals)
{
    const auto category = static_cast<std::size_t>(owner.category);
    m_tally.counted += sample.nanoseconds;
    m_tally.byCategory[category] += sample.nanoseconds;
    if (!m_stack.empty()) {
        const std::string_view name = m_profile.functionName(sample.functions[owner.frame]).substr(0, kLongestNameTold);
        m_tally.byFunction[category][name] += sample.nanoseconds;
    }
    if (const std::optional<std::size_t> group = causingGroup(owner.category)) {
        m_tally.byGroup[*group] += sample.nanoseconds;
        const bool isInHelper =
            m_classes.groups[*group].isOwn && !m_stack.empty() && m_stack.front() != ProfileCategory::application;
        m_tally.ownInHelpers += isInHelper ? sample.nanoseconds : 0;
    }
    m_tally.allocation += (signals & kAllocation) ? sample.nanoseconds : 0;
    m_tally.assist += (signals & kAssist) ? sample.nanoseconds : 0;
}

std::optional<std::size_t> Tallying::groupOf(ProfileCategory category) const
{
    const std::size_t group = m_group[static_cast<std::size_t>(category)];
    return group == 0 ? std::nullopt : std::optional(group - 1);
}

/// The group that an owner's time is judged with: its own, unless a call between the leaf and the first of own code
/// belongs to a group that draws from it. A query waits in the network; what it waits for is the database.
std::optional<std::size_t> Tallying::causingGroup(ProfileCategory owner) const
{
    const std::optional<std::size_t> group = groupOf(owner);
    if (!group)
        return group;
    for (const ProfileCategory category : m_stack) {
        if (category == ProfileCategory::application)
            break;
        const std::optional<std::size_t> caller = groupOf(category);
        if (!caller)
            continue;
        const std::vector<std::size_t>& draws = m_classes.groups[*caller].draws;
        if (std::find(draws.begin(), draws.end(), *group) != draws.end())
            return caller;
    }
    return group;
}

} // namespace

ProfileTally tallyProfile(const CpuProfile& profile, const ProfileClasses& classes, const std::string& mainModule)
{
    return Tallying(profile, classes, mainModule).tally();
}

} // namespace waymark
