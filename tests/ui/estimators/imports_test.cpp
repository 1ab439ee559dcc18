#include "ui/estimators/imports.h"

#include <gtest/gtest.h>

#include "tests/support/shipped_framework.h"
#include "tests/support/temporary_folder.h"
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

/// The kind of a file of that name and these bytes.
std::optional<EstimatorKind> kindOf(const char* name, const std::string& bytes)
{
    const test::TemporaryFolder folder;
    test::writePlainly(folder.file(name), bytes);
    return importKindOf(QString::fromStdString(folder.file(name)));
}

std::string packedProfile()
{
    return test::readPlainly(WAYMARK_RESOURCES "/examples/hot-loop-in-go.pprof");
}

TEST(Imports, KnowProfilesOfOtherNamesByTheirFirstBytes)
{
    EXPECT_EQ(kindOf("profile", packedProfile()), EstimatorKind::profile);
    EXPECT_EQ(kindOf("x.pprof.gz", packedProfile()), EstimatorKind::profile);
    EXPECT_EQ(kindOf("cpu.out", "\x0a\x04\x08\x01\x10\x02\x12"), EstimatorKind::profile);
    EXPECT_EQ(kindOf("cpu.out", "\x48\xf6\xb3\x18\x50\x07\x0a\x04\x08\x01\x10\x02"), EstimatorKind::profile);
}

TEST(Imports, KnowProfilesOfOtherFormatsThatTheirReaderRefusesByName)
{
    std::string legacy(40, '\0'); // 0, 3, 0, the period, 0
    legacy[8] = 3;
    legacy[24] = 100;
    EXPECT_EQ(kindOf("cpu.out", legacy), EstimatorKind::profile);
    EXPECT_EQ(kindOf("heap", "heap profile: 1: 8 [1: 8] @ heap/1048576\n"), EstimatorKind::profile);
}

TEST(Imports, LeaveToDecisionsWhatIsNamedAsOneAndWhatIsNoProfile)
{
    EXPECT_EQ(kindOf("plan.waymark", packedProfile()), std::nullopt);
    EXPECT_EQ(kindOf("plan.JSON", packedProfile()), std::nullopt);
    EXPECT_EQ(kindOf("plan", "{\"waymark\": 1}"), std::nullopt);
    EXPECT_EQ(kindOf("plan", "\n\n{\"waymark\": 1}"), std::nullopt);
    EXPECT_EQ(kindOf("plan", "H"), std::nullopt);
    EXPECT_EQ(kindOf("plan", {}), std::nullopt);
    EXPECT_EQ(importKindOf(QStringLiteral("/nowhere/plan")), std::nullopt);
    EXPECT_EQ(importKindOf(QStringLiteral("/tmp")), std::nullopt);
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
    EXPECT_EQ(faultLines({{{{}, "/needs", 3, 7, {}}, message}}, texts).front(),
        QStringLiteral("3:7: /needs: ") + texts.say(message));
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
