// record and verify: what is kept of a decision.
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/decision/decision_json.h"
#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using testing::HasSubstr;

class Recording : public CommandLine {
protected:
    ProgramRun record(const std::vector<std::string>& options)
    {
        std::vector<std::string> arguments{"record", m_file};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return runProgram(arguments);
    }
    Decision decisionNow() const { return *loadDecision(readPlainly(m_file), m_file); }

    const std::string m_file = written("a.waymark", readPlainly(kExamples + "trading-gateway.waymark"));
};

TEST_F(Recording, KeepsWhatWasSaidAndVerifies)
{
    const ProgramRun run = record({"--status", "accepted", "--date", "2026-11-28", "--decision-maker", "Ada",
        "--decision-maker", "Grace", "--consulted", "Edsger", "--informed", "All", "--consequences", "Hiring.",
        "--confirmation", "A load test."});
    EXPECT_EQ(run.status, 0) << run.errors;
    const Statement said = decisionNow().record.at(0).said;
    EXPECT_EQ(said.status, RecordStatus::accepted);
    EXPECT_EQ(said.date, "2026-11-28");
    EXPECT_EQ(said.decisionMakers, (std::vector<std::string>{"Ada", "Grace"}));
    EXPECT_EQ(said.chosen.text, "rust");
    EXPECT_EQ(said.confirmation, "A load test.");
    const ProgramRun verified = runProgram({"verify", m_file});
    EXPECT_EQ(verified.status, 0) << verified.output << verified.errors;
    EXPECT_THAT(verified.output, HasSubstr("revision 1: as it was recorded"));
}

TEST_F(Recording, AddsARevisionAndLeavesTheFirstAsItWas)
{
    ASSERT_EQ(record({}).status, 0);
    const Revision first = decisionNow().record.at(0);
    ASSERT_EQ(record({"--status", "superseded", "--superseded-by", "another"}).status, 0);
    ASSERT_EQ(decisionNow().record.size(), 2u);
    EXPECT_EQ(decisionNow().record[0], first);
}

TEST_F(Recording, AsksWhyAnotherIsChosenAndWritesNothing)
{
    const std::string before = readPlainly(m_file);
    const ProgramRun run = record({"--chosen", "go"});
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.errors, HasSubstr("expected the reason"));
    EXPECT_EQ(readPlainly(m_file), before);
    EXPECT_EQ(record({"--chosen", "go", "--why-other", "We know it."}).status, 0);
}

TEST_F(Recording, RefusesDaysAndStatusesThatThereAreNot)
{
    EXPECT_EQ(record({"--date", "2026-02-30"}).status, 2);
    EXPECT_EQ(record({"--status", "done"}).status, 2);
    EXPECT_EQ(record({"--chosen", "cobol"}).status, 2);
}

TEST_F(Recording, VerifyNamesWhatWasChanged)
{
    ASSERT_EQ(record({}).status, 0);
    std::string text = readPlainly(m_file);
    const std::string status = "\"status\": \"proposed\"";
    text.replace(text.rfind(status), status.size(), "\"status\": \"accepted\"");
    const ProgramRun run = runProgram({"verify", written("changed.waymark", text), "--json"});
    EXPECT_EQ(run.status, 1);
    const auto output = nlohmann::json::parse(run.output);
    EXPECT_EQ(output["holds"], false);
    EXPECT_EQ(output["revisions"][0]["asWritten"], false);
    EXPECT_TRUE(output["revisions"][0]["differences"].empty());
}

TEST_F(Recording, VerifyTellsFaultsOnStandardError)
{
    ASSERT_EQ(record({}).status, 0);
    std::string text = readPlainly(m_file);
    const std::string status = "\"status\": \"proposed\"";
    text.replace(text.rfind(status), status.size(), "\"status\": \"accepted\"");
    const ProgramRun run = runProgram({"verify", written("changed.waymark", text)});
    EXPECT_THAT(run.errors, HasSubstr("changed.waymark: revision 1: "));
    EXPECT_EQ(run.output, "");
}

TEST_F(Recording, VerifyRefusesWhatIsNoDecision)
{
    EXPECT_EQ(runProgram({"verify", written("b.waymark", "{}")}).status, 3);
    EXPECT_EQ(runProgram({"verify", file("missing.waymark")}).status, 3);
}

TEST_F(Recording, VerifyNamesThePlaceWhereADecisionIsBroken)
{
    std::string text = readPlainly(m_file);
    text.erase(text.find("\"title\"") + 6, 1); // the quote
    const ProgramRun run = runProgram({"verify", written("broken.waymark", text)});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.errors, testing::ContainsRegex("broken.waymark:[0-9]+:[0-9]+: "));
}

TEST_F(Recording, VerifySaysWhenNothingIsRecorded)
{
    const ProgramRun run = runProgram({"verify", m_file});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.errors, HasSubstr("nothing is recorded yet"));
}

TEST_F(Recording, RefusesTextThatIsNoUtf8AndNamesTheOption)
{
    const std::string path = decision({});
    for (const char* option : {"--context", "--decision-maker", "--why-other", "--consequences"}) {
        const ProgramRun run = runProgram({"record", path, option, "caf\xE9"});
        EXPECT_EQ(run.status, 2) << option;
        EXPECT_THAT(run.errors, HasSubstr(option));
        EXPECT_THAT(run.errors, HasSubstr("byte 4 is no UTF-8"));
    }
    EXPECT_EQ(runProgram({"new", "--framework", "rust-vs-go", "--title", "\xFF", "-o", file("new.waymark")}).status, 2);
}

} // namespace
} // namespace waymark::test
