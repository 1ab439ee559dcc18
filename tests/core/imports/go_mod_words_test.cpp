#include "core/imports/go_mod_words.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(GoPath, IsElementsOfPlainCharactersBetweenSlashes)
{
    for (const char* each : {"a", "example.com/a-b_c~d/v2", "gopkg.in/yaml.v3", "github.com/A/b+c"})
        EXPECT_TRUE(isGoPath(each)) << each;
    for (const char* each : {"", "/a", "a/", "a//b", "-a", "a b", "a\"b", "a@v1", "é.example/a", "a\\b"})
        EXPECT_FALSE(isGoPath(each)) << each;
}

TEST(GoModuleVersion, HasThreeNumbersAndPerhapsASuffix)
{
    for (const char* each :
        {"v0.0.0", "v1.2.3", "v27.4.1+incompatible", "v1.0.0-rc.1", "v0.0.0-20250102030405-0123456789ab", "v1.0.0-a+b"})
        EXPECT_TRUE(isGoModuleVersion(each)) << each;
    for (const char* each :
        {"", "1.2.3", "v1", "v1.2", "v1.2.x", "v01.2.3", "v1.2.3.4", "v1.2.3-", "v1.2.3+", "latest", "v1.2.3-a_b"})
        EXPECT_FALSE(isGoModuleVersion(each)) << each;
}

TEST(GoVersion, HasTwoOrThreeNumbersAndPerhapsAPreview)
{
    for (const char* each : {"1.9", "1.22", "1.22.3", "1.23rc1", "1.21beta2"})
        EXPECT_TRUE(isGoVersion(each)) << each;
    for (const char* each : {"", "1", "go1.22", "1.022", "0.9", "1.22.", "1.22rc", "1.22.3.4", "1.22 "})
        EXPECT_FALSE(isGoVersion(each)) << each;
}

TEST(GoToolchain, IsTheDefaultOrARelease)
{
    for (const char* each : {"default", "go1.21.0", "go1.22rc2", "go1.25.1-shop"})
        EXPECT_TRUE(isGoToolchain(each)) << each;
    for (const char* each : {"", "1.21", "gox", "go1.21.0shop", "go"})
        EXPECT_FALSE(isGoToolchain(each)) << each;
}

TEST(GoFolder, IsToldFromAModuleByItsBeginning)
{
    for (const char* each : {".", "..", "./a", "../a", "/a", ".\\a", "..\\a", "\\a", "C:\\a", "d:a"})
        EXPECT_TRUE(isGoFolder(each)) << each;
    for (const char* each : {"", "a", ".a/b", "...", "example.com/a", "1:a"})
        EXPECT_FALSE(isGoFolder(each)) << each;
}

TEST(MajorVersion, IsTakenOffAPath)
{
    EXPECT_EQ(withoutMajorVersion("a.example/b/v2"), "a.example/b");
    EXPECT_EQ(withoutMajorVersion("a.example/b/v82"), "a.example/b");
    for (const char* each : {"", "v2", "/v2", "a/v1", "a/v02", "a/v0", "a/v", "a/v2x", "a/v2/b", "gopkg.in/yaml.v3"})
        EXPECT_EQ(withoutMajorVersion(each), each);
}

} // namespace
} // namespace waymark
