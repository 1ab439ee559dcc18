#include "tests/core/explanation/explained.h"

namespace waymark::test {
namespace {

class WeightReason : public Explained {
protected:
    std::string reasonFor(const char* criterion) const
    {
        return say(weightReason(m_framework, assessed(), *m_framework.find(CriterionId{criterion})));
    }
};

TEST_F(WeightReason, IsTheFrameworksUnlessSomethingChangesIt)
{
    EXPECT_EQ(reasonFor("speed"), "as the framework has it");
}

TEST_F(WeightReason, NamesTheAnswerThatRaises)
{
    given({{"load", "high"}});
    EXPECT_EQ(reasonFor("speed"), "raised ×2: How much load?");
}

TEST_F(WeightReason, NamesTheRuleThatRaises)
{
    given({{"load", "high"}});
    EXPECT_EQ(reasonFor("cost"), "raised ×2: Much load needs the swift way.");
}

TEST_F(WeightReason, NamesTheAnswerThatCuts)
{
    given({{"wishes", "few-people"}});
    EXPECT_EQ(reasonFor("speed"), "cut ×0.5: What else is wanted?");
}

TEST_F(WeightReason, NamesRaiseAndCutTogether)
{
    given({{"load", "high"}, {"wishes", "few-people"}});
    EXPECT_EQ(reasonFor("speed"), "raised ×2: How much load?; cut ×0.5: What else is wanted?");
}

TEST_F(WeightReason, ShowsInterpolatedFactorsWithTwoDecimals)
{
    given({{"status", "existing"}, {"size", "33.3"}});
    EXPECT_EQ(reasonFor("ease"), "raised ×1.67: How large is it?");
}

TEST_F(WeightReason, IsTheUsersForAnOwnRating)
{
    m_decision.priorities.rating = {{{"ease"}, 50}};
    EXPECT_EQ(reasonFor("ease"), "set by you");
    EXPECT_EQ(reasonFor("speed"), "as the framework has it");
}

TEST_F(WeightReason, TellsSwingPointsFromRatings)
{
    m_decision.priorities.method = WeightMethod::swing;
    m_decision.priorities.swing = {{{"ease"}, 50}};
    EXPECT_EQ(reasonFor("ease"), "set by you, as swing points");
}

TEST_F(WeightReason, SaysByWhichMethodItWasSet)
{
    Priorities& priorities = m_decision.priorities;
    priorities.smart = {{{"ease"}, 50}};
    priorities.order = {{{"ease"}}, {{"cost"}}};
    priorities.pairs = {{{{"cost"}, {"ease"}}, 3}};
    priorities.intervals = {{{"ease"}, {20, 60.5}}};
    const std::pair<WeightMethod, const char*> reasons[] = {{WeightMethod::smart, "set by you, as SMART points"},
        {WeightMethod::order, "set by you, by its rank"},
        {WeightMethod::pairs, "set by you, by comparing it with others"},
        {WeightMethod::intervals, "set by you, as 20.0 to 60.5 points"}};
    for (const auto& [method, reason] : reasons) {
        priorities.method = method;
        EXPECT_EQ(reasonFor("ease"), reason);
        EXPECT_EQ(reasonFor("speed"), "as the framework has it");
    }
}

TEST_F(WeightReason, NamesTheQuestionThatDoesNotApply)
{
    given({{"bill", "-"}});
    EXPECT_EQ(reasonFor("cost"), "not relevant: does not apply (What is the bill?)");
}

TEST_F(WeightReason, SaysThatTheSourceIsSilent)
{
    m_options.reading = Reading::articleOnly;
    EXPECT_EQ(reasonFor("cost"), "not relevant: the source of the framework does not speak of it");
}

TEST_F(WeightReason, SaysThatNothingIsAskedHere)
{
    m_framework = FrameworkBuilder().set("questions/bill/when", "{'holds': 'exists'}").build();
    given({{"status", "new"}});
    EXPECT_EQ(reasonFor("cost"), "not relevant: no question asks for it here");
}

} // namespace
} // namespace waymark::test
