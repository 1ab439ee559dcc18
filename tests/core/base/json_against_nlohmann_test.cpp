// The strict reader against an independent one: on texts of all kinds the two must agree, but for the rules that ours
// has on top of RFC 8259.
#include "core/base/document_json.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace waymark {
namespace {

const std::set<std::string> kOwnRules{"json.byteOrderMark", "json.duplicateMember", "json.nulByte",
    "json.numberOutOfRange", "json.tooBig", "json.tooDeep", "json.tooManyValues"};

const std::string kPieces[] = {"{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "false", "0", "-1", "2.5",
    "1e3", "1e400", "\"a\"", "\"b\"", "\"\\u00e9\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", " ", "\n", "\t", "é", "\xC3",
    "\xFF", ".", "-", "+", "E", "\"a\":", "{}", "[]", "/", "\x01", "18446744073709551616"};

const std::string kDocument =
    R"({"id":"go","list":[1,-2.5e3,true,null,{"x":"\u00e9\n\\"},[[],{}]],"text":"é😀","n":0.1,"last":{"a":{"b":[""]}}})";

void expectAgreement(const std::string& text)
{
    const Result<Json> ours = parseJson(text, "f");
    const Json theirs = Json::parse(text, nullptr, false);
    if (ours) {
        RC_ASSERT(!theirs.is_discarded());
        RC_ASSERT(*ours == theirs);
    } else if (!theirs.is_discarded()) {
        RC_ASSERT(kOwnRules.contains(ours.errors()[0].message.id));
    }
}

RC_GTEST_PROP(StrictJsonAgainstNlohmann, AgreesOnPiecesThrownTogether, ())
{
    const auto picks =
        *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, std::size(kPieces)));
    std::string text;
    for (const std::size_t pick : picks)
        text += kPieces[pick];
    expectAgreement(text);
}

RC_GTEST_PROP(StrictJsonAgainstNlohmann, AgreesOnADocumentWithAFewWrongBytes, ())
{
    std::string text = kDocument;
    const auto faults = *rc::gen::container<std::vector<std::pair<std::size_t, char>>>(
        rc::gen::pair(rc::gen::inRange<std::size_t>(0, kDocument.size()), rc::gen::arbitrary<char>()));
    for (const auto& [at, byte] : faults)
        text[at] = byte;
    expectAgreement(text);
}

TEST(StrictJsonAgainstNlohmann, AgreesOnEveryBeginningAndEveryLeftOutByte)
{
    for (std::size_t at = 0; at < kDocument.size(); ++at) {
        const std::string shorter = std::string(kDocument).erase(at, 1);
        EXPECT_EQ(bool(parseJson(kDocument.substr(0, at), "f")), Json::accept(kDocument.substr(0, at))) << at;
        EXPECT_EQ(bool(parseJson(shorter, "f")), Json::accept(shorter)) << at;
    }
}

} // namespace
} // namespace waymark
