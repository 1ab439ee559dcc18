// One fault of sense each: what is said, and exactly where.
#include "core/framework/framework_json.h"

#include <functional>
#include <gtest/gtest.h>
#include <ostream>
#include <string>

#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

constexpr auto kFile = "somewhere/broken.json";

struct Fault {
    std::string name;
    std::function<void(FrameworkBuilder&)> edit;
    std::string place; ///< of the fault, as the builder names places
    std::string messageId;
};

std::ostream& operator<<(std::ostream& out, const Fault& fault)
{
    return out << fault.name;
}

class FrameworkFault : public testing::TestWithParam<Fault> {};

TEST_P(FrameworkFault, IsNamedWithPointerAndLine)
{
    FrameworkBuilder builder;
    GetParam().edit(builder);
    const Result<Framework> framework = loadFramework(builder.text(), kFile);
    ASSERT_FALSE(framework);
    ASSERT_EQ(framework.errors().size(), 1u) << framework.errors()[1].message.id << framework.errors()[1].where.pointer;
    const Error& error = framework.errors().front();
    EXPECT_EQ(error.message.id, GetParam().messageId);
    EXPECT_EQ(error.where.pointer, builder.pointer(GetParam().place));
    EXPECT_EQ(error.where.line, builder.line(GetParam().place));
    EXPECT_EQ(error.where.file, kFile);
}

using Builder = FrameworkBuilder;

std::string nameOf(const testing::TestParamInfo<Fault>& info)
{
    return info.param.name;
}

const Fault kIds[] = {
    {"IdWithCapitals", [](Builder& b) { b.set("rules/big-bill/id", "'Big-bill'"); }, "rules/5/id", "framework.badId"},
    {"IdWithTwoDashes", [](Builder& b) { b.set("rules/big-bill/id", "'a--b'"); }, "rules/5/id", "framework.badId"},
    {"SameRuleTwice", [](Builder& b) { b.set("rules/big-bill/id", "'keep-first'"); }, "rules/5/id",
        "framework.duplicateId"},
    {"SamePredictionTwice",
        [](Builder& b) { b.add("predictions", "{'id': 'easier', 'text': 'Once more.', 'cites': ['C1']}"); },
        "predictions/1/id", "framework.duplicateId"},
    {"SameOptionTwice", [](Builder& b) { b.set("questions/wishes/options/few-people/id", "'quick-start'"); },
        "questions/3/options/1/id", "framework.duplicateId"},
    {"SameQuestionTwice", [](Builder& b) { b.set("questions/wishes/id", "'status'"); }, "questions/3/id",
        "framework.duplicateId"},
    {"UnknownPage", [](Builder& b) { b.set("questions/wishes/page", "'later'"); }, "questions/wishes/page",
        "framework.unknownPage"},
    {"UnknownCriterion", [](Builder& b) { b.set("questions/load/criterion", "'beauty'"); }, "questions/load/criterion",
        "framework.unknownCriterion"},
    {"UnknownMultipliedCriterion",
        [](Builder& b) { b.set("questions/wishes/options/quick-start/multiplies/beauty", "2"); },
        "questions/wishes/options/quick-start/multiplies/beauty", "framework.unknownCriterion"},
    {"UnknownAlternativeInValues", [](Builder& b) { b.set("questions/load/options/low/values/sluggish", "[1, 2, 3]"); },
        "questions/load/options/low/values/sluggish", "framework.unknownAlternative"},
    {"UnknownAlternativeInEffect", [](Builder& b) { b.set("rules/steady-first/effects/0/alternative", "'slow'"); },
        "rules/steady-first/effects/0/alternative", "framework.unknownAlternative"},
    {"UnknownHost", [](Builder& b) { b.set("alternatives/mixed/derived/host", "'slow'"); },
        "alternatives/mixed/derived/host", "framework.unknownAlternative"},
    {"UnknownQuestion", [](Builder& b) { b.set("rules/big-bill/when/question", "'tip'"); },
        "rules/big-bill/when/question", "framework.unknownQuestion"},
    {"UnknownOption", [](Builder& b) { b.set("rules/big-bill/when/is", "'huge'"); }, "rules/big-bill/when/is",
        "framework.unknownOption"},
    {"UnknownOptionAmongSeveral", [](Builder& b) { b.add("rules/load-needs-speed/when/in", "'huge'"); },
        "rules/load-needs-speed/when/in/1", "framework.unknownOption"},
    {"UnknownCondition", [](Builder& b) { b.set("rules/keep-first/when/holds", "'sunny'"); },
        "rules/keep-first/when/holds", "framework.unknownCondition"},
    {"CitedEvidenceMissing", [](Builder& b) { b.add("rules/big-bill/cites", "'C99'"); }, "rules/big-bill/cites/1",
        "framework.unknownEvidence"},
    {"EvidenceNobodyCites",
        [](Builder& b) {
            b.add("evidence", "{'id': 'E9', 'kind': 'independent', 'text': 'T', 'source': 'S', 'strength': 'doc'}");
        },
        "evidence/E9", "framework.uncitedEvidence"},
    {"EvidenceOnlyItselfCites",
        [](Builder& b) {
            b.add("evidence",
                "{'id': 'E9', 'kind': 'claim', 'text': 'T', 'source': 'S', 'strength': 'doc', 'cites': ['E9']}");
        },
        "evidence/E9", "framework.uncitedEvidence"},
    {"VersionInTwoParts", [](Builder& b) { b.set("version", "'1.2'"); }, "version", "framework.badVersion"},
};
INSTANTIATE_TEST_SUITE_P(Ids, FrameworkFault, testing::ValuesIn(kIds), nameOf);

