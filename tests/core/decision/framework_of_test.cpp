#include "core/decision/framework_of.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "core/base/strict_json.h"
#include "core/decision/decision_json.h"
#include "core/decision/edit_decision.h"
#include "core/decision/new_decision.h"
#include "tests/support/framework_builder.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

FrameworkBuilder tinyOf(const std::string& version)
{
    return FrameworkBuilder().set("version", "'" + version + "'");
}

class FrameworkOf : public testing::Test {
protected:
    void ship(const FrameworkBuilder& builder)
    {
        const Framework framework = builder.build();
        writePlainly(m_folder.file(framework.id.text + "-" + framework.version + ".json"), builder.text());
    }

    Result<FoundFramework> find(const Decision& decision)
    {
        FrameworkLibrary library = *FrameworkLibrary::open(m_folder.path());
        return frameworkOf(decision, library);
    }

    std::optional<FoundFramework> findNewer(const Decision& decision)
    {
        FrameworkLibrary library = *FrameworkLibrary::open(m_folder.path());
        return newerFramework(*frameworkOf(decision, library), decision, library);
    }

    TemporaryFolder m_folder;
};

Decision decisionOn(const FrameworkBuilder& builder)
{
    return newDecision(builder.build(), "", "");
}

Decision decisionWithEmbedded(const FrameworkBuilder& builder)
{
    Decision decision = decisionOn(builder);
    decision.framework.embedded = builder.text();
    return decision;
}

std::vector<std::string> idsOf(const Reconciliation& reconciliation)
{
    std::vector<std::string> ids;
    ids.reserve(reconciliation.messages.size());
    for (const Message& message : reconciliation.messages)
        ids.push_back(message.id);
    return ids;
}

TEST_F(FrameworkOf, TakesTheVeryVersionEvenWhenANewerOneShips)
{
    ship(tinyOf("1.0.0"));
    ship(tinyOf("2.0.0"));
    const Result<FoundFramework> found = find(decisionOn(tinyOf("1.0.0")));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->framework->version, "1.0.0");
    EXPECT_EQ(found->source, FrameworkSource::shipped);
    EXPECT_EQ(found->reconciliation, Reconciliation{});
}

TEST_F(FrameworkOf, ListsAnswersThatDoNotFitEvenThere)
{
    ship(tinyOf("1.0.0"));
    Decision decision = decisionOn(tinyOf("1.0.0"));
    setAnswer(decision, {"team"}, {"team"}, Answer{Number{17}, "", "", ""});
    EXPECT_THAT(idsOf(find(decision)->reconciliation), ElementsAre("reconciliation.outOfRange"));
}

TEST_F(FrameworkOf, TakesTheEmbeddedOneWhereTheVersionDoesNotShip)
{
    ship(tinyOf("2.0.0"));
    const Result<FoundFramework> found = find(decisionWithEmbedded(tinyOf("1.0.0")));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->framework->version, "1.0.0");
    EXPECT_EQ(found->source, FrameworkSource::embedded);
    EXPECT_THAT(idsOf(found->reconciliation), IsEmpty());
}

TEST_F(FrameworkOf, TakesTheEmbeddedOneWhereWhatShipsUnderItsNameIsAnother)
{
    ship(tinyOf("1.0.0"));
    const Result<FoundFramework> found = find(decisionWithEmbedded(tinyOf("1.0.0").set("title", "'Mine'")));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->framework->title, "Mine");
}

TEST_F(FrameworkOf, TakesWhatShipsUnderTheSameNameAndSaysThatItIsAnother)
{
    ship(tinyOf("1.0.0"));
    ship(tinyOf("2.0.0"));
    const Result<FoundFramework> found = find(decisionOn(tinyOf("1.0.0").set("title", "'Mine'")));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->framework->version, "1.0.0");
    EXPECT_EQ(found->source, FrameworkSource::otherContent);
    EXPECT_THAT(idsOf(found->reconciliation), ElementsAre("reconciliation.otherContent"));
}

