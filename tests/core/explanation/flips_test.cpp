#include "core/explanation/flips.h"

#include <gmock/gmock.h>

#include "tests/core/explanation/explained.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;

class FlipWords : public Explained {
protected:
    void SetUp() override
    {
        given({{"status", "new"}, {"load", "high"}, {"wishes", "quick-start"}, {"team", "3"}, {"bill", "big"}});
        m_assessment = assessed();
    }

    QuestionIndex question(const char* id) const { return *m_framework.find(QuestionId{id}); }
    AlternativeIndex alternative(const char* id) const { return *m_framework.find(AlternativeId{id}); }
    CriterionIndex criterion(const char* id) const { return *m_framework.find(CriterionId{id}); }

    static Opinion chosen(const std::vector<std::size_t>& options)
    {
        Opinion opinion{OpinionKind::choice, {}, 0};
        for (const std::size_t option : options)
            opinion.chosen.push_back({{option}, 1.0 / static_cast<double>(options.size())});
        return opinion;
    }
    static Opinion number(double value) { return {OpinionKind::number, {}, value}; }

    /// The lines of the first sentence on answers.
    Sentences onAnswers(const std::vector<AnswerChange>& changes)
    {
        m_flips.counterfactuals = {{changes, alternative("steady"), 0.5}};
        return lines(said().answers.front());
    }

    static Sentences lines(const FlipSentence& sentence)
    {
        Sentences all = say(sentence.where);
        all.push_back(say(sentence.said));
        return all;
    }

    FlipSentences said() const { return flipSentences(m_framework, m_assessment, m_flips); }

    Assessment m_assessment;
    Flips m_flips;
};

TEST_F(FlipWords, TellOfAnotherAnswer)
{
    EXPECT_THAT(onAnswers({{question("load"), chosen({1}), chosen({0}), 1}}),
        ElementsAre("How much load? ‘Little’ instead of ‘Much’.", "The verdict would be Steady."));
    EXPECT_THAT(onAnswers({{question("team"), number(3), number(4), 0.25}}),
        ElementsAre("How practised is the team? ‘4/5’ instead of ‘3/5’.", "The verdict would be Steady."));
    EXPECT_THAT(onAnswers({{question("size"), number(20), number(49.5), 0.03}}),
        ElementsAre("How large is it? ‘49.5 kloc’ instead of ‘20 kloc’.", "The verdict would be Steady."));
}

TEST_F(FlipWords, TellOfAnAnswerToWhatIsOpen)
{
    EXPECT_THAT(onAnswers({{question("load"), {}, chosen({0}), 0.25}}),
        ElementsAre("How much load? ‘Little’, open today.", "The verdict would be Steady."));
}

TEST_F(FlipWords, NameOnlyTheOptionThatIsAddedOrLeftOut)
{
    EXPECT_EQ(onAnswers({{question("wishes"), chosen({0}), chosen({0, 1}), 0.3}}).front(),
        "What else is wanted? ‘Few people’ as well.");
    EXPECT_EQ(onAnswers({{question("wishes"), chosen({0, 1}), chosen({1}), 0.3}}).front(),
        "What else is wanted? Without ‘A quick start’.");
    EXPECT_EQ(onAnswers({{question("wishes"), chosen({0, 1}), chosen({2}), 0.3}}).front(),
        "What else is wanted? ‘None of these’ instead of ‘A quick start · Few people’.");
}

TEST_F(FlipWords, TellOfTwoAnswersTogetherAndWhichQuestionsTheyAreTo)
{
    const std::vector<AnswerChange> both{
        {question("load"), chosen({1}), chosen({0}), 1}, {question("bill"), chosen({1}), chosen({0}), 1}};
    EXPECT_THAT(onAnswers(both),
        ElementsAre("How much load? ‘Little’ instead of ‘Much’.", "What is the bill? ‘Small’ instead of ‘Big’.",
            "Both together: the verdict would be Steady."));
    EXPECT_THAT(said().answers.front().questions, ElementsAre(question("load"), question("bill")));
}

TEST_F(FlipWords, TellOfOtherWeightsBeforeAndAfter)
{
    for (CriterionResult& result : m_assessment.criteria)
        result.weight = 0;
    m_assessment.criteria[criterion("speed").value].weight = 0.5;
    m_assessment.criteria[criterion("ease").value].weight = 0.5;
    std::vector<double> weights(m_framework.criteria.size(), 0);
    weights[criterion("speed").value] = 0.29;
    weights[criterion("ease").value] = 0.71;
    m_flips.weights = {{alternative("steady"), weights, 0.3, {criterion("ease"), criterion("speed")}}};
    EXPECT_THAT(lines(said().weights.front()),
        ElementsAre("Ease 50\u00a0% → 71\u00a0%", "Speed 50\u00a0% → 29\u00a0%",
            "The nearest priorities with which the verdict would be Steady; 21\u00a0% of the weight moves."));
}

TEST_F(FlipWords, TellOfOtherValuesTheNearestFirst)
{
    m_flips.values = {{question("load"), alternative("swift"), 90, 12.3, alternative("steady")},
        {question("load"), alternative("mixed"), 75, {}, {}},
        {question("load"), alternative("steady"), 30, 71.2, alternative("steady")}};
    const FlipSentences all = said();
    ASSERT_EQ(all.values.size(), 2u) << "out of reach is no flip";
    EXPECT_EQ(lines(all.values[0]).front(), "How much load? Steady at 71 of 100 or more instead of 30.");
    EXPECT_EQ(lines(all.values[1]).front(), "How much load? Swift at 12 of 100 or less instead of 90.");
}