const Fault kConditions[] = {
    {"NamedConditionsInACircle",
        [](Builder& b) { b.set("conditions/exists", "{'any': [{'holds': 'large'}, {'holds': 'exists'}]}"); },
        "conditions/exists", "framework.conditionCycle"},
    {"QuestionsThatWaitForEachOther",
        [](Builder& b) { b.set("questions/status/when", "{'question': 'origin', 'is': 'steady'}"); },
        "questions/status/when", "framework.visibilityCycle"},
    {"QuestionThatWaitsForItself",
        [](Builder& b) { b.set("questions/wishes/when", "{'question': 'wishes', 'is': 'none'}"); },
        "questions/wishes/when", "framework.visibilityCycle"},
    {"ChoiceTestOnANumber", [](Builder& b) { b.set("rules/big-bill/when", "{'question': 'size', 'is': 'big'}"); },
        "rules/big-bill/when", "framework.testOfChoice"},
    {"NumberTestOnAChoice", [](Builder& b) { b.set("rules/big-bill/when", "{'question': 'bill', 'above': 2}"); },
        "rules/big-bill/when", "framework.testOfNumber"},
    {"EmptyAlternatives", [](Builder& b) { b.set("rules/big-bill/when", "{'any': []}"); }, "rules/big-bill/when/any",
        "framework.emptyList"},
    {"RuleThatNeedsTwoOptionsOfASingleChoice",
        [](Builder& b) {
            b.set("rules/big-bill/when",
                "{'all': [{'question': 'load', 'is': 'low'}, {'question': 'load', 'is': 'high'}]}");
        },
        "rules/big-bill/when", "framework.neverHolds"},
    {"RuleOnAQuestionThatIsHiddenThen",
        [](Builder& b) {
            b.set("rules/big-bill/when",
                "{'all': [{'question': 'status', 'is': 'new'}, {'question': 'size', 'above': 1}]}");
        },
        "rules/big-bill/when", "framework.neverHolds"},
    {"RuleBeyondTheRange", [](Builder& b) { b.set("rules/big-bill/when", "{'question': 'size', 'above': 1000}"); },
        "rules/big-bill/when", "framework.neverHolds"},
    {"ArticleRuleOnAQuestionOfOurs", [](Builder& b) { b.set("rules/big-bill/layer", "'article'"); },
        "rules/big-bill/when", "framework.neverHolds"},
    {"EffectThatContradictsItsRule",
        [](Builder& b) { b.set("rules/load-needs-speed/effects/1/when", "{'question': 'load', 'is': 'low'}"); },
        "rules/load-needs-speed/effects/1/when", "framework.neverHolds"},
    {"VariantThatContradictsItsOption",
        [](Builder& b) { b.set("questions/load/options/high/variants/0/when", "{'question': 'load', 'is': 'low'}"); },
        "questions/load/options/high/variants/0/when", "framework.neverHolds"},
    {"QuestionThatIsNeverShown",
        [](Builder& b) {
            b.set("questions/origin/when", "{'all': [{'holds': 'exists'}, {'question': 'status', 'is': 'new'}]}");
        },
        "questions/origin/when", "framework.neverHolds"},
    {"StandsForThatNeverHolds",
        [](Builder& b) { b.set("alternatives/keep/standsFor/0/when", "{'all': [{'question': 'team', 'above': 5}]}"); },
        "alternatives/keep/standsFor/0/when", "framework.neverHolds"},
    {"VerdictThatNeverHolds",
        [](Builder& b) { b.set("alternatives/steady/verdicts/0/when", "{'question': 'team', 'below': 1}"); },
        "alternatives/steady/verdicts/0/when", "framework.neverHolds"},
    {"PredictionThatNeverHolds",
        [](Builder& b) {
            b.set("predictions/easier/when", "{'not': {'any': [{'question': 'status', 'in': ['new', 'existing']}]}}");
        },
        "predictions/easier/when", "framework.neverHolds"},
};
INSTANTIATE_TEST_SUITE_P(Conditions, FrameworkFault, testing::ValuesIn(kConditions), nameOf);

