// import profile: what a CPU profile shows, and into a decision with it.
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/decision/decision_json.h"
#include "core/decision/edit_decision.h"
#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using Json = nlohmann::ordered_json;

const std::string kProfiles = WAYMARK_SOURCE_DIR "/tests/samples/profiles/";

class ImportProfile : public CommandLine {
protected:
    static ProgramRun run(const std::string& path, const std::vector<std::string>& more = {})
    {
        std::vector<std::string> arguments{"import", "profile", path};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runProgram(arguments);
    }
    static Decision loaded(const std::string& path) { return *loadDecision(readPlainly(path), path); }
    static const Answer& answer(const Decision& decision, const std::string& question)
    {
        return *findAnswer(decision, decision.participants.front().id, {question});
    }
};

TEST_F(ImportProfile, TellsFiguresAndFindingInAFixedOrder)
{
    const ProgramRun done = run(kProfiles + "hot-loop.pprof", {"--json"});
    EXPECT_EQ(done.status, 0);
    EXPECT_THAT(done.errors, IsEmpty());
    const Json document = Json::parse(done.output);
    std::vector<std::string> keys;
    for (const auto& [key, value] : document.items())
        keys.push_back(key);
    EXPECT_THAT(keys,
        ElementsAre("format", "samples", "ticks", "durationSeconds", "cpuSeconds", "averageCores", "categories",
            "groups", "ownBy", "mainModule", "ownInHelpers", "allocation", "assist", "idleMarking", "parkedThreads",
            "finding", "conclusion", "answers", "warnings", "hints"));
    EXPECT_EQ(document["format"], "cpu");
    EXPECT_EQ(document["samples"], 21);
    EXPECT_EQ(document["cpuSeconds"], 3.06);
    EXPECT_EQ(document["categories"][0]["id"], "application");
    EXPECT_NEAR(document["categories"][0]["share"], 0.964, 0.001);
    EXPECT_EQ(document["categories"][0]["top"][0]["function"], "main.attract");
    EXPECT_EQ(document["finding"], "hot-path");
    EXPECT_EQ(document["answers"], (Json{{"collector-share", "0"}, {"dominates", "own-loop"}}));
    EXPECT_THAT(document["warnings"], IsEmpty());
}

TEST_F(ImportProfile, TellsOwnCodeByTheGoModBesideIt)
{
    const Json document = Json::parse(
        run(kProfiles + "hot-loop.pprof", {"--json", "--go-mod", written("go.mod", "module example.org/orbits\n")})
            .output);
    EXPECT_EQ(document["ownBy"], "module");
    EXPECT_EQ(document["mainModule"], "example.org/orbits");
    const ProgramRun refused = run(kProfiles + "hot-loop.pprof", {"--go-mod", written("go.mod", "require (\n")});
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.errors, StartsWith(file("go.mod") + ":"));
}

TEST_F(ImportProfile, SaysWhatFollowsInWords)
{
    const ProgramRun done = run(kProfiles + "json.pprof");
    EXPECT_EQ(done.status, 0);
    EXPECT_THAT(linesOf(done.output), Contains(StartsWith("Serialization")));
    EXPECT_THAT(linesOf(done.output), Contains(EndsWith("Fix it where it is.")));
}

TEST_F(ImportProfile, WarnsOfThinAndIdleProfilesAndReadsThem)
{
    const ProgramRun done = run(kProfiles + "idle.pprof", {"--json"});
    EXPECT_EQ(done.status, 0);
    EXPECT_EQ(linesOf(done.errors).size(), 2u);
    EXPECT_EQ(Json::parse(done.output)["finding"], "idle");
    EXPECT_EQ(Json::parse(done.output)["warnings"].size(), 2u);
}

