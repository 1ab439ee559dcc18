#include "core/base/shortest_number.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <limits>
#include <locale>
#include <rapidcheck/gtest.h>

namespace waymark {
namespace {

TEST(ShortestNumber, WritesOrdinaryNumbersOut)
{
    EXPECT_EQ(shortestNumber(0), "0");
    EXPECT_EQ(shortestNumber(0.1), "0.1");
    EXPECT_EQ(shortestNumber(-12.5), "-12.5");
    EXPECT_EQ(shortestNumber(100000), "100000");
    EXPECT_EQ(shortestNumber(0.000001), "0.000001");
    EXPECT_EQ(shortestNumber(1.0 / 3), "0.3333333333333333");
    EXPECT_EQ(shortestNumber(123456789012345680000.0), "123456789012345683968");
}

TEST(ShortestNumber, UsesAnExponentForTheVeryLargeAndTheVerySmall)
{
    EXPECT_EQ(shortestNumber(1e21), "1e+21");
    EXPECT_EQ(shortestNumber(0.0000001), "1e-07");
    EXPECT_EQ(shortestNumber(std::numeric_limits<double>::max()), "1.7976931348623157e+308");
    EXPECT_EQ(shortestNumber(std::numeric_limits<double>::denorm_min()), "5e-324");
}

TEST(FixedNumber, RoundsATieAwayFromNought)
{
    EXPECT_EQ(fixedNumber(18.5, 0), "19");
    EXPECT_EQ(fixedNumber(-18.5, 0), "-19");
    EXPECT_EQ(fixedNumber(0.125, 2), "0.13");
    EXPECT_EQ(fixedNumber(1.005, 2), "1.00") << "the double lies below the tie";
    EXPECT_EQ(fixedNumber(std::nextafter(2.5, 0), 0), "2");
    EXPECT_EQ(fixedNumber(-0.04, 1), "0.0");
    EXPECT_EQ(fixedNumber(std::numeric_limits<double>::max(), 9).size(), 319U);
}

RC_GTEST_PROP(FixedNumber, lies_within_half_a_unit_of_the_number, (std::int16_t whole))
{
    const int decimals = *rc::gen::inRange(0, 6);
    const double number = whole / 64.0; // many ties
    const double unit = std::pow(10, -decimals);
    RC_ASSERT(std::abs(*parseNumber(fixedNumber(number, decimals)) - number) <= unit / 2 + 1e-6 * unit);
    const auto withoutSign = [](std::string text) { return text.substr(text.starts_with('-') ? 1 : 0); };
    RC_ASSERT(withoutSign(fixedNumber(-number, decimals)) == withoutSign(fixedNumber(number, decimals)));
}

TEST(ShortestNumber, KeepsTheSignOfZero)
{
    EXPECT_EQ(shortestNumber(-0.0), "-0");
}

struct DecimalComma : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

TEST(ShortestNumber, IsTheSameInEveryLocale)
{
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new DecimalComma));
    EXPECT_EQ(shortestNumber(12345.5), "12345.5");
    EXPECT_EQ(parseNumber("12345.5"), 12345.5);
    std::locale::global(before);
}

RC_GTEST_PROP(ShortestNumber, ReadsBackAsTheSameBits, (std::uint64_t bits))
{
    const auto number = std::bit_cast<double>(bits);
    RC_PRE(std::isfinite(number));
    const auto back = parseNumber(shortestNumber(number));
    RC_ASSERT(back.has_value());
    RC_ASSERT(std::bit_cast<std::uint64_t>(*back) == bits);
}

TEST(ParseNumber, ReadsWhatPeopleType)
{
    EXPECT_EQ(parseNumber("18.5"), 18.5);
    EXPECT_EQ(parseNumber("-3e4"), -30000.0);
    EXPECT_EQ(parseNumber("0"), 0.0);
}

TEST(ParseNumber, RefusesWhatIsNotWhollyAFiniteNumber)
{
    for (const char* text :
        {"", " 1", "1 ", "1,5", "+1", "1ms", "0x10", "nan", "inf", "-infinity", "1e999", "--1", "."})
        EXPECT_EQ(parseNumber(text), std::nullopt) << text;
}

} // namespace
} // namespace waymark
