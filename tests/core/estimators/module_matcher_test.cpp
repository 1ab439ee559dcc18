#include "core/estimators/module_matcher.h"

#include <gtest/gtest.h>

#include "tests/core/estimators/small_catalogue.h"

namespace waymark::test {
namespace {

class Matching : public testing::Test {
protected:
    /// The need that a module speaks of.
    std::string needOf(const std::string& path) const
    {
        const ModuleRule* rule = m_matcher.find(path);
        return rule ? m_catalogue.needs[rule->need].id : "unknown";
    }

    const LibraryCatalogue m_catalogue = smallCatalogue();
    const ModuleMatcher m_matcher{m_catalogue};
};

TEST_F(Matching, TakesAModuleAsItIsWritten)
{
    EXPECT_EQ(needOf("forge.example/acme/store"), "store");
    EXPECT_EQ(needOf("forge.example/Acme/store"), "unknown");
    EXPECT_EQ(needOf("forge.example/acme/store/cache"), "unknown");
    EXPECT_EQ(needOf("forge.example/acme/stores"), "unknown");
    EXPECT_EQ(needOf("forge.example/acme"), "unknown");
    EXPECT_EQ(needOf(""), "unknown");
}

TEST_F(Matching, LooksPastMajorVersions)
{
    EXPECT_EQ(needOf("forge.example/acme/store/v2"), "store");
    EXPECT_EQ(needOf("forge.example/acme/store/v82"), "store");
    EXPECT_EQ(needOf("forge.example/acme/store/v1"), "unknown");
    EXPECT_EQ(needOf("forge.example/acme/store/v02"), "unknown");
    EXPECT_EQ(needOf("forge.example/acme/store.v2"), "unknown");
}

TEST_F(Matching, TakesATreeWithAllBelowIt)
{
    EXPECT_EQ(needOf("forge.example/acme/queue"), "queue");
    EXPECT_EQ(needOf("forge.example/acme/queue/v3"), "queue");
    EXPECT_EQ(needOf("forge.example/acme/queue/a/b/v3"), "queue");
    EXPECT_EQ(needOf("forge.example/acme/queue2"), "unknown");
}

TEST_F(Matching, PrefersTheLongestPathAndThenTheModuleItself)
{
    EXPECT_EQ(needOf("sums.example/a"), "maths");
    EXPECT_EQ(needOf("sums.example/store/a"), "store");
    EXPECT_EQ(needOf("sums.example"), "server");
    EXPECT_EQ(m_matcher.find("forge.example/acme/queue/client")->reach, RuleReach::module);
    EXPECT_EQ(m_matcher.find("forge.example/acme/queue/client/a")->reach, RuleReach::tree);
}

TEST_F(Matching, TellsWhoseAModuleIs)
{
    EXPECT_EQ(ownerOf(m_catalogue, "forge.example/acme/store"), "forge.example/acme");
    EXPECT_EQ(ownerOf(m_catalogue, "forge.example/acme"), "forge.example/acme");
    EXPECT_EQ(ownerOf(m_catalogue, "forge.example"), "forge.example");
    EXPECT_EQ(ownerOf(m_catalogue, "acme.example/a/b"), "acme.example");
    EXPECT_EQ(ownerOf(m_catalogue, "orders/api"), "");
}

} // namespace
} // namespace waymark::test
