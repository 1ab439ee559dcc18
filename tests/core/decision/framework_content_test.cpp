#include "core/decision/framework_content.h"

#include <gtest/gtest.h>

#include "tests/support/valued_framework.h"

namespace waymark::test {
namespace {

/// An edit of the tiny framework and which of the two texts of a question it changes.
struct QuestionEdit {
    const char* name;
    const char* question;
    const char* place;
    const char* json;
    bool wording;
    bool scoring;
};

class QuestionContent : public testing::TestWithParam<QuestionEdit> {};

TEST_P(QuestionContent, TellsWordingFromScoring)
{
    const Framework before = FrameworkBuilder().build();
    const Framework after = FrameworkBuilder().set(GetParam().place, GetParam().json).build();
    const QuestionIndex question = *before.find(QuestionId{GetParam().question});
    EXPECT_EQ(wordingOf(before, question) != wordingOf(after, question), GetParam().wording);
    EXPECT_EQ(scoringOf(before, question) != scoringOf(after, question), GetParam().scoring);
}

constexpr QuestionEdit kEdits[] = {
    {"title", "load", "questions/load/title", "'How much?'", true, false},
    {"why", "load", "questions/load/why", "'So.'", true, false},
    {"label", "load", "questions/load/options/high/label", "'Plenty'", true, false},
    {"meaning", "load", "questions/load/options/high/meaning", "'2,000 requests a second.'", true, false},
    {"end", "team", "questions/team/ends/low", "'Never'", true, false},
    {"unit", "size", "questions/size/unit", "'lines'", true, false},
    {"range", "size", "questions/size/max", "2000", true, false},
    {"value", "load", "questions/load/options/high/values/swift", "[81, 90, 100]", false, true},
    {"variant", "load", "questions/load/options/high/variants/0/values/steady", "[1, 10, 20]", false, true},
    {"variantsCondition", "load", "questions/load/options/high/variants/0/when", "{'holds': 'exists'}", false, true},
    {"namedConditionOfAVariant", "load", "conditions/large/all/1/atLeast", "60", false, true},
    {"multiplier", "load", "questions/load/options/high/multiplies/speed", "3", false, true},
    {"mixtureWeight", "load", "questions/load/options/low/mixtureWeight", "2", false, true},
    {"knot", "size", "questions/size/knots/1/x", "200", false, true},
    {"whoIsAsked", "team", "questions/team/asked", "'once'", false, true},
    {"notApplicable", "team", "questions/team/notApplicable", "'dropCriterion'", false, true},
    {"visibility", "bill", "questions/bill/when", "{'question': 'status', 'is': 'new'}", false, true},
    {"otherQuestion", "load", "questions/bill/title", "'How much money?'", false, false},
    {"citation", "load", "questions/load/options/low/cites", "['E1']", false, false},
};
INSTANTIATE_TEST_SUITE_P(All, QuestionContent, testing::ValuesIn(kEdits), [](const auto& i) { return i.param.name; });

TEST(FrameworkContent, DoesNotDependOnWhereOtherThingsStand)
{
    const Framework before = FrameworkBuilder().build();
    const Framework after =
        FrameworkBuilder().remove("questions/origin").remove("alternatives/keep/standsFor/0/when").build();
    for (const char* id : {"load", "wishes", "team", "size", "bill"})
        EXPECT_EQ(scoringOf(before, *before.find(QuestionId{id})), scoringOf(after, *after.find(QuestionId{id}))) << id;
}

TEST(FrameworkContent, HasWhatOutcomesAreWorthAsScoring)
{
    const Framework before = valuedSize(kExponential).build();
    const QuestionIndex size = *before.find(QuestionId{"size"});
    const auto isChangedBy = [&](const char* place, const char* json) {
        const Framework after = valuedSize(kExponential).set(place, json).build();
        EXPECT_EQ(wordingOf(before, size), wordingOf(after, size));
        return scoringOf(before, size) != scoringOf(after, size);
    };
    EXPECT_TRUE(isChangedBy("questions/size/valueFunction/middle", "190"));
    EXPECT_TRUE(isChangedBy("questions/size/knots/1/outcomes/swift", "[10, 20, 50]"));
    EXPECT_TRUE(isChangedBy("questions/size/knots/1/outcomes/swift/2", "61"));
    EXPECT_FALSE(isChangedBy("questions/size/valueFunction/unit", "'weeks'"));
}

TEST(FrameworkContent, TellsCurvesApartThatMeetAtEveryKnot)
{
    const auto scoring = [](const char* values) {
        const Framework framework =
            valuedSize(std::string("{'kind': 'piecewise', 'unit': 'days', 'outcomes': [100, 90, 60, 0], 'values': ")
                + values + "}")
                .build();
        return scoringOf(framework, *framework.find(QuestionId{"size"}));
    };
    EXPECT_NE(scoring("[0, 10, 50, 100]"), scoring("[0, 20, 50, 100]"));
}

TEST(FrameworkContent, OfACriterionIsItsImportanceAndLayer)
{
    const Framework before = FrameworkBuilder().build();
    const CriterionIndex speed = *before.find(CriterionId{"speed"});
    const auto isChangedBy = [&](const char* place, const char* json) {
        const Framework after = FrameworkBuilder().set(place, json).build();
        return contentOf(before, speed) != contentOf(after, speed);
    };
    EXPECT_TRUE(isChangedBy("criteria/speed/importance", "11"));
    EXPECT_TRUE(isChangedBy("criteria/speed/articleImportance", "9"));
    EXPECT_FALSE(isChangedBy("criteria/speed/meaning", "'Haste.'"));
    EXPECT_FALSE(isChangedBy("criteria/ease/importance", "11"));
}

TEST(FrameworkContent, OfARuleIsItsConditionAndEffects)
{
    const Framework before = FrameworkBuilder().build();
    const RuleIndex rule{3};
    ASSERT_EQ(before[rule].id.text, "load-needs-speed");
    const auto isChangedBy = [&](const char* place, const char* json) {
        const Framework after = FrameworkBuilder().set(place, json).build();
        return contentOf(before, rule) != contentOf(after, rule);
    };
    EXPECT_TRUE(isChangedBy("rules/load-needs-speed/when", "{'question': 'load', 'is': 'low'}"));
    EXPECT_TRUE(isChangedBy("rules/load-needs-speed/effects/0/alternative", "'mixed'"));
    EXPECT_TRUE(isChangedBy("rules/load-needs-speed/effects/1/when", "{'holds': 'exists'}"));
    EXPECT_TRUE(isChangedBy("rules/load-needs-speed/effects/2/factor", "3"));
    EXPECT_TRUE(isChangedBy("rules/load-needs-speed/layer", "'article'"));
    EXPECT_FALSE(isChangedBy("rules/load-needs-speed/text", "'Otherwise said.'"));
}

} // namespace
} // namespace waymark::test
