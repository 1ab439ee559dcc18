#include "core/decision/edit_scenarios.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <functional>

#include "core/decision/decision_json.h"
#include "tests/core/decision/sample_decision.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;

std::vector<std::string> namesOf(const Decision& decision)
{
    std::vector<std::string> names;
    for (const Scenario& scenario : decision.scenarios)
        names.push_back(scenario.name);
    return names;
}

TEST(EditScenarios, ANewOneStandsAtTheEndAndIsLikeTheDecision)
{
    Decision decision = sampleDecision();
    const ScenarioId id = addScenario(decision, "New");
    EXPECT_THAT(namesOf(decision), ElementsAre("If it grows", "As it is", "New"));
    Decision plain = sampleDecision();
    plain.scenarios.clear();
    plain.record.clear();
    EXPECT_EQ(inScenario(decision, *findScenario(decision, id.text)), plain);
}

TEST(EditScenarios, ADuplicateStandsBehindItsOriginalUnderAnIdOfItsOwn)
{
    Decision decision = sampleDecision();
    const ScenarioId copy = duplicateScenario(decision, {"s1"}, "Once more");
    EXPECT_THAT(namesOf(decision), ElementsAre("If it grows", "Once more", "As it is"));
    Scenario expected = sampleDecision().scenarios[0];
    expected.id = copy;
    expected.name = "Once more";
    EXPECT_EQ(decision.scenarios[1], expected);
    EXPECT_NE(copy, (ScenarioId{"s1"}));
    EXPECT_NE(copy, (ScenarioId{"s2"}));
}

TEST(EditScenarios, MoveToAnyPlace)
{
    Decision decision = sampleDecision();
    addScenario(decision, "New");
    EXPECT_EQ(moveScenario(decision, {"s1"}, 2), 0u);
    EXPECT_THAT(namesOf(decision), ElementsAre("As it is", "New", "If it grows"));
}

TEST(EditScenarios, AreFoundByIdBeforeName)
{
    Decision decision = sampleDecision();
    renameScenario(decision, {"s1"}, "s2");
    EXPECT_EQ(findScenario(decision, "s2")->name, "As it is");
    EXPECT_EQ(findScenario(decision, "As it is")->id.text, "s2");
    EXPECT_EQ(findScenario(decision, "nobody"), nullptr);
}

TEST(InScenario, ItsAnswersCountBeforeAnybodysAndItsPrioritiesInPlaceOfTheDecisions)
{
    const Decision decision = sampleDecision();
    const Decision grown = inScenario(decision, decision.scenarios[0]);
    EXPECT_EQ(grown.agreed.at({"size"}).value, AnswerValue(Number{90}));
    EXPECT_EQ(grown.agreed.at({"wishes"}), decision.agreed.at({"wishes"}));
    EXPECT_EQ(grown.participants, decision.participants);
    EXPECT_EQ(grown.priorities.rating, (std::map<CriterionId, double>{{{"cost"}, 80}}));
    EXPECT_TRUE(grown.scenarios.empty());
    EXPECT_TRUE(grown.record.empty());
}

TEST(InScenario, ItIsNamedBehindTheTitle)
{
    Decision decision = sampleDecision();
    decision.title = "Store";
    decision.scenarios[0].name = "If it grows";
    EXPECT_EQ(titleInScenario(decision, decision.scenarios[0]), "Store: If it grows");
}

TEST(EditScenarios, ATakenBackAnswerGoesBackToTheDecisionsOwn)
{
    Decision decision = sampleDecision();
    const std::optional<Answer> before = setScenarioAnswer(decision, {"s1"}, {"size"}, std::nullopt);
    EXPECT_EQ(before->value, AnswerValue(Number{90}));
    EXPECT_FALSE(inScenario(decision, decision.scenarios[0]).agreed.contains({"size"}));
    setScenarioPriorities(decision, {"s1"}, std::nullopt);
    EXPECT_EQ(inScenario(decision, decision.scenarios[0]).priorities, decision.priorities);
}

using Undo = std::function<void(Decision&)>;

ScenarioId anyScenario(const Decision& decision)
{
    return decision.scenarios[*rc::gen::inRange<std::size_t>(0, decision.scenarios.size())].id;
}

Undo editAnswer(Decision& decision)
{
    const ScenarioId id = anyScenario(decision);
    const QuestionId question{*rc::gen::element<std::string>("size", "load", "team")};
    std::optional<Answer> answer;
    if (*rc::gen::arbitrary<bool>())
        answer = Answer{Number{double(*rc::gen::inRange(0, 100))}, "now", {}, {}};
    return [=, before = setScenarioAnswer(decision, id, question, answer)](
               Decision& d) { setScenarioAnswer(d, id, question, before); };
}

Undo editPriorities(Decision& decision)
{
    const ScenarioId id = anyScenario(decision);
    std::optional<Priorities> priorities;
    if (*rc::gen::arbitrary<bool>())
        priorities.emplace().rating[{"speed"}] = double(*rc::gen::inRange(0, 100));
    return [=, before = setScenarioPriorities(decision, id, priorities)](
               Decision& d) { setScenarioPriorities(d, id, before); };
}

Undo editList(Decision& decision, int kind)
{
    const ScenarioId id = anyScenario(decision);
    if (kind == 0)
        return [before = removeScenario(decision, id)](Decision& d) { insertScenario(d, before); };
    if (kind == 1)
        return [id = duplicateScenario(decision, id, "Copy")](Decision& d) { removeScenario(d, id); };
    if (kind == 2)
        return [id, before = renameScenario(decision, id, "Other")](Decision& d) { renameScenario(d, id, before); };
    const std::size_t place = *rc::gen::inRange<std::size_t>(0, decision.scenarios.size());
    return [id, before = moveScenario(decision, id, place)](Decision& d) { moveScenario(d, id, before); };
}

Undo anyEdit(Decision& decision)
{
    const int kind = decision.scenarios.empty() ? 6 : *rc::gen::inRange(0, 7);
    if (kind == 6)
        return [id = addScenario(decision, "New")](Decision& d) { removeScenario(d, id); };
    return kind == 5 ? editPriorities(decision) : kind == 4 ? editAnswer(decision) : editList(decision, kind);
}

RC_GTEST_PROP(EditScenariosProperty, UndoneInTurnAnyEditsLeaveTheSameBytes, ())
{
    Decision decision = sampleDecision();
    const int count = *rc::gen::inRange(1, 12);
    std::vector<std::pair<Undo, std::string>> done;
    for (int i = 0; i < count; ++i) {
        std::string before = saveDecision(decision);
        Undo undo = anyEdit(decision);
        done.emplace_back(std::move(undo), std::move(before));
        RC_ASSERT(static_cast<bool>(loadDecision(saveDecision(decision), "a"))); // ids are unique, whatever the edits
    }
    for (auto step = done.rbegin(); step != done.rend(); ++step) {
        step->first(decision);
        RC_ASSERT(saveDecision(decision) == step->second);
    }
}

} // namespace
} // namespace waymark::test
