#include "ui/scenarios/comparison.h"

#include <gmock/gmock.h>

#include "core/decision/edit_priorities.h"
#include "core/decision/edit_scenarios.h"
#include "core/record/comparison.h"
#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"

namespace waymark::test {
namespace {

using ui::ComparedColumn;
using ui::ComparedRow;

const AnswerTexts kAnswers{{"status", "greenfield"}, {"p99", "20-100ms"}, {"first-constraint", "delivery"}};

class ComparisonTest : public testing::Test {
protected:
    ComparedColumn column(const QString& name, const Decision& shown) const
    {
        const Inputs inputs = inputsOf(framework, shown);
        const RunOptions run{.worlds = 8192};
        return {name, Study{run, inputs, *settle(framework, inputs, {Reading::full, run}), std::nullopt}};
    }
    std::vector<ComparedColumn> columns() const
    {
        std::vector<ComparedColumn> found{column(QStringLiteral("The decision"), decision)};
        for (const Scenario& scenario : decision.scenarios)
            found.push_back(column(QString::fromStdString(scenario.name), inScenario(decision, scenario)));
        return found;
    }
    QList<ComparedRow> rows() const { return comparisonOf(framework, columns(), shippedTexts()); }
    /// The rows under a heading, up to the next.
    QList<ComparedRow> under(const QString& heading) const
    {
        QList<ComparedRow> found;
        bool isThere = false;
        for (const ComparedRow& row : rows()) {
            if (row.cells.isEmpty())
                isThere = row.name == heading;
            else if (isThere)
                found << row;
        }
        return found;
    }
    Comparison coreComparison(const std::vector<ComparedColumn>& compared) const
    {
        std::vector<Candidate> candidates;
        for (const ComparedColumn& column : compared)
            candidates.push_back({column.name.toStdString(), framework, *column.study});
        return *compare(candidates);
    }
    void answerIn(const ScenarioId& scenario, const std::string& question, const std::string& text)
    {
        const auto asked = framework.find(QuestionId{question});
        setScenarioAnswer(decision, scenario, {question}, Answer{**parseAnswer(framework, *asked, text), "", "", ""});
    }

