#include "ui/shell/estimator_host.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include "tests/support/shipped_framework.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/estimators/estimator_page.h"
#include "ui/estimators/figure_field.h"

namespace waymark::test {
namespace {

QuestionIndex questionOf(const char* id)
{
    return rustVsGo().find(QuestionId{id}).value();
}

/// A window in which estimators are opened.
class EstimatorHostTest : public WindowFixture {
protected:
    EstimatorHostTest()
    {
        window.setResources(WAYMARK_RESOURCES);
        window.show();
        window.activateWindow();
    }

    QPushButton& button(const char* name) { return *window.findChild<QPushButton*>(QLatin1String(name)); }
    QString text(const char* label) { return window.findChild<QLabel*>(QLatin1String(label))->text(); }
    /// Drops a CPU profile on the window and uses what it says.
    void useProfile(ui::Workspace& workspace)
    {
        const QString profile = QStringLiteral(WAYMARK_RESOURCES "/examples/hot-loop-in-go.pprof");
        EXPECT_TRUE(workspace.importFile(EstimatorKind::profile, profile).empty());
        EXPECT_TRUE(QTest::qWaitFor([&] { return workspace.estimator()->isUsable(); }, 60'000));
        button("estimate.use").click();
    }
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

TEST_F(EstimatorHostTest, OpensFromTheCardInThePlaceOfThePage)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}, {"heap", "small"}});
    workspace.goToQuestion(questionOf("heap"));
    EXPECT_FALSE(window.findChild<ui::EstimatorPage*>());
    button("estimateIt.heap").click();
    ASSERT_TRUE(workspace.estimator());
    EXPECT_EQ(workspace.currentPage(), workspace.estimator());
    EXPECT_EQ(workspace.steps()[workspace.currentStep()].id, QStringLiteral("performance"));
    EXPECT_TRUE(button("estimate.use").isVisible());
    EXPECT_FALSE(button("next").isVisible());
}

TEST_F(EstimatorHostTest, StaysOpenWhileTheVerdictIsWorkedOut)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    workspace.openEstimator(questionOf("heap"));
    settle();
    EXPECT_EQ(workspace.currentPage(), workspace.estimator());
}

TEST_F(EstimatorHostTest, UsesTheEstimateAndGoesBackToTheQuestion)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    workspace.openEstimator(questionOf("heap"));
    workspace.estimator()->finish();
    button("estimate.use").click();
    EXPECT_FALSE(workspace.estimator());
    EXPECT_TRUE(button("next").isVisible());
    EXPECT_FALSE(button("estimate.use").isVisible());
    EXPECT_TRUE(document->answer(questionOf("heap"))->estimated);
    EXPECT_EQ(document->undoStack().count(), 1);
}

TEST_F(EstimatorHostTest, OffersToKeepAnAnswerOnlyWhereThereIsOne)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    workspace.openEstimator(questionOf("heap"));
    EXPECT_FALSE(button("estimate.keep").isVisible());
    button("estimate.back").click();
    document->setAnswer(questionOf("heap"), AnswerValue(Choice{{{"small"}}}));
    workspace.openEstimator(questionOf("heap"));
    workspace.estimator()->finish();
    EXPECT_TRUE(button("estimate.keep").isVisible());
    button("estimate.keep").click();
    EXPECT_EQ(document->answer(questionOf("heap"))->value, AnswerValue(Choice{{{"small"}}}));
    EXPECT_TRUE(document->answer(questionOf("heap"))->estimated);
}

TEST_F(EstimatorHostTest, KeepsWhatWasTypedWhenOneGoesBack)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    workspace.openEstimator(questionOf("heap"));
    auto* heap = workspace.estimator()->findChild<ui::FigureField*>(QStringLiteral("input.heapMb"));
    heap->setFocus();
    heap->selectAll();
    QTest::keyClicks(heap, QStringLiteral("4000"));
    QTest::keyClick(heap, Qt::Key_Escape);
    EXPECT_FALSE(workspace.estimator());
    EXPECT_EQ(document->undoStack().count(), 0);
    workspace.openEstimator(questionOf("time-goes"));
    EXPECT_TRUE(heap->text().startsWith(QStringLiteral("4")));
}

TEST_F(EstimatorHostTest, ClosesWhenOneGoesToAnotherStep)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    workspace.openEstimator(questionOf("heap"));
    workspace.goTo(0);
    EXPECT_FALSE(workspace.estimator());
    EXPECT_TRUE(button("next").isVisible());
}

TEST_F(EstimatorHostTest, ReadsAGoModIntoLibraryCoverage)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    const QString file = write("go.mod", "module example.org/shop\n\nrequire github.com/redis/go-redis/v9 v9.0.0\n");
    EXPECT_TRUE(workspace.importFile(EstimatorKind::coverage, file).empty());
    ASSERT_TRUE(workspace.estimator());
    EXPECT_EQ(workspace.estimator()->estimator().kind, EstimatorKind::coverage);
    workspace.estimator()->finish();
    EXPECT_TRUE(workspace.estimator()->isUsable());
    EXPECT_EQ(document->undoStack().count(), 0);
}

TEST_F(EstimatorHostTest, SaysWhatIsWrongWithAFileWhereAnotherIsChosen)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    EXPECT_TRUE(workspace.importFile(EstimatorKind::coverage, write("go.mod", "modul shop\n")).empty());
    EXPECT_TRUE(text("modules.status").startsWith(QStringLiteral("go.mod:1:"))) << text("modules.status").toStdString();
    EXPECT_TRUE(workspace.importFile(EstimatorKind::profile, write("a.pprof", "no profile")).empty());
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return text("profile.status").startsWith(QStringLiteral("a.pprof: byte 0: ")); }, 60'000))
        << text("profile.status").toStdString();
    EXPECT_FALSE(workspace.estimator()->isUsable());
    EXPECT_EQ(document->undoStack().count(), 0);
}

TEST_F(EstimatorHostTest, GoesToThePageOfAQuestionThatIsHiddenStill)
{
    ui::Workspace& workspace = open({{"status", "existing-go"}});
    useProfile(workspace);
    EXPECT_TRUE(document->answer(questionOf("dominates"))->estimated);
    EXPECT_FALSE(workspace.estimator());
    EXPECT_EQ(workspace.currentPage()->objectName(), QStringLiteral("page.migration"));
    EXPECT_TRUE(workspace.currentPage()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(EstimatorHostTest, StaysWhereNoPageAsksTheQuestion)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    const QWidget* before = workspace.currentPage();
    useProfile(workspace);
    EXPECT_TRUE(document->answer(questionOf("dominates"))->estimated);
    EXPECT_FALSE(workspace.estimator());
    EXPECT_EQ(workspace.currentPage(), before);
    EXPECT_TRUE(button("next").isVisible());
}

TEST_F(EstimatorHostTest, GoesBackFromAnEstimatorThatNoPageLeadsTo)
{
    ui::Workspace& workspace = open({{"status", "greenfield"}});
    const QWidget* before = workspace.currentPage();
    workspace.openEstimator(questionOf("dominates"));
    workspace.goBack();
    EXPECT_FALSE(workspace.estimator());
    EXPECT_EQ(workspace.currentPage(), before);
}

} // namespace
} // namespace waymark::test
