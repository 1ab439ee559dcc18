// validate: what of a decision does not fit its framework, wherever it stands.
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Json = nlohmann::ordered_json;

class Validate : public CommandLine {
protected:
    /// What it says of a decision in which something else stands at a place, a JSON pointer.
    ProgramRun of(const std::string& place, const std::string& json) const
    {
        Json document = Json::parse(readPlainly(decision({"status=greenfield", "bill=under-10k"})));
        document[Json::json_pointer(place)] = Json::parse(json);
        return runProgram({"validate", written("changed.waymark", document.dump(2))});
    }

    /// The same, when it finds fault: a line for each fault.
    std::vector<std::string> faults(const std::string& place, const std::string& json) const
    {
        const ProgramRun run = of(place, json);
        EXPECT_EQ(run.status, 1);
        EXPECT_THAT(run.output, IsEmpty());
        return linesOf(run.errors);
    }
};

constexpr const char* kTime = R"("givenAt": "2026-11-01T09:00:00Z")";

/// A scenario with these answers and priorities.
std::string scenario(const std::string& answers, const std::string& priorities)
{
    return R"([{"id": "s", "name": "What if", "answers": )" + answers + R"(, "priorities": )" + priorities + "}]";
}

/// An answer with an estimate beside it.
std::string pair(const std::string& value, const std::string& estimate, const std::string& use)
{
    return R"({"value": )" + value + R"(, "estimate": )" + estimate + R"(, "use": ")" + use + R"(", )" + kTime + "}";
}

std::string chosen(const std::string& option)
{
    return R"({"choice": [")" + option + R"("]})";
}

std::string byCost(const std::string& value)
{
    return R"({"by": "cost", "value": )" + value + "}";
}

TEST_F(Validate, FindsAnswersAndPrioritiesOfScenariosThatDoNotFit)
{
    const std::string answers = R"({"heap": {"value": {"choice": ["tiny"]}, )" + std::string(kTime)
        + R"(}, "tea": {"value": {"number": 1}, )" + kTime + "}}";
    const std::string priorities = R"({"method": "rating", "rating": {"taste": 3}, "swing": {}})";
    EXPECT_THAT(faults("/scenarios", scenario(answers, priorities)),
        ElementsAre(HasSubstr(": /scenarios/0/answers/heap/value: 'heap' has no option 'tiny'"),
            HasSubstr(": /scenarios/0/answers/tea: framework 'rust-vs-go' has no question 'tea'"),
            HasSubstr(": /scenarios/0/priorities/rating/taste: framework 'rust-vs-go' has no criterion 'taste'")));
}

TEST_F(Validate, ChecksBothValuesOfAPairWhicheverCounts)
{
    const std::string place = "/participants/0/answers/bill";
    for (const char* use : {"plain", "estimate"}) {
        EXPECT_EQ(of(place, pair(chosen("under-10k"), byCost(chosen("over-1m")), use)).status, 0) << use;
        EXPECT_THAT(faults(place, pair(chosen("dear"), byCost(chosen("over-1m")), use)),
            ElementsAre(HasSubstr(": " + place + "/value: 'bill' has no option 'dear'")))
            << use;
        EXPECT_THAT(faults(place, pair(chosen("under-10k"), byCost(chosen("dear")), use)),
            ElementsAre(HasSubstr(": " + place + "/estimate/value: 'bill' has no option 'dear'")))
            << use;
    }
}

TEST_F(Validate, FindsEstimatesByNobody)
{
    const std::string place = "/participants/0/answers/bill";
    const std::string estimate = R"({"by": "guess", "value": )" + chosen("over-1m") + "}";
    EXPECT_THAT(faults(place, pair(chosen("under-10k"), estimate, "plain")),
        ElementsAre(HasSubstr(": " + place + "/estimate/by: framework 'rust-vs-go' has no estimator 'guess'")));
    EXPECT_THAT(faults("/estimates", R"({"guess": {"inputs": {}, "madeAt": "2026-11-01T09:00:00Z"}})"),
        ElementsAre(HasSubstr(": /estimates/guess: framework 'rust-vs-go' has no estimator 'guess'")));
}

TEST_F(Validate, FindsWhatAnEstimatorCannotRead)
{
    const auto kept = [](const std::string& estimator, const std::string& inputs) {
        return "{\"" + estimator + R"(": {"inputs": )" + inputs + R"(, "madeAt": "2026-11-01T09:00:00Z"}})";
    };
    EXPECT_EQ(of("/estimates", kept("cost", R"({"cores": 8, "assumptions": {"overrun": [1, 2, 3]}})")).status, 0);
    EXPECT_THAT(faults("/estimates", kept("cost", R"({"cores": "many", "tea": 1})")),
        ElementsAre(HasSubstr(": /estimates/cost/inputs/cores: "), HasSubstr(": /estimates/cost/inputs/tea: ")));
    EXPECT_THAT(faults("/estimates", kept("profile", R"({"samples": 1})")),
        testing::Contains(HasSubstr(": /estimates/profile/inputs/ticks: ")));
}

TEST_F(Validate, RefusesKeptListsThatAreTooLongToCompute)
{
    Json stages = Json::array();
    for (int i = 0; i < 20'000; ++i)
        stages.push_back({{"name", "x"}, {"kind", "cpu"}, {"p50", 1}, {"p99", 2}});
    const Json kept{{"latency", {{"inputs", {{"stages", stages}}}, {"madeAt", "2026-11-01T09:00:00Z"}}}};
    EXPECT_THAT(faults("/estimates", kept.dump()),
        ElementsAre(HasSubstr(": /estimates/latency/inputs/stages: there are 20000 of them; expected from 1 to 32")));
}

TEST_F(Validate, FindsNoFaultInTheExamples)
{
    for (const char* name : {"hot-loop-in-go", "database-bound-api", "wasm-module"})
        EXPECT_EQ(runProgram({"validate", kExamples + name + ".waymark"}).status, 0) << name;
}

} // namespace
} // namespace waymark::test
