#include "core/decision/decision_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/core/decision/sample_decision.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

std::vector<std::string> placesAndIds(const Errors& errors)
{
    std::vector<std::string> lines;
    lines.reserve(errors.size());
    for (const Error& error : errors)
        lines.push_back(error.where.pointer + " " + error.message.id);
    return lines;
}

TEST(DecisionJson, ReadsEveryMember)
{
    const Result<Decision> decision = loadDecision(sampleDecisionText(), "a.waymark");
    ASSERT_TRUE(decision);
    EXPECT_EQ(*decision, sampleDecision());
}

TEST(DecisionJson, WritesMembersInFixedOrderIndentedByTwoWithANewlineAtTheEnd)
{
    EXPECT_EQ(saveDecision(sampleDecision()), sampleDecisionText());
}

TEST(DecisionJson, LeavesOutAnEmptyNoteAndAnAbsentEmbeddedFramework)
{
    Decision decision = sampleDecision();
    decision.framework.embedded.clear();
    decision.participants[0].answers.at({"load"}).note.clear();
    decision.ownEvidence.clear();
    const std::string text = saveDecision(decision);
    EXPECT_EQ(text.find("note"), std::string::npos);
    EXPECT_EQ(text.find("embedded"), std::string::npos);
}

TEST(DecisionJson, WritesAnswersAndPrioritiesSortedByIdWhateverTheOrderInTheFile)
{
    const std::string turned = sampleWith(R"("ease": 100,
      "speed": 40)",
        R"("speed": 40,
      "ease": 100)");
    EXPECT_EQ(saveDecision(*loadDecision(turned, "a")), sampleDecisionText());
}

TEST(DecisionJson, LeavesOutWaysOfWeighingThatNobodyUsed)
{
    Decision decision = sampleDecision();
    decision.priorities = {};
    const std::string text = saveDecision(decision);
    for (const char* member : {"smart", "order", "pairs", "intervals", "giveOrTake"})
        EXPECT_EQ(text.find(member), std::string::npos) << member;
    EXPECT_EQ(loadDecision(text, "a")->priorities, Priorities());
}

TEST(DecisionJson, TakesAPairEitherWayRound)
{
    const std::string turned = sampleWith("\"speed\": 7", "\"cost\": 4");
    const std::string text = std::string(turned).replace(turned.find("\"ease\": 3,\n"), 10, "");
    const Result<Decision> decision = loadDecision(text, "a");
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->priorities.pairs.at({{"cost"}, {"ease"}}), 0.25);
}

TEST(DecisionJson, TakesATieOfOneForARankOfItsOwn)
{
    const std::string text = sampleWith("[\n        \"cost\",\n        \"ease\"\n      ]", "[\"cost\"], \"ease\"");
    EXPECT_EQ(loadDecision(text, "a")->priorities.order, (CriterionOrder{{{"speed"}}, {{"cost"}}, {{"ease"}}}));
}

TEST(DecisionJson, KeepsAnEmbeddedFrameworkMemberByMember)
{
    const std::string text = sampleWith(R"("waymarkFramework": 1)", R"("z": [
        1.5,
        {
          "b": null,
          "a": true
        }
      ],
      "y": "\u0001é")");
    EXPECT_EQ(saveDecision(*loadDecision(text, "a")), text);
}

TEST(DecisionJson, TakesATitleOfTenThousandCharacters)
{
    const std::string title(10'000, 'x');
    const Result<Decision> decision = loadDecision(sampleWith("Billing service", title), "a");
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->title, title);
}

