#include "core/report/make_report.h"

#include <set>

#include <gmock/gmock.h>

#include "core/base/engine.h"
#include "core/decision/decision_json.h"
#include "tests/core/report/reported.h"

namespace waymark::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

using MakeReport = Reported;

std::vector<std::string> idsOf(const Report& report)
{
    std::vector<std::string> ids;
    for (const Section& section : report.sections)
        ids.push_back(section.id);
    return ids;
}

std::vector<std::string> rowsOf(const Table& table)
{
    std::vector<std::string> keys;
    for (const TableRow& row : table.rows)
        keys.push_back(row.key);
    return keys;
}

TEST_F(MakeReport, TellsFromTheVerdictToHowItWasComputed)
{
    givenAll();
    EXPECT_THAT(idsOf(report()),
        ElementsAre("verdict", "points", "certainty", "flips", "best-cases", "next", "priorities", "answers",
            "evidence", "predictions", "method"));
}

TEST_F(MakeReport, TheHeadlineIsTheVerdicts)
{
    givenAll();
    const Report made = report();
    ASSERT_TRUE(m_study.assessment().verdict.alternative);
    EXPECT_EQ(words().say(made.headline), m_study.assessment().verdict.headline);
    EXPECT_EQ(made.headlineColour, m_framework[*m_study.assessment().verdict.alternative].colour);
    EXPECT_TRUE(made.strength);
}

TEST_F(MakeReport, WhatWasChosenAgainstTheRecommendationStandsAtTheHead)
{
    givenAll();
    const std::string recommended = words().say(report().headline);
    const AlternativeIndex winner = *m_study.assessment().verdict.alternative;
    const auto other = std::ranges::find_if(
        m_framework.alternatives, [&](const Alternative& each) { return each.id != m_framework[winner].id; });
    m_recorded.emplace();
    m_recorded->said.chosen = other->id;
    m_recorded->said.whyOther = "We know it.";
    m_recorded->recommended = m_framework[winner].id;
    for (const AlternativeId& verdict : {other->id, m_framework[winner].id}) {
        Trigger trigger;
        trigger.weight = WeightTrigger{m_framework.criteria.front().id, Reach::atLeast, 0.5};
        trigger.verdict = verdict;
        m_recorded->triggers.push_back(trigger);
    }
    const Report made = report();
    EXPECT_EQ(words().say(made.headline), "Chosen: " + other->name);
    EXPECT_EQ(made.headlineColour, other->colour);
    ASSERT_TRUE(made.recommended);
    EXPECT_EQ(words().say(*made.recommended), "Recommended: " + recommended);
    const std::string minority = sentencesOf(*find(made, "best-cases"));
    EXPECT_THAT(minority, HasSubstr(recommended)) << "the recommended one has lost";
    EXPECT_THAT(rowsOf(tablesOf(*find(made, "record")).back()), ElementsAre("1"))
        << "what turns the verdict to what was chosen is no reason to look again";
    m_recorded->said.chosen = m_framework[winner].id;
    EXPECT_FALSE(report().recommended);
}

TEST_F(MakeReport, PointsAddUpToTheValues)
{
    givenAll();
    const Report made = report();
    for (const std::string table : {"by-page", "by-criterion", "by-answer"})
        for (std::size_t a = 0; a < m_framework.alternatives.size(); ++a) {
            const auto& value = m_study.assessment().alternatives[a].value;
            if (!value)
                continue;
            const std::string id = m_framework.alternatives[a].id.text;
            double sum = 0;
            for (const auto& [key, number] : made.frozen.figures)
                if (key.starts_with("points." + table + '.') && key.ends_with('.' + id)
                    && key.find(".total.") == std::string::npos)
                    sum += *std::get_if<double>(&number);
            EXPECT_NEAR(sum, *value, 1e-9) << table << ' ' << id;
            EXPECT_EQ(figure(made, "verdict.outcome." + id + ".value"), *value);
        }
}

TEST_F(MakeReport, SharesAreThoseOfTheStudy)
{
    givenAll();
    const Report made = report();
    const Odds& stated = m_study.settled.robustness->stated;
    EXPECT_DOUBLE_EQ(figure(made, "certainty.ranks-as-stated.steady.rank-1"), 100 * stated.rankAcceptability[0][0]);
    EXPECT_DOUBLE_EQ(figure(made, "certainty.pairs-as-stated.steady.swift"), 100 * *stated.pairwiseWinning[0][1]);
    EXPECT_DOUBLE_EQ(figure(made, "priorities.weights.speed.weight"), m_study.assessment().criteria[0].weight);
    EXPECT_DOUBLE_EQ(figure(made, "flips.weights-alone.speed.today"), m_study.assessment().criteria[0].weight);
}