const Fault kValues[] = {
    {"SharesBelowOne", [](Builder& b) { b.set("questions/team/share", "0.5"); }, "criteria/ease",
        "framework.sharesDoNotAddUp"},
    {"SharesAboveOneByMoreThanTheTolerance", [](Builder& b) { b.set("questions/team/share", "0.600000002"); },
        "criteria/ease", "framework.sharesDoNotAddUp"},
    {"LowAboveMode", [](Builder& b) { b.set("questions/load/options/low/values/steady", "[81, 80, 90]"); },
        "questions/load/options/low/values/steady", "framework.triangleOrder"},
    {"ModeAboveHigh", [](Builder& b) { b.set("questions/team/knots/1/values/swift", "[60, 81, 80]"); },
        "questions/team/knots/1/values/swift", "framework.triangleOrder"},
    {"ModeAboveHighInAVariant",
        [](Builder& b) { b.set("questions/load/options/high/variants/0/values/steady", "[0, 21, 20]"); },
        "questions/load/options/high/variants/0/values/steady", "framework.triangleOrder"},
    {"ValueAboveTheScale", [](Builder& b) { b.set("questions/load/options/low/values/steady", "[1, 2, 100.5]"); },
        "questions/load/options/low/values/steady/2", "json.numberTooLarge"},
    {"ValueBelowTheScale", [](Builder& b) { b.set("questions/load/options/low/values/steady", "[-1, 2, 3]"); },
        "questions/load/options/low/values/steady/0", "json.numberTooSmall"},
    {"FactWithoutValues", [](Builder& b) { b.remove("questions/load/options/low/values"); },
        "questions/load/options/low", "framework.valuesMissing"},
    {"FactWithoutValuesAtAKnot", [](Builder& b) { b.remove("questions/size/knots/1/values"); },
        "questions/size/knots/1", "framework.valuesMissing"},
    {"AlternativeWithoutValue", [](Builder& b) { b.remove("questions/load/options/low/values/swift"); },
        "questions/load/options/low/values", "framework.valueMissing"},
    {"AlternativeWithoutValueAtAKnot", [](Builder& b) { b.set("questions/size/knots/0/values/mixed", "[1, 2, 3]"); },
        "questions/size/knots/1/values", "framework.knotValues"},
    {"GateWithValues",
        [](Builder& b) { b.set("questions/status/options/new/values", "{'steady': [1, 2, 3], 'swift': [1, 2, 3]}"); },
        "questions/status/options/new/values", "framework.onlyForFacts"},
    {"GateWithVariants",
        [](Builder& b) {
            b.set("questions/status/options/new/variants",
                "[{'when': {'question': 'load', 'is': 'low'}, 'values': {'swift': [1, 2, 3]}}]");
        },
        "questions/status/options/new/variants", "framework.onlyForFacts"},
    {"GateThatDoesNotApply", [](Builder& b) { b.set("questions/status/notApplicable", "'dropQuestion'"); },
        "questions/status/notApplicable", "framework.onlyForFacts"},
    {"GateWithAShare", [](Builder& b) { b.set("questions/status/share", "1"); }, "questions/status/share",
        "framework.onlyForFacts"},
    {"ImportanceRaisedAboveAHundred", [](Builder& b) { b.set("criteria/ease/importance", "33.5"); },
        "criteria/ease/importance", "framework.importanceTooHigh"},
    {"ArticleImportanceRaisedAboveAHundred", [](Builder& b) { b.set("criteria/speed/articleImportance", "51"); },
        "criteria/speed/articleImportance", "framework.importanceTooHigh"},
    {"ImportanceRaisedAboveAHundredByARule",
        [](Builder& b) { b.set("rules/load-needs-speed/effects/2/factor", "10.5"); }, "criteria/cost/importance",
        "framework.importanceTooHigh"},
    {"MultiplierOfZero", [](Builder& b) { b.set("questions/load/options/high/multiplies/speed", "0"); },
        "questions/load/options/high/multiplies/speed", "json.numberNotAbove"},
    {"RuleThatMultipliesByLessThanZero", [](Builder& b) { b.set("rules/load-needs-speed/effects/2/factor", "-1"); },
        "rules/load-needs-speed/effects/2/factor", "json.numberNotAbove"},
    {"NoMixture",
        [](Builder& b) {
            b.set("questions/bill/options/small/mixtureWeight", "0")
                .set("questions/bill/options/big/mixtureWeight", "0");
        },
        "questions/bill/options", "framework.noMixture"},
    {"ExclusiveOptionOfASingleChoice", [](Builder& b) { b.set("questions/bill/options/small/exclusive", "true"); },
        "questions/bill/options/small/exclusive", "framework.exclusiveOnSingle"},
    {"NoOptions", [](Builder& b) { b.set("questions/wishes/options", "[]"); }, "questions/wishes/options",
        "framework.emptyList"},
    {"NoEffects", [](Builder& b) { b.set("rules/unpractised/effects", "[]"); }, "rules/unpractised/effects",
        "framework.emptyList"},
    {"NoMultipliers", [](Builder& b) { b.set("questions/bill/options/small/multiplies", "{}"); },
        "questions/bill/options/small/multiplies", "framework.emptyList"},
    {"PageWithoutQuestions",
        [](Builder& b) { b.add("pages", "{'id': 'blank', 'title': 'T', 'shortTitle': 'T', 'intro': 'I'}"); },
        "pages/blank", "framework.pageWithoutQuestions"},
    {"CriterionWithoutQuestions",
        [](Builder& b) {
            b.add("criteria",
                "{'id': 'charm', 'page': 'work', 'name': 'N', 'meaning': 'M', 'worst': 'W', 'best': 'B',"
                " 'importance': 5}");
        },
        "criteria/charm", "framework.criterionWithoutQuestions"},
    {"TieThatEndsBelowItsBeginning", [](Builder& b) { b.set("thresholds", "{'tieLow': 0.4, 'tieHigh': 0.3}"); },
        "thresholds/tieHigh", "framework.tieOrder"},
};
INSTANTIATE_TEST_SUITE_P(Values, FrameworkFault, testing::ValuesIn(kValues), nameOf);

