// What loading says about files with faults, several at once, and about files that are no frameworks.
#include "core/framework/framework_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

std::vector<std::string> messagesOf(const Result<Framework>& framework)
{
    std::vector<std::string> ids;
    for (const Error& error : framework.errors())
        ids.push_back(error.message.id);
    return ids;
}

TEST(FrameworkRefusal, ReportsFaultsOfShapeTogetherInTheOrderOfTheFile)
{
    const FrameworkBuilder builder =
        FrameworkBuilder().remove("evidence/C1/text").set("title", "7").set("questions/team/surprise", "1");
    const Result<Framework> framework = loadFramework(builder.text(), "tiny.json");
    ASSERT_FALSE(framework);
    EXPECT_THAT(messagesOf(framework), ElementsAre("json.expectedText", "json.unknownMember", "json.missingMember"));
    EXPECT_EQ(framework.errors()[2].where.pointer, "/evidence/0/text");
    EXPECT_EQ(framework.errors()[2].where.line, builder.line("evidence/C1"));
}

TEST(FrameworkRefusal, ReportsFaultsOfSenseTogetherInTheOrderOfTheFile)
{
    const FrameworkBuilder builder = FrameworkBuilder()
                                         .set("version", "'one'")
                                         .set("alternatives/swift/verdicts/0/when", "{'holds': 'exists'}")
                                         .set("criteria/ease/importance", "80")
                                         .set("questions/load/share", "0.75")
                                         .set("questions/status/when", "{'question': 'origin', 'is': 'other'}")
                                         .set("rules/big-bill/when", "{'question': 'bill', 'is': 'bigger'}")
                                         .set("rules/nothing-there/when", "{'question': 'team', 'above': 5}");
    const Result<Framework> framework = loadFramework(builder.text(), "tiny.json");
    ASSERT_FALSE(framework);
    EXPECT_THAT(messagesOf(framework),
        ElementsAre("framework.badVersion", "framework.noFinalEntry", "framework.sharesDoNotAddUp",
            "framework.importanceTooHigh", "framework.visibilityCycle", "framework.neverHolds",
            "framework.unknownOption"));
}

TEST(FrameworkRefusal, SaysNothingAboutWhatFollowsFromAnUnknownId)
{
    const FrameworkBuilder builder = FrameworkBuilder()
                                         .set("questions/bill/criterion", "'costs'")
                                         .set("questions/origin/page", "'begin'")
                                         .set("questions/status/page", "'begin'")
                                         .set("rules/steady-first/cites", "['R2']")
                                         .set("alternatives/mixed/derived/host", "'slow'");
    const Result<Framework> framework = loadFramework(builder.text(), "tiny.json");
    ASSERT_FALSE(framework);
    EXPECT_THAT(messagesOf(framework),
        ElementsAre("framework.unknownAlternative", "framework.unknownPage", "framework.unknownPage",
            "framework.unknownCriterion", "framework.unknownEvidence"));
}

TEST(FrameworkRefusal, BlamesNothingOnAQuestionThatIsNeverShown)
{
    const FrameworkBuilder builder = FrameworkBuilder()
                                         .set("questions/origin/when", "{'question': 'team', 'above': 5}")
                                         .set("rules/big-bill/when", "{'question': 'origin', 'is': 'other'}");
    const Result<Framework> framework = loadFramework(builder.text(), "tiny.json");
    ASSERT_FALSE(framework);
    EXPECT_THAT(messagesOf(framework), ElementsAre("framework.neverHolds"));
}

TEST(FrameworkRefusal, NamesTheCyclesItFinds)
{
    const FrameworkBuilder builder = FrameworkBuilder()
                                         .set("questions/status/when", "{'question': 'origin', 'is': 'steady'}")
                                         .set("alternatives/steady/standsFor", "[{'alternative': 'keep'}]")
                                         .set("conditions/round", "{'not': {'holds': 'about'}}")
                                         .set("conditions/about", "{'all': [{'holds': 'round'}]}");
    const Result<Framework> framework = loadFramework(builder.text(), "tiny.json");
    ASSERT_FALSE(framework);
    std::vector<std::string> cycles;
    for (const Error& error : framework.errors())
        cycles.push_back(std::get<std::string>(error.message.arguments.at(0).value));
    EXPECT_THAT(
        cycles, UnorderedElementsAre("status → origin → status", "steady → keep → steady", "round → about → round"));
}