TEST(DecisionJson, KeepsAHundredThousandUnknownMembersInReasonableTime)
{
    std::string text = sampleDecisionText();
    text.resize(text.size() - std::string("\n}\n").size());
    for (int i = 0; i < 100'000; ++i)
        text += ",\n  \"unknown " + std::to_string(i) + "\": 0";
    text += "\n}\n";
    EXPECT_EQ(saveDecision(*loadDecision(text, "a")), text);
}

struct Unknown {
    const char* level;
    const char* piece;  ///< of the sample
    const char* longer; ///< the same with an unknown member behind it
};

class UnknownMembers : public testing::TestWithParam<Unknown> {};

TEST_P(UnknownMembers, SurviveLoadAndSaveBehindTheKnownOnes)
{
    const std::string text = sampleWith(GetParam().piece, GetParam().longer);
    const Result<Decision> decision = loadDecision(text, "a");
    ASSERT_TRUE(decision);
    EXPECT_EQ(saveDecision(*decision), text);
}

constexpr Unknown kUnknowns[] = {
    {"document", "    }\n  ]\n}", "    }\n  ],\n  \"later\": {\n    \"b\": 1.5,\n    \"a\": []\n  }\n}"},
    {"framework", "\"waymarkFramework\": 1\n    }", "\"waymarkFramework\": 1\n    },\n    \"later\": null"},
    {"participant", "\"answers\": {}", "\"answers\": {},\n      \"later\": 1,\n      \"evenLater\": 2"},
    {"answer", "\"value\": \"dontKnow\",\n          \"givenAt\": \"2025-03-01T09:03:00Z\"",
        "\"value\": \"dontKnow\",\n          \"givenAt\": \"2025-03-01T09:03:00Z\",\n          \"later\": true"},
    {"choice", "\"high\"\n            ]", "\"high\"\n            ],\n            \"later\": \"x\""},
    {"number", "\"number\": 18.5", "\"number\": 18.5,\n            \"later\": \"x\""},
    {"priorities", "\"giveOrTake\": 0.25", "\"giveOrTake\": 0.25,\n    \"later\": -7"},
    {"scenario", "\"answers\": {}\n    }\n  ],\n  \"record\"",
        "\"answers\": {},\n      \"later\": 1\n    }\n  ],\n  \"record\""},
    {"scenarioPriorities", "\"swing\": {}", "\"swing\": {},\n        \"later\": 1"},
    {"revision", "cdef\"\n    }", "cdef\",\n      \"later\": 1\n    }"},
    {"statement", "\"Bills come in time.\"", "\"Bills come in time.\",\n        \"later\": 1"},
    {"frozen", "\"swift\"\n        }\n      }", "\"swift\"\n        },\n        \"later\": 1\n      }"},
    {"trigger", "\"verdict\": \"steady\"\n        }\n      ]",
        "\"verdict\": \"steady\",\n          \"later\": 1\n        }\n      ]"},
    {"answerTrigger", "\"value\": \"doesNotApply\"\n            }",
        "\"value\": \"doesNotApply\",\n              \"later\": 1\n            }"},
    {"valueOfATrigger", "\"number\": 40", "\"number\": 40,\n                \"later\": 1"},
    {"weightTrigger", "\"weight\": 0.125", "\"weight\": 0.125,\n            \"later\": 1"},
};
INSTANTIATE_TEST_SUITE_P(
    AtEveryLevel, UnknownMembers, testing::ValuesIn(kUnknowns), [](const auto& i) { return i.param.level; });

struct Fault {
    const char* name;
    const char* piece;       ///< of the sample
    const char* replacement; ///< that makes it wrong
    const char* expected;    ///< pointer and message id
};

class Faults : public testing::TestWithParam<Fault> {};

TEST_P(Faults, AreReportedAtTheirPlace)
{
    const Result<Decision> decision = loadDecision(sampleWith(GetParam().piece, GetParam().replacement), "a");
    ASSERT_FALSE(decision);
    EXPECT_THAT(placesAndIds(decision.errors()), ElementsAre(GetParam().expected));
}

constexpr Fault kFaults[] = {
    {"NoTitle", "\"title\": \"Billing service\",", "", "/title json.missingMember"},
    {"TitleIsNoText", "\"Billing service\"", "7", "/title json.expectedText"},
    {"NoSuchMethod", "\"swing\",", "\"guess\",", "/priorities/method json.unknownName"},
    {"BlankFrameworkId", "\"id\": \"tiny\"", "\"id\": \" \"", "/framework/id json.blankText"},
    {"EmbeddedIsNoObject", "{\n      \"waymarkFramework\": 1\n    }", "[]", "/framework/embedded json.expectedObject"},
    {"SameParticipantTwice", "\"id\": \"ada\"", "\"id\": \"team\"", "/participants/1/id decision.participantTwice"},
    {"NoSuchWord", "\"dontKnow\"", "\"perhaps\"", "/participants/0/answers/status/value decision.expectedValue"},
    {"ValueIsABareNumber", "\"dontKnow\"", "3", "/participants/0/answers/status/value decision.expectedValue"},
    {"NoKnownKindOfValue", "\"number\": 18.5", "\"amount\": 18.5",
        "/participants/0/answers/size/value decision.expectedValue"},
    {"TwoKindsOfValue", "\"number\": 18.5", "\"number\": 18.5, \"choice\": [\"a\"]",
        "/participants/0/answers/size/value decision.expectedValue"},
    {"NumberIsText", "18.5", "\"18.5\"", "/participants/0/answers/size/value/number json.expectedNumber"},
    {"ChoiceIsNoList", "[\n              \"high\"\n            ]", "\"high\"",
        "/participants/0/answers/load/value/choice json.expectedArray"},
    {"OptionIsBlank", "\"few-people\"", "\"\"", "/agreed/wishes/value/choice/1 json.blankText"},
    {"NoTime", ",\n          \"givenAt\": \"2025-03-01T09:03:00Z\"", "",
        "/participants/0/answers/status/givenAt json.missingMember"},
    {"RatingAboveHundred", "62.5", "100.5", "/priorities/rating/speed json.numberTooLarge"},
    {"SwingBelowZero", "40", "-1", "/priorities/swing/speed json.numberTooSmall"},
    {"SmartAboveThousand", "250", "1000.5", "/priorities/smart/speed json.numberTooLarge"},
    {"RankedTwice", "\"cost\",\n        \"ease\"", "\"cost\", \"speed\"", "/priorities/order/1/1 weighing.rankedTwice"},
    {"NobodyLevel", "[\n        \"cost\",\n        \"ease\"\n      ]", "[]", "/priorities/order/1 weighing.emptyTie"},
    {"PairBeyondTheScale", "\"speed\": 0.5", "\"speed\": 0.05", "/priorities/pairs/cost/speed json.numberTooSmall"},
    {"PairTwice", "\"speed\": 7", "\"cost\": 7", "/priorities/pairs/ease/cost weighing.pairTwice"},
    {"PairOfOne", "\"speed\": 7", "\"ease\": 1", "/priorities/pairs/ease/ease weighing.pairOfOne"},
    {"IntervalBackwards", "60.5", "10", "/priorities/intervals/ease weighing.intervalOrder"},
    {"IntervalOfThree", "60.5", "60.5, 70", "/priorities/intervals/ease json.wrongItemCount"},
    {"IntervalAboveHundred", "60.5", "100.5", "/priorities/intervals/ease/1 json.numberTooLarge"},
    {"SureBeyondOne", "0.25", "1.5", "/priorities/giveOrTake json.numberTooLarge"},
    {"ScenariosAreNoList", "\"scenarios\": [", "\"scenarios\": {}, \"s\": [", "/scenarios json.expectedArray"},
    {"SameScenarioTwice", "\"s2\"", "\"s1\"", "/scenarios/1/id decision.scenarioTwice"},
    {"ScenarioWithoutName", "\"name\": \"As it is\",", "", "/scenarios/1/name json.missingMember"},
    {"ScenarioRatesAboveHundred", "\"cost\": 80", "\"cost\": 800",
        "/scenarios/0/priorities/rating/cost json.numberTooLarge"},
    {"RecordIsNoList", "\"record\": [", "\"record\": \"\", \"r\": [", "/record json.expectedArray"},
    {"RevisionOutOfOrder", "\"number\": 1,", "\"number\": 2,", "/record/0/number record.expectedNumber"},
    {"HalfARevision", "\"number\": 1,", "\"number\": 1.5,", "/record/0/number json.expectedInteger"},
    {"NoSuchStatus", "\"superseded\"", "\"done\"", "/record/0/said/status json.unknownName"},
    {"NoSuchDay", "\"2025-03-02\"", "\"2025-02-30\"", "/record/0/said/date record.expectedDate"},
    {"NobodyChosen", "\"chosen\": \"steady\"", "\"chosen\": \"\"", "/record/0/said/chosen json.blankText"},
    {"DecisionMakerIsNoText", "\"Grace\"", "null", "/record/0/said/decisionMakers/1 json.expectedText"},
    {"SeedIsNegative", "9007199254740993", "-1", "/record/0/frozen/seed json.numberTooSmall"},
    {"SeedIsNoWholeNumber", "9007199254740993", "1e300", "/record/0/frozen/seed json.expectedInteger"},
    {"InputsAreNoObject", "\"inputs\": {", "\"inputs\": 1, \"i\": {", "/record/0/frozen/inputs json.expectedObject"},
    {"FigureIsNeitherNumberNorWord", "61.25", "null", "/record/0/frozen/figures/value.swift record.expectedFigure"},
    {"TriggerAboutNothing", "\"weight\": {", "\"w\": {", "/record/0/triggers/1 record.expectedTrigger"},
    {"TriggerAboutBoth", "\"weight\": {", "\"answers\": [], \"weight\": {",
        "/record/0/triggers/1 record.expectedTrigger"},
    {"ReachOfAWord", "\"is\"", "\"atMost\"", "/record/0/triggers/0/answers/1/reach record.reachWithoutNumber"},
    {"WeightThatIs", "\"atMost\"", "\"is\"", "/record/0/triggers/1/weight/reach json.unknownName"},
    {"WeightAboveOne", "0.125", "1.25", "/record/0/triggers/1/weight/weight json.numberTooLarge"},
    {"HashInCapitals", "cdef\"", "cdeF\"", "/record/0/hash record.expectedHash"},
    {"HashTooShort", "cdef\"", "cde\"", "/record/0/hash record.expectedHash"},
};
INSTANTIATE_TEST_SUITE_P(OneByOne, Faults, testing::ValuesIn(kFaults), [](const auto& i) { return i.param.name; });

TEST(DecisionJson, ReportsAllFaultsAtOnceWithFileLineAndColumn)
{
    std::string text = sampleWith("62.5", "true");
    text.replace(text.find("\"Ada\""), 5, "null");
    const Result<Decision> decision = loadDecision(text, "b.waymark");
    ASSERT_FALSE(decision);
    ASSERT_THAT(decision.errors(), SizeIs(2));
    const Where& name = decision.errors()[0].where;
    EXPECT_EQ(name.file, "b.waymark");
    EXPECT_EQ(name.pointer, "/participants/1/name");
    EXPECT_EQ(name.line, 45u);
    EXPECT_EQ(name.column, 15u);
    const Where& rating = decision.errors()[1].where;
    EXPECT_EQ(rating.pointer, "/priorities/rating/speed");
    EXPECT_EQ(rating.line, 63u);
    EXPECT_EQ(rating.column, 16u);
}

TEST(DecisionJson, RefusesADocumentInWhichNobodyTakesPart)
{
    const std::string text = R"({"waymark":1,"title":"","createdAt":"","framework":{"id":"a","version":"1","hash":""},
        "participants":[],"agreed":{},"priorities":{"method":"rating","rating":{},"swing":{}},
        "scenarios":[],"record":[]})";
    EXPECT_THAT(placesAndIds(loadDecision(text, "a").errors()), ElementsAre("/participants decision.noParticipant"));
}