const Fault kCurves[] = {
    {"KnotAboveTheScale",
        [](Builder& b) {
            b.add("questions/team/knots", "{'x': 5.5, 'values': {'steady': [1, 2, 3], 'swift': [1, 2, 3]}}");
        },
        "questions/team/knots/2/x", "framework.knotOffScale"},
    {"ScaleWithoutKnotAtAnEnd", [](Builder& b) { b.set("questions/team/knots/1/x", "4.5"); }, "questions/team/knots",
        "framework.scaleEndMissing"},
    {"KnotsInDescendingOrder", [](Builder& b) { b.set("questions/size/knots/0/x", "101"); }, "questions/size/knots/1/x",
        "framework.knotOrder"},
    {"TwoKnotsAtOnePoint", [](Builder& b) { b.set("questions/size/knots/0/x", "100"); }, "questions/size/knots/1/x",
        "framework.knotOrder"},
    {"KnotThatMultipliesSomethingElse", [](Builder& b) { b.set("questions/size/knots/1/multiplies", "{'speed': 2}"); },
        "questions/size/knots/1", "framework.knotMultipliers"},
    {"KnotsWithoutMixture",
        [](Builder& b) {
            b.set("questions/size/knots/0/mixtureWeight", "0").set("questions/size/knots/1/mixtureWeight", "0");
        },
        "questions/size/knots", "framework.noMixture"},
    {"RangeWithoutEnd", [](Builder& b) { b.set("questions/size/max", "1e308"); }, "questions/size/max",
        "json.numberTooLarge"},
    {"KnotBeforeEverything", [](Builder& b) { b.set("questions/size/knots/0/x", "-1e308"); },
        "questions/size/knots/0/x", "json.numberTooSmall"},
    {"RangeOfOneNumber", [](Builder& b) { b.set("questions/size/min", "60").set("questions/size/max", "60"); },
        "questions/size/max", "framework.rangeOrder"},
};
INSTANTIATE_TEST_SUITE_P(Curves, FrameworkFault, testing::ValuesIn(kCurves), nameOf);

