// validate, and what every command makes of a file it cannot use.
#include <gmock/gmock.h>

#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

const std::string kFramework = WAYMARK_RESOURCES "/frameworks/rust-vs-go-1.0.0.json";

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    text.replace(text.find(what), what.size(), by);
    return text;
}

TEST_F(CommandLine, ValidateTellsFrameworksFromDecisions)
{
    const std::string path = decision({"status=greenfield"});
    const ProgramRun run = runProgram({"validate", kFramework, path});
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_THAT(linesOf(run.output),
        ElementsAre(kFramework + ": framework rust-vs-go 1.0.0, no faults", path + ": decision 'Trial', no faults"));
}

TEST_F(CommandLine, ValidateFindsOwnValuesThatTheFrameworkHasNoPlaceFor)
{
    const std::string own =
        "\"ownEvidence\": [{\"question\": \"status\", \"alternative\": \"rust\", \"answer\": \"?\", "
        "\"value\": [1, 2, 3], \"givenAt\": \"2026-11-01T09:00:00Z\"}],\n  \"scenarios\"";
    const std::string path =
        written("own.waymark", replaced(readPlainly(decision({"status=greenfield"})), "\"scenarios\"", own));
    const ProgramRun run = runProgram({"validate", path});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.errors, HasSubstr("/ownEvidence: framework 'rust-vs-go' values no 'status' for 'rust'"));
}

TEST_F(CommandLine, ValidatePrintsEveryFaultWithItsPlace)
{
    std::string text = readPlainly(decision({"status=greenfield", "heap=small"}));
    text = replaced(replaced(text, "\"greenfield\"", "\"meadow\""), "\"small\"", "\"tiny\"");
    const std::string path = written("faulty.waymark", text);
    const ProgramRun run = runProgram({"validate", path});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.output, IsEmpty());
    EXPECT_THAT(linesOf(run.errors),
        ElementsAre(
            StartsWith(path + ":16:20: /participants/0/answers/heap/value: 'heap' has no option 'tiny'; expected "),
            StartsWith(
                path + ":24:20: /participants/0/answers/status/value: 'status' has no option 'meadow'; expected ")));
}

TEST_F(CommandLine, ValidateFindsFaultsOfAFramework)
{
    const std::string path =
        written("framework.json", replaced(readPlainly(kFramework), "\"kind\": \"single\"", "\"kind\": \"simple\""));
    const ProgramRun run = runProgram({"validate", path});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.errors, HasSubstr(": /questions/0/kind: "));
}

TEST_F(CommandLine, ValidateChecksTheOtherFilesToo)
{
    const std::string broken = written("broken.json", "{\"waymark\": 1,}");
    const ProgramRun run = runProgram({"validate", broken, kFramework});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.errors, StartsWith(broken + ":1:15: "));
    EXPECT_THAT(run.output, HasSubstr("no faults"));
}

TEST_F(CommandLine, ValidateKnowsNoOtherKindOfFile)
{
    const std::string path = written("other.json", "[1, 2]");
    const ProgramRun run = runProgram({"validate", path});
    EXPECT_EQ(run.status, 1);
    EXPECT_EQ(run.errors,
        path
            + ":1:1: this is neither a framework nor a decision; expected an object with a member 'waymarkFramework' "
              "or 'waymark'\n");
}

TEST_F(CommandLine, ValidateTakesADecisionOfAnotherVersionWithAWarning)
{
    const std::string path =
        written("old.waymark", replaced(readPlainly(decision({"status=greenfield"})), "\"1.0.0\"", "\"0.9.0\""));
    const ProgramRun run = runProgram({"validate", path});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.errors, StartsWith(path + ": warning: "));
}

class RefusedFile : public CommandLine, public testing::WithParamInterface<std::string> {};

TEST_P(RefusedFile, IsRefusedByEveryCommandWithItsPlaceAndStaysAsItIs)
{
    const std::string path = written("refused.waymark", GetParam());
    const std::vector<std::vector<std::string>> commands{
        {"assess", path}, {"explain", path}, {"answer", path, "status=greenfield"}, {"priority", path, "compute=1"}};
    for (const auto& arguments : commands) {
        const ProgramRun run = runProgram(arguments);
        EXPECT_EQ(run.status, 3) << arguments.front();
        EXPECT_THAT(run.output, IsEmpty()) << arguments.front();
        EXPECT_THAT(run.errors, testing::ContainsRegex("refused\\.waymark:[0-9]+:[0-9]+: [^ ]")) << arguments.front();
        EXPECT_EQ(readPlainly(path), GetParam()) << arguments.front();
    }
}

INSTANTIATE_TEST_SUITE_P(Files, RefusedFile,
    testing::Values("", "{", "[]", "{\"waymark\": 2}", "{\"waymark\": 1}", "{\"waymarkFramework\": 1}",
        "{\"waymark\": 1, \"waymark\": 1}", std::string("{\0}", 3), "{\"waymark\": \"\xFF\"}"));

TEST_F(CommandLine, ANewerFormatIsRefusedWithThatReason)
{
    const ProgramRun run = runProgram({"assess", written("newer.waymark", "{\"waymark\": 99}")});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.errors, HasSubstr("newer.waymark:1:13: /waymark: this document was written by a newer Waymark"));
}

} // namespace
} // namespace waymark::test
