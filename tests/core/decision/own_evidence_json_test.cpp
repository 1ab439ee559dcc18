#include <gtest/gtest.h>

#include "core/decision/decision_json.h"
#include "tests/core/decision/sample_decision.h"

namespace waymark::test {
namespace {

/// The faults of a text, `POINTER: message id` each.
std::string faultsOf(const std::string& text)
{
    const Result<Decision> decision = loadDecision(text, "a.waymark");
    std::string faults;
    if (!decision)
        for (const Error& error : decision.errors())
            faults += error.where.pointer + ": " + error.message.id + "\n";
    return faults;
}

constexpr const char* kEvidence = R"("value": [
        20,
        32.5,
        60
      ])";

TEST(OwnEvidenceJson, DecisionsWithoutAnyHaveNoSuchMember)
{
    Decision decision = sampleDecision();
    decision.ownEvidence.clear();
    EXPECT_EQ(saveDecision(decision).find("ownEvidence"), std::string::npos);
    const Result<Decision> reread = loadDecision(saveDecision(decision), "a.waymark");
    ASSERT_TRUE(reread);
    EXPECT_EQ(*reread, decision);
}

TEST(OwnEvidenceJson, ValuesMustAscend)
{
    EXPECT_EQ(
        faultsOf(sampleWith(kEvidence, R"("value": [50, 40, 60])")), "/ownEvidence/0/value: decision.triangleOrder\n");
}

TEST(OwnEvidenceJson, ValuesMustLieOnTheScale)
{
    EXPECT_EQ(faultsOf(sampleWith(kEvidence, R"("value": [-1, 40, 101])")),
        "/ownEvidence/0/value/0: json.numberTooSmall\n/ownEvidence/0/value/2: json.numberTooLarge\n");
}

TEST(OwnEvidenceJson, ThreeValuesAreExpected)
{
    EXPECT_NE(faultsOf(sampleWith(kEvidence, R"("value": [40, 60])")), "");
}

TEST(OwnEvidenceJson, TheSamePlaceTwiceIsAFault)
{
    const std::string entry = R"({"question": "load", "alternative": "swift", "answer": "high", "value": [1, 2, 3],
        "givenAt": ""})";
    EXPECT_EQ(faultsOf(sampleWith("\"ownEvidence\": [", "\"ownEvidence\": [" + entry + ",")),
        "/ownEvidence/1: decision.ownEvidenceTwice\n");
}

TEST(OwnEvidenceJson, MembersOfLaterVersionsSurvive)
{
    const Result<Decision> decision =
        loadDecision(sampleWith("\"note\": \"two machines\"", "\"note\": \"two machines\", \"later\": [1, 2]"), "a");
    ASSERT_TRUE(decision);
    EXPECT_NE(saveDecision(*decision).find("\"later\": ["), std::string::npos);
}

} // namespace
} // namespace waymark::test