TEST_F(FrameworkOf, TakesTheNewestWhereItsVersionIsNotAtHandAndSaysSo)
{
    ship(tinyOf("2.0.0"));
    ship(tinyOf("10.0.0"));
    const Result<FoundFramework> found = find(decisionOn(tinyOf("3.0.0")));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->framework->version, "10.0.0");
    EXPECT_EQ(found->source, FrameworkSource::newest);
    EXPECT_THAT(idsOf(found->reconciliation), ElementsAre("reconciliation.otherVersion"));
}

TEST_F(FrameworkOf, NamesWhatIsMissingAndWhatThereIs)
{
    ship(tinyOf("2.0.0"));
    const Result<FoundFramework> found = find(decisionOn(tinyOf("1.0.0").set("id", "'other'")));
    ASSERT_FALSE(found);
    ASSERT_EQ(found.errors().size(), 1u);
    EXPECT_EQ(found.errors()[0].where.pointer, "/framework");
    EXPECT_EQ(found.errors()[0].message,
        (Message{"decision.frameworkMissing", {{"id", "other"}, {"version", "1.0.0"}, {"known", "tiny 2.0.0"}}}));
}

TEST_F(FrameworkOf, ReportsFaultsOfAnEmbeddedFrameworkAtTheirPlaceInTheDecisionsFile)
{
    Decision decision = decisionWithEmbedded(tinyOf("1.0.0"));
    decision.framework.embedded = tinyOf("1.0.0").set("alternatives/swift/colour", "99").text();
    const std::string file = saveDecision(decision);
    const Result<FoundFramework> found = find(*loadDecision(file, "a"));
    ASSERT_FALSE(found);
    Errors errors = found.errors();
    EXPECT_EQ(errors[0].where.pointer, "/framework/embedded/alternatives/1/colour");
    locateAll(file, "a.waymark", errors);
    EXPECT_EQ(errors[0].where.file, "a.waymark");
    std::istringstream lines(file);
    std::string line;
    for (std::size_t i = 0; i < errors[0].where.line; ++i)
        std::getline(lines, line);
    EXPECT_EQ(line.substr(errors[0].where.column - 1), "99,");
}

TEST_F(FrameworkOf, RefusesAnEmbeddedFrameworkOfAnotherId)
{
    Decision decision = decisionWithEmbedded(tinyOf("1.0.0"));
    decision.framework.id = {"mine"};
    const Result<FoundFramework> found = find(decision);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.errors()[0].message.id, "decision.embeddedOther");
    EXPECT_EQ(found.errors()[0].where.pointer, "/framework/embedded/id");
}

TEST_F(FrameworkOf, TellsWhatANewerVersionChanges)
{
    ship(tinyOf("1.0.0").remove("questions/wishes"));
    ship(tinyOf("2.0.0"));
    const std::optional<FoundFramework> newest = findNewer(decisionOn(tinyOf("1.0.0").remove("questions/wishes")));
    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->framework->version, "2.0.0");
    EXPECT_THAT(
        idsOf(newest->reconciliation), ElementsAre("reconciliation.otherVersion", "reconciliation.questionsAdded"));
}

TEST_F(FrameworkOf, DoesNotTellChangesFromAFrameworkThatIsNotTheOriginal)
{
    ship(tinyOf("1.0.0").remove("questions/wishes"));
    ship(tinyOf("2.0.0"));
    EXPECT_THAT(
        idsOf(findNewer(decisionOn(tinyOf("1.0.0")))->reconciliation), ElementsAre("reconciliation.otherVersion"));
}

TEST_F(FrameworkOf, FindsNothingToTellAfterMovingToTheNewestVersion)
{
    ship(tinyOf("1.0.0"));
    ship(tinyOf("2.0.0"));
    Decision decision = decisionOn(tinyOf("1.0.0"));
    const FrameworkReference before = decision.framework;
    EXPECT_EQ(setFramework(decision, referenceTo(*findNewer(decision)->framework)), before);
    EXPECT_EQ(find(decision)->framework->version, "2.0.0");
    EXPECT_EQ(find(decision)->reconciliation, Reconciliation{});
    EXPECT_FALSE(findNewer(decision));
}

TEST_F(FrameworkOf, OffersNoOlderVersionThanTheOneThatADecisionBrings)
{
    ship(tinyOf("1.0.0"));
    EXPECT_FALSE(findNewer(decisionWithEmbedded(tinyOf("2.0.0"))));
}

} // namespace
} // namespace waymark::test
