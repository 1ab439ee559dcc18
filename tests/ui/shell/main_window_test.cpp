#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "tests/ui/shell/window_fixture.h"

namespace waymark::test {
namespace {

class MainWindowTest : public WindowFixture {
protected:
    void drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        // Qt hands a drop only to where a drag was let in.
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }
};

TEST_F(MainWindowTest, OffersOnlyWhatMakesSenseWithoutADecision)
{
    EXPECT_FALSE(action("save").isEnabled());
    EXPECT_FALSE(action("next").isEnabled());
    EXPECT_TRUE(action("new").isEnabled());
    open({});
    EXPECT_TRUE(action("save").isEnabled());
    EXPECT_TRUE(action("next").isEnabled());
    window.showStart();
    EXPECT_FALSE(action("save").isEnabled());
}

TEST_F(MainWindowTest, StarsTheTitleFromTheFirstEditToTheSave)
{
    open({});
    window.setFileName(QStringLiteral("/tmp/payments.waymark"));
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("payments.waymark[*]")));
    EXPECT_FALSE(window.isWindowModified());
    document->setTitle(QStringLiteral("Payments API"));
    EXPECT_TRUE(window.isWindowModified());
    EXPECT_TRUE(window.windowTitle().startsWith(QStringLiteral("Payments API")));
    document->undoStack().setClean();
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(MainWindowTest, TakesWhatIsBeingTypedBeforeItWantsToSave)
{
    open({});
    action("editTitle").trigger();
    auto* title = window.findChild<QLineEdit*>(QStringLiteral("title"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Half typed"));
    QString titleWhenSaving;
    QObject::connect(&window, &ui::MainWindow::saveWanted, &window,
        [&] { titleWhenSaving = ui::plain(document->decision().title); });
    action("save").trigger();
    EXPECT_EQ(titleWhenSaving, QStringLiteral("Half typed"));
    EXPECT_TRUE(title->hasFocus());
}

TEST_F(MainWindowTest, KeysGoWhereTheyWentBeforeTheTitleWasEdited)
{
    open({}).goToQuestion(QuestionIndex{0});
    settle();
    QWidget* before = QApplication::focusWidget();
    ASSERT_TRUE(before);
    auto* title = window.findChild<QLineEdit*>(QStringLiteral("title"));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        action("editTitle").trigger();
        ASSERT_TRUE(title->hasFocus());
        QTest::keyClicks(title, QStringLiteral("Payments"));
        QTest::keyClick(title, key);
        EXPECT_EQ(QApplication::focusWidget(), before);
    }
    EXPECT_EQ(document->decision().title, "Payments");
}

TEST_F(MainWindowTest, TakesAStarInATitleAsItStands)
{
    open({});
    document->setTitle(QStringLiteral("What [*] means"));
    EXPECT_TRUE(window.windowTitle().startsWith(QStringLiteral("What [*][*] means[*]")));
}

TEST_F(MainWindowTest, WantsADroppedFileOpened)
{
    const QSignalSpy wanted(&window, &ui::MainWindow::openPathWanted);
    drop({QUrl::fromLocalFile(QStringLiteral("/tmp/dropped.waymark"))});
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("/tmp/dropped.waymark"));
}

TEST_F(MainWindowTest, IgnoresWhatIsNoFile)
{
    const QSignalSpy wanted(&window, &ui::MainWindow::openPathWanted);
    drop({QUrl(QStringLiteral("https://example.org/a.waymark"))});
    EXPECT_EQ(wanted.count(), 0);
}

TEST_F(MainWindowTest, StaysOpenWhenAskedTo)
{
    window.setMayClose([] { return false; });
    EXPECT_FALSE(window.close());
    window.setMayClose([] { return true; });
    EXPECT_TRUE(window.close());
}

TEST_F(MainWindowTest, RemembersItsSize)
{
    window.resize(1000, 640);
    window.close();
    ui::MainWindow again(texts, settings);
    EXPECT_EQ(again.size(), QSize(1000, 640));
}

TEST_F(MainWindowTest, KeepsThePageWhenZoomed)
{
    open({{"status", "greenfield"}}).goTo(3);
    action("zoomIn").trigger();
    EXPECT_EQ(window.workspace()->currentStep(), 3u);
    EXPECT_DOUBLE_EQ(settings.zoom(), 1.1);
    action("zoomReset").trigger();
    EXPECT_DOUBLE_EQ(settings.zoom(), 1);
}

TEST_F(MainWindowTest, ReadsTheArticleAloneWhenToldTo)
{
    open({});
    action("articleOnly").trigger();
    EXPECT_EQ(document->reading(), Reading::articleOnly);
    action("articleOnly").trigger();
    EXPECT_EQ(document->reading(), Reading::full);
}

TEST_F(MainWindowTest, LetsGoOfADecisionBeforeItGoes)
{
    open({});
    window.showStart();
    document.reset();
    settle();
    EXPECT_EQ(window.document(), nullptr);
    EXPECT_EQ(window.workspace(), nullptr);
}

TEST_F(MainWindowTest, TellsInAboutWhatAReportNeeds)
{
    window.setDiagnostics({QStringLiteral("Framework: rust-vs-go 1.0.0")});
    action("about").trigger();
    const auto* details = window.findChild<QPlainTextEdit*>(QStringLiteral("about.diagnostics"));
    ASSERT_TRUE(details);
    EXPECT_TRUE(details->toPlainText().contains(QLatin1String(qVersion())));
    EXPECT_TRUE(details->toPlainText().contains(QStringLiteral("rust-vs-go 1.0.0")));
}

} // namespace
} // namespace waymark::test
