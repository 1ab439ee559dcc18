#include "core/framework/framework_json.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>
#include <map>
#include <rapidcheck/gtest.h>
#include <set>
#include <string>
#include <vector>

#include "tests/support/framework_builder.h"
#include "tests/support/tiny_framework.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> idsOf(const std::vector<Question>& questions)
{
    std::vector<std::string> ids;
    for (const Question& question : questions)
        ids.push_back(question.id.text);
    return ids;
}

std::vector<std::string> visibilityOrder(const Framework& framework)
{
    std::vector<std::string> ids;
    for (const QuestionIndex index : framework.visibilityOrder)
        ids.push_back(framework[index].id.text);
    return ids;
}

TEST(LoadFramework, ReadsTheFrame)
{
    const Framework framework = FrameworkBuilder().build();
    EXPECT_EQ(framework.id.text, "tiny");
    EXPECT_EQ(framework.version, "1.2.3");
    EXPECT_EQ(framework.title, "Steady or swift");
    EXPECT_EQ(framework.source, "Made up for tests, 2024");
    EXPECT_EQ(framework.thresholds.qualifyingPairwise, 0.55);
}

TEST(LoadFramework, ReadsThresholdsThatAreStatedAndKeepsTheOthers)
{
    const Framework framework = FrameworkBuilder().set("thresholds", "{'tieLow': 0.4, 'robustAsStated': 0.95}").build();
    EXPECT_EQ(framework.thresholds.tieLow, 0.4);
    EXPECT_EQ(framework.thresholds.robustAsStated, 0.95);
    EXPECT_EQ(framework.thresholds.tieHigh, 0.55);
}

TEST(LoadFramework, ReadsAlternatives)
{
    const Framework framework = FrameworkBuilder().build();
    ASSERT_EQ(framework.alternatives.size(), 4u);
    const Alternative& mixed = framework.alternatives[2];
    EXPECT_EQ(mixed.id.text, "mixed");
    EXPECT_EQ(mixed.colour, 2);
    EXPECT_EQ(mixed.leaning, 0.5);
    ASSERT_TRUE(mixed.derived);
    EXPECT_EQ(mixed.derived->host, AlternativeIndex{0});
    EXPECT_EQ(mixed.derived->guest, AlternativeIndex{1});
    EXPECT_EQ(mixed.derived->benefit[0].share, 0.75);
    EXPECT_TRUE(mixed.derived->benefit[0].when);
    EXPECT_THAT(mixed.derived->burden[0].criteria, ElementsAre(CriterionIndex{1}));
    EXPECT_EQ(mixed.verdicts[0].kind, VerdictKind::extract);
    const Alternative& keep = framework.alternatives[3];
    EXPECT_EQ(keep.standsFor[0].alternative, AlternativeIndex{0});
    EXPECT_FALSE(keep.derived);
}

TEST(LoadFramework, ReadsPagesAndCriteria)
{
    const Framework framework = FrameworkBuilder().build();
    EXPECT_EQ(framework.pages[1].shortTitle, "Work");
    EXPECT_THAT(framework.pages[1].cites, ElementsAre(EvidenceIndex{1}));
    const Criterion& speed = framework.criteria[0];
    EXPECT_EQ(speed.page, PageIndex{1});
    EXPECT_EQ(speed.importance, 10);
    EXPECT_EQ(speed.articleImportance, 8);
    EXPECT_EQ(speed.layer, Layer::both);
    EXPECT_EQ(framework.criteria[1].articleImportance, std::nullopt);
    EXPECT_EQ(framework.criteria[2].layer, Layer::own);
}

TEST(LoadFramework, ReadsAChoiceThatGivesValues)
{
    const Framework framework = FrameworkBuilder().build();
    const Question& load = questionOf(framework, "load");
    EXPECT_TRUE(load.ordered);
    EXPECT_TRUE(load.essential);
    EXPECT_EQ(load.criterion, CriterionIndex{0});
    EXPECT_EQ(load.share, 1);
    EXPECT_EQ(load.notApplicable, NotApplicable::notOffered);
    EXPECT_EQ(load.options[0].mixtureWeight, 3);
    EXPECT_EQ(load.options[1].mixtureWeight, 1);
    EXPECT_THAT(
        load.options[0].values, ElementsAre(Triangle{70, 80, 90}, Triangle{80, 90, 100}, std::nullopt, std::nullopt));
    ASSERT_EQ(load.options[1].variants.size(), 1u);
    EXPECT_THAT(
        load.options[1].variants[0].values, ElementsAre(Triangle{0, 10, 20}, std::nullopt, std::nullopt, std::nullopt));
    EXPECT_EQ(load.options[1].multiplies[0].criterion, CriterionIndex{0});
    EXPECT_EQ(load.options[1].multiplies[0].factor, 2);
}

