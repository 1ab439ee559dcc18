#include "core/estimators/profile_reading.h"

#include <algorithm>
#include <optional>

#include "core/estimators/function_classifier.h"

namespace waymark {
namespace {

constexpr double kWorthTelling = 0.005; // less is 0 %

/// In the order of the enumeration.
constexpr const char* kConclusions[] = {"profile.readIdle", "profile.readDatabase", "profile.readSerialization",
    "profile.readAlgorithm", "profile.readCollector", "profile.readWaiting", "profile.readLibraries",
    "profile.readHotPath", "profile.readOwnSpread", "profile.readFlat"};

/// The functions of a group that have the most time.
struct HotPart {
    double share = 0;
    std::string names;
};

class Reader {
public:
    Reader(const ProfileFacts& facts, const ProfileClasses& classes)
        : m_facts(facts),
          m_classes(classes),
          m_limits(classes.thresholds)
    {
        if (m_facts.durationSeconds)
            m_cores = *m_facts.averageCores() * (1 - m_facts.parkedThreads);
    }

    ProfileReading read()
    {
        warn();
        hint();
        if (m_facts.categories.empty() || isIdle())
            find(ProfileFinding::idle, {{"cores", m_cores.value_or(0)}});
        else
            findByGroup();
        return m_reading;
    }

private:
    bool isIdle() const { return m_cores && *m_cores < m_limits.idleCores.value; }

    void find(ProfileFinding finding, std::vector<Argument> arguments)
    {
        m_reading.finding = finding;
        m_reading.conclusion = {kConclusions[static_cast<std::size_t>(finding)], std::move(arguments)};
    }

    const ProfileGroup* groupOf(const GroupShare& share) const
    {
        const auto place = std::find_if(m_classes.groups.begin(), m_classes.groups.end(),
            [&share](const ProfileGroup& group) { return group.id == share.id; });
        return place == m_classes.groups.end() ? nullptr : &*place;
    }

    void findByGroup()
    {
        const auto largest = std::max_element(m_facts.groups.begin(), m_facts.groups.end(),
            [](const GroupShare& left, const GroupShare& right) { return left.share < right.share; });
        const ProfileGroup* group = largest == m_facts.groups.end() ? nullptr : groupOf(*largest);
        if (!group || largest->share < m_limits.dominates.value) {
            find(ProfileFinding::flat, {{"dominates", m_limits.dominates.value}});
            return;
        }
        const HotPart hot = hotPartOf(*group);
        find(group->isOwn ? findOwn(largest->share, hot) : group->finding,
            {{"share", largest->share}, {"part", hot.share}, {"functions", hot.names}});
    }

    HotPart hotPartOf(const ProfileGroup& group) const
    {
        std::vector<FunctionShare> functions;
        for (const CategoryShare& each : m_facts.categories)
            if (std::find(group.categories.begin(), group.categories.end(), each.category) != group.categories.end())
                functions.insert(functions.end(), each.top.begin(), each.top.end());
        std::stable_sort(functions.begin(), functions.end(),
            [](const FunctionShare& left, const FunctionShare& right) { return left.share > right.share; });
        functions.resize(std::min(functions.size(), static_cast<std::size_t>(m_limits.hotFunctions.value)));
        HotPart part;
        for (const FunctionShare& function : functions) {
            part.share += function.share;
            part.names += (part.names.empty() ? "" : ", ") + std::string(shortFunctionName(function.name));
        }
        return part;
    }

    ProfileFinding findOwn(double own, const HotPart& hot) const
    {
        if (m_facts.ownInHelpers >= m_limits.helperShare.value)
            return ProfileFinding::algorithm;
        const bool isHot = hot.share >= m_limits.dominates.value && hot.share >= m_limits.hotShare.value * own;
        return isHot ? ProfileFinding::hotPath : ProfileFinding::ownSpread;
    }

    bool hasOwn() const
    {
        return std::any_of(m_facts.categories.begin(), m_facts.categories.end(),
            [](const CategoryShare& each) { return each.category == ProfileCategory::application; });
    }

    void warn()
    {
        std::vector<Message>& warnings = m_reading.warnings;
        const auto ticks = static_cast<double>(m_facts.ticks);
        if (ticks < m_limits.thinTicks.value)
            warnings.push_back({"profile.thin", {{"ticks", ticks}, {"least", m_limits.thinTicks.value}}});
        if (!m_cores)
            warnings.push_back({"profile.noDuration", {}});
        if (isIdle())
            warnings.push_back({"profile.idle", {{"cores", *m_cores}}});
        if (!m_facts.mainModule.empty() && m_facts.ownBy != OwnBy::module)
            warnings.push_back({"profile.otherModule", {{"module", m_facts.mainModule}}});
        if (m_facts.parkedThreads > 0)
            warnings.push_back({"profile.parkedThreads", {{"share", m_facts.parkedThreads}}});
        if (m_facts.idleMarking >= kWorthTelling)
            warnings.push_back({"profile.idleMarking", {{"share", m_facts.idleMarking}}});
    }

    void hint()
    {
        if (m_facts.ownBy == OwnBy::nothing && hasOwn())
            m_reading.hints.push_back({"profile.ownUntold", {}});
        if (m_facts.allocation > m_limits.heavyAllocation.value)
            m_reading.hints.push_back(
                {"profile.heavyAllocation", {{"share", m_facts.allocation}, {"most", m_limits.heavyAllocation.value}}});
        if (m_facts.assist > m_limits.heavyAssist.value)
            m_reading.hints.push_back(
                {"profile.heavyAssist", {{"share", m_facts.assist}, {"most", m_limits.heavyAssist.value}}});
    }

    const ProfileFacts& m_facts;
    const ProfileClasses& m_classes;
    const ProfileThresholds& m_limits;
    std::optional<double> m_cores; ///< busy ones, without threads that slept
    ProfileReading m_reading;
};

} // namespace

ProfileReading readProfile(const ProfileFacts& facts, const ProfileClasses& classes)
{
    return Reader(facts, classes).read();
}

std::map<std::string, double> profileFigures(const ProfileFacts& facts, ProfileFinding finding)
{
    std::map<std::string, double> figures{
        {"samples", static_cast<double>(facts.samples)}, {"cpuSeconds", facts.cpuSeconds}};
    for (const Named<ProfileCategory>& each : kProfileCategoryNames)
        if (!facts.categories.empty() && ownsTime(each.value))
            figures["share." + std::string(each.name)] = 0;
    for (const CategoryShare& each : facts.categories)
        figures["share." + std::string(nameOf(kProfileCategoryNames, each.category))] = 100 * each.share;
    figures["finding." + std::string(nameOf(kProfileFindingNames, finding))] = 1;
    return figures;
}

} // namespace waymark
