// Situations in which a tool embarrasses its users: the framework has to say what an honest colleague would say.
#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/assessment/assess.h"
#include "tests/support/answered.h"
#include "tests/support/shipped_framework.h"

namespace waymark::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using Names = std::vector<std::string>;

/// A plain service of a team that knows neither language; the situations change what makes them one.
const AnswerTexts kPlainService = {{"status", "greenfield"}, {"scope", "nothing"}, {"first-constraint", "delivery"},
    {"why-rust", "not-really"}, {"horizon", "normal"}, {"time-goes", "waiting"}, {"compute-kind", "parsing"},
    {"p99", "over-100ms"}, {"heap", "small"}, {"collector-share", "4"}, {"memory-budget", "256mb-2gb"},
    {"memory-filler", "objects"}, {"bill", "10k-100k"}, {"bill-driver", "managed,idle"}, {"at-once", "1k-10k"},
    {"shape", "independent"}, {"async-experience", "1"}, {"race-cost", "2"}, {"integrations", "http-sql"},
    {"coverage", "young"}, {"carry", "2"}, {"skills", "neither"}, {"release", "3-6-months"}, {"hires", "1-3"},
    {"seats", "train"}, {"maintainers", "same"}, {"rebuild-wait", "3"}, {"contributors", "nobody"}, {"simplicity", "3"},
    {"type", "api"}, {"platform", "server"}, {"memory-bug", "customer"}, {"uncaught", "forgotten-cases"},
    {"deployment", "containers"}};

class Situation : public testing::Test {
protected:
    /// Changes answers of the plain service and assesses it.
    void given(const AnswerTexts& changes)
    {
        m_decision = answered(m_framework, kPlainService);
        answer(m_framework, m_decision, changes);
        m_assessment = assess(m_framework, m_decision, {});
    }

    void byTheSourceAlone()
    {
        AssessOptions options;
        options.reading = Reading::articleOnly;
        m_assessment = assess(m_framework, m_decision, options);
    }

    std::string verdict() const
    {
        const auto alternative = m_assessment.verdict.alternative;
        return alternative ? m_framework[*alternative].id.text : "";
    }

    Names names(const std::vector<AlternativeIndex>& alternatives) const
    {
        Names names;
        for (const AlternativeIndex alternative : alternatives)
            names.push_back(m_framework[alternative].id.text);
        return names;
    }

    Names cautions() const
    {
        Names names;
        for (const Caution& caution : m_assessment.cautions)
            names.push_back(m_framework[caution.rule].id.text);
        return names;
    }

    /// 'alternative by rule', in the framework's order.
    Names reasons() const
    {
        Names names;
        for (const Reason& reason : m_assessment.reasons)
            names.push_back(m_framework[reason.alternative].id.text + " by " + m_framework[reason.rule].id.text);
        return names;
    }

    const Framework& m_framework = rustVsGo();
    Decision m_decision;
    Assessment m_assessment;
};

TEST_F(Situation, OfABlankSheetDecidesNothing)
{
    m_decision = newDecision(m_framework, "Blank", "2026-11-01T09:00:00Z");
    m_assessment = assess(m_framework, m_decision, {});
    EXPECT_EQ(verdict(), "");
    EXPECT_EQ(m_assessment.verdict.undecided, Undecided::noStartingPoint);
    EXPECT_EQ(m_assessment.verdict.kind, VerdictKind::undecided);
    EXPECT_THAT(cautions(), IsEmpty());
}

TEST_F(Situation, OfARustTeamWithAPlainServiceLetsItUseWhatItKnowsAndSaysWhoseReasonThatIs)
{
    given({{"skills", "rust"}, {"async-experience", "5"}, {"coverage", "all"}, {"carry", "4"}, {"hires", "none"}});
    EXPECT_EQ(verdict(), "rust");
    EXPECT_THAT(reasons(), ElementsAre("rust by team-knows-only-rust"));
    EXPECT_THAT(cautions(), Contains("team-knows-only-rust"));

    byTheSourceAlone();
    EXPECT_EQ(verdict(), "go");
    EXPECT_THAT(names(m_assessment.verdict.leadWithoutReason), ElementsAre("rust"));
}

TEST_F(Situation, OfComputationWithAGoTeamAndTenWeeksHasAReasonButNoLead)
{
    given({{"scope", "whole"}, {"time-goes", "computing"}, {"compute-kind", "plain-loops,object-graphs"},
        {"skills", "go"}, {"release", "under-3-months"}, {"type", "analytics"}});
    EXPECT_EQ(verdict(), "go");
    EXPECT_THAT(names(m_assessment.verdict.reasonWithoutLead), ElementsAre("rust"));
    EXPECT_THAT(names(m_assessment.verdict.leadWithoutReason), IsEmpty());
    EXPECT_THAT(cautions(), Contains("compute-with-no-time"));
    EXPECT_THAT(cautions(), Contains("r11-rust-in-a-go-team"));
}

TEST_F(Situation, OfADemandingPartTakesTheHybridAlthoughRustScoresHigher)
{
    given({{"scope", "part"}, {"first-constraint", "throughput"}, {"time-goes", "computing"},
        {"compute-kind", "vectorised"}, {"bill", "100k-1m"}, {"bill-driver", "own-cpu"}, {"skills", "both"},
        {"async-experience", "4"}, {"coverage", "all"}, {"carry", "4"}, {"seats", "systems"}, {"hot-share", "75"},
        {"boundary", "process"}, {"call-grain", "over-10ms"}});
    EXPECT_EQ(verdict(), "go-rust-hot-path");
    EXPECT_THAT(names(m_assessment.verdict.highest), ElementsAre("rust"));
    EXPECT_THAT(names(m_assessment.verdict.leadWithoutReason), ElementsAre("rust"));
}

