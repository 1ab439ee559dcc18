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

struct FileEdit {
    std::string place;
    std::string json; ///< empty: taken away
};

std::ostream& operator<<(std::ostream& out, const FileEdit& edit)
{
    return out << edit.place << " = " << edit.json;
}

class BrokenDecision : public testing::TestWithParam<FileEdit> {};

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
    testing::Values(FileEdit{"waymark", ""}, FileEdit{"title", ""}, FileEdit{"createdAt", ""},
        FileEdit{"framework", ""}, FileEdit{"framework/id", ""}, FileEdit{"framework/version", ""},
        FileEdit{"framework/hash", ""}, FileEdit{"participants", ""}, FileEdit{"participants/p1", ""},
        FileEdit{"participants/p1/id", ""}, FileEdit{"participants/p1/name", ""},
        FileEdit{"participants/p1/answers", ""}, FileEdit{"agreed", ""},
        FileEdit{"participants/p1/answers/load/value", ""}, FileEdit{"participants/p1/answers/load/givenAt", ""},
        FileEdit{"priorities", ""}, FileEdit{"priorities/method", ""}, FileEdit{"priorities/rating", ""},
        FileEdit{"priorities/swing", ""}, FileEdit{"scenarios", ""}, FileEdit{"record", ""},
        FileEdit{"scenarios/s1/id", ""}, FileEdit{"scenarios/s1/name", ""}, FileEdit{"scenarios/s1/answers", ""},
        FileEdit{"scenarios/s1/priorities/method", ""}, FileEdit{"record/0/number", ""},
        FileEdit{"record/0/recordedAt", ""}, FileEdit{"record/0/said", ""}, FileEdit{"record/0/said/status", ""},
        FileEdit{"record/0/said/date", ""}, FileEdit{"record/0/said/chosen", ""}, FileEdit{"record/0/frozen", ""},
        FileEdit{"record/0/frozen/engine", ""}, FileEdit{"record/0/frozen/seed", ""},
        FileEdit{"record/0/frozen/worlds", ""}, FileEdit{"record/0/frozen/articleOnly", ""},
        FileEdit{"record/0/frozen/inputs", ""}, FileEdit{"record/0/frozen/figures", ""}, FileEdit{"record/0/hash", ""},
        FileEdit{"record/0/triggers/0/verdict", ""}, FileEdit{"record/0/triggers/0/answers/0/question", ""},
        FileEdit{"record/0/triggers/0/answers/0/reach", ""}, FileEdit{"record/0/triggers/0/answers/0/value", ""},
        FileEdit{"record/0/triggers/1/weight/criterion", ""}, FileEdit{"record/0/triggers/1/weight/reach", ""},
        FileEdit{"record/0/triggers/1/weight/weight", ""}));

INSTANTIATE_TEST_SUITE_P(WrongValues, BrokenDecision,
    testing::Values(FileEdit{"waymark", "2"}, FileEdit{"waymark", "0"}, FileEdit{"waymark", "1.5"},
        FileEdit{"waymark", "2.0"}, FileEdit{"waymark", "true"}, FileEdit{"waymark", "'1'"}, FileEdit{"title", "1"},
        FileEdit{"createdAt", "20260102"}, FileEdit{"framework", "'tiny'"}, FileEdit{"framework/id", "' '"},
        FileEdit{"framework/embedded", "'{}'"}, FileEdit{"participants", "[]"}, FileEdit{"participants", "{}"},
        FileEdit{"participants/p1/name", "null"}, FileEdit{"agreed", "[]"}, FileEdit{"agreed/status", "'dontKnow'"},
        FileEdit{"agreed/status/value", "'maybe'"}, FileEdit{"agreed/status/value", "{}"},
        FileEdit{"agreed/status/value", "{'choice': ['a'], 'number': 1}"},
        FileEdit{"agreed/status/value", "{'choice': 'a'}"}, FileEdit{"agreed/status/value", "{'choice': [1]}"},
        FileEdit{"agreed/status/value", "{'number': '1'}"}, FileEdit{"agreed/status/value", "7"},
        FileEdit{"participants/p1/answers/load/note", "1"}, FileEdit{"priorities/method", "'guess'"},
        FileEdit{"priorities/rating/speed", "101"}, FileEdit{"priorities/rating/speed", "-1"},
        FileEdit{"priorities/swing", "[]"}, FileEdit{"priorities/smart/speed", "1001"},
        FileEdit{"priorities/smart", "[]"}, FileEdit{"priorities/order", "{}"}, FileEdit{"priorities/order", "[[]]"},
        FileEdit{"priorities/order", "[1]"}, FileEdit{"priorities/order", "[' ']"},
        FileEdit{"priorities/order", "[['a', ['b']]]"}, FileEdit{"priorities/pairs", "[]"},
        FileEdit{"priorities/pairs/ease", "3"}, FileEdit{"priorities/pairs/ease/speed", "11"},
        FileEdit{"priorities/pairs/ease/speed", "0"}, FileEdit{"priorities/intervals/speed", "[20]"},
        FileEdit{"priorities/intervals/speed", "[20, 101]"}, FileEdit{"priorities/intervals/speed", "30"},
        FileEdit{"priorities/giveOrTake", "1.1"}, FileEdit{"priorities/giveOrTake", "null"},
        FileEdit{"scenarios", "{}"}, FileEdit{"record", "'none'"}, FileEdit{"scenarios/s1", "null"},
        FileEdit{"scenarios/s1/id", "' '"}, FileEdit{"scenarios/s1/name", "1"}, FileEdit{"scenarios/s1/answers", "[]"},
        FileEdit{"scenarios/s1/priorities", "null"}, FileEdit{"record/0", "[]"}, FileEdit{"record/0/number", "0"},
        FileEdit{"record/0/number", "1.5"}, FileEdit{"record/0/said/status", "'done'"},
        FileEdit{"record/0/said/date", "'2 January'"}, FileEdit{"record/0/said/chosen", "''"},
        FileEdit{"record/0/said/informed", "'all'"}, FileEdit{"record/0/said/consulted", "[1]"},
        FileEdit{"record/0/said/context", "1"}, FileEdit{"record/0/recommended", "1"},
        FileEdit{"record/0/frozen/engine", "''"}, FileEdit{"record/0/frozen/seed", "-1"},
        FileEdit{"record/0/frozen/seed", "0.5"}, FileEdit{"record/0/frozen/worlds", "'9'"},
        FileEdit{"record/0/frozen/articleOnly", "0"}, FileEdit{"record/0/frozen/inputs", "'{}'"},
        FileEdit{"record/0/frozen/figures/f", "true"}, FileEdit{"record/0/triggers", "{}"},
        FileEdit{"record/0/triggers/0/answers", "[]"}, FileEdit{"record/0/triggers/0/weight", "{}"},
        FileEdit{"record/0/triggers/0/answers/0/reach", "'near'"}, FileEdit{"record/0/triggers/1/weight/weight", "1.5"},
        FileEdit{"record/0/triggers/1/weight/reach", "'is'"}, FileEdit{"record/0/hash", "'00'"}));

} // namespace
} // namespace waymark::test
