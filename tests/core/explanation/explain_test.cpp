#include "core/explanation/explain.h"

#include <gmock/gmock.h>

#include "tests/core/explanation/explained.h"

namespace waymark::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

class Explain : public Explained {
protected:
    /// Makes steady lead.
    void onlyEaseCounts() { m_decision.priorities.rating = {{{"speed"}, 0}, {{"ease"}, 100}, {{"cost"}, 0}}; }
    /// Makes swift lead.
    void onlySpeedCounts() { m_decision.priorities.rating = {{{"speed"}, 100}, {{"ease"}, 0}, {{"cost"}, 0}}; }
};

TEST_F(Explain, ABlankSheetSaysWhatToAnswerFirst)
{
    EXPECT_THAT(say(explained().recommendation),
        ElementsAre("Nothing is decided yet: no question is answered.", "Answer this first: Does it exist?"));
}

TEST_F(Explain, AnOpenStartingPointAsksForTheQuestionThatSetsTheDefault)
{
    m_framework = FrameworkBuilder().set("rules/steady-first/when", "{'question': 'status', 'is': 'new'}").build();
    given({{"load", "high"}});
    EXPECT_THAT(say(explained().recommendation),
        ElementsAre("Nothing is decided yet: the starting point is open, and with it what is the default.",
            "Answer this first: Does it exist?"));
}

TEST_F(Explain, AnswersThatBearOnNothingAreNotCalledMissing)
{
    given({{"status", "new"}});
    EXPECT_THAT(say(explained().recommendation),
        ElementsAre("Nothing is decided yet: no answer so far speaks for or against any alternative.",
            "Answer this first: How much load?"));
}

TEST_F(Explain, NothingIsProvenWhileTheVerdictIsOpen)
{
    EXPECT_THAT(explained().proof, IsEmpty());
}

TEST_F(Explain, TheDefaultStandsWithoutASpecificReason)
{
    given({{"status", "new"}, {"load", "low"}});
    EXPECT_THAT(say(explained().recommendation),
        ElementsAre(
            "Build it steadily: no specific reason for any other (Swift, Steady with a swift part) holds, so the "
            "default, Steady, stands."));
}

TEST_F(Explain, ASingleChallengerIsCalledByName)
{
    m_framework = FrameworkBuilder()
                      .add("rules",
                          "{'id': 'pure', 'text': 'Pure only.', 'effects': [{'do': 'exclude', "
                          "'alternative': 'mixed'}]}")
                      .build();
    given({{"status", "new"}, {"load", "low"}});
    EXPECT_THAT(say(explained().recommendation),
        ElementsAre("Build it steadily: no specific reason for Swift holds, so the default, Steady, stands."));
}

TEST_F(Explain, AWinningChallengerIsExplainedByItsReasons)
{
    given({{"status", "new"}, {"load", "high"}, {"bill", "big"}});
    EXPECT_THAT(say(explained().recommendation),
        ElementsAre("Build it swiftly: a specific reason for Swift holds, and its value is higher than that of the "
                    "default, Steady.",
            "Much load needs the swift way.", "The bill is a reason."));
    EXPECT_THAT(say(explained().proof), Contains(StartsWith("Swift is ")));
}

TEST_F(Explain, ALeadWithoutAReasonIsNamed)
{
    given({{"status", "new"}, {"load", "low"}, {"bill", "small"}});
    onlySpeedCounts();
    EXPECT_THAT(say(explained().proof),
        ElementsAre(
            "The highest value, 90.0, is that of Swift; by the rule of proof the verdict is Steady all the same, "
            "with 80.0.",
            "A lead without a reason: Swift is 10.0 points above the default, Steady, but no specific reason holds for "
            "it.",
            "A lead without a reason: Steady with a swift part is 5.0 points above the default, Steady, but no "
            "specific "
            "reason holds for it."));
}

TEST_F(Explain, AReasonWhoseLeadIsNotProvenIsNotDenied)
{
    given({{"status", "new"}, {"load", "high"}, {"bill", "big"}});
    m_options.unproven = {*m_framework.find(AlternativeId{"swift"})};
    EXPECT_THAT(say(explained().recommendation),
        ElementsAre("Build it steadily: specific reasons and a higher value speak for Swift, but the lead over the "
                    "default, Steady, is not proven."));
    EXPECT_THAT(say(explained().proof), Contains(StartsWith("A lead that is not proven: Swift ")));
}