TEST(LoadFramework, GivesOptionsWithoutValuesAnEmptyRow)
{
    const Framework framework = FrameworkBuilder().build();
    EXPECT_THAT(questionOf(framework, "status").options[0].values, IsEmpty());
    EXPECT_TRUE(questionOf(framework, "wishes").options[2].exclusive);
}

TEST(LoadFramework, ReadsAScale)
{
    const Framework framework = FrameworkBuilder().build();
    const Question& team = questionOf(framework, "team");
    EXPECT_EQ(team.kind, QuestionKind::scale);
    EXPECT_EQ(team.asked, AskedOf::everyone);
    EXPECT_EQ(team.range.min, 1);
    EXPECT_EQ(team.range.max, 5);
    EXPECT_EQ(team.lowEnd, "Never did it");
    EXPECT_EQ(team.highEnd, "Does it daily");
    EXPECT_EQ(team.knots[1].x, 5);
    EXPECT_EQ(team.knots[1].values[1], (Triangle{60, 70, 80}));
    EXPECT_EQ(team.notApplicable, NotApplicable::dropQuestion);
    EXPECT_EQ(team.disagreement->text, "One says weeks, the other months.");
}

TEST(LoadFramework, ReadsANumber)
{
    const Framework framework = FrameworkBuilder().build();
    const Question& size = questionOf(framework, "size");
    EXPECT_EQ(size.range.max, 1000);
    EXPECT_EQ(size.range.decimals, 1);
    EXPECT_EQ(size.range.step, 0.5);
    EXPECT_EQ(size.range.unit, "kloc");
    EXPECT_EQ(size.knots[1].mixtureWeight, 3);
}

TEST(LoadFramework, SortsMultipliersByCriterion)
{
    const Framework framework = FrameworkBuilder().build();
    const Option& fewPeople = questionOf(framework, "wishes").options[1];
    ASSERT_EQ(fewPeople.multiplies.size(), 2u);
    EXPECT_EQ(fewPeople.multiplies[0].criterion, CriterionIndex{0});
    EXPECT_EQ(fewPeople.multiplies[0].factor, 0.5);
}

TEST(LoadFramework, ReadsRules)
{
    const Framework framework = FrameworkBuilder().build();
    EXPECT_FALSE(framework.rules[0].when);
    EXPECT_EQ(std::get<DefaultEffect>(framework.rules[0].effects[0].act).alternative, AlternativeIndex{0});
    EXPECT_EQ(std::get<ExcludeEffect>(framework.rules[2].effects[0].act).alternative, AlternativeIndex{3});
    const Rule& load = framework.rules[3];
    EXPECT_EQ(std::get<ReasonEffect>(load.effects[1].act).alternative, AlternativeIndex{2});
    EXPECT_TRUE(load.effects[1].when);
    EXPECT_EQ(std::get<MultiplyEffect>(load.effects[2].act).criterion, CriterionIndex{2});
    EXPECT_TRUE(std::holds_alternative<CautionEffect>(framework.rules[4].effects[0].act));
    EXPECT_EQ(framework.rules[5].layer, Layer::own);
}

TEST(LoadFramework, ReadsPredictionsAndEvidence)
{
    const Framework framework = FrameworkBuilder().build();
    EXPECT_EQ(framework.predictions[0].id, "easier");
    EXPECT_EQ(framework.evidence[1].url, "https://example.org/bench");
    EXPECT_EQ(framework.evidence[1].year, 2023);
    EXPECT_EQ(framework.evidence[2].year, 0);
    EXPECT_EQ(framework.evidence[2].kind, EvidenceKind::rule);
    EXPECT_THAT(framework.evidence[0].cites, ElementsAre(EvidenceIndex{1}));
}

TEST(LoadFramework, PutsNamedConditionsInPlace)
{
    const Framework framework = FrameworkBuilder().build();
    const Condition exists{ChoiceTest{*framework.find(QuestionId{"status"}), {OptionIndex{1}}}};
    EXPECT_EQ(questionOf(framework, "origin").when, exists);
    const auto& large = std::get<AllOf>(questionOf(framework, "load").options[1].variants[0].when.node);
    ASSERT_EQ(large.of.size(), 2u);
    EXPECT_EQ(large.of[0], exists);
    EXPECT_EQ(std::get<NumberTest>(large.of[1].node).atLeast, 50);
}

TEST(LoadFramework, ReadsBoundsThatStandTogetherAndLeavesOthersInfinite)
{
    const Framework framework = FrameworkBuilder().build();
    const auto& any = std::get<AnyOf>(framework.rules[4].when->node);
    const auto& within = std::get<NumberTest>(std::get<NoneOf>(any.of[1].node).of[0].node);
    EXPECT_EQ(within.above, 1.5);
    EXPECT_EQ(within.atMost, 5);
    EXPECT_EQ(within.atLeast, -std::numeric_limits<double>::infinity());
    EXPECT_EQ(within.below, std::numeric_limits<double>::infinity());
}

