#include "tests/core/estimators/profile_helpers.h"

#include <gtest/gtest.h>

#include "core/estimators/profile_classes_json.h"
#include "core/imports/pprof_reader.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {

const ProfileClasses& shippedClasses()
{
    static const ProfileClasses classes = [] {
        const std::string path = std::string(WAYMARK_RESOURCES "/") + kShippedProfileClasses;
        return *loadProfileClasses(readPlainly(path), path);
    }();
    return classes;
}

ProfileFacts factsIn(const std::string& bytes)
{
    const Result<CpuProfile> profile = readCpuProfile(bytes, "cpu.pprof");
    EXPECT_TRUE(profile) << profile.errors().front().message.id;
    return profile ? measureProfile(*profile, shippedClasses()) : ProfileFacts();
}

ProfileFacts factsOf(const ProfileBuilder& profile)
{
    return factsIn(profile.bytes());
}

std::vector<std::pair<ProfileCategory, double>> sharesOf(const ProfileFacts& facts)
{
    std::vector<std::pair<ProfileCategory, double>> shares;
    for (const CategoryShare& each : facts.categories)
        shares.emplace_back(each.category, each.share);
    return shares;
}

double groupShare(const ProfileFacts& facts, const std::string& group)
{
    for (const GroupShare& each : facts.groups)
        if (each.id == group)
            return each.share;
    return -1;
}

} // namespace waymark::test
