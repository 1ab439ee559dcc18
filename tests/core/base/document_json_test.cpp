#include "core/base/document_json.h"

#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <limits>
#include <string>

namespace waymark {
namespace {

Json parsed(const std::string& text)
{
    const Result<Json> document = parseJson(text, "f");
    EXPECT_TRUE(document) << text;
    return document ? *document : Json();
}

TEST(ParseJson, BuildsWhatTheTextSays)
{
    const Json document = parsed(R"({"text":"a\u00e9\n","list":[1,-2,2.5,true,false,null],"nested":{"empty":{}}})");
    EXPECT_EQ(document["text"], "aé\n");
    EXPECT_EQ(document["list"], Json::array({1, -2, 2.5, true, false, nullptr}));
    EXPECT_TRUE(document["nested"]["empty"].is_object());
    EXPECT_TRUE(document["nested"]["empty"].empty());
}

TEST(ParseJson, KeepsTheOrderOfMembers)
{
    EXPECT_EQ(compactText(parsed(R"({"z":1,"a":{"y":2,"b":3},"m":4})")), R"({"z":1,"a":{"y":2,"b":3},"m":4})");
}

TEST(ParseJson, KeepsEveryDigitOfWholeNumbers)
{
    EXPECT_EQ(parsed("9007199254740993").get<std::int64_t>(), 9007199254740993);
    EXPECT_EQ(parsed("18446744073709551615").get<std::uint64_t>(), std::numeric_limits<std::uint64_t>::max());
    EXPECT_EQ(parsed("-9223372036854775808").get<std::int64_t>(), std::numeric_limits<std::int64_t>::min());
}

TEST(ParseJson, KeepsTheSignOfZero)
{
    EXPECT_TRUE(std::signbit(parsed("-0").get<double>()));
    EXPECT_TRUE(std::signbit(parsed("-0.0").get<double>()));
}

TEST(ParseJson, TellsTheFaultOfABadText)
{
    const Result<Json> document = parseJson("{\n \"a\": tru }", "my.json");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.errors(), (Errors{{{"my.json", "", 2, 7, {}}, {"json.expectedValue", {{"found", "tru"}}}}}));
}

TEST(ParseJson, TakesAMillionMembersInOneObject)
{
    std::string text = "{";
    for (int i = 0; i < 1'000'000; ++i)
        text += '"' + std::to_string(i) + "\":0,";
    text.back() = '}';
    EXPECT_EQ(parsed(text).size(), 1'000'000u);
}

TEST(PrettyText, IndentsByTwoAndEndsWithANewline)
{
    EXPECT_EQ(prettyText(parsed(R"({"b":[1,{"c":"d"}],"a":{},"e":[]})")),
        "{\n  \"b\": [\n    1,\n    {\n      \"c\": \"d\"\n    }\n  ],\n  \"a\": {},\n  \"e\": []\n}\n");
    EXPECT_EQ(prettyText(parsed("[]")), "[]\n");
    EXPECT_EQ(prettyText(parsed("3")), "3\n");
}

TEST(CompactText, HasNoSpace)
{
    EXPECT_EQ(compactText(parsed("{ \"b\" : [ 1 , 2 ] , \"a\" : null }")), R"({"b":[1,2],"a":null})");
}

TEST(CompactText, EscapesOnlyWhatMustBe)
{
    const Json text = std::string("\"\\/\b\f\n\r\t\x01\x1F\x7F é€😀\0", 22);
    EXPECT_EQ(compactText(text), "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7F é€😀\\u0000\"");
}

TEST(CompactText, WritesNumbersInShortestForm)
{
    EXPECT_EQ(compactText(parsed("[1.0,0.10,1e2,100000,-0.0,18446744073709551615]")),
        "[1,0.1,100,100000,-0,18446744073709551615]");
}

TEST(CompactText, StaysValidWhateverItIsGiven)
{
    EXPECT_EQ(compactText(Json("a\xFFz\xC3")), "\"a\xEF\xBF\xBDz\xEF\xBF\xBD\"");
    EXPECT_EQ(compactText(Json(std::nan(""))), "null");
    EXPECT_EQ(compactText(Json(std::numeric_limits<double>::infinity())), "null");
}

TEST(CanonicalText, SortsMembersByName)
{
    EXPECT_EQ(canonicalText(parsed(R"({"b":{"z":1,"A":2},"a":[{"y":1,"x":2}]})")),
        R"({"a":[{"x":2,"y":1}],"b":{"A":2,"z":1}})");
}

TEST(CanonicalText, IsTheSameForEqualDocuments)
{
    EXPECT_EQ(canonicalText(parsed("[1, 1.0, 1e0, 10e-1]")), "[1,1,1,1]");
    EXPECT_EQ(
        canonicalText(parsed("[100000000000000000000.0, 1e20]")), "[100000000000000000000,100000000000000000000]");
    EXPECT_EQ(canonicalText(parsed("[0, -0, 0.0, -0.0]")), "[0,0,0,0]");
    EXPECT_EQ(canonicalText(parsed(R"(["\u0061\/"])")), R"(["a/"])");
}

TEST(CanonicalText, DiffersForDifferentWholeNumbersBeyondADoublesPrecision)
{
    EXPECT_NE(canonicalText(parsed("9007199254740993")), canonicalText(parsed("9007199254740992")));
}

TEST(Texts, ReadBackAsTheSameDocument)
{
    const Json document = parsed(R"({"a":[0.1,1e-7,1e300,-5,true,null],"":{"x":"\u0001\"\\ é"},"z":[[],{}]})");
    EXPECT_EQ(parsed(prettyText(document)), document);
    EXPECT_EQ(parsed(compactText(document)), document);
    EXPECT_EQ(prettyText(parsed(prettyText(document))), prettyText(document));
}

} // namespace
} // namespace waymark
