#include "core/base/named.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

enum class Colour { red, green };
constexpr Named<Colour> kColours[] = {{"red", Colour::red}, {"green", Colour::green}};

TEST(NameOf, IsTheSpellingInTheTable)
{
    EXPECT_EQ(nameOf(kColours, Colour::red), "red");
    EXPECT_EQ(nameOf(kColours, Colour::green), "green");
}

} // namespace
} // namespace waymark
