#include "ui/scenarios/compare_dialog.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QTest>

#include "core/decision/edit_scenarios.h"
#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"
#include "ui/scenarios/comparison_table.h"

namespace waymark::test {
namespace {

class CompareDialogTest : public testing::Test {
protected:
    CompareDialogTest()
    {
        give(*document, "p99", "20-100ms");
        document->addScenario(QStringLiteral("<b>If</b> & \"2 ms\""));
        give(*document, "p99", "under-1ms");
        document->showScenario(std::nullopt);
        document->addScenario(QStringLiteral("=cmd"));
        document->showScenario(std::nullopt);
    }
    /// Opens the dialog and lets it draw all its worlds.
    ui::CompareDialog& open()
    {
        dialog = std::make_unique<ui::CompareDialog>(*document, shippedTexts(), nullptr);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitFor([this] { return dialog->isComplete(); }, 60'000));
        return *dialog;
    }
    const QTableWidget& table() const { return *dialog->findChild<ui::ComparisonTable*>(); }
    QStringList columns() const
    {
        QStringList names;
        for (int i = 0; i < table().columnCount(); ++i)
            names << table().horizontalHeaderItem(i)->text();
        return names;
    }

    std::unique_ptr<ui::DecisionDocument> document = documentOn(rustVsGo(), {{"status", "greenfield"}});
    std::unique_ptr<ui::CompareDialog> dialog;
};

TEST_F(CompareDialogTest, ShowsNamesAsTheyWereTyped)
{
    open();
    EXPECT_EQ(columns(),
        (QStringList{QStringLiteral("The decision"), QStringLiteral("<b>If</b> & \"2 ms\""), QStringLiteral("=cmd")}));
}

TEST_F(CompareDialogTest, DrawsTheWorldsThatTheWizardDraws)
{
    open();
    document->settleNow();
    const auto assessment = document->assessment();
    const auto robustness = document->robustness();
    ASSERT_TRUE(robustness);
    int heading = 0;
    while (table().verticalHeaderItem(heading)->text() != QStringLiteral("Comes first, in what-if worlds"))
        ASSERT_LT(++heading, table().rowCount());
    for (std::size_t a = 0; a < assessment->alternatives.size(); ++a) {
        if (assessment->alternatives[a].value) {
            EXPECT_EQ(table().item(heading + 1 + int(a), 0)->text(),
                ui::percent(robustness->stated.rankAcceptability[a].front()));
        }
    }
    EXPECT_EQ(table().item(0, 0)->text(), ui::plain(assessment->verdict.headline));
}

TEST_F(CompareDialogTest, MarksWhatDiffersNotByColourAlone)
{
    open();
    const QString title = ui::plain(rustVsGo()[*rustVsGo().find(QuestionId{"p99"})].title);
    for (int row = 0; row < table().rowCount(); ++row) {
        if (table().verticalHeaderItem(row)->text() != title)
            continue;
        EXPECT_TRUE(table().item(row, 1)->text().startsWith(QStringLiteral("≠ ")));
        EXPECT_TRUE(table().item(row, 1)->font().weight() > table().item(row, 2)->font().weight());
        return;
    }
    FAIL() << "the answer that differs is not listed";
}

TEST_F(CompareDialogTest, LeavesOutWhatIsNotChosen)
{
    open();
    auto* pill = dialog->findChild<QAbstractButton*>(QStringLiteral("compare.1"));
    pill->setFocus();
    QTest::keyClick(pill, Qt::Key_Space);
    EXPECT_EQ(columns(), (QStringList{QStringLiteral("The decision"), QStringLiteral("=cmd")}));
}

TEST_F(CompareDialogTest, IsCopiedByKeys)
{
    open();
    QTest::keyClick(dialog.get(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("\tThe decision\t\"<b>If</b> & \"\"2 ms\"\"\"\t'=cmd\n")))
        << copied.left(80).toStdString();
}

TEST_F(CompareDialogTest, ShowsDecisionsThatAreNoScenarios)
{
    const Decision other = answered(rustVsGo(), {{"status", "existing-go"}});
    ui::ComparisonTask task{document->sharedFramework(), Reading::full,
        {{QStringLiteral("Payments"), inputsOf(rustVsGo(), document->stored())},
            {QStringLiteral("<i>Ledger</i>"), inputsOf(rustVsGo(), other)}}};
    dialog = std::make_unique<ui::CompareDialog>(
        ui::ComparedThings{QStringLiteral("compareFiles"), QStringLiteral("Compare decisions"), std::move(task)},
        shippedTexts(), nullptr);
    dialog->show();
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Compare decisions"));
    EXPECT_EQ(columns(), (QStringList{QStringLiteral("Payments"), QStringLiteral("<i>Ledger</i>")}));
    EXPECT_EQ(table().accessibleName(), QStringLiteral("Compare decisions"));
    EXPECT_FALSE(dialog->findChild<QAbstractButton*>(QStringLiteral("compare.1"))->isVisible());
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog->isComplete(); }, 60'000));
    EXPECT_FALSE(table().item(0, 1)->text().isEmpty());
}

TEST_F(CompareDialogTest, ClosesOnEscape)
{
    open();
    QTest::keyClick(dialog->findChild<ui::ComparisonTable*>(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(CompareDialogTest, MayBeClosedWhileWorldsAreDrawn)
{
    dialog = std::make_unique<ui::CompareDialog>(*document, shippedTexts(), nullptr);
    dialog->show();
    document.reset();
    dialog.reset();
}

} // namespace
} // namespace waymark::test
