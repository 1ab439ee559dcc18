#include "core/decision/migrate_json.h"

#include <gtest/gtest.h>

#include <array>

#include "core/decision/decision.h"

namespace waymark::test {
namespace {

/// Two invented formats to come: 2 calls the title 'name', 3 puts the name into capitals.
void renameTitle(Json& document)
{
    if (!document.contains("title"))
        return;
    document["name"] = document["title"];
    document.erase("title");
}
void shoutName(Json& document)
{
    if (document.contains("name") && document["name"] == "tea")
        document["name"] = "TEA";
}
constexpr std::array<MigrationStep, 2> kSteps{renameTitle, shoutName};

Json documentOf(const char* text)
{
    return *parseJson(text, "test");
}

TEST(MigrateJson, TakesAnOldDocumentThroughEveryStepInOrder)
{
    Json document = documentOf(R"({"waymark":1,"title":"tea","x":[1]})");
    EXPECT_FALSE(migrate(document, kSteps));
    EXPECT_EQ(document, documentOf(R"({"waymark":3,"x":[1],"name":"TEA"})"));
}

TEST(MigrateJson, StartsAtTheStepBehindTheDocumentsFormat)
{
    Json document = documentOf(R"({"waymark":2,"title":"coffee","name":"tea"})");
    EXPECT_FALSE(migrate(document, kSteps));
    EXPECT_EQ(document, documentOf(R"({"waymark":3,"title":"coffee","name":"TEA"})"));
}

TEST(MigrateJson, LeavesADocumentOfTheNewestFormatAsItIs)
{
    const Json before = documentOf(R"({"waymark":3,"title":"tea","name":"tea"})");
    Json document = before;
    EXPECT_FALSE(migrate(document, kSteps));
    EXPECT_EQ(document, before);
}

TEST(MigrateJson, LeavesADocumentOfANewerFormatAsItIsAndSaysSo)
{
    const Json before = documentOf(R"({"waymark":4,"title":"tea"})");
    Json document = before;
    const std::optional<Error> error = migrate(document, kSteps);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->where.pointer, "/waymark");
    EXPECT_EQ(error->message, (Message{"decision.formatTooNew", {{"format", 4.0}, {"known", 3.0}}}));
    EXPECT_EQ(document, before);
}

TEST(MigrateJson, TakesAWholeFormatHoweverItIsSpelt)
{
    for (const char* spelling : {"3.0", "30e-1", "0.3e1"}) {
        Json document = Json::object();
        document["waymark"] = documentOf(spelling);
        EXPECT_FALSE(migrate(document, kSteps)) << spelling;
        EXPECT_EQ(document["waymark"], 3) << spelling;
    }
    for (const char* spelling : {"4.0", "1e300"}) {
        Json document = Json::object();
        document["waymark"] = documentOf(spelling);
        const std::optional<Error> error = migrate(document, kSteps);
        ASSERT_TRUE(error) << spelling;
        EXPECT_EQ(error->message.id, "decision.formatTooNew") << spelling;
    }
}

class BadFormats : public testing::TestWithParam<const char*> {};

TEST_P(BadFormats, AreRefusedWithWhatWasExpected)
{
    Json document = Json::object();
    document["waymark"] = documentOf(GetParam());
    const std::optional<Error> error = migrate(document, kSteps);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->message, (Message{"decision.formatExpected", {{"found", GetParam()}, {"known", 3.0}}}));
}
INSTANTIATE_TEST_SUITE_P(All, BadFormats, testing::Values("0", "-1", "0.5", "1.5", "\"1\"", "null", "[1]", "true"));

TEST(MigrateJson, HasAStepToEveryFormatOfDecisions)
{
    EXPECT_EQ(decisionMigrations().size() + 1, static_cast<std::size_t>(kDecisionFormat));
}

} // namespace
} // namespace waymark::test