    const Framework& framework = rustVsGo();
    Decision decision = answered(framework, kAnswers);
};

TEST_F(ComparisonTest, ShowsTheFiguresOfCore)
{
    const ScenarioId scenario = addScenario(decision, "If P99 were 2 ms");
    answerIn(scenario, "p99", "under-1ms");
    const Comparison core = coreComparison(columns());
    const QList<ComparedRow> found = rows();
    const QList<ComparedRow> values = under(QStringLiteral("Value, of 100"));
    const QList<ComparedRow> first = under(QStringLiteral("Comes first, in what-if worlds"));
    const QString missing = QStringLiteral("off the table");
    ASSERT_EQ(values.size(), qsizetype(framework.alternatives.size()));
    ASSERT_EQ(core.outcomes.size(), 2u);
    for (std::size_t c = 0; c < core.outcomes.size(); ++c) {
        const auto at = qsizetype(c);
        const ComparedOutcome& outcome = core.outcomes[c];
        ASSERT_TRUE(outcome.strength);
        EXPECT_EQ(found[0].cells[at].text, shippedTexts().say(outcome.said));
        EXPECT_EQ(found[1].cells[at].text, shippedTexts().say(*outcome.strength));
        for (std::size_t a = 0; a < framework.alternatives.size(); ++a) {
            EXPECT_EQ(
                values[qsizetype(a)].cells[at].text, outcome.values[a] ? ui::number(*outcome.values[a], 1) : missing);
            EXPECT_EQ(
                first[qsizetype(a)].cells[at].text, outcome.firsts[a] ? ui::percent(*outcome.firsts[a]) : missing);
        }
    }
}

TEST_F(ComparisonTest, ListsTheDifferencesOfCore)
{
    const ScenarioId scenario = addScenario(decision, "If P99 were 2 ms");
    answerIn(scenario, "p99", "under-1ms");
    answerIn(scenario, "first-constraint", "latency");
    const Comparison core = coreComparison(columns());
    const QList<ComparedRow> answers = under(QStringLiteral("Answers that differ"));
    ASSERT_FALSE(core.answers.empty());
    ASSERT_EQ(answers.size(), qsizetype(core.answers.size()));
    for (std::size_t i = 0; i < core.answers.size(); ++i)
        for (std::size_t c = 0; c < 2; ++c)
            EXPECT_EQ(answers[qsizetype(i)].cells[qsizetype(c)].text, shippedTexts().say(core.answers[i].answers[c]));
}

TEST_F(ComparisonTest, SaysWhatIsUndecided)
{
    decision = answered(framework, {});
    addScenario(decision, "a");
    const QList<ComparedRow> found = rows();
    EXPECT_EQ(found[0].cells[1].text, QStringLiteral("Nothing is decided"));
    EXPECT_EQ(found[1].cells[1].text, QStringLiteral("–"));
}

TEST_F(ComparisonTest, ListsTheAnswersThatDifferAndNoOthers)
{
    const ScenarioId first = addScenario(decision, "a");
    addScenario(decision, "b");
    answerIn(first, "p99", "under-1ms");
    const QList<ComparedRow> answers = under(QStringLiteral("Answers that differ"));
    ASSERT_EQ(answers.size(), 1);
    EXPECT_EQ(answers[0].name, ui::plain(framework[*framework.find(QuestionId{"p99"})].title));
    EXPECT_FALSE(answers[0].cells[0].differs);
    EXPECT_TRUE(answers[0].cells[1].differs);
    EXPECT_FALSE(answers[0].cells[2].differs);
    const auto label = [this](const char* option) {
        const QuestionIndex asked = *framework.find(QuestionId{"p99"});
        return ui::plain(framework[asked].options[framework.find(asked, OptionId{option})->value].label);
    };
    EXPECT_EQ(answers[0].cells[1].text, label("under-1ms"));
    EXPECT_EQ(answers[0].cells[2].text, label("20-100ms"));
}

TEST_F(ComparisonTest, ListsTheWeightsThatDiffer)
{
    const ScenarioId scenario = addScenario(decision, "a");
    Priorities priorities = decision.priorities;
    const std::size_t heaviest = 0;
    priorities.rating[framework.criteria[heaviest].id] = 100;
    setScenarioPriorities(decision, scenario, priorities);
    const std::vector<ComparedColumn> compared = columns();
    QStringList expected;
    for (std::size_t i = 0; i < framework.criteria.size(); ++i) {
        const auto text = [&](std::size_t c) {
            return ui::percent(compared[c].study->assessment().criteria[i].weight);
        };
        if (text(0) != text(1))
            expected << ui::plain(framework.criteria[i].name) + text(0) + text(1);
    }
    QStringList found;
    for (const ComparedRow& row : under(QStringLiteral("Weights that differ")))
        found << row.name + row.cells[0].text + row.cells[1].text;
    EXPECT_FALSE(expected.isEmpty());
    EXPECT_EQ(found, expected);
}

TEST_F(ComparisonTest, SaysThatNothingDiffers)
{
    addScenario(decision, "a");
    for (const char* heading : {"Answers that differ", "Weights that differ"}) {
        const QList<ComparedRow> found = under(QLatin1String(heading));
        ASSERT_EQ(found.size(), 1) << heading;
        EXPECT_EQ(found[0].name, QStringLiteral("None"));
    }
}

TEST_F(ComparisonTest, LeavesOpenWhatIsNotKnownYet)
{
    addScenario(decision, "a");
    std::vector<ComparedColumn> compared = columns();
    compared[1].study.reset();
    const QList<ComparedRow> found = comparisonOf(framework, compared, shippedTexts());
    EXPECT_EQ(found[0].cells[1].text, QString());
    EXPECT_FALSE(found[0].cells[1].differs);
    for (const ComparedRow& row : found)
        EXPECT_NE(row.name, QStringLiteral("None")); // which nobody can say yet
}

TEST_F(ComparisonTest, IsCopiedWithoutFormulasAndBreaks)
{
    const std::vector<ComparedColumn> compared{
        {QStringLiteral("=1+1"), {}}, {QStringLiteral("a\tb\nc"), {}}, {QStringLiteral("\"q\""), {}}};
    const QList<ComparedRow> table{{QStringLiteral("Value"), {}},
        {QStringLiteral("@x"), {{QStringLiteral("-"), false}, {QStringLiteral("1")}, {}}}};
    EXPECT_EQ(tabSeparated(compared, table), QStringLiteral("\t'=1+1\ta b c\t\"\"\"q\"\"\"\nValue\n'@x\t'-\t1\t\n"));
}

TEST_F(ComparisonTest, IsCopiedWithoutFormulasBehindBreaksAndInFullWidth)
{
    const std::vector<ComparedColumn> compared{
        {QStringLiteral("\n=1+1"), {}}, {QStringLiteral("\t=1"), {}}, {QStringLiteral("\uFF1D1+1"), {}}};
    EXPECT_EQ(tabSeparated(compared, {}), QStringLiteral("\t' =1+1\t' =1\t'\uFF1D1+1\n"));
}

} // namespace
} // namespace waymark::test