TEST_F(FlipWords, TellHowFarEachWeightCanMoveAloneTheNearestFirst)
{
    for (CriterionResult& result : m_assessment.criteria)
        result.verdictStable = WeightInterval{};
    const auto stays = [&](const char* id, double weight, const WeightInterval& interval) {
        m_assessment.criteria[criterion(id).value].weight = weight;
        m_assessment.criteria[criterion(id).value].verdictStable = interval;
    };
    stays("speed", 0.4, {0.15, 1, alternative("steady"), {}});
    stays("ease", 0.3, {0.1, 0.5, alternative("mixed"), alternative("steady")});
    stays("cost", 0.3, {0, 0.34, {}, alternative("steady")});
    EXPECT_THAT(say(said().alone),
        ElementsAre("Cost, 30\u00a0% today: from 34\u00a0% on the verdict would be Steady.",
            "Ease, 30\u00a0% today: from 10\u00a0% down the verdict would be Steady with a swift part, from 50\u00a0% "
            "on Steady.",
            "Speed, 40\u00a0% today: from 15\u00a0% down the verdict would be Steady."));
}

TEST_F(FlipWords, TellHowFarAnswersMoveTheLeadButNotThoseToTheStartingPoint)
{
    const TornadoEnd today{5, {}, alternative("swift")};
    const TornadoEnd low{-2.04, AnswerChange{question("load"), chosen({1}), chosen({0}), 1}, alternative("steady")};
    const TornadoEnd high{9, AnswerChange{question("team"), number(3), number(5), 0.5}, alternative("swift")};
    m_flips.tornado = {
        {question("status"), low, today, true}, {question("load"), low, today, true}, {question("team"), today, high}};
    EXPECT_THAT(say(said().leads),
        ElementsAre("How much load? From -2.0 points with ‘Little’ to today's 5.0.",
            "How practised is the team? From today's 5.0 points to 9.0 with ‘5/5’."));
}

TEST_F(FlipWords, SayThatNothingTurnsTheVerdict)
{
    for (CriterionResult& result : m_assessment.criteria)
        result.verdictStable = WeightInterval{};
    const FlipSentences all = said();
    EXPECT_EQ(say(all.answers.front().said),
        "No other answer to one question turns the verdict, and no two that were tried.");
    EXPECT_EQ(say(all.weights.front().said), "No other priorities turn the verdict.");
    EXPECT_EQ(say(all.values.front().said), "No single value, moved however far, turns the verdict.");
    EXPECT_THAT(say(all.alone), ElementsAre("No single weight, moved however far, turns the verdict."));
}

TEST_F(FlipWords, SayWhyNeitherWeightsNorValuesTurnADefaultWithoutChallengers)
{
    given({{"status", "new"}, {"load", "low"}, {"team", "3"}, {"bill", "small"}});
    m_assessment = assessed();
    const FlipSentences all = said();
    EXPECT_EQ(say(all.weights.front().said),
        "No specific reason for another holds, and without one neither priorities nor values turn the verdict: other "
        "answers do.");
    EXPECT_TRUE(all.values.empty());
    EXPECT_TRUE(all.alone.empty());
}

TEST_F(FlipWords, SayThatEverythingElseIsOffTheTable)
{
    for (AlternativeResult& each : m_assessment.alternatives)
        each.available = false;
    m_assessment.alternatives[m_assessment.verdict.alternative->value].available = true;
    EXPECT_EQ(say(said().weights.front().said),
        "Everything else is off the table, so neither priorities nor values turn the verdict.");
}

TEST_F(FlipWords, SayWhoWouldChooseALoserAndWhatItTakes)
{
    BestCase best;
    best.alternative = alternative("steady");
    best.firstShare = 0.42;
    best.leansOn = {criterion("ease"), criterion("cost")};
    best.answers = Counterfactual{{{question("load"), chosen({1}), chosen({0}), 1}}, alternative("steady"), 1};
    m_flips.bestCases = {best};
    const BestCaseSentences all = said().bestCases.front();
    EXPECT_THAT(say(all.who),
        ElementsAre(
            "Steady has the highest value in 42\u00a0% of the worlds with any priorities at all. It is for those to "
            "whom these matter more than to you: Ease, Cost."));
    ASSERT_EQ(all.changes.size(), 1u);
    EXPECT_EQ(lines(all.changes.front()).front(), "How much load? ‘Little’ instead of ‘Much’.");
}

TEST_F(FlipWords, SayWhatALoserLacks)
{
    m_flips.bestCases.resize(2);
    m_flips.bestCases[0].alternative = alternative("mixed");
    m_flips.bestCases[0].lacksReason = true;
    m_flips.bestCases[1].alternative = alternative("steady");
    const FlipSentences all = said();
    EXPECT_THAT(say(all.bestCases[0].who),
        ElementsAre("Steady with a swift part has the highest value in no world, whatever the priorities.",
            "No specific reason for Steady with a swift part holds, and without one no values and no priorities make "
            "it "
            "the verdict.",
            "No other answer to one question, and no two that were tried, make it the verdict."));
    EXPECT_EQ(say(all.bestCases[1].who.back()),
        "No other answers that were tried, no single value and no priorities make it the verdict.");
}

TEST_F(FlipWords, KeepToAHandful)
{
    m_flips.counterfactuals.assign(9, {{{question("load"), chosen({1}), chosen({0}), 1}}, alternative("steady"), 1});
    EXPECT_EQ(said().answers.size(), kMostFlipSentences);
}

} // namespace
} // namespace waymark::test