const Fault kAlternatives[] = {
    {"NoFinalVerdict", [](Builder& b) { b.set("alternatives/swift/verdicts/0/when", "{'holds': 'exists'}"); },
        "alternatives/swift/verdicts", "framework.noFinalEntry"},
    {"NoFinalBenefit", [](Builder& b) { b.remove("alternatives/mixed/derived/benefit/1"); },
        "alternatives/mixed/derived/benefit", "framework.noFinalEntry"},
    {"FinalBurdenForSomeCriteriaOnly", [](Builder& b) { b.remove("alternatives/mixed/derived/burden/1"); },
        "alternatives/mixed/derived/burden", "framework.noFinalEntry"},
    {"VerdictBehindOneThatAlwaysFits", [](Builder& b) { b.remove("alternatives/steady/verdicts/0/when"); },
        "alternatives/steady/verdicts/1", "framework.entryShadowed"},
    {"StandsForBehindOneThatAlwaysFits",
        [](Builder& b) {
            b.remove("alternatives/keep/standsFor/0/when")
                .add("alternatives/keep/standsFor", "{'alternative': 'swift'}");
        },
        "alternatives/keep/standsFor/1", "framework.entryShadowed"},
    {"ValuesInACircle", [](Builder& b) { b.set("alternatives/steady/standsFor", "[{'alternative': 'keep'}]"); },
        "alternatives/steady", "framework.valueCycle"},
    {"DerivedFromItself", [](Builder& b) { b.set("alternatives/mixed/derived/guest", "'mixed'"); },
        "alternatives/mixed", "framework.valueCycle"},
    {"StandsForAndDerived", [](Builder& b) { b.set("alternatives/mixed/standsFor", "[{'alternative': 'steady'}]"); },
        "alternatives/mixed/derived", "framework.standsForAndDerived"},
};
INSTANTIATE_TEST_SUITE_P(Alternatives, FrameworkFault, testing::ValuesIn(kAlternatives), nameOf);

} // namespace
} // namespace waymark::test