/// Counts what `figuresOf` has to have a key for.
std::size_t numbersIn(const std::vector<Message>& messages)
{
    std::size_t count = 0;
    for (const Message& message : messages)
        for (const Argument& argument : message.arguments)
            count += argument.name == "id" || std::holds_alternative<double>(argument.value);
    return count;
}

std::size_t numbersIn(const Table& table)
{
    std::size_t count = 0;
    for (const TableRow& row : table.rows)
        count += numbersIn(row.cells);
    return count;
}

std::size_t numbersIn(const Block& block)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
        return numbersIn(paragraph->sentences);
    if (const auto* table = std::get_if<Table>(&block))
        return numbersIn(*table);
    if (const auto* chart = std::get_if<ChartBlock>(&block))
        return numbersIn(chart->table) + numbersIn(chart->chart.inWords) + numbersIn({chart->chart.about});
    std::size_t count = numbersIn({std::get_if<Bullets>(&block)->lead});
    for (const auto& item : std::get_if<Bullets>(&block)->items)
        count += numbersIn(item);
    return count;
}

TEST_F(MakeReport, EveryNumberHasAKeyOfItsOwn)
{
    givenAll();
    m_decision.ownEvidence[{{"load"}, {"swift"}, "high"}] = {{60, 70, 80}, "measured", "our benchmark", "", {}};
    const Report made = report();
    std::size_t count = 0;
    for (const Section& section : made.sections)
        for (const Block& block : section.blocks)
            count += numbersIn(block);
    EXPECT_GT(count, 100u);
    EXPECT_EQ(made.frozen.figures.size(), count);
}

TEST_F(MakeReport, NamesOfSectionsChartsAndTablesAreUnique)
{
    givenAll();
    std::set<std::string> sections;
    std::set<std::string> charts;
    std::set<std::string> tables;
    for (const Section& section : report().sections) {
        EXPECT_TRUE(sections.insert(section.id).second) << section.id;
        for (const Table& table : tablesOf(section))
            EXPECT_TRUE(tables.insert(table.key).second) << table.key;
        for (const Block& block : section.blocks)
            if (const auto* chart = std::get_if<ChartBlock>(&block)) {
                EXPECT_TRUE(charts.insert(chart->chart.id).second) << chart->chart.id;
            }
    }
    EXPECT_EQ(charts.size(), 6u);
}

TEST_F(MakeReport, EveryRowHasACellForEachColumn)
{
    givenAll();
    for (const Section& section : report().sections)
        for (const Table& table : tablesOf(section))
            for (const TableRow& row : table.rows)
                EXPECT_EQ(row.cells.size(), table.columns.size()) << table.key << ' ' << row.key;
}

TEST_F(MakeReport, WithNothingAnsweredItSaysWhatToAnswerFirst)
{
    const Report made = report();
    EXPECT_THAT(idsOf(made), ElementsAre("verdict", "priorities", "answers", "method"));
    EXPECT_THAT(sentencesOf(*find(made, "verdict")), HasSubstr("Answer this first: Does it exist?"));
    EXPECT_EQ(words().say(made.headline), "Nothing is decided yet");
    EXPECT_EQ(made.headlineColour, -1);
    EXPECT_FALSE(made.strength);
}

TEST_F(MakeReport, AnUndecidedOneShowsPointsButNoShares)
{
    m_framework = FrameworkBuilder().remove("rules/steady-first").remove("evidence/R1").build();
    given({{"load", "high"}});
    const Report made = report();
    ASSERT_FALSE(m_study.assessment().verdict.alternative);
    EXPECT_TRUE(find(made, "points"));
    EXPECT_FALSE(find(made, "certainty"));
    EXPECT_FALSE(find(made, "flips"));
    EXPECT_THAT(idsOf(made), Not(Contains("best-cases")));
}

TEST_F(MakeReport, TellsTheRecordOnlyIfThereIsOne)
{
    givenAll();
    EXPECT_FALSE(find(report(), "record"));
    m_recorded.emplace();
    m_recorded->number = 2;
    m_recorded->recommended = AlternativeId{"swift"};
    m_recorded->said.status = RecordStatus::accepted;
    m_recorded->said.date = "2026-11-02";
    m_recorded->said.decisionMakers = {"Ada", "Grace"};
    m_recorded->said.chosen = AlternativeId{"steady"};
    m_recorded->said.whyOther = "We know it.";
    const Report made = report();
    const Section* record = find(made, "record");
    ASSERT_TRUE(record);
    const Table table = tablesOf(*record).front();
    EXPECT_THAT(rowsOf(table),
        ElementsAre("status", "date", "decision-makers", "chosen", "recommended", "why-other", "revision"));
    EXPECT_EQ(say({table.rows[2].cells[1]}), "Ada, Grace");
    EXPECT_EQ(say({table.rows[4].cells[1]}), "Swift");
    EXPECT_EQ(made.recorded->number, 2);
    EXPECT_EQ(made.recorded->said, m_recorded->said);
}