TEST_F(ImportProfile, RefusesWhatIsNoneWithItsByte)
{
    const std::string heap = kProfiles + "heap.pprof";
    const ProgramRun done = run(heap);
    EXPECT_EQ(done.status, 3);
    EXPECT_THAT(done.output, IsEmpty());
    EXPECT_THAT(linesOf(done.errors), ElementsAre(StartsWith(heap + ": byte 10: this profile shows memory")));
    EXPECT_EQ(run(file("missing.pprof")).status, 3);
    EXPECT_EQ(runProgram({"import", "profile"}).status, 2);
    EXPECT_EQ(runProgram({"import"}).status, 2);
}

TEST_F(ImportProfile, AnswersQuestionsOfADecisionBesideThePlainAnswer)
{
    const std::string path = decision({"status=existing-go", "dominates=flat"});
    EXPECT_EQ(run(kProfiles + "hot-loop.pprof", {"--into", path}).status, 0);
    const Decision read = loaded(path);
    const Answer& dominates = answer(read, "dominates");
    EXPECT_EQ(dominates.value, AnswerValue(Choice{{{"own-loop"}}}));
    ASSERT_TRUE(dominates.estimated);
    EXPECT_EQ(dominates.estimated->plain, AnswerValue(Choice{{{"flat"}}}));
    EXPECT_EQ(answer(read, "collector-share").value, AnswerValue(Number{0}));
    ASSERT_EQ(read.estimates.size(), 1u);
    EXPECT_EQ(Json::parse(read.estimates.begin()->second.inputs)["finding"], "hot-path");
    EXPECT_EQ(runProgram({"validate", path}).status, 0);
}

TEST_F(ImportProfile, SaysWhichAnswersDoNotCountYetAndWhatThatHangsOn)
{
    const std::string path = decision({"status=existing-go"});
    const ProgramRun done = run(kProfiles + "hot-loop.pprof", {"--into", path});
    EXPECT_EQ(done.status, 0);
    EXPECT_THAT(linesOf(done.errors),
        ElementsAre(path
            + ": warning: 'What dominates the profile?' is not asked as things stand, so its answer is kept and does "
              "not count yet. That hangs on: Has it been profiled?"));
}

TEST_F(ImportProfile, WarnsOfNothingWhereEveryAnswerCounts)
{
    const std::string path = decision({"status=existing-go", "profiled=production"});
    EXPECT_THAT(run(kProfiles + "hot-loop.pprof", {"--into", path}).errors, IsEmpty());
}

TEST_F(ImportProfile, LeavesADecisionAloneIfTheProfileIsRefused)
{
    const std::string path = decision({"dominates=flat"});
    const std::string before = readPlainly(path);
    EXPECT_EQ(run(kProfiles + "heap.pprof", {"--into", path}).status, 3);
    EXPECT_EQ(readPlainly(path), before);
}

TEST_F(ImportProfile, NamesADecisionThatItCannotOpen)
{
    const ProgramRun done = run(kProfiles + "hot-loop.pprof", {"--into", file("missing.waymark")});
    EXPECT_EQ(done.status, 3);
    EXPECT_THAT(done.errors, HasSubstr("missing.waymark"));
    EXPECT_THAT(done.output, IsEmpty());
}

TEST_F(ImportProfile, AndAGoModGiveTheExampleTheEstimatesItHolds)
{
    const std::string name = kExamples + "hot-loop-in-go";
    const Decision example = loaded(name + ".waymark");
    Decision bare = example;
    bare.estimates.clear();
    const std::string copy = written("copy.waymark", saveDecision(bare));
    EXPECT_EQ(run(name + ".pprof", {"--into", copy}).status, 0);
    EXPECT_EQ(runProgram({"import", "go-mod", name + ".go.mod", "--into", copy}).status, 0);
    const Decision again = loaded(copy);
    for (const std::string id : {"profile", "coverage"})
        EXPECT_EQ(again.estimates.at({id}).inputs, example.estimates.at({id}).inputs);
    for (const std::string question : {"dominates", "collector-share", "coverage"})
        EXPECT_EQ(answer(again, question).estimated->value, answer(example, question).estimated->value);
}

} // namespace
} // namespace waymark::test
