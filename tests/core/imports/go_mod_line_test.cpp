#include "core/imports/go_mod_line.h"

#include <gmock/gmock.h>

namespace waymark {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> tokensOf(std::string_view line)
{
    const GoModLine cut = cutGoModLine(line);
    EXPECT_FALSE(cut.fault) << line;
    return cut.tokens;
}

std::string faultOf(std::string_view line)
{
    const GoModLine cut = cutGoModLine(line);
    return cut.fault ? cut.fault->id : "none";
}

TEST(GoModLine, IsCutAtBlanks)
{
    EXPECT_THAT(tokensOf("require  a.example/b\tv1.2.3\r"), ElementsAre("require", "a.example/b", "v1.2.3"));
    EXPECT_THAT(tokensOf(" \t\r"), IsEmpty());
}

TEST(GoModLine, IsCutAtMarks)
{
    EXPECT_THAT(tokensOf("retract [v1.0.0,v1.1.0]"), ElementsAre("retract", "[", "v1.0.0", ",", "v1.1.0", "]"));
    EXPECT_THAT(tokensOf("require("), ElementsAre("require", "("));
}

TEST(GoModLine, EndsAtAComment)
{
    const GoModLine cut = cutGoModLine("a v1.0.0// indirect, \"as \0x said");
    EXPECT_THAT(cut.tokens, ElementsAre("a", "v1.0.0"));
    EXPECT_EQ(cut.comment.substr(0, 10), " indirect,");
    EXPECT_FALSE(cut.fault);
}

TEST(GoModLine, TakesStringsInBackquotesAsTheyStand)
{
    EXPECT_THAT(tokensOf(R"(`a\b // c` d)"), ElementsAre(R"(a\b // c)", "d"));
}

TEST(GoModLine, TakesTheEscapesOfGoInDoubleQuotes)
{
    EXPECT_THAT(tokensOf(R"("C:\\x\"y" "\x41\102\u00e9\U0001F980")"), ElementsAre(R"(C:\x"y)", "ABé🦀"));
}

TEST(GoModLine, TellsOfStringsThatAreNotClosed)
{
    EXPECT_EQ(faultOf("module \"a"), "gomod.unclosedString");
    EXPECT_EQ(faultOf("module `a"), "gomod.unclosedString");
    EXPECT_EQ(faultOf(R"(module "a\")"), "gomod.unclosedString");
}

TEST(GoModLine, TellsOfEscapesThatGoDoesNotHave)
{
    for (const char* each : {R"("\q")", R"("\x4")", R"("\xg0")", R"("\400")", R"("\08")", R"("\ud800")",
             R"("\U00110000")", R"("\u12)", R"("\)"})
        EXPECT_EQ(faultOf(each), "gomod.badEscape") << each;
}

TEST(GoModLine, TellsOfBytesThatAreNoText)
{
    EXPECT_EQ(faultOf("module a\x01"), "gomod.badCharacter");
    EXPECT_EQ(faultOf("module \xFF"), "gomod.badCharacter");
    EXPECT_EQ(faultOf("module \"\xFF\""), "gomod.badCharacter");
    EXPECT_EQ(faultOf(R"("\n")"), "gomod.badCharacter");
    EXPECT_EQ(faultOf("module \xC3\xA9"), "none");
}

TEST(GoModLine, TellsOfCommentsOfAnotherKind)
{
    EXPECT_EQ(faultOf("module a /* why */"), "gomod.blockComment");
    EXPECT_EQ(faultOf("module a/*"), "gomod.blockComment");
}

TEST(GoModExcerpt, IsShortAndFitToBeShown)
{
    EXPECT_EQ(goModExcerpt("plain"), "plain");
    EXPECT_EQ(goModExcerpt("a\x1b[31m\xFF"), "a[31m");
    EXPECT_EQ(goModExcerpt(std::string(60, 'x')), std::string(60, 'x'));
    EXPECT_EQ(goModExcerpt(std::string(61, 'x')), std::string(60, 'x') + "…");
}

} // namespace
} // namespace waymark
