#include "core/base/strict_json.h"

#include <gtest/gtest.h>
#include <string>

namespace waymark {
namespace {

using namespace std::string_literals;

/// A text with one fault: what is said of it and where, on line 1.
struct Invalid {
    std::string text;
    const char* id;
    std::size_t column;
};

void PrintTo(const Invalid& invalid, std::ostream* out)
{
    *out << invalid.text.substr(0, 60);
}

class StrictJsonRefuses : public testing::TestWithParam<Invalid> {};

TEST_P(StrictJsonRefuses, ThisTextAtItsFault)
{
    const Result<Done> checked = checkJson(GetParam().text, "my.json");
    ASSERT_FALSE(checked);
    ASSERT_EQ(checked.errors().size(), 1u);
    EXPECT_EQ(checked.errors()[0].message.id, GetParam().id);
    EXPECT_EQ(checked.errors()[0].where, (Where{"my.json", "", 1, GetParam().column, {}}));
}

const Invalid kStructure[] = {
    {"", "json.endsEarly", 1},
    {"   ", "json.endsEarly", 4},
    {"[", "json.endsEarly", 2},
    {"{", "json.endsEarly", 2},
    {"[1", "json.endsEarly", 3},
    {"[1,", "json.endsEarly", 4},
    {"[[]", "json.endsEarly", 4},
    {R"({"a")", "json.endsEarly", 5},
    {R"({"a":)", "json.endsEarly", 6},
    {R"({"a":1)", "json.endsEarly", 7},
    {R"({"a":1,)", "json.endsEarly", 8},
    {R"({"a":{})", "json.endsEarly", 8},
    {"]", "json.expectedValue", 1},
    {"}", "json.expectedValue", 1},
    {",", "json.expectedValue", 1},
    {":", "json.expectedValue", 1},
    {"[,]", "json.expectedValue", 2},
    {"[,1]", "json.expectedValue", 2},
    {"[1,]", "json.expectedValue", 4},
    {"[1,,2]", "json.expectedValue", 4},
    {"[:1]", "json.expectedValue", 2},
    {R"({"a":})", "json.expectedValue", 6},
    {R"({"a":,"b":1})", "json.expectedValue", 6},
    {R"({"a"::1})", "json.expectedValue", 6},
    {"[1 2]", "json.expectedCommaOrBracket", 4},
    {"[1;2]", "json.expectedCommaOrBracket", 3},
    {"[1}", "json.expectedCommaOrBracket", 3},
    {"[\"a\":1]", "json.expectedCommaOrBracket", 5},
    {"[[1]", "json.endsEarly", 5},
    {R"({"a":1])", "json.expectedCommaOrBrace", 7},
    {R"({"a":1 "b":2})", "json.expectedCommaOrBrace", 8},
    {R"({"a":1;"b":2})", "json.expectedCommaOrBrace", 7},
    {R"({"a" 1})", "json.expectedColon", 6},
    {R"({"a",1})", "json.expectedColon", 5},
    {R"({"a"=1})", "json.expectedColon", 5},
    {R"({"a"})", "json.expectedColon", 5},
    {"{a:1}", "json.expectedName", 2},
    {"{'a':1}", "json.expectedName", 2},
    {"{1:1}", "json.expectedName", 2},
    {"{null:1}", "json.expectedName", 2},
    {"{,}", "json.expectedName", 2},
    {"{[]:1}", "json.expectedName", 2},
    {R"({"a":1,})", "json.expectedName", 8},
    {R"({"a":1,,"b":2})", "json.expectedName", 8},
    {R"(["a",,])", "json.expectedValue", 6},
    {R"([ , ""])", "json.expectedValue", 3},
    {"[1, 1 ,1", "json.endsEarly", 9},
    {"[{}", "json.endsEarly", 4},
    {"[{", "json.endsEarly", 3},
    {R"(["a")", "json.endsEarly", 5},
    {"{[", "json.expectedName", 2},
    {"{]", "json.expectedName", 2},
    {"[3[4]]", "json.expectedCommaOrBracket", 3},
    {"[1 true]", "json.expectedCommaOrBracket", 4},
    {"[1 000]", "json.expectedCommaOrBracket", 4},
    {R"(["": 1])", "json.expectedCommaOrBracket", 4},
    {R"(["a"b])", "json.expectedCommaOrBracket", 5},
    {R"({"a":"b" 1})", "json.expectedCommaOrBrace", 10},
    {R"({"a":"b","c"})", "json.expectedColon", 13},
    {R"({"a" b})", "json.expectedColon", 6},
    {R"({"a" "b"})", "json.expectedColon", 6},
    {R"({:"b"})", "json.expectedName", 2},
    {R"({"a":1,,,,})", "json.expectedName", 8},
    {"{\xF0\x9F\xA7\xAD}", "json.expectedName", 2},
    {"{\\u0022a\":1}", "json.expectedName", 2},
    {R"({"a":/* why */1})", "json.expectedValue", 6},
    {R"({"a":1}/**/)", "json.expectedEnd", 8},
    {R"({"a":1}/)", "json.expectedEnd", 8},
    {R"([1],)", "json.expectedEnd", 4},
    {R"([1]x)", "json.expectedEnd", 4},
    {R"("a"x)", "json.expectedEnd", 4},
    {"1]", "json.expectedEnd", 2},
    {"2@", "json.expectedEnd", 2},
    {"*", "json.expectedValue", 1},
    {"[*]", "json.expectedValue", 2},
    {"[<null>]", "json.expectedValue", 2},
    {R"([\u000A""])", "json.expectedValue", 2},
    {R"([\n])", "json.expectedValue", 2},
    {"[\xE2\x81\xA0]", "json.expectedValue", 2},
    {"\xE2\x81\xA0", "json.expectedValue", 1},
    {"\xC3\xA5", "json.expectedValue", 1},
    {"[\xC3\xA9]", "json.expectedValue", 2},
    {"[] []", "json.expectedEnd", 4},
    {"{}}", "json.expectedEnd", 3},
    {"[1]]", "json.expectedEnd", 4},
    {"1 2", "json.expectedEnd", 3},
    {"nullnull", "json.expectedValue", 1},
    {"{}#", "json.expectedEnd", 3},
    {"[1] // end", "json.expectedEnd", 5},
    {"// start\n[1]", "json.expectedValue", 1},
    {"[/* why */1]", "json.expectedValue", 2},
    {"[1]\x1A", "json.expectedEnd", 4},
    {"\f[1]", "json.expectedValue", 1},
    {"[\v1]", "json.expectedValue", 2},
    {"[\xC2\xA0 1]", "json.expectedValue", 2},
    {"[\xE2\x80\x8B]", "json.expectedValue", 2},
    {"<html>", "json.expectedValue", 1},
    {"\xE9", "json.expectedValue", 1},
    {std::string(65, '['), "json.tooDeep", 65},
    {std::string(1000, '['), "json.tooDeep", 65},
};

const Invalid kWords[] = {
    {"True", "json.expectedValue", 1},
    {"[FALSE]", "json.expectedValue", 2},
    {"[Null]", "json.expectedValue", 2},
    {"[nul]", "json.expectedValue", 2},
    {"[nulls]", "json.expectedValue", 2},
    {"[tru e]", "json.expectedValue", 2},
    {"[fals", "json.expectedValue", 2},
    {R"({"a":truth})", "json.expectedValue", 6},
    {"[undefined]", "json.expectedValue", 2},
    {"[none]", "json.expectedValue", 2},
    {"[yes]", "json.expectedValue", 2},
    {"[truefalse]", "json.expectedValue", 2},
    {"[NaN]", "json.notFinite", 2},
    {"[nan]", "json.notFinite", 2},
    {"[-NaN]", "json.notFinite", 2},
    {"[Infinity]", "json.notFinite", 2},
    {"[-Infinity]", "json.notFinite", 2},
    {"[+Infinity]", "json.notFinite", 2},
    {"[inf]", "json.notFinite", 2},
    {"[-inf]", "json.notFinite", 2},
};

const Invalid kNumbers[] = {
    {"[01]", "json.badNumber", 2},
    {"[-01]", "json.badNumber", 2},
    {"[00]", "json.badNumber", 2},
    {"[+1]", "json.badNumber", 2},
    {"[++1]", "json.badNumber", 2},
    {"[--1]", "json.badNumber", 2},
    {"[-]", "json.badNumber", 2},
    {"[- 1]", "json.badNumber", 2},
    {"[.5]", "json.badNumber", 2},
    {"[-.5]", "json.badNumber", 2},
    {"[1.]", "json.badNumber", 2},
    {"[1.e5]", "json.badNumber", 2},
    {"[1.2.3]", "json.badNumber", 2},
    {"[1e]", "json.badNumber", 2},
    {"[1e+]", "json.badNumber", 2},
    {"[1e5.5]", "json.badNumber", 2},
    {"[1ee5]", "json.badNumber", 2},
    {"[e5]", "json.expectedValue", 2},
    {"[-2.]", "json.badNumber", 2},
    {"[0.e1]", "json.badNumber", 2},
    {"[0.3e]", "json.badNumber", 2},
    {"[0e+-1]", "json.badNumber", 2},
    {"[9.e+]", "json.badNumber", 2},
    {"[1ea]", "json.badNumber", 2},
    {"[1.2a-3]", "json.badNumber", 2},
    {"[.-1]", "json.badNumber", 2},
    {"[-foo]", "json.badNumber", 2},
    {"[1+2]", "json.badNumber", 2},
    {"[0x1]", "json.badNumber", 2},
    {"{\"a\":-}", "json.badNumber", 6},
    {"{9999E9999:1}", "json.expectedName", 2},
    {"[0x1F]", "json.badNumber", 2},
    {"[1_000]", "json.badNumber", 2},
    {"[12ms]", "json.badNumber", 2},
    {"[1-2]", "json.badNumber", 2},
    {"[5%]", "json.expectedCommaOrBracket", 3},
    {"[\xEF\xBC\x91]", "json.expectedValue", 2},
    {"[1e999]", "json.numberOutOfRange", 2},
    {"[-1e999]", "json.numberOutOfRange", 2},
    {"[1.8e308]", "json.numberOutOfRange", 2},
    {"[1e-400]", "json.numberOutOfRange", 2},
    {"[18446744073709551616]", "json.numberOutOfRange", 2},
    {"[-9223372036854775809]", "json.numberOutOfRange", 2},
    {"[" + std::string(10'000, '9') + "]", "json.numberOutOfRange", 2},
};

const Invalid kStrings[] = {
    {"\"", "json.unclosedText", 1},
    {"[\"abc", "json.unclosedText", 2},
    {"[\"abc]", "json.unclosedText", 2},
    {"{\"abc:1}", "json.unclosedText", 2},
    {R"(["a\"])", "json.unclosedText", 2},
    {"['a']", "json.expectedValue", 2},
    {"[\xE2\x80\x9C\x61\xE2\x80\x9D]", "json.expectedValue", 2},
    {"[`a`]", "json.expectedValue", 2},
    {"[\"a\nb\"]", "json.controlCharacter", 4},
    {"[\"a\tb\"]", "json.controlCharacter", 4},
    {"[\"a\rb\"]", "json.controlCharacter", 4},
    {"[\"\x1B[31m\"]", "json.controlCharacter", 3},
    {"[\"\x01\"]", "json.controlCharacter", 3},
    {R"(["\x41"])", "json.badEscape", 3},
    {R"(["\a"])", "json.badEscape", 3},
    {R"(["\'"])", "json.badEscape", 3},
    {R"(["\0"])", "json.badEscape", 3},
    {R"(["\ "])", "json.badEscape", 3},
    {R"(["\U0041"])", "json.badEscape", 3},
    {R"(["\u"])", "json.badEscape", 3},
    {R"(["\u12"])", "json.badEscape", 3},
    {R"(["\u12g4"])", "json.badEscape", 3},
    {R"(["\u+123"])", "json.badEscape", 3},
    {R"(["\u-123"])", "json.badEscape", 3},
    {R"(["\u 123"])", "json.badEscape", 3},
    {R"(["\uqqqq"])", "json.badEscape", 3},
    {R"(["\ud800\"])", "json.halfSurrogate", 3},
    {R"(["\ud834\udd"])", "json.halfSurrogate", 3},
    {R"(["\ud834\x"])", "json.halfSurrogate", 3},
    {R"(["\\\"])", "json.unclosedText", 2},
    {"[\"\\\t\"]", "json.badEscape", 3},
    {"[\"\\\xF0\x9F\xA7\xAD\"]", "json.badEscape", 3},
    {"[\"\\", "json.badEscape", 3},
    {"[\"\\u00", "json.badEscape", 3},
    {R"(["\ud83d"])", "json.halfSurrogate", 3},
    {R"(["\ude00"])", "json.halfSurrogate", 3},
    {R"(["\ud83d\u0041"])", "json.halfSurrogate", 3},
    {R"(["\ud83d\ud83d"])", "json.halfSurrogate", 3},
    {R"(["\ude00\ud83d"])", "json.halfSurrogate", 3},
    {R"(["\ud83dude00"])", "json.halfSurrogate", 3},
    {R"(["\ud83d\u"])", "json.halfSurrogate", 3},
    {R"({"\ud800":1})", "json.halfSurrogate", 3},
};

const Invalid kBytes[] = {
    {"\xEF\xBB\xBF[]", "json.byteOrderMark", 1},
    {"[]\0"s, "json.nulByte", 3},
    {"[\"a\0b\"]"s, "json.nulByte", 4},
    {"\0"s, "json.nulByte", 1},
    {"\xFF\xFE[\0]\0"s, "json.nulByte", 4},
    {"\xEF\xBB{}", "json.expectedValue", 1},
    {"\xEF\xBB\xBF", "json.byteOrderMark", 1},
    {"[\"\\\0\"]"s, "json.nulByte", 4},
    {"[1\xE5]", "json.expectedCommaOrBracket", 3},
    {"[1e\xE5]", "json.badNumber", 2},
    {"[\"\\u\xE5\"]", "json.badEscape", 3},
    {"[\"\\\xE5\"]", "json.badEscape", 3},
    {"{\"a\":\"b\",\xB9}", "json.expectedName", 10},
    {"[\"\x80\"]", "json.notUtf8", 3},
    {"[\"\xBF\"]", "json.notUtf8", 3},
    {"[\"ab\xC3\"]", "json.notUtf8", 5},
    {"[\"\xC3\x28\"]", "json.notUtf8", 3},
    {"[\"\xC0\x80\"]", "json.notUtf8", 3},
    {"[\"\xC1\xBF\"]", "json.notUtf8", 3},
    {"[\"\xE0\x80\xAF\"]", "json.notUtf8", 3},
    {"[\"\xE2\x82\"]", "json.notUtf8", 3},
    {"[\"\xED\xA0\x80\"]", "json.notUtf8", 3},
    {"[\"\xED\xBF\xBF\"]", "json.notUtf8", 3},
    {"[\"\xF0\x80\x80\xAF\"]", "json.notUtf8", 3},
    {"[\"\xF4\x90\x80\x80\"]", "json.notUtf8", 3},
    {"[\"\xF5\x80\x80\x80\"]", "json.notUtf8", 3},
    {"[\"\xF8\x88\x80\x80\x80\"]", "json.notUtf8", 3},
    {"[\"\xFE\"]", "json.notUtf8", 3},
    {"[\"Z\xFC"
     "rich\"]",
        "json.notUtf8", 4},
    {"{\"\xFF\":1}", "json.notUtf8", 3},
};

const Invalid kDuplicates[] = {
    {R"({"a":1,"a":2})", "json.duplicateMember", 8},
    {R"({"a":1,"b":2,"a":1})", "json.duplicateMember", 14},
    {R"({"":1,"":2})", "json.duplicateMember", 7},
    {R"({"a":1,"\u0061":2})", "json.duplicateMember", 8},
    {R"([{"a":{"b":1,"b":2}}])", "json.duplicateMember", 14},
    {R"({"x":{"a":1},"y":{"a":1,"c":{},"c":{}}})", "json.duplicateMember", 32},
};

INSTANTIATE_TEST_SUITE_P(Structure, StrictJsonRefuses, testing::ValuesIn(kStructure));
INSTANTIATE_TEST_SUITE_P(Words, StrictJsonRefuses, testing::ValuesIn(kWords));
INSTANTIATE_TEST_SUITE_P(Numbers, StrictJsonRefuses, testing::ValuesIn(kNumbers));
INSTANTIATE_TEST_SUITE_P(Strings, StrictJsonRefuses, testing::ValuesIn(kStrings));
INSTANTIATE_TEST_SUITE_P(Bytes, StrictJsonRefuses, testing::ValuesIn(kBytes));
INSTANTIATE_TEST_SUITE_P(Duplicates, StrictJsonRefuses, testing::ValuesIn(kDuplicates));

} // namespace
} // namespace waymark
