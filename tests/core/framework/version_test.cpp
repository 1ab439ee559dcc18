#include "core/framework/version.h"

#include <gtest/gtest.h>

namespace waymark::test {
namespace {

TEST(Version, ComparesNumbersAndNotText)
{
    EXPECT_LT(parseVersion("1.9.0"), parseVersion("1.10.0"));
    EXPECT_LT(parseVersion("1.10.9"), parseVersion("2.0.0"));
    EXPECT_LT(parseVersion("2.0.0"), parseVersion("2.0.1"));
}

TEST(Version, IsSpelledAsItWasRead)
{
    EXPECT_EQ(versionText(*parseVersion("10.0.205")), "10.0.205");
}

class NotAVersion : public testing::TestWithParam<const char*> {};

TEST_P(NotAVersion, IsRefused)
{
    EXPECT_FALSE(parseVersion(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Texts, NotAVersion,
    testing::Values("", "1", "1.2", "1.2.", "1.2.3.", "1.2.3.4", "1.2.3-rc.1", "v1.2.3", "01.2.3", "1.02.3", "-1.2.3",
        "1.-2.3", " 1.2.3", "1.2.3 ", "1,2,3", "1.2.9999999999"));

} // namespace
} // namespace waymark::test
