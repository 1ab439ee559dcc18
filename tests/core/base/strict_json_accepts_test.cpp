#include "core/base/strict_json.h"

#include <gtest/gtest.h>
#include <string>

namespace waymark {
namespace {

struct Valid {
    const char* what;
    std::string text;
};

void PrintTo(const Valid& valid, std::ostream* out)
{
    *out << valid.what;
}

class StrictJsonAccepts : public testing::TestWithParam<Valid> {};

TEST_P(StrictJsonAccepts, ThisText)
{
    const Result<Done> checked = checkJson(GetParam().text, "file");
    EXPECT_TRUE(checked) << (checked ? "" : checked.errors()[0].message.id) << ": " << GetParam().text;
}

const Valid kValid[] = {
    {"null alone", "null"},
    {"true alone", "true"},
    {"false alone", "false"},
    {"a number alone", "42"},
    {"a string alone", "\"wind\""},
    {"an empty string alone", "\"\""},
    {"an empty object", "{}"},
    {"an empty array", "[]"},
    {"an empty object with space in it", "{ \t\r\n }"},
    {"an empty array with space in it", "[ \t\r\n ]"},
    {"space around everything", " \n [ 1 , 2 ] \r\n\t"},
    {"no newline at the end", "[1]"},
    {"many newlines at the end", "[1]\n\n\n"},
    {"Windows line ends", "{\r\n\"a\":\r\n1\r\n}\r\n"},
    {"one member", R"({"a":1})"},
    {"several members", R"({"a":1,"b":[],"c":{}})"},
    {"an empty member name", R"({"":0})"},
    {"member names that differ in case", R"({"a":1,"A":2})"},
    {"the same name in different objects", R"({"a":{"a":{"a":1}},"b":{"a":2}})"},
    {"the same name in neighbours", R"([{"a":1},{"a":1}])"},
    {"names that differ only in normal form", "{\"\xC3\xA9\":1,\"e\xCC\x81\":2}"},
    {"a name with escapes", R"({"a\"b\\c\/d":1})"},
    {"a name like a word", R"({"null":1,"true":2})"},
    {"every kind in an array", R"([null,true,false,0,"",[],{}])"},
    {"arrays within arrays", "[[[[[[]]]]]]"},
    {"sixty-four levels", std::string(64, '[') + std::string(64, ']')},
    {"zero", "[0]"},
    {"negative zero", "[-0]"},
    {"negative zero with decimals", "[-0.0]"},
    {"a negative number", "[-17]"},
    {"decimals", "[3.25]"},
    {"decimals that end in zeros", "[1.500]"},
    {"a number with space around it", "[ 4\t]"},
    {"zero with an exponent", "[0e1, 0E-1, 0e+1]"},
    {"whole numbers with exponents", "[20e1, 20E-2]"},
    {"a number close to zero", "[-0." + std::string(80, '0') + "1]"},
    {"members with large and small numbers", R"({"least":-1.0e+28,"most":1.0e+28})"},
    {"a leading zero before the point", "[0.5]"},
    {"an exponent", "[1e5]"},
    {"a capital exponent", "[1E5]"},
    {"a positive exponent", "[1e+5]"},
    {"a negative exponent", "[1e-5]"},
    {"an exponent with leading zeros", "[1e007]"},
    {"decimals and exponent", "[-1.25E-3]"},
    {"zero with a huge exponent", "[0e999]"},
    {"the largest double", "[1.7976931348623157e308]"},
    {"the smallest double", "[5e-324]"},
    {"the largest whole number", "[18446744073709551615]"},
    {"the largest signed whole number", "[9223372036854775807]"},
    {"the smallest whole number", "[-9223372036854775808]"},
    {"a whole number beyond a double's precision", "[9007199254740993]"},
    {"more decimals than a double has", "[0.1234567890123456789012345678901234567890]"},
    {"a thousand digits", "[0." + std::string(1000, '3') + "]"},
    {"short escapes", R"(["\" \\ \/ \b \f \n \r \t"])"},
    {"a code point escape", R"(["\u00e9"])"},
    {"a code point escape in capitals", R"(["\u00E9"])"},
    {"an escaped NUL", R"(["a\u0000b"])"},
    {"an escaped control character", R"(["\u001f"])"},
    {"a pair of surrogates", R"(["\ud83d\ude00"])"},
    {"the first and the last pair", R"(["\ud800\udc00 \udbff\udfff"])"},
    {"an escaped backslash before u", R"(["\\u12"])"},
    {"an escaped backslash before a whole code point", R"(["\\u0000"])"},
    {"an escaped backslash before a letter", R"(["\\a \\n"])"},
    {"an escaped backslash at the end", R"(["a\\"])"},
    {"escaped quotes alone", R"(["\"\u0022\""])"},
    {"escapes of what needs none", R"(["\u0020\u002c\u0061\u005C\u007f"])"},
    {"escaped line ends", R"(["\u000A\u000d\u2028\u2029"])"},
    {"an escaped NUL in a name", R"({"a\u0000b":1})"},
    {"escaped characters without meaning", R"(["\uFFFE\uFFFF\uFDD0\uDBFF\uDFFE\uD83F\uDFFE"])"},
    {"escaped characters without width", R"(["\u200B\u2064\uFEFF"])"},
    {"DEL as it is", "[\"\x7F\"]"},
    {"characters of two, three and four bytes", "[\"é € 😀\"]"},
    {"the ends of the ranges",
        "[\"\xC2\x80 \xDF\xBF \xE0\xA0\x80 \xED\x9F\xBF \xEE\x80\x80 \xEF\xBF\xBF \xF0\x90\x80\x80 "
        "\xF4\x8F\xBF\xBF\"]"},
    {"characters without meaning", "[\"\xEF\xBF\xBE \xEF\xB7\x90 \xF0\x9B\xBF\xBF \xF4\x8F\xBF\xBE\"]"},
    {"a space alone within a string", "[\" \"]"},
    {"line and paragraph separators", "[\"\xE2\x80\xA8\xE2\x80\xA9\"]"},
    {"writing from right to left", "[\"שלום \xE2\x80\xAE\"]"},
    {"a byte order mark within a string", "[\"\xEF\xBB\xBF\"]"},
    {"what looks like a comment within a string", R"(["// no /* comment */"])"},
    {"brackets within a string", R"(["[{]}"])"},
    {"a long string", "\"" + std::string(100'000, 'x') + "\""},
};

INSTANTIATE_TEST_SUITE_P(Texts, StrictJsonAccepts, testing::ValuesIn(kValid));

} // namespace
} // namespace waymark