TEST_F(Explain, AReasonWithoutALeadIsNamed)
{
    given({{"status", "new"}, {"load", "high"}, {"team", "1"}});
    onlyEaseCounts();
    EXPECT_THAT(say(explained().recommendation).front(),
        "Build it steadily: specific reasons hold for others (Swift), but none of these has a higher value than the "
        "default, Steady.");
    EXPECT_THAT(say(explained().proof),
        ElementsAre("The highest value, 60.0, is that of Steady, and the rule of proof comes to the same.",
            "A reason without a lead: a specific reason for Swift holds, but its value is 50.0 points below the "
            "default, Steady."));
}

TEST_F(Explain, AnExcludedDefaultLeavesTheHighestValueToDecide)
{
    m_framework = FrameworkBuilder()
                      .add("rules",
                          "{'id': 'no-steady', 'text': 'Steady is forbidden here.', 'effects': [{'do': "
                          "'exclude', 'alternative': 'steady'}]}")
                      .build();
    given({{"status", "new"}, {"load", "low"}});
    onlySpeedCounts();
    EXPECT_THAT(say(explained().recommendation),
        ElementsAre(
            "Build it swiftly: the default, Steady, is off the table, and of what is left Swift has the highest "
            "value."));
    EXPECT_THAT(say(explained().proof),
        Contains("The default, Steady, is off the table, so nobody has to prove anything and the highest value "
                 "decides."));
    EXPECT_THAT(say(explained().exclusions), Contains("Steady is off the table. Steady is forbidden here."));
}

TEST_F(Explain, WithNothingLeftItPointsAtTheAnswersThatTookItAllAway)
{
    FrameworkBuilder builder;
    for (const std::string alternative : {"steady", "swift", "mixed"})
        builder.add("rules",
            "{'id': 'no-" + alternative
                + "', 'when': {'question': 'load', 'is': 'high'}, 'text': "
                  "'Not with such load.', 'effects': [{'do': 'exclude', 'alternative': '"
                + alternative + "'}]}");
    m_framework = builder.build();
    given({{"status", "new"}, {"load", "high"}});
    EXPECT_THAT(say(explained().recommendation),
        ElementsAre("Nothing is decided: the answers take every alternative off the table.",
            "Look again at these answers: Does it exist? How much load?"));
}

TEST_F(Explain, AnExclusionComesWithItsRule)
{
    given({{"status", "new"}});
    EXPECT_THAT(
        say(explained().exclusions), ElementsAre("Keep what is there is off the table. There is nothing to keep."));
}

TEST_F(Explain, CautionsAreTheFrameworksSentences)
{
    given({{"status", "new"}, {"team", "1"}});
    EXPECT_THAT(say(explained().cautions), ElementsAre("Nobody has done this before."));
}

TEST_F(Explain, TheBasisTellsAnswersFromAssumptions)
{
    EXPECT_THAT(say(explained().basis),
        ElementsAre("None of the 5 questions is answered; everything rests on what the framework assumes."));
    given({{"load", "low"}});
    EXPECT_THAT(say(explained().basis),
        ElementsAre(
            "1 of 5 questions are answered; 25\u00a0% of the total rests on the team's answers, the rest on what the "
            "framework assumes."));
}

TEST_F(Explain, TheBasisSaysThatNothingCountsWhereEveryPriorityIsNought)
{
    given({{"status", "new"}, {"load", "high"}, {"team", "5"}, {"bill", "small"}});
    m_decision.priorities.rating = {{{"speed"}, 0}, {{"ease"}, 0}, {{"cost"}, 0}};
    EXPECT_THAT(say(explained().basis),
        ElementsAre("Every priority is 0: no answer counts, and all alternatives come to 0 points. Give at least one "
                    "criterion points.",
            "Priorities that are your own: 3."));
}

TEST_F(Explain, TheBasisCountsOwnPrioritiesAndNamesANarrowReading)
{
    m_decision.priorities.rating = {{{"ease"}, 50}};
    m_options.reading = Reading::articleOnly;
    EXPECT_THAT(say(explained().basis), Contains("Priorities that are your own: 1."));
    EXPECT_THAT(say(explained().basis),
        Contains("Only the source of the framework counts here; what was added to it is left out."));
}

} // namespace
} // namespace waymark::test
