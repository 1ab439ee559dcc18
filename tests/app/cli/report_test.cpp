// report and verify: decision records and reports of the examples, and what becomes of them.
#include <filesystem>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

namespace fs = std::filesystem;

const std::vector<std::string> kFormats = {"adr", "nygard", "y", "html", "csv", "json"};

class Reports : public CommandLine {
protected:
    std::string reported(const std::string& format) const
    {
        const std::string path = file("report." + format);
        const ProgramRun run = runProgram({"report", kHotLoop, "--format", format, "-o", path});
        EXPECT_EQ(run.status, 0) << run.errors;
        return path;
    }

    static std::vector<std::string> namesIn(const std::string& folder)
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }
};

TEST_F(Reports, VerifyInEveryFormat)
{
    for (const std::string& format : kFormats) {
        const std::string path = reported(format);
        const ProgramRun run = runProgram({"verify", path});
        EXPECT_EQ(run.status, 0) << format << run.errors;
        EXPECT_THAT(run.errors, IsEmpty());
        EXPECT_THAT(run.output, HasSubstr("as it was written"));
    }
}

TEST_F(Reports, GoToStandardOutputUnlessTold)
{
    for (const std::string& format : kFormats)
        EXPECT_EQ(runProgram({"report", kHotLoop, "--format", format}).output, readPlainly(reported(format)));
}

TEST_F(Reports, AChangedCharacterIsFound)
{
    for (const std::string& format : kFormats) {
        std::string text = readPlainly(reported(format));
        text[text.size() / 3] = static_cast<char>(text[text.size() / 3] ^ 1);
        const ProgramRun run = runProgram({"verify", written("changed." + format, text)});
        EXPECT_NE(run.status, 0) << format; // 3 where not even its data can be read any more
        EXPECT_THAT(run.errors, HasSubstr("changed." + format));
    }
}

TEST_F(Reports, DecisionRecordsAreNumberedInAFolder)
{
    const std::string folder = file("decisions");
    fs::create_directory(folder);
    writePlainly(folder + "/0041-older.md", "old");
    const std::string trial = decision({});
    ASSERT_EQ(runProgram({"report", trial, "--format", "adr", "-o", folder}).output, folder + "/0042-trial.md\n");
    EXPECT_EQ(runProgram({"report", trial, "--format", "nygard", "-o", folder}).output, folder + "/0043-trial.md\n");
    EXPECT_THAT(namesIn(folder), testing::ElementsAre("0041-older.md", "0042-trial.md", "0043-trial.md"));
    EXPECT_EQ(readPlainly(folder + "/0041-older.md"), "old");
    EXPECT_EQ(runProgram({"verify", folder + "/0042-trial.md"}).status, 0);
}

TEST_F(Reports, LeaveTheFolderForNoTitle)
{
    const std::string folder = file("decisions");
    fs::create_directory(folder);
    const std::string path = file("hostile.waymark");
    ASSERT_EQ(runProgram({"new", "--framework", "rust-vs-go", "--title", "../../../escaped", "-o", path}).status, 0);
    EXPECT_EQ(runProgram({"report", path, "--format", "adr", "-o", folder}).status, 0);
    EXPECT_THAT(namesIn(folder), testing::ElementsAre("0001-escaped.md"));
}

TEST_F(Reports, OnlyDecisionRecordsGoIntoAFolder)
{
    for (const char* format : {"y", "html", "csv", "json"}) {
        const ProgramRun run = runProgram({"report", kHotLoop, "--format", format, "-o", m_folder.file("")});
        EXPECT_EQ(run.status, 3);
        EXPECT_THAT(run.errors, HasSubstr("this is a folder"));
    }
}

TEST_F(Reports, ReplaceAFileOnlyWhenForced)
{
    const std::string path = written("mine.html", "mine");
    const ProgramRun run = runProgram({"report", kHotLoop, "--format", "html", "-o", path});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.errors, HasSubstr("--force"));
    EXPECT_EQ(readPlainly(path), "mine");
    EXPECT_EQ(runProgram({"report", kHotLoop, "--format", "html", "-o", path, "--force"}).status, 0);
    EXPECT_THAT(readPlainly(path), StartsWith("<!DOCTYPE html>"));
}

TEST_F(Reports, NeverGoOverTheDecisionThatTheyTellOf)
{
    const std::string trial = decision({});
    const std::string before = readPlainly(trial);
    const ProgramRun run = runProgram({"report", trial, "--format", "csv", "-o", trial, "--force"});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.errors, HasSubstr("this is the decision itself"));
    EXPECT_EQ(readPlainly(trial), before);
}

TEST_F(Reports, RefuseARevisionThatIsNotThere)
{
    const ProgramRun run = runProgram({"report", kHotLoop, "--format", "adr", "--revision", "7"});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.errors, HasSubstr("there is no revision 7"));
    EXPECT_THAT(run.output, IsEmpty());
}

TEST_F(Reports, TellOfARevisionAsItWasRecordedWhateverStandsThereToday)
{
    const std::string path = written("a.waymark", readPlainly(kExamples + "trading-gateway.waymark"));
    ASSERT_EQ(runProgram({"record", path, "--consequences", "We hire two."}).status, 0);
    const std::string then = runProgram({"report", path, "--format", "json"}).output;
    ASSERT_EQ(runProgram({"priority", path, "compute=90"}).status, 0);
    const std::string today = runProgram({"report", path, "--format", "json"}).output;
    EXPECT_THAT(today, Not(HasSubstr("We hire two.")));
    EXPECT_NE(today, then);
    const ProgramRun again = runProgram({"report", path, "--format", "json", "--revision", "1"});
    EXPECT_EQ(again.status, 0) << again.errors;
    EXPECT_THAT(again.output, HasSubstr("We hire two."));
    EXPECT_EQ(again.output, then);
}

TEST_F(Reports, WrongUsageIsSaid)
{
    EXPECT_EQ(runProgram({"report", kHotLoop}).status, 2);
    EXPECT_EQ(runProgram({"report", kHotLoop, "--format", "pdf"}).status, 2);
    EXPECT_EQ(runProgram({"verify"}).status, 2);
}

TEST_F(Reports, VerifyRefusesWhatItCannotRead)
{
    EXPECT_EQ(runProgram({"verify", file("missing.md")}).status, 3);
    const ProgramRun run = runProgram({"verify", written("notes.md", "# Notes\n")});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.errors, HasSubstr("there is no seal"));
}

TEST_F(Reports, VerifySaysThatNothingIsRecorded)
{
    const ProgramRun run = runProgram({"verify", decision({})});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.errors, HasSubstr("nothing is recorded"));
}

} // namespace
} // namespace waymark::test
