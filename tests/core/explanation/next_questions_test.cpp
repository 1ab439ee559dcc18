#include "core/explanation/next_questions.h"

#include <gtest/gtest.h>

#include "tests/core/explanation/explained.h"

namespace waymark::test {
namespace {

class NextQuestionWords : public Explained {
protected:
    static NextQuestions ranked(const std::vector<QuestionGain>& ranking)
    {
        NextQuestions next;
        next.verdict = AlternativeIndex{0};
        next.certainty = 0.8;
        next.ranking = ranking;
        return next;
    }
    static QuestionGain gain(double gain, double chanceOfChange)
    {
        QuestionGain each;
        each.gain = gain;
        each.least = 0.55;
        each.most = 0.9;
        each.chanceOfChange = chanceOfChange;
        return each;
    }
};

TEST_F(NextQuestionWords, SayWhatAnAnswerWouldDo)
{
    QuestionGain wide = gain(0.1, 0);
    wide.isOpen = false;
    const auto found = worthFindingOut(ranked({gain(0.2, 0.25), wide}));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(say(found[0].why),
        "Still open. By what comes out, the verdict stands in 55\u00a0% to 90\u00a0% of the what-if "
        "worlds; the chance that it turns is 25\u00a0%.");
    EXPECT_EQ(say(found[1].why),
        "Answered, but its values are wide. By what is true, the verdict stands in 55\u00a0% to 90\u00a0% "
        "of the what-if worlds.");
}

TEST_F(NextQuestionWords, LeaveOutWhatWouldHardlyHelp)
{
    const NextQuestions next = ranked({gain(0.004, 0)});
    EXPECT_TRUE(worthFindingOut(next).empty());
    EXPECT_NE(say(nothingToFindOut(next)).find("80\u00a0%"), std::string::npos);
    EXPECT_EQ(worthFindingOut(ranked({gain(0, 0.01)})).size(), 1u) << "it may turn the verdict";
}

TEST_F(NextQuestionWords, KeepToTheFirstFew)
{
    const std::vector<QuestionGain> many(9, gain(0.1, 0.1));
    EXPECT_EQ(worthFindingOut(ranked(many)).size(), kMostNextQuestions);
}

} // namespace
} // namespace waymark::test