TEST(FrameworkRefusal, RefusesNamedConditionsThatGrowTooLargeInPlace)
{
    FrameworkBuilder builder;
    builder.set("conditions/c0", "{'question': 'status', 'is': 'new'}");
    for (int i = 1; i <= 60; ++i) {
        const std::string half = "{'holds': 'c" + std::to_string(i - 1) + "'}";
        builder.set("conditions/c" + std::to_string(i), "{'all': [" + half + ", " + half + "]}");
    }
    const Result<Framework> framework = loadFramework(builder.text(), "tiny.json");
    ASSERT_FALSE(framework);
    EXPECT_THAT(messagesOf(framework), ElementsAre("framework.conditionTooLarge"));
}

TEST(FrameworkRefusal, RefusesManyLargeConditions)
{
    FrameworkBuilder builder;
    std::string parts = "{'question': 'status', 'is': 'new'}";
    for (int i = 1; i < 90; ++i)
        parts += ", {'question': 'status', 'is': 'new'}";
    builder.set("conditions/large", "{'any': [" + parts + "]}");
    builder.set("conditions/huge",
        "{'any': [{'holds': 'large'}, {'holds': 'large'}, {'holds': 'large'}, "
        "{'holds': 'large'}, {'holds': 'large'}, {'holds': 'large'}, {'holds': 'large'}]}");
    std::string rules = builder.text();
    std::string many;
    for (int i = 0; i < 400; ++i)
        many += R"({"id": "r)" + std::to_string(i)
            + R"(", "text": "T", "when": {"holds": "huge"}, "effects": [{"do": "caution"}]}, )";
    rules.insert(rules.find('[', rules.find("\"rules\"")) + 1, many);
    const Result<Framework> framework = loadFramework(rules, "tiny.json");
    ASSERT_FALSE(framework);
    EXPECT_THAT(messagesOf(framework), ElementsAre("framework.conditionTooLarge"));
}

TEST(FrameworkRefusal, SaysOnceThatAFileIsNoFramework)
{
    for (const char* other : {"[]", "7", "{}", R"({"title": "T"})"}) {
        const Result<Framework> framework = loadFramework(other, "other.json");
        ASSERT_FALSE(framework) << other;
        EXPECT_THAT(messagesOf(framework), ElementsAre("framework.notAFramework")) << other;
    }
}

TEST(FrameworkRefusal, KnowsADecisionWhenItSeesOne)
{
    const Result<Framework> framework = loadFramework(R"({"waymark": 1, "title": "T"})", "tiny.waymark");
    ASSERT_FALSE(framework);
    EXPECT_THAT(messagesOf(framework), ElementsAre("framework.isDecision"));
}

TEST(FrameworkRefusal, RefusesANewerFormatForThatReasonAlone)
{
    const Result<Framework> framework = loadFramework("{\"novelty\": [],\n\"waymarkFramework\": 2}", "tomorrow.json");
    ASSERT_FALSE(framework);
    EXPECT_THAT(messagesOf(framework), ElementsAre("framework.formatTooNew"));
    EXPECT_EQ(framework.errors().front().where.line, 2u);
}

TEST(FrameworkRefusal, PassesOnWhatIsWrongWithTheJson)
{
    const Result<Framework> framework = loadFramework("{\"waymarkFramework\": 1,\n \"id\": 'x'}", "quotes.json");
    ASSERT_FALSE(framework);
    EXPECT_EQ(framework.errors().front().where.line, 2u);
    EXPECT_EQ(framework.errors().front().where.file, "quotes.json");
}

} // namespace
} // namespace waymark::test
