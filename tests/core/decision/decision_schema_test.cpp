// The schema of decisions and their reader agree on what a decision looks like.
#include "core/framework/schema_validation.h"

#include <gtest/gtest.h>
#include <ostream>
#include <string>

#include "core/decision/decision_json.h"
#include "tests/core/decision/sample_decision.h"
#include "tests/support/framework_builder.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

const std::string& schema()
{
    static const std::string text = readPlainly(WAYMARK_RESOURCES "/schema/decision.schema.json");
    return text;
}

bool fitsSchema(const std::string& text)
{
    return bool(validateAgainstSchema(text, "decision.waymark", schema()));
}

TEST(DecisionSchema, TakesEveryMemberOfTheFormat)
{
    EXPECT_TRUE(fitsSchema(sampleDecisionText()));
}

TEST(DecisionSchema, TakesMembersOfANewerVersion)
{
    const std::string text = FrameworkBuilder(sampleDecisionText()).set("novelty", "{'a': 1}").text();
    EXPECT_TRUE(fitsSchema(text));
    EXPECT_TRUE(loadDecision(text, "decision.waymark"));
}

TEST(DecisionSchema, TakesAWholeFormatHoweverItIsSpelt)
{
    const std::string text = FrameworkBuilder(sampleDecisionText()).set("waymark", "1.0").text();
    EXPECT_TRUE(fitsSchema(text));
    EXPECT_TRUE(loadDecision(text, "decision.waymark"));
}

struct Edit {
    std::string place;
    std::string json; ///< empty: taken away
};

std::ostream& operator<<(std::ostream& out, const Edit& edit)
{
    return out << edit.place << " = " << edit.json;
}

class BrokenDecision : public testing::TestWithParam<Edit> {};

TEST_P(BrokenDecision, IsRefusedByTheSchemaAndByTheReader)
{
    // The builder edits any JSON document whose lists hold things with ids.
    FrameworkBuilder builder(R"({
        "waymark": 1, "title": "T", "createdAt": "2026-01-02T03:04:05Z",
        "framework": {"id": "tiny", "version": "1.2.3", "hash": "00"},
        "participants": [{"id": "p1", "name": "Ada", "answers": {
            "load": {"value": {"choice": ["low"]}, "givenAt": "2026-01-02T03:04:05Z", "note": "N"},
            "team": {"value": {"number": 3}, "givenAt": "2026-01-02T03:04:05Z"}}}],
        "agreed": {"status": {"value": "dontKnow", "givenAt": "2026-01-02T03:04:05Z"}},
        "priorities": {"method": "rating", "rating": {"speed": 50}, "swing": {},
            "smart": {"speed": 10}, "order": ["speed", ["ease", "cost"]], "pairs": {"ease": {"speed": 3}},
            "intervals": {"speed": [20, 60]}, "giveOrTake": 0.5},
        "scenarios": [{"id": "s1", "name": "S", "answers": {},
            "priorities": {"method": "rating", "rating": {}, "swing": {}}}],
        "record": [{"number": 1, "recordedAt": "", "said": {"status": "accepted", "date": "2026-01-02", "chosen": "a"},
            "frozen": {"engine": "1", "seed": 1, "worlds": 1, "articleOnly": false, "inputs": {}, "figures": {"f": 1}},
            "triggers": [{"answers": [{"question": "q", "reach": "is", "value": "dontKnow"}], "verdict": "b"},
                {"weight": {"criterion": "c", "reach": "atMost", "weight": 0.5}, "verdict": "b"}],
            "hash": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}]})");
    ASSERT_TRUE(fitsSchema(builder.text()));
    ASSERT_TRUE(loadDecision(builder.text(), "decision.waymark"));
    if (GetParam().json.empty())
        builder.remove(GetParam().place);
    else
        builder.set(GetParam().place, GetParam().json);
    EXPECT_FALSE(fitsSchema(builder.text()));
    EXPECT_FALSE(loadDecision(builder.text(), "decision.waymark"));
}

INSTANTIATE_TEST_SUITE_P(MissingMembers, BrokenDecision,
    testing::Values(Edit{"waymark", ""}, Edit{"title", ""}, Edit{"createdAt", ""}, Edit{"framework", ""},
        Edit{"framework/id", ""}, Edit{"framework/version", ""}, Edit{"framework/hash", ""}, Edit{"participants", ""},
        Edit{"participants/p1", ""}, Edit{"participants/p1/id", ""}, Edit{"participants/p1/name", ""},
        Edit{"participants/p1/answers", ""}, Edit{"agreed", ""}, Edit{"participants/p1/answers/load/value", ""},
        Edit{"participants/p1/answers/load/givenAt", ""}, Edit{"priorities", ""}, Edit{"priorities/method", ""},
        Edit{"priorities/rating", ""}, Edit{"priorities/swing", ""}, Edit{"scenarios", ""}, Edit{"record", ""},
        Edit{"scenarios/s1/id", ""}, Edit{"scenarios/s1/name", ""}, Edit{"scenarios/s1/answers", ""},
        Edit{"scenarios/s1/priorities/method", ""}, Edit{"record/0/number", ""}, Edit{"record/0/recordedAt", ""},
        Edit{"record/0/said", ""}, Edit{"record/0/said/status", ""}, Edit{"record/0/said/date", ""},
        Edit{"record/0/said/chosen", ""}, Edit{"record/0/frozen", ""}, Edit{"record/0/frozen/engine", ""},
        Edit{"record/0/frozen/seed", ""}, Edit{"record/0/frozen/worlds", ""}, Edit{"record/0/frozen/articleOnly", ""},
        Edit{"record/0/frozen/inputs", ""}, Edit{"record/0/frozen/figures", ""}, Edit{"record/0/hash", ""},
        Edit{"record/0/triggers/0/verdict", ""}, Edit{"record/0/triggers/0/answers/0/question", ""},
        Edit{"record/0/triggers/0/answers/0/reach", ""}, Edit{"record/0/triggers/0/answers/0/value", ""},
        Edit{"record/0/triggers/1/weight/criterion", ""}, Edit{"record/0/triggers/1/weight/reach", ""},
        Edit{"record/0/triggers/1/weight/weight", ""}));

