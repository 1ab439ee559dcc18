// The schema and the loader are two readers of one format: what one refuses for its shape, the other refuses too.
#include "core/framework/schema_validation.h"

#include <functional>
#include <gtest/gtest.h>
#include <ostream>

#include "core/framework/framework_json.h"
#include "tests/core/framework/framework_schema.h"
#include "tests/support/framework_builder.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

TEST(FrameworkSchema, TakesTheTinyFramework)
{
    EXPECT_TRUE(validateAgainstSchema(FrameworkBuilder().text(), "tiny.json", frameworkSchema()));
}

TEST(FrameworkSchema, NamesPointerAndLineOfAFault)
{
    const FrameworkBuilder builder = FrameworkBuilder().set("criteria/ease/importance", "'much'");
    const Result<Done> result = validateAgainstSchema(builder.text(), "tiny.json", frameworkSchema());
    ASSERT_FALSE(result);
    ASSERT_EQ(result.errors().size(), 1u);
    EXPECT_EQ(result.errors().front().where.pointer, "/criteria/1/importance");
    EXPECT_EQ(result.errors().front().where.line, builder.line("criteria/ease/importance"));
    EXPECT_EQ(result.errors().front().where.file, "tiny.json");
}

TEST(FrameworkSchema, NamesSeveralFaultsAtOnce)
{
    const FrameworkBuilder builder =
        FrameworkBuilder().set("criteria/ease/importance", "0").remove("pages/work/title").set("title", "' '");
    const Result<Done> result = validateAgainstSchema(builder.text(), "tiny.json", frameworkSchema());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.errors().size(), 3u);
}

TEST(FrameworkSchema, TakesAWholeNumberHoweverItIsSpelt)
{
    const FrameworkBuilder builder =
        FrameworkBuilder().set("waymarkFramework", "1.0").set("evidence/C1/year", "2.024e3");
    EXPECT_TRUE(validateAgainstSchema(builder.text(), "tiny.json", frameworkSchema()));
    EXPECT_TRUE(loadFramework(builder.text(), "tiny.json"));
}

TEST(FrameworkSchema, SurvivesALongId)
{
    const FrameworkBuilder builder = FrameworkBuilder().set("id", "'" + std::string(1'000'000, 'a') + "'");
    EXPECT_TRUE(validateAgainstSchema(builder.text(), "tiny.json", frameworkSchema()));
}

TEST(SchemaValidation, PassesOnWhatIsWrongWithTheJson)
{
    const Result<Done> result = validateAgainstSchema("{\n]", "tiny.json", frameworkSchema());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.errors().front().where.line, 2u);
}

