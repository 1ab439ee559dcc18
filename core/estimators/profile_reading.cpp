#include "core/estimators/profile_reading.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace waymark {
namespace {

constexpr double kNanosecond = 1e-9;

/// In the order of the enumeration.
constexpr const char* kReadings[] = {"profile.readIdle", "profile.readDatabase", "profile.readSerialization",
    "profile.readAlgorithm", "profile.readCollector", "profile.readWaiting", "profile.readLibraries",
    "profile.readHotPath", "profile.readOwnSpread", "profile.readFlat"};

double shareOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

/// Busy cores, without threads that slept.
std::optional<double> busyCores(const ProfileTally& tally, const ProfileAnalysis& analysis)
{
    if (!analysis.durationSeconds)
        return std::nullopt;
    return static_cast<double>(tally.total - tally.parkedThreads) * kNanosecond / *analysis.durationSeconds;
}

/// The own functions that have the most time.
struct HotPart {
    double share = 0; ///< of all the time
    std::string names;
};

HotPart hotPartOf(const ProfileGroup& group, const ProfileClasses& classes, const ProfileAnalysis& analysis)
{
    std::vector<FunctionShare> functions;
    for (const CategoryShare& each : analysis.categories)
        if (std::find(group.categories.begin(), group.categories.end(), each.category) != group.categories.end())
            functions.insert(functions.end(), each.top.begin(), each.top.end());
    std::stable_sort(functions.begin(), functions.end(),
        [](const FunctionShare& left, const FunctionShare& right) { return left.share > right.share; });
    const auto most = static_cast<std::size_t>(classes.thresholds.hotFunctions.value);
    HotPart part;
    for (std::size_t i = 0; i < std::min(most, functions.size()); ++i) {
        part.share += functions[i].share;
        part.names += (i == 0 ? "" : ", ") + functions[i].name;
    }
    return part;
}

class Reading {
public:
    Reading(const ProfileTally& tally, const ProfileClasses& classes, ProfileAnalysis& analysis)
        : m_tally(tally),
          m_classes(classes),
          m_limits(classes.thresholds),
          m_analysis(analysis),
          m_cores(busyCores(tally, analysis))
    {}

    void read()
    {
        warn();
        hint();
        if (m_tally.counted == 0 || (m_cores && *m_cores < m_limits.idleCores.value))
            find(ProfileFinding::idle, {{"cores", m_cores.value_or(0)}});
        else
            findByGroup();
    }

private:
    void find(ProfileFinding finding, std::vector<Argument> arguments)
    {
        m_analysis.finding = finding;
        m_analysis.reading = {kReadings[static_cast<std::size_t>(finding)], std::move(arguments)};
    }

    void findByGroup()
    {
        const auto largest = std::max_element(m_tally.byGroup.begin(), m_tally.byGroup.end());
        const double share = shareOf(largest == m_tally.byGroup.end() ? 0 : *largest, m_tally.counted);
        if (share < m_limits.dominates.value || share == 0) {
            find(ProfileFinding::flat, {{"dominates", m_limits.dominates.value}});
            return;
        }
        const ProfileGroup& group = m_classes.groups[static_cast<std::size_t>(largest - m_tally.byGroup.begin())];
        const HotPart hot = hotPartOf(group, m_classes, m_analysis);
        const ProfileFinding finding = group.isOwn ? findOwn(*largest, hot) : group.finding;
        find(finding, {{"share", share}, {"part", hot.share}, {"functions", hot.names}});
    }

    ProfileFinding findOwn(std::int64_t own, const HotPart& hot) const
    {
        if (shareOf(m_tally.ownInHelpers, own) >= m_limits.helperShare.value)
            return ProfileFinding::algorithm;
        const bool isHot = hot.share >= m_limits.dominates.value
            && hot.share >= m_limits.hotShare.value * shareOf(own, m_tally.counted);
        return isHot ? ProfileFinding::hotPath : ProfileFinding::ownSpread;
    }

    void warn()
    {
        std::vector<Message>& warnings = m_analysis.warnings;
        if (static_cast<double>(m_tally.ticks) < m_limits.thinTicks.value)
            warnings.push_back(
                {"profile.thin", {{"ticks", static_cast<double>(m_tally.ticks)}, {"least", m_limits.thinTicks.value}}});
        if (!m_cores)
            warnings.push_back({"profile.noDuration", {}});
        else if (*m_cores < m_limits.idleCores.value)
            warnings.push_back({"profile.idle", {{"cores", *m_cores}}});
        if (m_tally.parkedThreads > 0)
            warnings.push_back({"profile.parkedThreads", {{"share", shareOf(m_tally.parkedThreads, m_tally.total)}}});
        if (m_tally.idleMarking > 0)
            warnings.push_back({"profile.idleMarking", {{"share", shareOf(m_tally.idleMarking, m_tally.total)}}});
    }

    void hint()
    {
        const double allocation = shareOf(m_tally.allocation, m_tally.counted);
        if (allocation > m_limits.heavyAllocation.value)
            m_analysis.hints.push_back(
                {"profile.heavyAllocation", {{"share", allocation}, {"most", m_limits.heavyAllocation.value}}});
        const double assist = shareOf(m_tally.assist, m_tally.counted);
        if (assist > m_limits.heavyAssist.value)
            m_analysis.hints.push_back(
                {"profile.heavyAssist", {{"share", assist}, {"most", m_limits.heavyAssist.value}}});
    }

    const ProfileTally& m_tally;
    const ProfileClasses& m_classes;
    const ProfileThresholds& m_limits;
    ProfileAnalysis& m_analysis;
    std::optional<double> m_cores;
};

} // namespace

void readProfile(const ProfileTally& tally, const ProfileClasses& classes, ProfileAnalysis& analysis)
{
    Reading(tally, classes, analysis).read();
}

} // namespace waymark