INSTANTIATE_TEST_SUITE_P(WrongValues, BrokenDecision,
    testing::Values(Edit{"waymark", "2"}, Edit{"waymark", "0"}, Edit{"waymark", "1.5"}, Edit{"waymark", "2.0"},
        Edit{"waymark", "true"}, Edit{"waymark", "'1'"}, Edit{"title", "1"}, Edit{"createdAt", "20260102"},
        Edit{"framework", "'tiny'"}, Edit{"framework/id", "' '"}, Edit{"framework/embedded", "'{}'"},
        Edit{"participants", "[]"}, Edit{"participants", "{}"}, Edit{"participants/p1/name", "null"},
        Edit{"agreed", "[]"}, Edit{"agreed/status", "'dontKnow'"}, Edit{"agreed/status/value", "'maybe'"},
        Edit{"agreed/status/value", "{}"}, Edit{"agreed/status/value", "{'choice': ['a'], 'number': 1}"},
        Edit{"agreed/status/value", "{'choice': 'a'}"}, Edit{"agreed/status/value", "{'choice': [1]}"},
        Edit{"agreed/status/value", "{'number': '1'}"}, Edit{"agreed/status/value", "7"},
        Edit{"participants/p1/answers/load/note", "1"}, Edit{"priorities/method", "'guess'"},
        Edit{"priorities/rating/speed", "101"}, Edit{"priorities/rating/speed", "-1"}, Edit{"priorities/swing", "[]"},
        Edit{"priorities/smart/speed", "1001"}, Edit{"priorities/smart", "[]"}, Edit{"priorities/order", "{}"},
        Edit{"priorities/order", "[[]]"}, Edit{"priorities/order", "[1]"}, Edit{"priorities/order", "[' ']"},
        Edit{"priorities/order", "[['a', ['b']]]"}, Edit{"priorities/pairs", "[]"}, Edit{"priorities/pairs/ease", "3"},
        Edit{"priorities/pairs/ease/speed", "11"}, Edit{"priorities/pairs/ease/speed", "0"},
        Edit{"priorities/intervals/speed", "[20]"}, Edit{"priorities/intervals/speed", "[20, 101]"},
        Edit{"priorities/intervals/speed", "30"}, Edit{"priorities/giveOrTake", "1.1"},
        Edit{"priorities/giveOrTake", "null"}, Edit{"scenarios", "{}"}, Edit{"record", "'none'"},
        Edit{"scenarios/s1", "null"}, Edit{"scenarios/s1/id", "' '"}, Edit{"scenarios/s1/name", "1"},
        Edit{"scenarios/s1/answers", "[]"}, Edit{"scenarios/s1/priorities", "null"}, Edit{"record/0", "[]"},
        Edit{"record/0/number", "0"}, Edit{"record/0/number", "1.5"}, Edit{"record/0/said/status", "'done'"},
        Edit{"record/0/said/date", "'2 January'"}, Edit{"record/0/said/chosen", "''"},
        Edit{"record/0/said/informed", "'all'"}, Edit{"record/0/said/consulted", "[1]"},
        Edit{"record/0/said/context", "1"}, Edit{"record/0/recommended", "1"}, Edit{"record/0/frozen/engine", "''"},
        Edit{"record/0/frozen/seed", "-1"}, Edit{"record/0/frozen/seed", "0.5"}, Edit{"record/0/frozen/worlds", "'9'"},
        Edit{"record/0/frozen/articleOnly", "0"}, Edit{"record/0/frozen/inputs", "'{}'"},
        Edit{"record/0/frozen/figures/f", "true"}, Edit{"record/0/triggers", "{}"},
        Edit{"record/0/triggers/0/answers", "[]"}, Edit{"record/0/triggers/0/weight", "{}"},
        Edit{"record/0/triggers/0/answers/0/reach", "'near'"}, Edit{"record/0/triggers/1/weight/weight", "1.5"},
        Edit{"record/0/triggers/1/weight/reach", "'is'"}, Edit{"record/0/hash", "'00'"}));

} // namespace
} // namespace waymark::test
