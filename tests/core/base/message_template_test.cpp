#include "core/base/message_template.h"

#include <gtest/gtest.h>
#include <limits>

namespace waymark {
namespace {

using Arguments = std::vector<Argument>;

TEST(FillTemplate, PutsArgumentsInTheirPlaces)
{
    EXPECT_EQ(fillTemplate("{a} and {b}, again {a}", {{"a", "Go"}, {"b", 3.5}}), "Go and 3.5, again Go");
}

TEST(FillTemplate, RoundsToDecimals)
{
    const Arguments arguments{{"x", 2.0 / 3}};
    EXPECT_EQ(fillTemplate("{x:0} {x:1} {x:3}", arguments), "1 0.7 0.667");
    EXPECT_EQ(fillTemplate("{x:1}", {{"x", 5.0}}), "5.0");
    EXPECT_EQ(fillTemplate("{x:1}", {{"x", -0.04}}), "0.0") << "no negative zero";
    EXPECT_EQ(fillTemplate("{x:2}", {{"x", -1.234}}), "-1.23");
}

TEST(FillTemplate, WritesSharesAsPercent)
{
    EXPECT_EQ(fillTemplate("{x:%}", {{"x", 0.456}}), "46\u00a0%");
    EXPECT_EQ(fillTemplate("{x:%}", {{"x", -0.001}}), "0\u00a0%");
    EXPECT_EQ(fillTemplate("{x:%}", {{"x", 1.0}}), "100\u00a0%");
}

TEST(FillTemplate, SetsThousandsApart)
{
    const auto apart = [](double number) { return fillTemplate("{x:,}", {{"x", number}}); };
    EXPECT_EQ(apart(0), "0");
    EXPECT_EQ(apart(999.4), "999");
    EXPECT_EQ(apart(999.6), "1,000");
    EXPECT_EQ(apart(100'000), "100,000");
    EXPECT_EQ(apart(-1'234'567), "-1,234,567");
    EXPECT_EQ(apart(-999), "-999");
}

TEST(FillTemplate, TakesATextAsItIsWhateverTheFormat)
{
    EXPECT_EQ(fillTemplate("{x:1}{x:%}", {{"x", "Go"}}), "GoGo");
}

TEST(FillTemplate, DoesNotLookIntoArguments)
{
    EXPECT_EQ(fillTemplate("{a}{b}", {{"a", "{b}"}, {"b", "x"}}), "{b}x");
}

TEST(FillTemplate, LeavesAloneWhatItCannotFill)
{
    EXPECT_EQ(fillTemplate("{missing} {missing:1}", {}), "{missing} {missing:1}");
    EXPECT_EQ(fillTemplate("{} { a } {a {a:} {a:x} {a:12} }{", {{"a", "no"}}), "{} { a } {a {a:} {a:x} {a:12} }{");
    EXPECT_EQ(fillTemplate("{{a}}", {{"a", "x"}}), "{x}");
    EXPECT_EQ(fillTemplate("", {}), "");
}

TEST(FillTemplate, HasAWordForNumbersThatAreNotFinite)
{
    const double infinity = std::numeric_limits<double>::infinity();
    EXPECT_EQ(fillTemplate("{x} {x:1} {x:%}", {{"x", infinity}}), "infinity infinity infinity");
    EXPECT_EQ(fillTemplate("{x}", {{"x", -infinity}}), "-infinity");
    EXPECT_EQ(fillTemplate("{x:2}", {{"x", std::numeric_limits<double>::quiet_NaN()}}), "not a number");
}

TEST(FillTemplate, LeavesTheSpellingOfNumbersToWhomItIsTold)
{
    const NumberSpelling bracketed = [](double number, char format) {
        return '<' + std::to_string(static_cast<int>(number)) + (format ? std::string(1, format) : "") + '>';
    };
    EXPECT_EQ(
        fillTemplate("{a} {a:2} {a:%} {b:1}", {{"a", 7.0}, {"b", "as it is"}}, bracketed), "<7> <72> <7%> as it is");
}

TEST(FillTemplate, HasRoomForTheLargestNumber)
{
    EXPECT_EQ(fillTemplate("{x:9}", {{"x", std::numeric_limits<double>::max()}}).size(), 319u);
}

TEST(PlaceholderNames, AreThoseOfTheTemplateInOrder)
{
    EXPECT_EQ(placeholderNames("{b} {a:1} {a:%} {not one}"), (std::vector<std::string>{"b", "a", "a"}));
}

} // namespace
} // namespace waymark
