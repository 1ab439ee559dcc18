// new, answer, priority: the commands that write.
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/decision/decision_json.h"
#include "core/decision/edit_decision.h"
#include "core/decision/edit_priorities.h"
#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Decision loaded(const std::string& path)
{
    Result<Decision> decision = loadDecision(readPlainly(path), path);
    EXPECT_TRUE(decision);
    return decision ? *std::move(decision) : Decision();
}

AnswerValue given(const Decision& decision, const std::string& participant, const std::string& question)
{
    const Answer* answer = findAnswer(decision, {participant}, {question});
    return answer ? answer->value : AnswerValue(DontKnow{});
}

TEST_F(CommandLine, NewWritesTitleAndAnswers)
{
    const ProgramRun run = runProgram({"new", "--framework", "rust-vs-go", "--title", "Payments", "--answer",
        "status=greenfield", "--answer", "integrations=aws,queues", "-o", file("a.waymark")});
    EXPECT_EQ(run.status, 0) << run.errors;
    const Decision decision = loaded(file("a.waymark"));
    EXPECT_EQ(decision.title, "Payments");
    EXPECT_EQ(decision.framework.id.text, "rust-vs-go");
    EXPECT_EQ(given(decision, "team", "status"), AnswerValue(Choice{{{"greenfield"}}}));
    EXPECT_EQ(given(decision, "team", "integrations"), AnswerValue(Choice{{{"aws"}, {"queues"}}}));
}

TEST_F(CommandLine, NewWantsATitleWithSomethingToRead)
{
    for (const char* title : {"", "   ", "\t\n"}) {
        const ProgramRun run =
            runProgram({"new", "--framework", "rust-vs-go", "--title", title, "-o", file("a.waymark")});
        EXPECT_EQ(run.status, 2);
        EXPECT_EQ(run.errors, "waymark-cli: --title: there is nothing in it; expected a title\n");
        EXPECT_THAT(m_folder.names(), IsEmpty());
    }
}

TEST_F(CommandLine, NewKeepsTheVersionItReplaces)
{
    const std::string path = written("trial.waymark", "something else\n");
    decision();
    EXPECT_EQ(readPlainly(path + '~'), "something else\n");
}

TEST_F(CommandLine, NewThatCannotBeWrittenIsRefused)
{
    const ProgramRun run =
        runProgram({"new", "--framework", "rust-vs-go", "--title", "T", "-o", file("no/folder/a.waymark")});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.errors, HasSubstr("no/folder/a.waymark"));
}

TEST_F(CommandLine, NewWithAWrongAnswerWritesNothing)
{
    const ProgramRun run = runProgram(
        {"new", "--framework", "rust-vs-go", "--title", "T", "--answer", "status=blue", "-o", file("a.waymark")});
    EXPECT_EQ(run.status, 2);
    EXPECT_EQ(run.errors,
        "waymark-cli: 'status' has no option 'blue'; expected one of greenfield, existing-go, existing-other, "
        "go-component\n");
    EXPECT_THAT(m_folder.names(), IsEmpty());
}

TEST_F(CommandLine, AnswerTakesEveryKindOfValue)
{
    const std::string path = decision();
    EXPECT_EQ(
        runProgram({"answer", path, "status=greenfield", "collector-share=18.5", "heap=?", "race-cost=4"}).status, 0);
    const Decision decision = loaded(path);
    EXPECT_EQ(given(decision, "team", "status"), AnswerValue(Choice{{{"greenfield"}}}));
    EXPECT_EQ(given(decision, "team", "collector-share"), AnswerValue(Number{18.5}));
    EXPECT_EQ(given(decision, "team", "race-cost"), AnswerValue(Number{4}));
    ASSERT_TRUE(findAnswer(decision, {"team"}, {"heap"}));
    EXPECT_EQ(given(decision, "team", "heap"), AnswerValue(DontKnow{}));
}

TEST_F(CommandLine, TakingAnAnswerBackGivesTheIdenticalFile)
{
    const std::string path = decision({"status=greenfield"});
    const std::string before = readPlainly(path);
    EXPECT_EQ(runProgram({"answer", path, "heap=large"}).status, 0);
    EXPECT_NE(readPlainly(path), before);
    EXPECT_EQ(runProgram({"answer", path, "heap="}).status, 0);
    EXPECT_EQ(readPlainly(path), before);
}

TEST_F(CommandLine, AnswerTellsEveryWrongArgumentAndLeavesTheFileAlone)
{
    const std::string path = decision();
    const std::string before = readPlainly(path);
    const ProgramRun run = runProgram({"answer", path, "status=greenfield", "nosuch=1", "heap=blue", "status"});
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(linesOf(run.errors),
        ElementsAre("waymark-cli: framework 'rust-vs-go' has no question 'nosuch'; expected the id of one",
            "waymark-cli: 'heap' has no option 'blue'; expected one of small, medium, large, huge",
            "waymark-cli: 'status' assigns nothing; expected NAME=VALUE"));
    EXPECT_EQ(readPlainly(path), before);
}

