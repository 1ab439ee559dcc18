// How sure a verdict is, in words: what the values say, and what only the rule of proof says.
#include "core/explanation/strength.h"

#include <gmock/gmock.h>

#include "core/explanation/next_questions.h"
#include "tests/core/explanation/explained.h"

namespace waymark::test {
namespace {

using testing::HasSubstr;
using testing::Not;

class StrengthSaid : public Explained {
protected:
    Inputs inputs() const { return inputsOf(m_framework, m_decision); }
    SettledAssessment settled() const { return *settle(m_framework, inputs(), {}); }

    std::string shares() const
    {
        const SettledAssessment settled = this->settled();
        return say(strengthSentences(m_framework, settled.assessment, *settled.robustness).shares);
    }

    std::string nothing() const
    {
        return say(nothingToFindOut(*nextQuestions(m_framework, inputs(), rankingOptions())));
    }

    /// The team's own values under much load, which is a reason for swift.
    void givenValues(const Triangle& steady, const Triangle& swift)
    {
        given({{"status", "new"}, {"load", "high"}, {"team", "-"}, {"bill", "-"}});
        m_decision.ownEvidence[{{"load"}, {"steady"}, "high"}] = {steady, "", "", "", {}};
        m_decision.ownEvidence[{{"load"}, {"swift"}, "high"}] = {swift, "", "", "", {}};
    }
};

TEST_F(StrengthSaid, GivesBothShares)
{
    givenValues({0, 20, 40}, {60, 80, 100});
    EXPECT_EQ(shares(),
        "Swift comes first in 100\u00a0% of the what-if worlds with priorities about as stated. By the rule of proof "
        "the "
        "verdict falls on it in 100\u00a0% of them, and in 100\u00a0% of those with any priorities in the same order.");
}

TEST_F(StrengthSaid, CallsNoVerdictCertainThatOnlyTheRuleKeeps)
{
    m_framework = FrameworkBuilder().remove("rules/load-needs-speed").remove("rules/big-bill").build();
    givenValues({0, 10, 20}, {80, 90, 100});
    EXPECT_THAT(shares(), HasSubstr("Steady comes first in 0\u00a0% of the what-if worlds"));
    EXPECT_THAT(shares(), HasSubstr("No other alternative has a specific reason"));
    EXPECT_THAT(shares(), Not(HasSubstr("100\u00a0%")));
    EXPECT_THAT(nothing(), HasSubstr("No other alternative has a specific reason"));
    EXPECT_THAT(nothing(), Not(HasSubstr("%")));
}

TEST_F(StrengthSaid, CallsADefaultNoSurerThanItIsWhereARivalLacksProof)
{
    givenValues({0, 49, 100}, {0, 50, 100});
    EXPECT_THAT(shares(), HasSubstr("By the rule of proof the verdict falls on it in 4"));
    EXPECT_THAT(nothing(), HasSubstr("it stands in 4"));
}

} // namespace
} // namespace waymark::test
