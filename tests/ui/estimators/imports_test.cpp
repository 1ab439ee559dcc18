#include "ui/estimators/imports.h"

#include <gtest/gtest.h>

#include "core/estimators/profile_facts_json.h"

namespace waymark::ui {
namespace {

TEST(Imports, KnowFilesByTheirNames)
{
    EXPECT_EQ(importKindOf(QStringLiteral("/src/go.mod")), EstimatorKind::coverage);
    EXPECT_EQ(importKindOf(QStringLiteral("shop.go.mod")), EstimatorKind::coverage);
    EXPECT_EQ(importKindOf(QStringLiteral("cpu.PPROF")), EstimatorKind::profile);
    EXPECT_EQ(importKindOf(QStringLiteral("profile.pb.gz")), EstimatorKind::profile);
    EXPECT_EQ(importKindOf(QStringLiteral("plan.waymark")), std::nullopt);
    EXPECT_EQ(importKindOf(QStringLiteral("go.mod.waymark")), std::nullopt);
}

TEST(Imports, ReadTheExamplesOwnFiles)
{
    const Catalogues catalogues(WAYMARK_RESOURCES);
    ASSERT_TRUE(catalogues.libraries());
    ASSERT_TRUE(catalogues.profileClasses());
    const auto modules = importModules(WAYMARK_RESOURCES "/examples/hot-loop-in-go.go.mod", *catalogues.libraries());
    ASSERT_TRUE(modules);
    EXPECT_FALSE(modules->empty());
    const auto profile =
        importProfile(WAYMARK_RESOURCES "/examples/hot-loop-in-go.pprof", *catalogues.profileClasses());
    ASSERT_TRUE(profile);
    EXPECT_TRUE(loadProfileFacts(*profile, "kept"));
}

TEST(Imports, TellOfCataloguesThatAreNotThere)
{
    const Catalogues catalogues("/nowhere");
    EXPECT_FALSE(catalogues.libraries());
    EXPECT_FALSE(catalogues.profileClasses());
}

} // namespace
} // namespace waymark::ui
