#include "core/estimators/module_list.h"

#include <gmock/gmock.h>

#include "tests/core/estimators/small_catalogue.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

ModuleList listOf(const GoMod& goMod)
{
    return listModules(goMod, smallCatalogue());
}

GoRequirement direct(const std::string& path)
{
    return {path, "v1.0.0", false};
}

GoRequirement indirect(const std::string& path)
{
    return {path, "v1.0.0", true};
}

GoMod goModOf(std::vector<GoRequirement> requirements, std::vector<GoReplacement> replacements = {})
{
    return {"forge.example/shop/orders", "1.22", std::move(requirements), std::move(replacements), {}};
}

TEST(ModuleList, PassesOverWhatOnlyOthersNeed)
{
    const ModuleList made = listOf(
        goModOf({direct("b.example"), indirect("forge.example/acme/queue"), direct("forge.example/acme/store")}));
    EXPECT_EQ(made.required, 3u);
    EXPECT_THAT(made.asked, ElementsAre("b.example", "forge.example/acme/store"));
    EXPECT_THAT(made.passed, ElementsAre("forge.example/acme/queue"));
    EXPECT_FALSE(made.isIndirect);
}

TEST(ModuleList, TakesWhatOthersNeedWhereNothingElseIsKnown)
{
    const ModuleList made = listOf(goModOf({direct("b.example"), indirect("forge.example/acme/queue")}));
    EXPECT_THAT(made.asked, ElementsAre("b.example", "forge.example/acme/queue"));
    EXPECT_TRUE(made.isIndirect);
    EXPECT_FALSE(listOf(goModOf({direct("b.example")})).isIndirect);
    EXPECT_FALSE(listOf(goModOf({})).isIndirect);
}

TEST(ModuleList, CountsAModuleOnce)
{
    const ModuleList made = listOf(goModOf({indirect("forge.example/acme/store"), direct("forge.example/acme/store")}));
    EXPECT_EQ(made.required, 1u);
    EXPECT_THAT(made.asked, ElementsAre("forge.example/acme/store"));
}

TEST(ModuleList, KnowsTheTeamsOwnByTheOwnerOfTheMainModule)
{
    EXPECT_THAT(listOf(goModOf({direct("forge.example/shop/money"), direct("forge.example/shopping/money")})).own,
        ElementsAre("forge.example/shop/money"));
    GoMod vanity = goModOf({direct("shop.example/money/v2"), direct("store.example/x")});
    vanity.module = "shop.example/orders";
    EXPECT_THAT(listOf(vanity).own, ElementsAre("shop.example/money/v2"));
    GoMod hostless = goModOf({direct("orders/api"), direct("forge.example/acme/store")});
    hostless.module = "orders";
    EXPECT_THAT(listOf(hostless).own, ElementsAre("orders/api"));
}

TEST(ModuleList, KnowsTheTeamsOwnByReplacements)
{
    const std::vector<GoRequirement> required{direct("forge.example/acme/store"), direct("forge.example/acme/queue")};
    EXPECT_THAT(listOf(goModOf(required, {{"forge.example/acme/store", "", "./store", ""}})).own,
        ElementsAre("forge.example/acme/store"));
    EXPECT_THAT(listOf(goModOf(required, {{"forge.example/acme/store", "", "fork.example/store", "v1.0.1"}})).own,
        ElementsAre("forge.example/acme/store"));
    EXPECT_THAT(listOf(goModOf(required, {{"forge.example/acme/store", "v1.0.0", "../store", ""}})).own,
        ElementsAre("forge.example/acme/store"));
}

TEST(ModuleList, PassesOverReplacementsThatPutNothingElseInPlace)
{
    const std::vector<GoRequirement> required{direct("forge.example/acme/store")};
    EXPECT_THAT(listOf(goModOf(required, {{"forge.example/acme/store", "", "forge.example/acme/store", "v1.2.0"}})).own,
        IsEmpty());
    EXPECT_THAT(listOf(goModOf(required, {{"forge.example/acme/store", "v0.9.0", "./store", ""}})).own, IsEmpty());
}

} // namespace
} // namespace waymark::test