TEST(SchemaValidation, SaysThatTheSchemaIsNone)
{
    for (const char* broken : {"{", R"({"$ref": "#/nowhere"})"}) {
        const Result<Done> result = validateAgainstSchema("{}", "tiny.json", broken);
        ASSERT_FALSE(result) << broken;
        EXPECT_EQ(result.errors().front().message.id, "schema.unusable");
    }
}

struct Broken {
    std::string name;
    std::function<void(FrameworkBuilder&)> edit;
};

std::ostream& operator<<(std::ostream& out, const Broken& broken)
{
    return out << broken.name;
}

class BrokenShape : public testing::TestWithParam<Broken> {};

TEST_P(BrokenShape, IsRefusedByTheSchemaAndByTheLoader)
{
    FrameworkBuilder builder;
    GetParam().edit(builder);
    EXPECT_FALSE(validateAgainstSchema(builder.text(), "tiny.json", frameworkSchema()));
    EXPECT_FALSE(loadFramework(builder.text(), "tiny.json"));
}

using Builder = FrameworkBuilder;

/// One for every object of the format: a member that it does not have.
const char* const kObjects[] = {"surprise", "thresholds", "conditions/exists/surprise", "alternatives/keep/surprise",
    "alternatives/keep/standsFor/0/surprise", "alternatives/mixed/derived/surprise",
    "alternatives/mixed/derived/benefit/0/surprise", "alternatives/swift/verdicts/0/surprise", "pages/work/surprise",
    "criteria/ease/surprise", "questions/status/surprise", "questions/team/surprise", "questions/size/surprise",
    "questions/wishes/surprise", "questions/team/ends/surprise", "questions/team/knots/0/surprise",
    "questions/team/disagreement/surprise", "questions/load/options/low/surprise",
    "questions/load/options/high/variants/0/surprise", "rules/big-bill/surprise", "rules/big-bill/effects/0/surprise",
    "predictions/easier/surprise", "evidence/C1/surprise"};

class UnknownMember : public testing::TestWithParam<const char*> {};

TEST_P(UnknownMember, IsRefusedByTheSchemaAndByTheLoader)
{
    FrameworkBuilder builder;
    builder.set("thresholds", "{}").set(GetParam(), "{'surprise': 1}");
    EXPECT_FALSE(validateAgainstSchema(builder.text(), "tiny.json", frameworkSchema()));
    EXPECT_FALSE(loadFramework(builder.text(), "tiny.json"));
}

INSTANTIATE_TEST_SUITE_P(Objects, UnknownMember, testing::ValuesIn(kObjects));

/// Every member that must be there.
const char* const kRequired[] = {"waymarkFramework", "id", "version", "title", "summary", "source", "conditions",
    "alternatives", "pages", "criteria", "questions", "rules", "predictions", "evidence", "alternatives/keep/id",
    "alternatives/keep/name", "alternatives/keep/shortName", "alternatives/keep/colour", "alternatives/keep/leaning",
    "alternatives/keep/summary", "alternatives/keep/verdicts", "alternatives/keep/standsFor/0/alternative",
    "alternatives/mixed/derived/host", "alternatives/mixed/derived/guest", "alternatives/mixed/derived/benefit",
    "alternatives/mixed/derived/burden", "alternatives/mixed/derived/burden/1/share",
    "alternatives/swift/verdicts/0/kind", "alternatives/swift/verdicts/0/headline", "pages/work/id", "pages/work/title",
    "pages/work/shortTitle", "pages/work/intro", "criteria/ease/id", "criteria/ease/page", "criteria/ease/name",
    "criteria/ease/meaning", "criteria/ease/worst", "criteria/ease/best", "criteria/ease/importance",
    "questions/status/id", "questions/status/page", "questions/status/kind", "questions/status/title",
    "questions/status/why", "questions/status/options", "questions/load/share", "questions/load/criterion",
    "questions/team/criterion", "questions/team/ends", "questions/team/ends/low", "questions/team/ends/high",
    "questions/team/knots", "questions/team/disagreement/text", "questions/size/min", "questions/size/max",
    "questions/size/decimals", "questions/size/step", "questions/size/unit", "questions/size/knots",
    "questions/size/knots/0/x", "questions/load/options/low/id", "questions/load/options/low/label",
    "questions/load/options/low/meaning", "questions/load/options/high/variants/0/when",
    "questions/load/options/high/variants/0/values", "rules/big-bill/id", "rules/big-bill/text",
    "rules/big-bill/effects", "rules/big-bill/effects/0/do", "rules/big-bill/effects/0/alternative",
    "rules/load-needs-speed/effects/2/criterion", "rules/load-needs-speed/effects/2/factor", "predictions/easier/id",
    "predictions/easier/text", "evidence/C1/id", "evidence/C1/kind", "evidence/C1/text", "evidence/C1/source",
    "evidence/C1/strength"};

class MissingMember : public testing::TestWithParam<const char*> {};

TEST_P(MissingMember, IsRefusedByTheSchemaAndByTheLoader)
{
    FrameworkBuilder builder;
    builder.remove(GetParam());
    EXPECT_FALSE(validateAgainstSchema(builder.text(), "tiny.json", frameworkSchema()));
    EXPECT_FALSE(loadFramework(builder.text(), "tiny.json"));
}

INSTANTIATE_TEST_SUITE_P(Members, MissingMember, testing::ValuesIn(kRequired));

const Broken kShapes[] = {
    {"NewerFormat", [](Builder& b) { b.set("waymarkFramework", "2"); }},
    {"FormatAsText", [](Builder& b) { b.set("waymarkFramework", "'1'"); }},
    {"FormatBeforeTheFirst", [](Builder& b) { b.set("waymarkFramework", "0"); }},
    {"VersionWithSuffix", [](Builder& b) { b.set("version", "'1.2.3-rc.1'"); }},
    {"VersionWithLeadingZero", [](Builder& b) { b.set("version", "'01.2.3'"); }},
    {"IdWithSpace", [](Builder& b) { b.set("id", "'a b'"); }},
    {"IdBeginsWithDash", [](Builder& b) { b.set("id", "'-a'"); }},
    {"IdEndsWithDash", [](Builder& b) { b.set("pages/work/id", "'work-'"); }},
    {"EmptyId", [](Builder& b) { b.set("predictions/easier/id", "''"); }},
    {"BlankText", [](Builder& b) { b.set("rules/big-bill/text", "'  '"); }},
    {"TextAsNumber", [](Builder& b) { b.set("summary", "1"); }},
    {"NoPages", [](Builder& b) { b.set("pages", "[]"); }},
    {"NoAlternatives", [](Builder& b) { b.set("alternatives", "[]"); }},
    {"NoQuestions", [](Builder& b) { b.set("questions", "[]"); }},
    {"NoCriteria", [](Builder& b) { b.set("criteria", "[]"); }},
    {"ConditionsAsList", [](Builder& b) { b.set("conditions", "[]"); }},
    {"RulesAsObject", [](Builder& b) { b.set("rules", "{}"); }},
    {"ManyAlternatives",
        [](Builder& b) {
            for (int i = 0; i < 13; ++i)
                b.add("alternatives", "{}");
        }},
    {"ManyOptions",
        [](Builder& b) {
            for (int i = 0; i < 98; ++i)
                b.add("questions/wishes/options", "{'id': 'o" + std::to_string(i) + "', 'label': 'L', 'meaning': 'M'}");
        }},
    {"ColourOffThePalette", [](Builder& b) { b.set("alternatives/swift/colour", "8"); }},
    {"HalfAColour", [](Builder& b) { b.set("alternatives/swift/colour", "0.5"); }},
    {"LeaningTooFar", [](Builder& b) { b.set("alternatives/swift/leaning", "1.5"); }},
    {"UnknownVerdictKind", [](Builder& b) { b.set("alternatives/swift/verdicts/0/kind", "'undecided'"); }},
    {"BenefitAboveOne", [](Builder& b) { b.set("alternatives/mixed/derived/benefit/1/share", "1.1"); }},
    {"EmptyVerdicts", [](Builder& b) { b.set("alternatives/swift/verdicts", "[]"); }},
    {"EmptyStandsFor", [](Builder& b) { b.set("alternatives/keep/standsFor", "[]"); }},
    {"ImportanceOfZero", [](Builder& b) { b.set("criteria/ease/importance", "0"); }},
    {"ImportanceAboveAHundred", [](Builder& b) { b.set("criteria/speed/articleImportance", "101"); }},
    {"ArticleLayerOnACriterion", [](Builder& b) { b.set("criteria/cost/layer", "'article'"); }},
    {"ArticleLayerOnAQuestion", [](Builder& b) { b.set("questions/bill/layer", "'article'"); }},
    {"UnknownLayer", [](Builder& b) { b.set("rules/big-bill/layer", "'both'"); }},
    {"UnknownKind", [](Builder& b) { b.set("questions/wishes/kind", "'text'"); }},
    {"UnknownAskedOf", [](Builder& b) { b.set("questions/wishes/asked", "'nobody'"); }},
    {"UnknownNotApplicable", [](Builder& b) { b.set("questions/team/notApplicable", "'notOffered'"); }},
    {"NotApplicableOnAGate", [](Builder& b) { b.set("questions/status/notApplicable", "'dropQuestion'"); }},
    {"ShareAboveOne", [](Builder& b) { b.set("questions/load/share", "1.01"); }},
    {"ShareWithoutCriterion", [](Builder& b) { b.set("questions/status/share", "1"); }},
    {"EssentialAsText", [](Builder& b) { b.set("questions/status/essential", "'yes'"); }},
    {"OptionsOnAScale",
        [](Builder& b) { b.set("questions/team/options", "[{'id': 'a', 'label': 'A', 'meaning': 'M'}]"); }},
    {"KnotsOnAChoice", [](Builder& b) { b.set("questions/wishes/knots", "[{'x': 1}]"); }},
    {"EndsOnANumber", [](Builder& b) { b.set("questions/size/ends", "{'low': 'L', 'high': 'H'}"); }},
    {"UnitOnAScale", [](Builder& b) { b.set("questions/team/unit", "'points'"); }},
    {"RangeWithoutEnd", [](Builder& b) { b.set("questions/size/max", "1e308"); }},
    {"KnotBeforeEverything", [](Builder& b) { b.set("questions/size/knots/0/x", "-1e308"); }},
    {"StepOfZero", [](Builder& b) { b.set("questions/size/step", "0"); }},
    {"HalfADecimal", [](Builder& b) { b.set("questions/size/decimals", "1.5"); }},
    {"SevenDecimals", [](Builder& b) { b.set("questions/size/decimals", "7"); }},
    {"TwoNumbersForATriangle", [](Builder& b) { b.set("questions/load/options/low/values/swift", "[1, 2]"); }},
    {"FourNumbersForATriangle", [](Builder& b) { b.set("questions/load/options/low/values/swift", "[1, 2, 3, 4]"); }},
    {"ValueAsText", [](Builder& b) { b.set("questions/load/options/low/values/swift", "[1, '2', 3]"); }},
    {"ValueAboveTheScale", [](Builder& b) { b.set("questions/load/options/low/values/swift", "[1, 2, 101]"); }},
    {"EmptyValues", [](Builder& b) { b.set("questions/load/options/low/values", "{}"); }},
    {"NegativeMixtureWeight", [](Builder& b) { b.set("questions/load/options/low/mixtureWeight", "-1"); }},
    {"MultiplierOfZero", [](Builder& b) { b.set("questions/load/options/high/multiplies/speed", "0"); }},
    {"EmptyMultiplies", [](Builder& b) { b.set("questions/load/options/high/multiplies", "{}"); }},
    {"EmptyVariants", [](Builder& b) { b.set("questions/load/options/high/variants", "[]"); }},
    {"VariantsOnAKnot", [](Builder& b) { b.set("questions/team/knots/0/variants", "[]"); }},
    {"EmptyEffects", [](Builder& b) { b.set("rules/big-bill/effects", "[]"); }},
    {"UnknownEffect", [](Builder& b) { b.set("rules/big-bill/effects/0/do", "'suggest'"); }},
    {"CautionWithAlternative", [](Builder& b) { b.set("rules/unpractised/effects/0/alternative", "'swift'"); }},
    {"ReasonWithFactor", [](Builder& b) { b.set("rules/big-bill/effects/0/factor", "2"); }},
    {"CitesAsText", [](Builder& b) { b.set("rules/big-bill/cites", "'C1'"); }},
    {"CitesANumber", [](Builder& b) { b.set("rules/big-bill/cites", "[1]"); }},
    {"UnknownEvidenceKind", [](Builder& b) { b.set("evidence/C1/kind", "'rumour'"); }},
    {"YearAsText", [](Builder& b) { b.set("evidence/C1/year", "'2024'"); }},
    {"YearZero", [](Builder& b) { b.set("evidence/C1/year", "0"); }},
    {"ThresholdAboveOne", [](Builder& b) { b.set("thresholds", "{'tieHigh': 1.5}"); }},
    {"ConditionAsText", [](Builder& b) { b.set("rules/big-bill/when", "'always'"); }},
    {"EmptyCondition", [](Builder& b) { b.set("rules/big-bill/when", "{}"); }},
    {"ConditionOfNothing", [](Builder& b) { b.set("rules/big-bill/when", "{'all': []}"); }},
    {"ConditionOfTwoKinds",
        [](Builder& b) { b.set("rules/big-bill/when", "{'holds': 'exists', 'not': {'holds': 'exists'}}"); }},
    {"TestOfTwoKinds",
        [](Builder& b) { b.set("rules/big-bill/when", "{'question': 'bill', 'is': 'big', 'in': ['big']}"); }},
    {"TestOfNothing", [](Builder& b) { b.set("rules/big-bill/when", "{'question': 'team'}"); }},
    {"TestOfNoOptions", [](Builder& b) { b.set("rules/big-bill/when", "{'question': 'bill', 'in': []}"); }},
    {"BoundAsText", [](Builder& b) { b.set("rules/big-bill/when", "{'question': 'team', 'above': '2'}"); }},
    {"NotOfAList", [](Builder& b) { b.set("rules/big-bill/when", "{'not': [{'holds': 'exists'}]}"); }},
};

INSTANTIATE_TEST_SUITE_P(
    Shapes, BrokenShape, testing::ValuesIn(kShapes), [](const auto& shape) { return shape.param.name; });

} // namespace
} // namespace waymark::test