TEST(LoadFramework, PutsQuestionsInPageOrderAndOtherwiseLeavesThemAsTheyStand)
{
    const Framework framework =
        FrameworkBuilder().set("questions/load/page", "'start'").set("questions/status/page", "'work'").build();
    EXPECT_THAT(idsOf(framework.questions), ElementsAre("origin", "load", "status", "wishes", "team", "size", "bill"));
    for (std::size_t i = 0; i < framework.questions.size(); ++i)
        EXPECT_EQ(framework.find(framework.questions[i].id), QuestionIndex{i});
}

TEST(LoadFramework, NamesTheFilesPlaceOfAQuestionThatMovedToItsPage)
{
    const FrameworkBuilder builder = FrameworkBuilder()
                                         .set("questions/status/page", "'work'")
                                         .set("questions/bill/page", "'start'")
                                         .set("questions/bill/options/small/exclusive", "true");
    const Result<Framework> framework = loadFramework(builder.text(), "tiny.json");
    ASSERT_FALSE(framework);
    EXPECT_EQ(framework.errors().front().where.pointer, "/questions/6/options/0/exclusive");
}

TEST(LoadFramework, OrdersQuestionsByVisibility)
{
    const Framework framework =
        FrameworkBuilder().set("questions/origin/when", "{'question': 'wishes', 'is': 'none'}").build();
    EXPECT_THAT(visibilityOrder(framework), ElementsAre("status", "load", "wishes", "origin", "team", "size", "bill"));
}

TEST(FrameworkHash, DoesNotDependOnTheFormatting)
{
    const std::string hash = FrameworkBuilder().build().hash;
    EXPECT_EQ(hash.size(), 64u);
    EXPECT_EQ(loadFramework(tinyFrameworkText(), "as-written.json")->hash, hash);
    EXPECT_EQ(FrameworkBuilder().remove("id").set("id", "'tiny'").build().hash, hash); // now the last member
    EXPECT_EQ(FrameworkBuilder().set("criteria/ease/importance", "2.0e1").build().hash, hash);
}

TEST(FrameworkHash, DependsOnEveryWord)
{
    const std::string hash = FrameworkBuilder().build().hash;
    EXPECT_NE(FrameworkBuilder().set("summary", "'Two ways.'").build().hash, hash);
    EXPECT_NE(FrameworkBuilder().set("criteria/ease/importance", "21").build().hash, hash);
}

/// The tiny framework with its questions sorted by `keys`.
Framework withQuestionsBy(const std::vector<int>& keys)
{
    FrameworkBuilder builder;
    std::vector<std::string> ids = idsOf(builder.build().questions);
    std::map<std::string, int> keyOf;
    for (std::size_t i = 0; i < ids.size(); ++i)
        keyOf[ids[i]] = keys[i];
    std::stable_sort(ids.begin(), ids.end(), [&](const auto& a, const auto& b) { return keyOf[a] < keyOf[b]; });
    return builder.reorder("questions", ids).build();
}

/// What a question says apart from indices.
std::string saying(const Framework& framework, const Question& question)
{
    std::string text = question.id.text + '|' + framework[question.page].id.text + '|' + question.title;
    text += question.criterion ? framework[*question.criterion].id.text : "no criterion";
    text += '|' + std::to_string(question.share) + '|' + std::to_string(question.options.size());
    for (const EvidenceIndex cited : question.cites)
        text += framework[cited].id.text;
    return text;
}

RC_GTEST_PROP(LoadFrameworkProperty, OrderOfQuestionsWithinAPageChangesOrderAlone, ())
{
    const Framework original = FrameworkBuilder().build();
    const auto keys = *rc::gen::container<std::vector<int>>(original.questions.size(), rc::gen::inRange(0, 100));
    const Framework framework = withQuestionsBy(keys);

    RC_ASSERT(framework.questions.size() == original.questions.size());
    RC_ASSERT(std::is_sorted(framework.questions.begin(), framework.questions.end(),
        [](const Question& a, const Question& b) { return a.page < b.page; }));
    for (const Question& question : original.questions)
        RC_ASSERT(saying(framework, framework[*framework.find(question.id)]) == saying(original, question));
    std::set<QuestionIndex> shown;
    for (const QuestionIndex index : framework.visibilityOrder) {
        if (framework[index].when)
            RC_ASSERT(shown.contains(*framework.find(QuestionId{"status"})));
        shown.insert(index);
    }
    RC_ASSERT(shown.size() == original.questions.size());
}

} // namespace
} // namespace waymark::test
