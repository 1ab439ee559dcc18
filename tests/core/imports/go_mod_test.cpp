#include "core/imports/go_mod.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "core/base/read_file.h"

namespace waymark {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

constexpr const char* kSamples = WAYMARK_SOURCE_DIR "/tests/samples/go-mod/";

GoMod read(std::string_view text)
{
    const Result<GoMod> made = readGoMod(text, "go.mod");
    EXPECT_TRUE(made) << text;
    return made ? *made : GoMod{};
}

GoMod sample(const std::string& name)
{
    return read(*readFile(kSamples + name));
}

using Fault = std::pair<std::size_t, std::string>; ///< line and message

std::vector<Fault> faultsOf(std::string_view text)
{
    const Result<GoMod> made = readGoMod(text, "go.mod");
    std::vector<Fault> faults;
    if (!made)
        for (const Error& each : made.errors())
            faults.emplace_back(each.where.line, each.message.id);
    return faults;
}

/// Faults of a statement in a file that is otherwise sound; the statement is on line 2.
std::vector<Fault> faultsIn(const std::string& statement)
{
    return faultsOf("module m\n" + statement + "\n");
}

MATCHER_P(Faulty, id, "")
{
    return arg.size() == 1 && arg.front() == Fault(2, id);
}

TEST(ReadGoMod, KnowsEveryDirective)
{
    const GoMod made = sample("every-directive.go.mod");
    EXPECT_EQ(made.module, "example.com/shop/orders");
    EXPECT_EQ(made.goVersion, "1.24.0");
    EXPECT_THAT(made.warnings, IsEmpty());
    EXPECT_THAT(made.requirements,
        ElementsAre(GoRequirement{"github.com/jackc/pgx/v5", "v5.7.2", false},
            GoRequirement{"github.com/redis/go-redis/v9", "v9.7.0", false},
            GoRequirement{"github.com/twmb/franz-go", "v1.18.1", false},
            GoRequirement{"example.com/shop/money", "v0.4.0", false},
            GoRequirement{"example.com/tables", "v0.0.0-20250102030405-0123456789ab", false},
            GoRequirement{"github.com/klauspost/compress", "v1.17.11", true},
            GoRequirement{"github.com/cespare/xxhash/v2", "v2.3.0", true},
            GoRequirement{"github.com/docker/docker", "v27.4.1+incompatible", false}));
    EXPECT_THAT(made.replacements,
        ElementsAre(GoReplacement{"example.com/shop/money", "", "../money", ""},
            GoReplacement{
                "example.com/tables", "v0.0.0-20250102030405-0123456789ab", "github.com/shop/tables", "v1.0.0-rc.1"},
            GoReplacement{"github.com/klauspost/compress", "", "C:\\src\\compress", ""}));
}

TEST(ReadGoMod, TakesEveryKindOfLineEndAndAByteOrderMark)
{
    EXPECT_EQ(read("\xEF\xBB\xBFmodule m\r\nrequire (\r\n\ta v1.0.0 // indirect\r\n)").requirements,
        (std::vector<GoRequirement>{{"a", "v1.0.0", true}}));
}

TEST(ReadGoMod, PassesOverDirectivesThatItDoesNotKnowWithAWarning)
{
    const GoMod made = read("module m\nshade a\nlater (\n\tx y z\n\t)\nrequire a v1.0.0\n");
    EXPECT_EQ(made.requirements.size(), 1u);
    ASSERT_EQ(made.warnings.size(), 2u);
    EXPECT_EQ(made.warnings[0].where.line, 2u);
    EXPECT_EQ(made.warnings[1].where.line, 3u);
    EXPECT_EQ(made.warnings[1].message, (Message{"gomod.unknownDirective", {{"found", "later"}}}));
}

TEST(ReadGoMod, TellsEveryFaultOfAFile)
{
    EXPECT_THAT(faultsOf("module m\nrequire a\ngo one\nreplace a b\nrequire (\n\ta v1\n\tb v1.0.0 x\n"),
        ElementsAre(Pair(2, "gomod.wrongForm"), Pair(3, "gomod.badGoVersion"), Pair(4, "gomod.wrongForm"),
            Pair(6, "gomod.badVersion"), Pair(7, "gomod.wrongForm"), Pair(5, "gomod.unclosedBlock")));
}

TEST(ReadGoMod, NeedsTheModulesName)
{
    EXPECT_THAT(faultsOf(""), ElementsAre(Pair(1, "gomod.noModule")));
    EXPECT_THAT(faultsOf("go 1.22\nrequire a v1.0.0\n"), ElementsAre(Pair(1, "gomod.noModule")));
    EXPECT_THAT(faultsOf("Dear team,\nhere is our list.\n"), ElementsAre(Pair(1, "gomod.noModule")));
}

TEST(ReadGoMod, TellsHowADirectiveIsWritten)
{
    for (const char* each :
        {"go", "go 1.22 1.23", "toolchain", "godebug", "godebug a", "godebug =a", "require a",
            "require a v1.0.0 v1.0.0", "exclude a", "replace a", "replace a => ", "replace => b v1.0.0",
            "replace a v1.0.0 x => b v1.0.0", "replace a => b v1.0.0 x", "retract", "retract v1.0.0 v1.1.0",
            "retract [v1.0.0 , v1.1.0", "retract (v1.0.0, v1.1.0]", "tool", "tool a b", "ignore", "require (a v1.0.0)"})
        EXPECT_THAT(faultsIn(each), Faulty("gomod.wrongForm")) << each;
    EXPECT_THAT(faultsOf("module\n"), ElementsAre(Pair(1, "gomod.wrongForm")));
}

TEST(ReadGoMod, TellsOfWordsThatAreNotWhatTheyShouldBe)
{
    EXPECT_THAT(faultsIn("require \"\" v1.0.0"), Faulty("gomod.badPath"));
    EXPECT_THAT(faultsIn("require a b"), Faulty("gomod.badVersion"));
    EXPECT_THAT(faultsIn("exclude a@b v1.0.0"), Faulty("gomod.badPath"));
    EXPECT_THAT(faultsIn("exclude a 1.0.0"), Faulty("gomod.badVersion"));
    EXPECT_THAT(faultsIn("replace a v1 => ./b"), Faulty("gomod.badVersion"));
    EXPECT_THAT(faultsIn("replace a => b"), Faulty("gomod.noVersion"));
    EXPECT_THAT(faultsIn("replace a => ./b v1.0.0"), Faulty("gomod.folderVersion"));
    EXPECT_THAT(faultsIn("replace a => b@ v1.0.0"), Faulty("gomod.badPath"));
    EXPECT_THAT(faultsIn("replace a => b main"), Faulty("gomod.badVersion"));
    EXPECT_THAT(faultsIn("retract v1"), Faulty("gomod.badVersion"));
    EXPECT_THAT(faultsIn("retract [v1.0.0, 2]"), Faulty("gomod.badVersion"));
    EXPECT_THAT(faultsIn("tool a@latest"), Faulty("gomod.badPath"));
    EXPECT_THAT(faultsIn("toolchain local"), Faulty("gomod.badToolchain"));
    EXPECT_THAT(faultsIn("go 1"), Faulty("gomod.badGoVersion"));
}

TEST(ReadGoMod, TakesSomeDirectivesOnce)
{
    EXPECT_THAT(faultsIn("module n"), Faulty("gomod.twice"));
    EXPECT_THAT(faultsOf("module m\ngo 1.22\ngo 1.22\n"), ElementsAre(Pair(3, "gomod.twice")));
    EXPECT_THAT(faultsOf("module m\ntoolchain default\ntoolchain default\n"), ElementsAre(Pair(3, "gomod.twice")));
}

TEST(ReadGoMod, TakesBlocksWhereGoDoes)
{
    EXPECT_EQ(read("module (\n\tm\n)\n").module, "m");
    EXPECT_THAT(faultsIn("go (\n)"), Faulty("gomod.noBlock"));
    EXPECT_THAT(faultsIn("toolchain (\n)"), Faulty("gomod.noBlock"));
    EXPECT_THAT(faultsOf("module m\nrequire (\n) // fine\n) x\n"), IsEmpty()); // outside a block `)` is unknown
    EXPECT_THAT(faultsOf("module m\nrequire (\n) x\n"), ElementsAre(Pair(3, "gomod.afterBlock")));
    EXPECT_THAT(faultsIn("require ("), Faulty("gomod.unclosedBlock"));
}

TEST(ReadGoMod, PassesOnWhatALineCannotBeCutAt)
{
    EXPECT_THAT(faultsIn("require \"a v1.0.0"), Faulty("gomod.unclosedString"));
    EXPECT_THAT(faultsIn("/* no */"), Faulty("gomod.blockComment"));
}

TEST(ReadGoMod, RefusesWhatIsNoTextAtOnce)
{
    EXPECT_THAT(faultsOf(std::string_view("module m\n\x1f\x8b\0\0\n", 15)), ElementsAre(Pair(2, "gomod.notText")));
}

TEST(ReadGoMod, LimitsLengthOfLinesAndNumberOfEntries)
{
    const std::string comment = "//" + std::string(kLongestGoModLine - 2, 'x');
    EXPECT_THAT(faultsIn(comment), IsEmpty());
    EXPECT_THAT(faultsIn(comment + "x"), Faulty("gomod.longLine"));
    std::string many = "module m\n";
    for (std::size_t i = 1; i < kMostGoModEntries; ++i)
        many += "tool a\n";
    EXPECT_THAT(faultsOf(many), IsEmpty());
    EXPECT_THAT(faultsOf(many + "tool a\ntool a\n"), ElementsAre(Pair(kMostGoModEntries + 1, "gomod.tooManyEntries")));
}

TEST(ReadGoMod, LimitsTheFilesSizeAndTheNumberOfFaults)
{
    EXPECT_THAT(faultsOf(std::string(kMaxFileBytes + 1, '\n')), ElementsAre(Pair(0, "gomod.tooBig")));
    std::string faulty;
    for (std::size_t i = 0; i < 2 * kMostFaults; ++i)
        faulty += "require a\n";
    EXPECT_EQ(faultsOf(faulty).size(), kMostFaults);
}

RC_GTEST_PROP(ReadGoModProperty, ReadsWhatIsWritten, ())
{
    const auto word = rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('a', 'z')));
    const auto count = *rc::gen::inRange<std::size_t>(0, 20);
    std::string text = "module m\nrequire (\n";
    std::vector<GoRequirement> expected;
    for (std::size_t i = 0; i < count; ++i) {
        expected.push_back(
            {*word + ".example/" + *word, "v1." + std::to_string(i) + ".0", *rc::gen::arbitrary<bool>()});
        text += "\t" + expected.back().path + " " + expected.back().version;
        text += expected.back().isIndirect ? " // indirect\n" : "\n";
    }
    const Result<GoMod> made = readGoMod(text + ")\n", "go.mod");
    RC_ASSERT(static_cast<bool>(made));
    RC_ASSERT(made->requirements == expected);
}

RC_GTEST_PROP(ReadGoModProperty, SurvivesEveryByteOfASampleBeingAnother, ())
{
    static const std::string sound = *readFile(std::string(kSamples) + "every-directive.go.mod");
    std::string text = sound;
    text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
    text.resize(text.size() - *rc::gen::inRange<std::size_t>(0, text.size()));
    const Result<GoMod> made = readGoMod(text, "go.mod");
    if (!made)
        for (const Error& each : made.errors())
            RC_ASSERT(each.where.line > 0);
}

} // namespace
} // namespace waymark
