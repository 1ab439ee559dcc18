#include "ui/estimators/imports.h"

#include <gtest/gtest.h>

#include "tests/support/shipped_framework.h"
#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"
#include "ui/text/texts.h"

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
    const auto goMod = importGoMod(QStringLiteral(WAYMARK_RESOURCES "/examples/hot-loop-in-go.go.mod"));
    ASSERT_TRUE(goMod);
    EXPECT_EQ(goMod->module, "example.com/uploads");
    const auto facts = importProfile(
        QStringLiteral(WAYMARK_RESOURCES "/examples/hot-loop-in-go.pprof"), *catalogues.profileClasses(), {});
    ASSERT_TRUE(facts);
    EXPECT_GT(facts->samples, 0u);
}

TEST(Imports, SayTheFirstFewFaultsWithTheirPlaces)
{
    const Texts& texts = test::shippedTexts();
    const Message message{"profile.isEmpty", {}};
    EXPECT_EQ(faultLines({{{"/a/go.mod", {}, 3, 0, {}}, message}}, texts).front(),
        QStringLiteral("go.mod:3: ") + texts.say(message));
    EXPECT_EQ(faultLines({{{"/a/ours.json", "/needs/0", 3, 7, {}}, message}}, texts).front(),
        QStringLiteral("ours.json:3:7: /needs/0: ") + texts.say(message));
    EXPECT_EQ(faultLines({{{"/a/x.pprof", {}, 0, 0, 12}, message}}, texts).front(),
        QStringLiteral("x.pprof: byte 12: ") + texts.say(message));
    EXPECT_EQ(faultLines({{{}, message}}, texts).front(), texts.say(message));
    const QStringList many = faultLines(Errors(9, {{}, message}), texts);
    EXPECT_EQ(many.size(), 5);
    EXPECT_EQ(many.back(), QStringLiteral("… and 5 more."));
}

TEST(Imports, TellOfCataloguesThatAreNotThere)
{
    const Catalogues catalogues("/nowhere");
    EXPECT_FALSE(catalogues.libraries());
    EXPECT_FALSE(catalogues.profileClasses());
}

} // namespace
} // namespace waymark::ui