TEST_F(CommandLine, ANewParticipantIsAddedOnceWithAWarning)
{
    const std::string path = decision();
    const ProgramRun first = runProgram({"answer", path, "--participant", "Ann", "race-cost=5"});
    EXPECT_EQ(first.status, 0);
    EXPECT_THAT(first.errors, HasSubstr("'Ann' answers for the first time"));
    const ProgramRun second = runProgram({"answer", path, "--participant", "Ann", "race-cost=4"});
    EXPECT_EQ(second.status, 0);
    EXPECT_THAT(second.errors, IsEmpty());
    const Decision decision = loaded(path);
    ASSERT_EQ(decision.participants.size(), 2u);
    EXPECT_EQ(decision.participants[1].name, "Ann");
    EXPECT_EQ(given(decision, decision.participants[1].id.text, "race-cost"), AnswerValue(Number{4}));
}

TEST_F(CommandLine, NobodyIsAddedToTakeAnAnswerBack)
{
    const std::string path = decision();
    const std::string before = readPlainly(path);
    EXPECT_EQ(runProgram({"answer", path, "--participant", "Ann", "race-cost="}).status, 2);
    EXPECT_EQ(readPlainly(path), before);
}

TEST_F(CommandLine, AParticipantHasANameToRead)
{
    const std::string path = decision();
    const std::string before = readPlainly(path);
    for (const char* name : {"", " "}) {
        const ProgramRun run = runProgram({"answer", path, "--participant", name, "race-cost=5"});
        EXPECT_EQ(run.status, 2);
        EXPECT_EQ(run.errors, "waymark-cli: --participant: there is nothing in it; expected a name\n");
    }
    EXPECT_EQ(readPlainly(path), before);
}

TEST_F(CommandLine, PrioritySetsAndGivesBack)
{
    const std::string path = decision();
    const std::string before = readPlainly(path);
    EXPECT_EQ(runProgram({"priority", path, "compute=62.5", "memory=0"}).status, 0);
    const Decision decision = loaded(path);
    EXPECT_EQ(decision.priorities.rating.at({"compute"}), 62.5);
    EXPECT_EQ(decision.priorities.rating.at({"memory"}), 0);
    EXPECT_EQ(runProgram({"priority", path, "compute=", "memory="}).status, 0);
    EXPECT_EQ(readPlainly(path), before);
}

TEST_F(CommandLine, PriorityBeyondItsRangeIsWrongUsage)
{
    const std::string path = decision();
    for (const char* wrong : {"compute=101", "compute=-1", "compute=much", "nosuch=5"})
        EXPECT_EQ(runProgram({"priority", path, wrong}).status, 2) << wrong;
}

TEST_F(CommandLine, PriorityWarnsWhenSwingPointsCount)
{
    const std::string path = decision();
    Decision decision = loaded(path);
    setMethod(decision, WeightMethod::swing);
    writePlainly(path, saveDecision(decision));
    const ProgramRun run = runProgram({"priority", path, "compute=50"});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.errors, HasSubstr("warning: the decision is weighed by 'swing'"));
}

TEST_F(CommandLine, PriorityByAMethodSetsItsPointsAndMakesItCount)
{
    const std::string path = decision();
    const ProgramRun run = runProgram({"priority", path, "--method", "smart", "compute=250", "memory=10"});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.errors, IsEmpty());
    const Priorities priorities = loaded(path).priorities;
    EXPECT_EQ(priorities.method, WeightMethod::smart);
    EXPECT_EQ(priorities.smart.at({"compute"}), 250);
    EXPECT_THAT(priorities.rating, IsEmpty());
}

TEST_F(CommandLine, PriorityWithAMethodAloneOnlySwitches)
{
    const std::string path = decision();
    const std::string before = readPlainly(path);
    EXPECT_EQ(runProgram({"priority", path, "--method", "order"}).status, 0);
    EXPECT_EQ(loaded(path).priorities.method, WeightMethod::order);
    EXPECT_EQ(runProgram({"priority", path, "--method", "rating"}).status, 0);
    EXPECT_EQ(readPlainly(path), before);
}

TEST_F(CommandLine, PriorityTakesPointsOnlyWhereTheMethodHasSome)
{
    const std::string path = decision();
    for (const std::vector<std::string>& wrong :
        {std::vector<std::string>{"priority", path, "--method", "order", "compute=1"},
            {"priority", path, "--method", "swing", "compute=101"}, {"priority", path, "--method", "guess"},
            {"priority", path}})
        EXPECT_EQ(runProgram(wrong).status, 2);
}

} // namespace
} // namespace waymark::test