TEST_F(Situation, OfMostlyOpenQuestionsStaysWithTheDefault)
{
    m_decision = answered(m_framework, {{"status", "greenfield"}, {"type", "api"}, {"skills", "go"}, {"p99", "?"}});
    m_assessment = assess(m_framework, m_decision, {});
    EXPECT_EQ(verdict(), "go");
    EXPECT_THAT(names(m_assessment.verdict.highest), ElementsAre("go"));
    EXPECT_LT(m_assessment.answeredShare, 0.3);
}

const AnswerTexts kTightTarget = {{"scope", "whole"}, {"p99", "1-5ms"}, {"heap", "large"}, {"skills", "both"},
    {"async-experience", "4"}, {"shape", "shared-state"}, {"memory-filler", "cache"}, {"uncaught", "races"}};

TEST_F(Situation, OfAnAnswerOnTheEdgeOfAnOptionTurnsOnThatAnswer)
{
    given(kTightTarget);
    EXPECT_EQ(verdict(), "rust");
    EXPECT_THAT(reasons(), ElementsAre("rust by r6-exposed-collector"));

    answer(m_framework, m_decision, {{"heap", "medium"}});
    m_assessment = assess(m_framework, m_decision, {});
    EXPECT_EQ(verdict(), "go");
    EXPECT_THAT(reasons(), IsEmpty());
    EXPECT_THAT(cautions(), Contains("collector-not-exposed"));
}

TEST_F(Situation, OfHearsayIsToldThatItIsNoReason)
{
    given({{"why-rust", "hearsay"}});
    EXPECT_EQ(verdict(), "go");
    EXPECT_THAT(cautions(), Contains("r7-hearsay"));
}

TEST_F(Situation, OfARequirementThatContradictsTheScopeIsPointedOut)
{
    given({{"platform", "browser-wasm"}});
    EXPECT_THAT(cautions(), Contains("nothing-demanding"));
}

/// A running Go service whose profile shows one loop.
const AnswerTexts kProfiledLoop = {{"status", "existing-go"}, {"scope", "part"}, {"time-goes", "computing"},
    {"compute-kind", "vectorised"}, {"bill", "100k-1m"}, {"bill-driver", "own-cpu"}, {"skills", "go-some-rust"},
    {"hot-share", "70"}, {"boundary", "ffi"}, {"call-grain", "under-10ms"}, {"profiled", "production"},
    {"dominates", "own-loop"}, {"cheap-fix", "failed"}, {"size", "50k-200k"}, {"port-shape", "trees"}};

class RunningGoService : public Situation {
protected:
    void given(const AnswerTexts& changes)
    {
        AnswerTexts all = kProfiledLoop;
        all.insert(all.end(), changes.begin(), changes.end());
        Situation::given(all);
    }

    bool available(const std::string& alternative) const
    {
        return m_assessment.alternatives[m_framework.find(AlternativeId{alternative})->value].available;
    }
};

TEST_F(RunningGoService, WithOneHotLoopHasItExtracted)
{
    given({});
    EXPECT_EQ(verdict(), "go-rust-hot-path");
    EXPECT_EQ(m_assessment.verdict.kind, VerdictKind::extract);
}

TEST_F(RunningGoService, WithoutAProfileIsNotMovedWhateverElseIsSaid)
{
    given({{"profiled", "no"}});
    EXPECT_EQ(verdict(), "keep");
    EXPECT_FALSE(available("rust"));
    EXPECT_FALSE(available("go-rust-hot-path"));
}

TEST_F(RunningGoService, OfWhichNobodyKnowsWhetherItWasProfiledIsNotMoved)
{
    given({{"profiled", "?"}});
    EXPECT_EQ(verdict(), "keep");
}

TEST_F(RunningGoService, ThatWaitsForItsDatabaseIsFixedInGo)
{
    given({{"dominates", "database"}});
    EXPECT_EQ(verdict(), "keep");
    EXPECT_FALSE(available("go-rust-hot-path"));
}

TEST_F(RunningGoService, ThatSerializesIsBlockedOnlyUntilTheCheapFixHasFailed)
{
    given({{"dominates", "serialization"}, {"cheap-fix", "not-yet"}});
    EXPECT_EQ(verdict(), "keep");
    EXPECT_FALSE(available("go-rust-hot-path"));

    given({{"dominates", "serialization"}, {"cheap-fix", "failed"}});
    EXPECT_EQ(verdict(), "go-rust-hot-path");
}

TEST_F(RunningGoService, WithCallsTooFineForTheBoundaryIsKept)
{
    given({{"call-grain", "under-1us"}});
    EXPECT_EQ(verdict(), "keep");
    EXPECT_THAT(cautions(), Contains("calls-too-fine"));
    EXPECT_THAT(names(m_assessment.verdict.reasonWithoutLead), ElementsAre("go-rust-hot-path"));
}

TEST_F(RunningGoService, ThatIsAllDemandingByWordIsStillOnlyRelievedOfItsLoop)
{
    given({{"scope", "whole"}});
    EXPECT_EQ(verdict(), "go-rust-hot-path");
    EXPECT_THAT(cautions(), Contains("r10-loop-not-service"));
}

TEST_F(RunningGoService, NeverOffersGoBesideKeepingIt)
{
    given({});
    EXPECT_FALSE(available("go"));
    EXPECT_TRUE(available("keep"));
    EXPECT_THAT(names(m_assessment.verdict.highest), Not(Contains("go")));
}

} // namespace
} // namespace waymark::test