TEST_F(MakeReport, ListsTheRecordedTriggersAndTheirNumbersAmongItsFigures)
{
    givenAll();
    m_recorded.emplace();
    EXPECT_EQ(tablesOf(*find(report(), "record")).size(), 1u) << "no table of none";
    const AnswerTrigger load{QuestionId{"load"}, Reach::is, Choice{{OptionId{"low"}}}};
    const AnswerTrigger team{QuestionId{"team"}, Reach::atLeast, Number{5}};
    m_recorded->triggers = {{{load}, {}, AlternativeId{"steady"}}, {{load, team}, {}, AlternativeId{"keep"}},
        {{}, WeightTrigger{m_framework.criteria.front().id, Reach::atLeast, 0.27}, AlternativeId{"steady"}}};
    const Report made = report();
    const Table table = tablesOf(*find(made, "record")).back();
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(say(table.rows[0].cells), "How much load? ‘Little’ – Steady");
    EXPECT_THAT(say({table.rows[1].cells[1]}), HasSubstr(" or more"));
    EXPECT_EQ(figure(made, "record.triggers.3.if"), 27);
}

TEST_F(MakeReport, AnswersSayWhoseTheyAreAndWhatWasNoted)
{
    givenAll();
    m_decision.participants.front().name = "Ada";
    m_decision.participants.push_back({ParticipantId{"grace"}, "Grace", {}, {}});
    m_decision.participants[0].answers[QuestionId{"load"}].note = "measured";
    m_decision.participants[1].answers[QuestionId{"load"}] = {Choice{{OptionId{"low"}}}, "", "guessed", {}, {}, {}};
    const std::vector<Table> tables = tablesOf(*find(report(), "answers"));
    ASSERT_EQ(tables.size(), 2u);
    EXPECT_THAT(rowsOf(tables[1]), ElementsAre("load", "wishes", "team", "bill"));
    const TableRow& load = tables[1].rows[0];
    EXPECT_EQ(say({load.cells[1]}), "open: answers differ");
    EXPECT_EQ(say({load.cells[2]}), "Ada, Grace");
    EXPECT_EQ(say({load.cells[4]}), "Ada: measured\nGrace: guessed");
}

TEST_F(MakeReport, MarksOwnEvidenceAndWhetherItCounts)
{
    givenAll();
    m_decision.ownEvidence[{{"load"}, {"swift"}, "high"}] = {
        {60, 70, 80}, "three runs", "our benchmark, March", "", {}};
    m_decision.ownEvidence[{{"load"}, {"swift"}, "low"}] = {{10, 20, 30}, "", "", "", {}};
    const Report made = report();
    const Table own = tablesOf(*find(made, "own-evidence")).front();
    EXPECT_THAT(rowsOf(own), ElementsAre("load/swift/high", "load/swift/low"));
    EXPECT_EQ(say(own.rows[0].cells), "How much load? Swift Much 60.0 70.0 80.0 our benchmark, March three runs yes");
    EXPECT_EQ(say({own.rows[1].cells.back()}), "no");
    EXPECT_EQ(say({tablesOf(*find(made, "answers"))[1].rows[0].cells[3]}), "the team's own value");
}

TEST_F(MakeReport, CitesWhatIsAtWorkAndWhatStandsBehindIt)
{
    givenAll();
    const Table cited = tablesOf(*find(report(), "evidence")).front();
    EXPECT_THAT(rowsOf(cited), ElementsAre("C1", "E1"));
    EXPECT_EQ(say(cited.rows[1].cells), "E1 Measured: swift is faster. independent B. Bench 2023 measured");
}

TEST_F(MakeReport, CarriesWhatItWasComputedFrom)
{
    givenAll();
    m_decision.title = "Payments";
    const Report made = report();
    EXPECT_EQ(made.frozen.engine, engineVersion());
    EXPECT_EQ(made.frozen.worlds, 4096u);
    EXPECT_EQ(made.frozen.figures, figuresOf(made.sections));
    const Result<Decision> read = loadDecision(made.frozen.inputs, "inputs");
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, m_decision);
    EXPECT_EQ(
        std::get<std::string>(made.frozen.figures.at("method.computed-from.framework-hash.value")), m_framework.hash);
}

TEST_F(MakeReport, IsTheSameTwice)
{
    givenAll();
    const Report once = report();
    EXPECT_EQ(report(), once);
}

} // namespace
} // namespace waymark::test
