#include "core/base/reader_json.h"

#include <gtest/gtest.h>
#include <string>

namespace waymark {
namespace {

enum class Kind { build, keep };
constexpr Named<Kind> kKinds[] = {{"build", Kind::build}, {"keep", Kind::keep}};

class JsonReading : public testing::Test {
protected:
    /// The member `x` of a document; absent if `text` is empty.
    JsonValue value(const std::string& text)
    {
        m_document = *parseJson(text.empty() ? "{}" : "{\"x\":" + text + "}", "f");
        return JsonValue(m_document, m_errors).object().optional("x");
    }
    JsonObject object(const std::string& text)
    {
        m_document = *parseJson(text, "f");
        return JsonValue(m_document, m_errors).object();
    }
    /// The only fault noted so far, which is forgotten with that.
    Error onlyFault()
    {
        EXPECT_EQ(m_errors.size(), 1u);
        const Error fault = m_errors.empty() ? Error{} : m_errors[0];
        m_errors.clear();
        return fault;
    }
    Message faultOfX()
    {
        const Error fault = onlyFault();
        EXPECT_EQ(fault.where.pointer, "/x");
        return fault.message;
    }

    Json m_document;
    Errors m_errors;
};

TEST_F(JsonReading, TakesValuesOfTheRightKind)
{
    EXPECT_EQ(value(R"("a text")").text(), "a text");
    EXPECT_EQ(value(R"("")").text(), "");
    EXPECT_EQ(value(R"("a text")").filledText(), "a text");
    EXPECT_EQ(value("2.5").number(), 2.5);
    EXPECT_EQ(value("-3").integer(), -3);
    EXPECT_EQ(value("3.0").integer(), 3);
    EXPECT_TRUE(value("true").flag());
    EXPECT_FALSE(value("false").flag());
    EXPECT_EQ(value(R"("keep")").choice(kKinds, Kind::build), Kind::keep);
    EXPECT_TRUE(m_errors.empty());
}

TEST_F(JsonReading, NotesWhatStandsThereInsteadOfTheRightKind)
{
    EXPECT_EQ(value("3").text(), "");
    EXPECT_EQ(faultOfX(), (Message{"json.expectedText", {{"found", "3"}}}));
    EXPECT_EQ(value(R"("3")").number({}, 7), 7);
    EXPECT_EQ(faultOfX(), (Message{"json.expectedNumber", {{"found", "string"}}}));
    EXPECT_EQ(value("2.5").integer({}, 7), 7);
    EXPECT_EQ(faultOfX(), (Message{"json.expectedInteger", {{"found", "2.5"}}}));
    EXPECT_FALSE(value("null").flag());
    EXPECT_EQ(faultOfX(), (Message{"json.expectedFlag", {{"found", "null"}}}));
    EXPECT_TRUE(value("{}").items().empty());
    EXPECT_EQ(faultOfX(), (Message{"json.expectedArray", {{"found", "object"}}}));
    EXPECT_TRUE(value("[]").members().empty());
    EXPECT_EQ(faultOfX(), (Message{"json.expectedObject", {{"found", "array"}}}));
    EXPECT_FALSE(value("true").object().has("a"));
    EXPECT_EQ(faultOfX(), (Message{"json.expectedObject", {{"found", "true"}}}));
    EXPECT_EQ(value("false").choice(kKinds, Kind::keep), Kind::keep);
    EXPECT_EQ(faultOfX(), (Message{"json.expectedText", {{"found", "false"}}}));
}

TEST_F(JsonReading, RefusesABlankTextWhereOneMustSaySomething)
{
    value(R"("")").filledText();
    EXPECT_EQ(faultOfX().id, "json.blankText");
    value(R"(" \t\n ")").filledText();
    EXPECT_EQ(faultOfX().id, "json.blankText");
}

TEST_F(JsonReading, HoldsNumbersToTheirBounds)
{
    EXPECT_EQ(value("0").number({.atLeast = 0, .atMost = 1}), 0);
    EXPECT_EQ(value("1").number({.atLeast = 0, .atMost = 1}), 1);
    EXPECT_TRUE(m_errors.empty());
    EXPECT_EQ(value("-0.5").number({.atLeast = 0}, 9), 9);
    EXPECT_EQ(faultOfX(), (Message{"json.numberTooSmall", {{"found", -0.5}, {"atLeast", 0.0}}}));
    EXPECT_EQ(value("1.5").number({.atMost = 1}, 9), 9);
    EXPECT_EQ(faultOfX(), (Message{"json.numberTooLarge", {{"found", 1.5}, {"atMost", 1.0}}}));
    EXPECT_EQ(value("0").number({.above = 0}, 9), 9);
    EXPECT_EQ(faultOfX(), (Message{"json.numberNotAbove", {{"found", 0.0}, {"above", 0.0}}}));
}

TEST_F(JsonReading, HoldsWholeNumbersToTheirBounds)
{
    EXPECT_EQ(value("7").integer({.atLeast = 0, .atMost = 7}), 7);
    EXPECT_TRUE(m_errors.empty());
    EXPECT_EQ(value("8").integer({.atLeast = 0, .atMost = 7}, 1), 1);
    EXPECT_EQ(faultOfX(), (Message{"json.numberTooLarge", {{"found", 8.0}, {"atMost", 7.0}}}));
    EXPECT_EQ(value("-1").integer({.atLeast = 0, .atMost = 7}, 1), 1);
    EXPECT_EQ(faultOfX(), (Message{"json.numberTooSmall", {{"found", -1.0}, {"atLeast", 0.0}}}));
}

TEST_F(JsonReading, RefusesWholeNumbersThatDoNotFit)
{
    for (const char* text : {"18446744073709551615", "9223372036854775808", "1e19", "-1e19", "9223372036854775808.0"}) {
        value(text).integer();
        EXPECT_EQ(faultOfX().id, "json.expectedInteger") << text;
    }
    EXPECT_EQ(value("9223372036854775807").integer(), 9223372036854775807);
    EXPECT_EQ(value("-9223372036854775808").integer(), std::numeric_limits<long long>::min());
    EXPECT_TRUE(m_errors.empty());
}

TEST_F(JsonReading, ListsTheNamesItKnowsWhenItMeetsAnother)
{
    EXPECT_EQ(value(R"("drop")").choice(kKinds, Kind::keep), Kind::keep);
    EXPECT_EQ(faultOfX(), (Message{"json.unknownName", {{"found", "drop"}, {"known", "build, keep"}}}));
}

TEST_F(JsonReading, IteratesArraysWithTheirPointers)
{
    const std::vector<JsonValue> items = value(R"(["a","b"])").items();
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[1].text(), "b");
    EXPECT_EQ(items[1].pointer(), "/x/1");
}

TEST_F(JsonReading, HoldsArraysToAFixedSize)
{
    EXPECT_EQ(value("[1,2,3]").items(3).size(), 3u);
    EXPECT_TRUE(m_errors.empty());
    EXPECT_TRUE(value("[1,2]").items(3).empty());
    EXPECT_EQ(faultOfX(), (Message{"json.wrongItemCount", {{"found", 2.0}, {"expected", 3.0}}}));
    EXPECT_TRUE(value("7").items(3).empty());
    EXPECT_EQ(faultOfX().id, "json.expectedArray");
}

TEST_F(JsonReading, GivesMembersWhoseNamesAreDataInTheirOrder)
{
    const auto members = value(R"({"rust":1,"g/o":2})").members();
    ASSERT_EQ(members.size(), 2u);
    EXPECT_EQ(members[0].first, "rust");
    EXPECT_EQ(members[1].first, "g/o");
    EXPECT_EQ(members[1].second.pointer(), "/x/g~1o");
}

TEST_F(JsonReading, KeepsAValueVerbatim)
{
    EXPECT_EQ(value(R"( { "b" : [ 1 ] } )").verbatim(), R"({"b":[1]})");
    EXPECT_EQ(value("").verbatim(), "");
}

TEST_F(JsonReading, TakesAnAbsentValueForItsStandInWithoutAFault)
{
    const JsonValue absent = value("");
    EXPECT_FALSE(absent.present());
    EXPECT_EQ(absent.text(), "");
    EXPECT_EQ(absent.filledText(), "");
    EXPECT_EQ(absent.number({.atLeast = 5}, 1.5), 1.5);
    EXPECT_EQ(absent.integer({}, 4), 4);
    EXPECT_FALSE(absent.flag());
    EXPECT_EQ(absent.choice(kKinds, Kind::keep), Kind::keep);
    EXPECT_TRUE(absent.items().empty());
    EXPECT_TRUE(absent.items(3).empty());
    EXPECT_TRUE(absent.members().empty());
    JsonObject object = absent.object();
    EXPECT_FALSE(object.required("a").present());
    object.finish();
    EXPECT_EQ(object.unknownMembers(), "");
    EXPECT_TRUE(m_errors.empty());
}

TEST_F(JsonReading, SaysWhatKindAValueIs)
{
    EXPECT_TRUE(value("\"\"").isText());
    EXPECT_TRUE(value("1").isNumber());
    EXPECT_TRUE(value("1.5").isNumber());
    EXPECT_TRUE(value("[]").isArray());
    EXPECT_TRUE(value("{}").isObject());
    EXPECT_FALSE(
        value("null").isText() || value("null").isNumber() || value("null").isArray() || value("null").isObject());
    EXPECT_TRUE(value("null").present());
}

TEST_F(JsonReading, NotesAMissingMember)
{
    EXPECT_EQ(object(R"({"a":1})").required("b").number(), 0);
    EXPECT_EQ(onlyFault(), (Error{{"", "/b", 0, 0, {}}, {"json.missingMember", {{"member", "b"}}}}));
}

TEST_F(JsonReading, NotesMembersNobodyAskedFor)
{
    JsonObject read = object(R"({"a":1,"tpyo":2,"b":3,"c":4})");
    read.required("a");
    read.optional("b");
    EXPECT_TRUE(read.has("c")) << "a look is no question";
    read.finish();
    ASSERT_EQ(m_errors.size(), 2u);
    EXPECT_EQ(m_errors[0], (Error{{"", "/tpyo", 0, 0, {}}, {"json.unknownMember", {{"member", "tpyo"}}}}));
    EXPECT_EQ(m_errors[1].where.pointer, "/c");
}

TEST_F(JsonReading, KeepsMembersNobodyAskedForAsText)
{
    JsonObject read = object(R"({"z":{"new":[1,2]},"a":1,"later":null})");
    read.required("a");
    EXPECT_EQ(read.unknownMembers(), R"({"z":{"new":[1,2]},"later":null})");
    EXPECT_TRUE(m_errors.empty());
}

TEST_F(JsonReading, NotesARootThatIsNoObject)
{
    object("[1]").required("a");
    EXPECT_EQ(onlyFault(), (Error{{}, {"json.expectedObject", {{"found", "array"}}}}));
}

TEST_F(JsonReading, FindsEveryFaultInOneRun)
{
    JsonObject page = object(R"({"id":7,"share":2,"tags":["a",null],"extra":0})");
    page.required("id").filledText();
    page.required("title").filledText();
    page.optional("share").number({.atMost = 1});
    for (const JsonValue& tag : page.optional("tags").items())
        tag.text();
    page.finish();
    std::vector<std::string> pointers;
    for (const Error& error : m_errors)
        pointers.push_back(error.where.pointer);
    EXPECT_EQ(pointers, (std::vector<std::string>{"/id", "/title", "/share", "/tags/1", "/extra"}));
}

TEST_F(JsonReading, NotesAThousandFaultsAtMost)
{
    std::string text = "[";
    for (int i = 0; i < 5000; ++i)
        text += "0,";
    text.back() = ']';
    for (const JsonValue& item : value(text).items())
        item.text();
    EXPECT_EQ(m_errors.size(), 1000u);
}

} // namespace
} // namespace waymark
