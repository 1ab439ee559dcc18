#include "ui/estimators/estimator_page.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <utility>

#include <QComboBox>
#include <QLineEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUndoStack>

#include "tests/ui/estimators/opened_estimator.h"

namespace waymark::ui {
namespace {

TEST(EstimatorPage, StartsWithTheFrameworksFiguresAndAResult)
{
    const Opened opened("latency", "heap");
    EXPECT_TRUE(opened.page.isUsable());
    EXPECT_EQ(opened.field("input.heapMb")->text(), QStringLiteral("200\u00a0MB"));
    EXPECT_TRUE(opened.label("estimate.sentence").startsWith(QStringLiteral("Within the target:")));
    EXPECT_EQ(opened.chart().table().rows.size(), 3);
    EXPECT_FALSE(opened.chart().description().isEmpty());
    EXPECT_EQ(opened.document->undoStack().count(), 0);
}

TEST(EstimatorPage, CalculatesWhileOneTypes)
{
    Opened opened("latency", "heap");
    const ChartTable before = opened.chart().table();
    opened.type("stage.0.p99", "400");
    EXPECT_NE(opened.chart().table(), before);
    EXPECT_EQ(opened.givens().stages[0].p99Ms, 400);
}

TEST(EstimatorPage, SaysThatItsFiguresAreExamplesUntilTheyAreTheTeams)
{
    Opened opened("latency", "heap");
    EXPECT_TRUE(opened.page.hint().startsWith(QStringLiteral("With example figures, not yours yet, ")));
    opened.type("input.heapMb", "3000");
    EXPECT_TRUE(opened.page.hint().startsWith(QStringLiteral("This estimate answers ")));
}

TEST(EstimatorPage, SaysWhatIsWrongWithAFigureAndIsNotUsableUntilItIsMended)
{
    Opened opened("latency", "heap");
    opened.type("input.heapMb", "much");
    EXPECT_FALSE(opened.page.isUsable());
    EXPECT_TRUE(opened.label("estimate.sentence").contains(QStringLiteral("Live heap")));
    opened.type("input.heapMb", "3000");
    EXPECT_TRUE(opened.page.isUsable());
    EXPECT_EQ(opened.label("estimate.answer.heap"), opened.page.hint().section(QStringLiteral(": "), 1));
}

TEST(EstimatorPage, LeavesNothingOfAnEarlierResultBesideAFault)
{
    Opened opened("latency", "heap");
    ASSERT_FALSE(opened.label("estimate.remark").isEmpty());
    opened.type("input.heapMb", "much");
    EXPECT_TRUE(opened.chart().table().rows.isEmpty());
    EXPECT_TRUE(opened.chart().description().isEmpty());
    EXPECT_TRUE(opened.label("estimate.remark").isEmpty());
    EXPECT_EQ(opened.label("estimate.answer.heap"), QStringLiteral("No answer yet"));
    opened.type("input.heapMb", "200");
    EXPECT_EQ(opened.chart().table().rows.size(), 3);
    EXPECT_FALSE(opened.chart().description().isEmpty());
}

TEST(EstimatorPage, TellsOfKeptFiguresThatItCannotReadAndKeepsThemUntilOthersAreGiven)
{
    Opened opened("latency", "heap");
    const std::string kept = R"({"heapMb": -5, "stages": []})";
    opened.document->takeEstimate({EstimatorId{"latency"}, {.inputs = kept, .madeAt = {}}, {}});
    opened.page.finish();
    EXPECT_FALSE(opened.page.isUsable());
    EXPECT_TRUE(opened.label("estimate.sentence").startsWith(QStringLiteral("What was kept of this estimate cannot")));
    EXPECT_TRUE(opened.label("estimate.sentence").contains(QStringLiteral(" /heapMb: ")));
    EXPECT_TRUE(opened.chart().table().rows.isEmpty());
    EXPECT_EQ(opened.document->decision().estimates.at(EstimatorId{"latency"}).inputs, kept);
    opened.type("input.heapMb", "300");
    EXPECT_TRUE(opened.page.isUsable());
}

TEST(EstimatorPage, SaysWhatCoreRefuses)
{
    Opened opened("latency", "heap");
    opened.type("stage.0.p99", "1"); // below its p50
    EXPECT_FALSE(opened.page.isUsable());
    EXPECT_FALSE(opened.label("estimate.sentence").isEmpty());
}

TEST(EstimatorPage, TheTabKeyGoesThroughTheRowsAndThenOn)
{
    Opened opened("latency", "heap");
    opened.page.focusFirst();
    QStringList order;
    for (int i = 0; i < 20; ++i) {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(order.mid(0, 7).join(u' '),
        QStringLiteral(
            "stage.0.kind stage.0.p50 stage.0.p99 stage.0.inTurn stage.0.atOnce stage.0.remove stage.1.kind"));
    EXPECT_EQ(order.mid(17).join(u' '), QStringLiteral("stage.2.remove stage.add input.targetMs"));
}

TEST(EstimatorPage, AddsAndRemovesStages)
{
    Opened opened("latency", "heap");
    opened.click("stage.add");
    opened.page.finish();
    EXPECT_EQ(opened.givens().stages.size(), 4u);
    EXPECT_EQ(QApplication::focusWidget(), opened.page.findChild<QComboBox*>(QStringLiteral("stage.3.kind")));
    opened.click("stage.0.remove");
    opened.page.finish();
    EXPECT_EQ(opened.givens().stages.size(), 3u);
    EXPECT_TRUE(opened.page.isUsable());
}

TEST(EstimatorPage, UsesTheEstimateInOneStep)
{
    Opened opened("latency", "heap", {{"heap", "small"}});
    opened.type("input.heapMb", "3000");
    opened.page.use();
    EXPECT_EQ(opened.document->undoStack().count(), 1);
    const Answer* heap = opened.document->answer(questionOf("heap"));
    EXPECT_EQ(heap->value, AnswerValue(Choice{{{"large"}}}));
    EXPECT_EQ(heap->estimated->plain, AnswerValue(Choice{{{"small"}}}));
    EXPECT_TRUE(opened.document->answer(questionOf("time-goes")));
}

TEST(EstimatorPage, KeepsTheEstimateBesideTheTeamsOwnAnswer)
{
    Opened opened("latency", "heap", {{"heap", "small"}});
    opened.type("input.heapMb", "3000");
    EXPECT_TRUE(opened.page.hasOwnAnswer());
    opened.page.keepBeside();
    const Answer* heap = opened.document->answer(questionOf("heap"));
    EXPECT_EQ(heap->value, AnswerValue(Choice{{{"small"}}}));
    EXPECT_EQ(heap->estimated->value, AnswerValue(Choice{{{"large"}}}));
    EXPECT_FALSE(opened.document->answer(questionOf("time-goes")));
}

TEST(EstimatorPage, ComesBackWithWhatWasUsed)
{
    Opened opened("latency", "heap");
    opened.type("input.heapMb", "3000");
    opened.type("stage.1.inTurn", "2");
    opened.page.use();
    EstimatorPage again(opened.parts(opened.page.estimator().id.text.c_str()), nullptr);
    again.openFor(questionOf("heap"));
    again.finish();
    EXPECT_EQ(again.findChild<FigureField*>(QStringLiteral("input.heapMb"))->text(), QStringLiteral("3,000\u00a0MB"));
    EXPECT_EQ(again.findChild<EstimateForm*>()->givens().stages[1].inTurn, 2);
}

TEST(EstimatorPage, FollowsAnUndo)
{
    Opened opened("latency", "heap");
    opened.type("input.heapMb", "3000");
    opened.page.use();
    opened.document->undoStack().undo();
    opened.page.finish();
    EXPECT_EQ(opened.field("input.heapMb")->text(), QStringLiteral("200\u00a0MB"));
}

TEST(EstimatorPage, TakesTheTeamsOwnAssumptionAndGivesItBack)
{
    Opened opened("latency", "heap");
    opened.click("assumptions");
    const ChartTable before = opened.chart().table();
    opened.type("assumption.pauseMs.go.high", "80");
    EXPECT_NE(opened.chart().table(), before);
    EXPECT_TRUE(opened.page.findChild<QLabel*>(QStringLiteral("assumption.pauseMs.go.mark"))->isVisible());
    EXPECT_EQ(opened.button("assumptions")->text(), QStringLiteral("Assumptions and sources: 1 yours"));
    opened.click("assumption.pauseMs.go.reset");
    opened.page.finish();
    EXPECT_EQ(opened.chart().table(), before);
    EXPECT_FALSE(opened.button("assumption.pauseMs.go.reset")->isVisible());
}

TEST(EstimatorPage, KeepsATrianglesOrder)
{
    Opened opened("latency", "heap");
    opened.click("assumptions");
    opened.type("assumption.pauseMs.go.low", "5");
    EXPECT_EQ(opened.field("assumption.pauseMs.go.high")->text(), QStringLiteral("5\u00a0ms"));
    EXPECT_TRUE(opened.page.isUsable());
}

TEST(EstimatorPage, ShowsAnAssumptionsEvidenceOnDemand)
{
    Opened opened("latency", "heap");
    opened.click("assumptions");
    const auto labels = opened.page.findChildren<QLabel*>().size();
    opened.click("assumption.pauseMs.go.evidence");
    EXPECT_GT(opened.page.findChildren<QLabel*>().size(), labels);
}

TEST(EstimatorPage, ShowsOnlyTheAssumptionsOfTheChoice)
{
    Opened opened("hot-path", "hot-share");
    opened.click("assumptions");
    EXPECT_TRUE(opened.field("assumption.callUs.ffi.low")->isVisible());
    EXPECT_FALSE(opened.field("assumption.callUs.process.low")->isVisible());
    const QString sentence = opened.label("estimate.sentence");
    opened.click("input.form.process");
    opened.page.finish();
    EXPECT_TRUE(opened.field("assumption.callUs.process.low")->isVisible());
    EXPECT_NE(opened.label("estimate.sentence"), sentence);
}

TEST(EstimatorPage, GivesANumberToANumbersQuestion)
{
    Opened opened("hot-path", "hot-share");
    opened.type("input.hotShare", "35");
    opened.page.use();
    EXPECT_EQ(opened.document->answer(questionOf("hot-share"))->value, AnswerValue(Number{35}));
}

TEST(EstimatorPage, AsksForPeopleAndWhatTheyKnow)
{
    Opened opened("ramp", "skills");
    opened.click("people.0.knows.rust");
    opened.click("hires.add");
    opened.page.finish();
    const EstimateGivens givens = opened.givens();
    EXPECT_EQ(givens.people.front().knows.size(), 2u);
    EXPECT_EQ(givens.hires.size(), 1u);
    EXPECT_FALSE(opened.button("people.0.knows.go-rust-hot-path"));
    EXPECT_TRUE(opened.page.isUsable());
    EXPECT_TRUE(opened.label("estimate.sentence").startsWith(QStringLiteral("Weeks until the first release:")));
}

TEST(EstimatorPage, ComesBackWithPeopleAndHires)
{
    Opened opened("ramp", "skills");
    opened.click("hires.add");
    opened.type("hires.0.month", "7");
    opened.page.use();
    EstimatorPage again(opened.parts(opened.page.estimator().id.text.c_str()), nullptr);
    again.openFor(questionOf("skills"));
    const EstimateGivens givens = again.findChild<EstimateForm*>()->givens();
    EXPECT_EQ(givens.hires.front().month, 7);
    EXPECT_EQ(givens.people.front().knows, opened.givens().people.front().knows);
}

TEST(EstimatorPage, SaysWhenTheWorkIsPaidBack)
{
    const Opened opened("cost", "bill");
    EXPECT_TRUE(opened.label("estimate.sentence").startsWith(QStringLiteral("Paid back:")));
    EXPECT_TRUE(opened.chart().table().columns.contains(QStringLiteral("Balance in month 60")));
}

TEST(EstimatorPage, SaysTheChanceThatTheTargetIsMet)
{
    const Opened opened("latency", "heap");
    EXPECT_TRUE(opened.label("estimate.sentence").contains(QStringLiteral(" Chance that P99 meets it: Go ")))
        << opened.label("estimate.sentence").toStdString();
    EXPECT_TRUE(opened.chart().description().startsWith(opened.label("estimate.sentence")));
}

TEST(EstimatorPage, HasTheBandsOfItsCurvesInTheTableToo)
{
    for (const auto& [estimator, column] :
        {std::pair("cost", "Balance in month 12"), std::pair("ramp", "By week 13")}) {
        const Opened opened(estimator, "heap");
        const ChartTable& table = opened.chart().table();
        const qsizetype at = table.columns.indexOf(QLatin1String(column));
        ASSERT_GE(at, 0) << estimator;
        const auto rust = std::ranges::find_if(
            table.rows, [](const QStringList& row) { return row.front() == QStringLiteral("Rust"); });
        ASSERT_NE(rust, table.rows.end()) << estimator;
        EXPECT_TRUE(rust->value(at).contains(QStringLiteral(" to "))) << rust->value(at).toStdString();
    }
}

TEST(EstimatorPage, CountsOneCallAsOne)
{
    const Opened opened("hot-path", "hot-share");
    const auto& curves = std::get<CurveScene>(opened.chart().shown().drawing).curves;
    EXPECT_TRUE(std::ranges::any_of(curves.front().points,
        [](const CurvePoint& point) { return point.text.startsWith(QStringLiteral("1 call: ")); }));
}

TEST(EstimatorPage, AsksForWhatIsNeededOrAGoModFirst)
{
    Opened opened("coverage", "coverage");
    EXPECT_FALSE(opened.page.isUsable());
    EXPECT_EQ(opened.label("estimate.sentence"), QStringLiteral("Tick what you need, or read a go.mod."));
    auto* list = opened.page.findChild<QTreeWidget*>(QStringLiteral("needs.list"));
    list->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
    opened.page.finish();
    EXPECT_TRUE(opened.page.isUsable());
    EXPECT_EQ(opened.givens().needs.size(), 1u);
    EXPECT_EQ(opened.chart().table().rows.size(), 1);
}

TEST(EstimatorPage, FindsNeedsByWord)
{
    Opened opened("coverage", "coverage");
    QTest::keyClicks(opened.page.findChild<QLineEdit*>(QStringLiteral("needs.search")), QStringLiteral("redis"));
    auto* list = opened.page.findChild<QTreeWidget*>(QStringLiteral("needs.list"));
    int shown = 0;
    for (QTreeWidgetItemIterator at(list, QTreeWidgetItemIterator::NotHidden); *at; ++at)
        shown += (*at)->parent() != nullptr;
    EXPECT_GE(shown, 1);
    EXPECT_LT(shown, 20);
}

TEST(EstimatorPage, CalculatesInTheBackgroundToo)
{
    Opened opened("cost", "bill");
    const QString before = opened.label("estimate.sentence");
    opened.field("input.cores")->setFocus();
    opened.field("input.cores")->selectAll();
    QTest::keyClicks(opened.field("input.cores"), QStringLiteral("9000"));
    EXPECT_FALSE(opened.page.isUsable());
    EXPECT_TRUE(QTest::qWaitFor([&] { return opened.page.isUsable(); }, 60'000));
    EXPECT_NE(opened.label("estimate.sentence"), before);
}

TEST(EstimatorPage, NamesEveryInputForScreenReaders)
{
    for (const char* estimator : {"latency", "ramp", "cost", "hot-path", "coverage", "profile"}) {
        Opened opened(estimator, "heap");
        if (opened.button("assumptions"))
            opened.click("assumptions");
        for (const QWidget* input : opened.page.findChildren<QWidget*>()) {
            const bool isAsked = input->focusPolicy() & Qt::TabFocus && input->isVisible();
            const auto* button = qobject_cast<const QAbstractButton*>(input);
            EXPECT_TRUE(!isAsked || !input->accessibleName().isEmpty() || (button && !button->text().isEmpty()))
                << estimator << ' ' << input->objectName().toStdString();
        }
    }
}

TEST(EstimatorPage, LeavesOnEscape)
{
    Opened opened("latency", "heap");
    int left = 0;
    QObject::connect(&opened.page, &EstimatorPage::leaveWanted, &opened.page, [&left] { ++left; });
    QTest::keyClick(opened.field("input.heapMb"), Qt::Key_Escape);
    EXPECT_EQ(left, 1);
}

} // namespace
} // namespace waymark::ui
