#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/estimators/profile_facts.h"
#include "tests/support/profile_builder.h"

namespace waymark::test {

/// The catalogue that ships.
const ProfileClasses& shippedClasses();

ProfileFacts factsIn(const std::string& bytes);
ProfileFacts factsOf(const ProfileBuilder& profile);

std::vector<std::pair<ProfileCategory, double>> sharesOf(const ProfileFacts& facts);
double groupShare(const ProfileFacts& facts, const std::string& group);

} // namespace waymark::test