TEST(DecisionJson, SaysWhenAFileIsAFramework)
{
    const Errors errors = loadDecision(R"({"waymarkFramework": 1})", "f.json").errors();
    EXPECT_THAT(placesAndIds(errors), ElementsAre(" decision.isFramework"));
    EXPECT_EQ(errors[0].where, (Where{"f.json", "", 1, 1, {}}));
}

TEST(DecisionJson, SaysWhenAFileIsNoWaymarkDocument)
{
    EXPECT_THAT(placesAndIds(loadDecision(R"({"title": "x"})", "a").errors()), ElementsAre(" decision.notWaymark"));
    EXPECT_THAT(placesAndIds(loadDecision("[1]", "a").errors()), ElementsAre(" decision.notWaymark"));
}

TEST(DecisionJson, RefusesANewerFormatSayingSoAndNothingElse)
{
    const Errors errors = loadDecision("{\"waymark\": 2,\n \"titles\": []}", "a").errors();
    ASSERT_THAT(placesAndIds(errors), ElementsAre("/waymark decision.formatTooNew"));
    EXPECT_EQ(errors[0].message.arguments, (std::vector<Argument>{{"format", 2.0}, {"known", 1.0}}));
    EXPECT_EQ(errors[0].where.line, 1u);
    EXPECT_EQ(errors[0].where.column, 13u);
}

TEST(DecisionJson, RefusesTextThatIsNoStrictJson)
{
    EXPECT_FALSE(loadDecision("", "a"));
    EXPECT_FALSE(loadDecision("{\"waymark\": 1,}", "a"));
    EXPECT_FALSE(loadDecision(sampleWith("\"title\"", "\"waymark\": 1, \"title\""), "a"));
}

} // namespace
} // namespace waymark::test
