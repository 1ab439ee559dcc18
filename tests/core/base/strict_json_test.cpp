#include "core/base/strict_json.h"

#include <gtest/gtest.h>
#include <string>

namespace waymark {
namespace {

Error faultOf(const std::string& text, const JsonLimits& limits = {})
{
    const Result<Done> checked = checkJson(text, "f", limits);
    return checked ? Error{} : checked.errors()[0];
}

std::string repeated(const std::string& piece, std::size_t times)
{
    std::string text;
    text.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        text += piece;
    return text;
}

TEST(CheckJson, CountsLinesAndColumnsFromOneAndColumnsInBytes)
{
    EXPECT_EQ(faultOf("[\n  1,\n  é\n]").where, (Where{"f", "", 3, 3, {}}));
    EXPECT_EQ(faultOf("[\"é\" x]").where, (Where{"f", "", 1, 7, {}}));
    EXPECT_EQ(faultOf("[\r\n1\r\nx]").where, (Where{"f", "", 3, 1, {}}));
}

TEST(CheckJson, NamesWhatItFound)
{
    EXPECT_EQ(faultOf("[undefined]").message, (Message{"json.expectedValue", {{"found", "undefined"}}}));
    EXPECT_EQ(faultOf("[1 €]").message, (Message{"json.expectedCommaOrBracket", {{"found", "€"}}}));
    EXPECT_EQ(faultOf("[\x01]").message, (Message{"json.expectedValue", {{"found", "control character"}}}));
    EXPECT_EQ(faultOf("[\xFF]").message, (Message{"json.expectedValue", {{"found", "\xEF\xBF\xBD"}}}));
    EXPECT_EQ(faultOf(R"({"a b":1,"a b":2})").message, (Message{"json.duplicateMember", {{"member", "a b"}}}));
}

TEST(CheckJson, KeepsWhatItFoundShort)
{
    const Message message = faultOf("[" + std::string(10'000, 'x') + "]").message;
    EXPECT_EQ(std::get<std::string>(message.arguments[0].value).size(), 24u);
}

TEST(CheckJson, RefusesATextOfMoreThanSixtyFourMebibytes)
{
    constexpr std::size_t kLimit = 64 * 1024 * 1024;
    std::string text(kLimit, ' ');
    text[0] = '1';
    EXPECT_TRUE(checkJson(text, "f"));
    text += ' ';
    EXPECT_EQ(faultOf(text).message, (Message{"json.tooBig", {{"limit", double{kLimit}}}}));
}

TEST(CheckJson, RefusesMoreThanSixtyFourLevels)
{
    EXPECT_TRUE(checkJson(repeated("[", 64) + repeated("]", 64), "f"));
    EXPECT_EQ(faultOf(repeated("[", 65) + repeated("]", 65)).message, (Message{"json.tooDeep", {{"limit", 64.0}}}));
    EXPECT_EQ(faultOf(repeated("[", 5'000'000)).message.id, "json.tooDeep");
    EXPECT_EQ(faultOf(repeated(R"({"a":)", 1'000'000)).message.id, "json.tooDeep");
}

TEST(CheckJson, CountsLevelsAndNotBrackets)
{
    EXPECT_TRUE(checkJson("[" + repeated("[[],{}],", 1000) + "0]", "f"));
}

TEST(CheckJson, RefusesMoreThanTwoMillionValues)
{
    EXPECT_TRUE(checkJson("[" + repeated("0,", 1'999'998) + "0]", "f")) << "the array itself is one of two million";
    EXPECT_EQ(
        faultOf("[" + repeated("0,", 1'999'999) + "0]").message, (Message{"json.tooManyValues", {{"limit", 2e6}}}));
}

TEST(CheckJson, HoldsTheLimitsItIsGiven)
{
    EXPECT_EQ(faultOf("[[1]]", {.depth = 1}).message.id, "json.tooDeep");
    EXPECT_EQ(faultOf("[1,2]", {.values = 2}).message.id, "json.tooManyValues");
    EXPECT_EQ(faultOf("[1,2]", {.bytes = 4}).message.id, "json.tooBig");
    EXPECT_TRUE(checkJson("[1,2]", "f", {.bytes = 5, .depth = 1, .values = 3}));
}

const char* const kSpread = "{\n"
                            "  \"pages\": [\n"
                            "    {\"id\": \"one\"},\n"
                            "    {\"id\": \"two\", \"a/b~c\": [10, 20]}\n"
                            "  ],\n"
                            "  \"\": {\"deep\": null}\n"
                            "}\n";

TEST(Locate, FindsWhereTheValueOfAPointerStarts)
{
    EXPECT_EQ(locate(kSpread, ""), (Where{"", "", 1, 1, {}}));
    EXPECT_EQ(locate(kSpread, "/pages"), (Where{"", "/pages", 2, 12, {}}));
    EXPECT_EQ(locate(kSpread, "/pages/0/id"), (Where{"", "/pages/0/id", 3, 12, {}}));
    EXPECT_EQ(locate(kSpread, "/pages/1"), (Where{"", "/pages/1", 4, 5, {}}));
    EXPECT_EQ(locate(kSpread, "/pages/1/a~1b~0c/1"), (Where{"", "/pages/1/a~1b~0c/1", 4, 33, {}}));
    EXPECT_EQ(locate(kSpread, "//deep"), (Where{"", "//deep", 6, 16, {}}));
}

TEST(Locate, FallsBackToTheValueAroundWhatIsMissing)
{
    EXPECT_EQ(locate(kSpread, "/pages/1/title"), (Where{"", "/pages/1/title", 4, 5, {}}));
    EXPECT_EQ(locate(kSpread, "/pages/7/title"), (Where{"", "/pages/7/title", 2, 12, {}}));
    EXPECT_EQ(locate(kSpread, "/nothing/at/all"), (Where{"", "/nothing/at/all", 1, 1, {}}));
    EXPECT_EQ(locate(kSpread, "no pointer"), (Where{"", "no pointer", 1, 1, {}}));
}

TEST(LocateAll, GivesEveryErrorItsFileAndItsPlace)
{
    Errors errors{{{"", "/pages/1", 0, 0, {}}, {}}, {{"", "", 0, 0, {}}, {}}, {{"", "/pages/0/id", 0, 0, {}}, {}}};
    locateAll(kSpread, "d.json", errors);
    EXPECT_EQ(errors[0].where, (Where{"d.json", "/pages/1", 4, 5, {}}));
    EXPECT_EQ(errors[1].where, (Where{"d.json", "", 1, 1, {}}));
    EXPECT_EQ(errors[2].where, (Where{"d.json", "/pages/0/id", 3, 12, {}}));
}

TEST(LocateAll, KeepsAPlaceThatIsKnownAlready)
{
    Errors errors{{{"", "/pages", 70, 7, {}}, {}}};
    locateAll(kSpread, "d.json", errors);
    EXPECT_EQ(errors[0].where, (Where{"d.json", "/pages", 70, 7, {}}));
}

TEST(PointerStep, EscapesWhatPointersUse)
{
    EXPECT_EQ(pointerStep("plain"), "/plain");
    EXPECT_EQ(pointerStep("a/b~c"), "/a~1b~0c");
    EXPECT_EQ(pointerStep(""), "/");
}

} // namespace
} // namespace waymark
