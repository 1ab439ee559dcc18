#include "core/record/record_decision.h"

#include <gmock/gmock.h>

#include "core/decision/record_json.h"
#include "tests/core/record/recorded_case.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> placesAndIds(const Errors& errors)
{
    std::vector<std::string> lines;
    for (const Error& error : errors)
        lines.push_back(error.where.pointer + " " + error.message.id);
    return lines;
}

/// On the trading gateway, for which Rust is recommended and 'keep' is off the table.
std::vector<std::string> faultsOf(const Statement& said)
{
    return placesAndIds(checkStatement(rustVsGo(), recorded("trading-gateway").study.assessment(), said));
}

TEST(CheckStatement, TakesWhatIsRecommended)
{
    EXPECT_THAT(faultsOf(plainStatement({"rust"})), IsEmpty());
}

TEST(CheckStatement, AsksWhyItIsAnotherThanTheRecommended)
{
    Statement said = plainStatement({"go"});
    EXPECT_THAT(faultsOf(said), ElementsAre("/whyOther record.whyOtherMissing"));
    said.whyOther = " \n";
    EXPECT_THAT(faultsOf(said), ElementsAre("/whyOther record.whyOtherMissing"));
    said.whyOther = "Nobody here knows the other.";
    EXPECT_THAT(faultsOf(said), IsEmpty());
}

TEST(CheckStatement, WantsAnAlternativeThatIsOnTheTable)
{
    EXPECT_THAT(faultsOf(plainStatement({"cobol"})), ElementsAre("/chosen record.chosenUnknown"));
    EXPECT_THAT(faultsOf(plainStatement({""})), ElementsAre("/chosen record.chosenUnknown"));
    EXPECT_THAT(faultsOf(plainStatement({"keep"})), ElementsAre("/chosen record.chosenOffTheTable"));
}

TEST(CheckStatement, WantsADayAndWhatTookItsPlace)
{
    Statement said = plainStatement({"rust"});
    said.date = "2026-02-30";
    said.status = RecordStatus::superseded;
    EXPECT_THAT(faultsOf(said), ElementsAre("/date record.expectedDate", "/supersededBy record.supersededByMissing"));
    said.date = "2026-02-28";
    said.supersededBy = "0002-other.md";
    EXPECT_THAT(faultsOf(said), IsEmpty());
    said.status = RecordStatus::accepted;
    EXPECT_THAT(faultsOf(said), ElementsAre("/supersededBy record.supersededByIdle"));
}

TEST(RecordDecision, NumbersRevisionsInOrderAndHashesThem)
{
    Decision decision = recorded("trading-gateway").decision;
    const Revision second = recordDecision(
        rustVsGo(), decision, recorded("trading-gateway").study, {plainStatement({"rust"}), "2027-01-01T00:00:00Z"});
    EXPECT_EQ(second.number, 2);
    EXPECT_EQ(second.recordedAt, "2027-01-01T00:00:00Z");
    EXPECT_EQ(second.recommended.text, "rust");
    EXPECT_EQ(second.hash, hashOf(second));
    EXPECT_NE(second.hash, decision.record.front().hash);
}

TEST(RecordDecision, AddingARevisionUndoesToTheSameBytes)
{
    Decision decision = recorded("trading-gateway").decision;
    const std::string before = saveDecision(decision);
    const Revision first = takeBackRevision(decision);
    EXPECT_THAT(decision.record, IsEmpty());
    addRevision(decision, first);
    EXPECT_EQ(saveDecision(decision), before);
}

TEST(RecordDecision, IsTheSameWhenItIsDoneAgain)
{
    const Decision decision = exampleDecision("wasm-module");
    const Study study = studied(rustVsGo(), decision);
    EXPECT_EQ(recordDecision(rustVsGo(), decision, study,
                  {recorded("wasm-module").revision().said, recorded("wasm-module").revision().recordedAt}),
        recorded("wasm-module").revision());
}

} // namespace
} // namespace waymark::test
