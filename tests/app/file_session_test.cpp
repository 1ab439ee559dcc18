#include "app/desktop/file_session.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <string>

#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "app/desktop/start_page_content.h"
#include "core/base/read_file.h"
#include "core/decision/decision_json.h"
#include "tests/app/session_bench.h"
#include "ui/estimators/estimator_page.h"
#include "ui/shell/workspace.h"

namespace waymark::app {
namespace {

using test::readPlainly;
using test::writePlainly;

class FileSessionTest : public testing::Test {
protected:
    ui::DecisionDocument* document() const { return m_bench.window->document(); }
    std::string title() const { return document() ? document()->decision().title : "(start page)"; }
    Decision onDisk(const QString& path) const
    {
        const std::string name = path.toStdString();
        return *loadDecision(readPlainly(name), name);
    }
    /// Opens a decision and answers its first question.
    void openAndChange(const char* name)
    {
        ASSERT_TRUE(m_bench.session->open(m_bench.writeDecision(name, "Payments")));
        m_bench.choose("status", "greenfield");
        ASSERT_FALSE(m_bench.isClean());
    }
    void changeUnderneath() { m_bench.writeDecision("plan.waymark", "Changed elsewhere"); }

    test::SessionBench m_bench;
    const QString m_path = m_bench.path("plan.waymark");
};

TEST_F(FileSessionTest, StartsOnTheStartPage)
{
    m_bench.session->start({});
    EXPECT_EQ(document(), nullptr);
    EXPECT_EQ(m_bench.notices(), QString());
}

TEST_F(FileSessionTest, TellsOfEveryExampleWhatItIsAbout)
{
    const ui::StartContent content =
        app::quickStartContent(*m_bench.settings, QStringLiteral(WAYMARK_RESOURCES "/examples"));
    ASSERT_GE(content.examples.size(), 8u);
    for (const ui::ExampleFile& example : content.examples)
        EXPECT_FALSE(example.subtitle.isEmpty()) << example.path.toStdString();
}

TEST_F(FileSessionTest, StartsOnTheFileOfTheCommandLine)
{
    m_bench.session->start(m_bench.writeDecision("plan.waymark", "Payments"));
    EXPECT_EQ(title(), "Payments");
}

TEST_F(FileSessionTest, MakesANewDecisionWithoutAFile)
{
    ASSERT_TRUE(m_bench.session->create());
    EXPECT_EQ(title(), "Untitled decision");
    EXPECT_TRUE(m_bench.isClean());
}

TEST_F(FileSessionTest, SavesWhatOpensAgainTheSame)
{
    ASSERT_TRUE(m_bench.session->create());
    m_bench.choose("status", "existing-go");
    m_bench.answers.fileToSave = m_path;
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_TRUE(m_bench.isClean());
    const Decision saved = document()->decision();
    ASSERT_TRUE(m_bench.session->close());
    ASSERT_TRUE(m_bench.session->open(m_path));
    EXPECT_EQ(document()->decision(), saved);
}

TEST_F(FileSessionTest, AsksForAFileNameOnlyOnce)
{
    openAndChange("plan.waymark");
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_TRUE(m_bench.isClean());
    EXPECT_EQ(onDisk(m_path), document()->decision());
}

TEST_F(FileSessionTest, SavesACopyAndStaysUnsaved)
{
    openAndChange("plan.waymark");
    m_bench.answers.fileToSave = m_bench.path("copy.waymark");
    Q_EMIT m_bench.window->saveCopyWanted();
    EXPECT_EQ(onDisk(m_bench.path("copy.waymark")), document()->decision());
    EXPECT_TRUE(onDisk(m_path).participants[0].answers.empty());
    EXPECT_FALSE(m_bench.isClean());
}

TEST_F(FileSessionTest, GoesOnUnderTheNameItWasSavedAs)
{
    openAndChange("plan.waymark");
    m_bench.answers.fileToSave = m_bench.path("other.waymark");
    Q_EMIT m_bench.window->saveAsWanted();
    m_bench.choose("status", "existing-go");
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_EQ(onDisk(m_bench.path("other.waymark")), document()->decision());
    EXPECT_TRUE(onDisk(m_path).participants[0].answers.empty());
}

TEST_F(FileSessionTest, StaysUnsavedWhenSavingFails)
{
    ASSERT_TRUE(m_bench.session->create());
    m_bench.choose("status", "greenfield");
    m_bench.answers.fileToSave = m_bench.path("missing/plan.waymark");
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_FALSE(m_bench.isClean());
    EXPECT_THAT(m_bench.notices().toStdString(), testing::HasSubstr("no such folder"));
}

TEST_F(FileSessionTest, ClosesTheComplaintOnceSavingWorks)
{
    ASSERT_TRUE(m_bench.session->create());
    m_bench.choose("status", "greenfield");
    m_bench.answers.fileToSave = m_bench.path("missing/plan.waymark");
    Q_EMIT m_bench.window->saveWanted();
    m_bench.answers.fileToSave = m_path;
    m_bench.press(QStringLiteral("Save as…"));
    EXPECT_TRUE(m_bench.isClean());
    EXPECT_EQ(m_bench.notices(), QString());
}

TEST_F(FileSessionTest, LeavesTheDocumentOpenWhenAFileIsRefused)
{
    openAndChange("plan.waymark");
    const Decision before = document()->decision();
    writePlainly(m_bench.folder.file("broken.waymark"), "{\n  \"waymark\": 1,,\n}");
    m_bench.answers.aboutChanges = UnsavedChoice::discard;
    EXPECT_FALSE(m_bench.session->open(m_bench.path("broken.waymark")));
    EXPECT_EQ(document()->decision(), before);
    EXPECT_FALSE(m_bench.isClean());
    EXPECT_THAT(m_bench.notices().toStdString(),
        testing::AllOf(testing::HasSubstr("broken.waymark"), testing::HasSubstr("Line 2")));
}

TEST_F(FileSessionTest, TellsAboutAFileThatIsMissing)
{
    EXPECT_FALSE(m_bench.session->open(m_bench.path("missing.waymark")));
    EXPECT_EQ(document(), nullptr);
    EXPECT_THAT(m_bench.notices().toStdString(), testing::HasSubstr("missing.waymark"));
}

TEST_F(FileSessionTest, ShowsFaultsAsPlainTextWithAnEndToThem)
{
    std::string members;
    for (int i = 0; i < 50; ++i)
        members += ",\"" + std::to_string(i) + "\":{\"value\":0,\"givenAt\":0}";
    writePlainly(m_bench.folder.file("many.waymark"), R"({"waymark":1,"title":1,"agreed":{"x":0)" + members + "}}");
    EXPECT_FALSE(m_bench.session->open(m_bench.path("many.waymark")));
    EXPECT_LE(m_bench.notices().count(u'\n'), 8);
    EXPECT_THAT(m_bench.notices().toStdString(), testing::HasSubstr("more."));
}

TEST_F(FileSessionTest, OpensAnExampleAsADecisionWithoutAFile)
{
    ASSERT_TRUE(m_bench.session->openExample(QStringLiteral(WAYMARK_RESOURCES "/examples/platform-cli.waymark")));
    m_bench.choose("status", "existing-go");
    m_bench.answers.fileToSave = m_path;
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_EQ(onDisk(m_path), document()->decision());
}

TEST_F(FileSessionTest, RemembersWhatWasOpen)
{
    ASSERT_TRUE(m_bench.session->open(m_bench.writeDecision("plan.waymark", "Payments")));
    ASSERT_EQ(m_bench.settings->recentFiles().size(), 1);
    EXPECT_EQ(m_bench.settings->recentFiles()[0].path, m_path);
}

TEST_F(FileSessionTest, SaysWhatAnotherFrameworkVersionMeans)
{
    Decision decision = onDisk(m_bench.writeDecision("plan.waymark", "Payments"));
    decision.framework.hash = std::string(64, '0');
    writePlainly(m_path.toStdString(), saveDecision(decision));
    ASSERT_TRUE(m_bench.session->open(m_path));
    EXPECT_THAT(m_bench.notices().toStdString(), testing::HasSubstr("another text of framework version"));
}

TEST_F(FileSessionTest, ClosesWithoutAskingWhenAllIsSaved)
{
    ASSERT_TRUE(m_bench.session->open(m_bench.writeDecision("plan.waymark", "Payments")));
    EXPECT_TRUE(m_bench.window->close());
    EXPECT_EQ(m_bench.answers.askedAboutChanges, 0);
}

TEST_F(FileSessionTest, StaysOpenWhenClosingIsCancelled)
{
    openAndChange("plan.waymark");
    m_bench.window->show();
    m_bench.answers.aboutChanges = UnsavedChoice::cancel;
    EXPECT_FALSE(m_bench.window->close());
    EXPECT_TRUE(m_bench.window->isVisible());
    EXPECT_EQ(m_bench.answers.askedAboutChanges, 1);
}

TEST_F(FileSessionTest, SavesWhenAskedToOnClosing)
{
    openAndChange("plan.waymark");
    const Decision open = document()->decision();
    m_bench.answers.aboutChanges = UnsavedChoice::save;
    EXPECT_TRUE(m_bench.window->close());
    EXPECT_EQ(onDisk(m_path), open);
}

TEST_F(FileSessionTest, GivesChangesUpWhenToldTo)
{
    openAndChange("plan.waymark");
    m_bench.answers.aboutChanges = UnsavedChoice::discard;
    EXPECT_TRUE(m_bench.session->close());
    EXPECT_EQ(document(), nullptr);
    EXPECT_TRUE(onDisk(m_path).participants[0].answers.empty());
}

TEST_F(FileSessionTest, NoticesAChangeUnderneathByItself)
{
    openAndChange("plan.waymark");
    changeUnderneath();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_bench.notices().contains(QStringLiteral("changed on disk")); }));
}

TEST_F(FileSessionTest, DoesNotOverwriteWhatWasChangedUnderneath)
{
    openAndChange("plan.waymark");
    changeUnderneath();
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_FALSE(m_bench.isClean());
    EXPECT_EQ(onDisk(m_path).title, "Changed elsewhere");
    EXPECT_THAT(m_bench.notices().toStdString(), testing::HasSubstr("changed on disk"));
}

TEST_F(FileSessionTest, DoesNotOverwriteWhatCannotBeRead)
{
    openAndChange("plan.waymark");
    std::filesystem::resize_file(m_path.toStdString(), kMaxFileBytes + 1);
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_FALSE(m_bench.isClean());
    EXPECT_EQ(std::filesystem::file_size(m_path.toStdString()), kMaxFileBytes + 1);
    EXPECT_THAT(m_bench.notices().toStdString(), testing::HasSubstr("changed on disk"));
}

TEST_F(FileSessionTest, OverwritesWhatWasChangedUnderneathWhenToldTo)
{
    openAndChange("plan.waymark");
    changeUnderneath();
    Q_EMIT m_bench.window->saveWanted();
    m_bench.press(QStringLiteral("Overwrite"));
    EXPECT_TRUE(m_bench.isClean());
    EXPECT_EQ(onDisk(m_path), document()->decision());
    EXPECT_EQ(m_bench.notices(), QString());
}

TEST_F(FileSessionTest, ReloadsWhatWasChangedUnderneathWhenToldTo)
{
    openAndChange("plan.waymark");
    changeUnderneath();
    Q_EMIT m_bench.window->saveWanted();
    m_bench.press(QStringLiteral("Reload, losing my changes"));
    EXPECT_EQ(title(), "Changed elsewhere");
    EXPECT_TRUE(m_bench.isClean());
    EXPECT_EQ(m_bench.notices(), QString());
}

TEST_F(FileSessionTest, WritesAFileAgainThatIsGone)
{
    openAndChange("plan.waymark");
    ASSERT_TRUE(QFile::remove(m_path));
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_TRUE(m_bench.isClean());
    EXPECT_EQ(onDisk(m_path), document()->decision());
}

TEST_F(FileSessionTest, KeepsThePreviousVersion)
{
    openAndChange("plan.waymark");
    const std::string before = readPlainly(m_path.toStdString());
    Q_EMIT m_bench.window->saveWanted();
    EXPECT_EQ(readPlainly(m_path.toStdString() + '~'), before);
}

TEST_F(FileSessionTest, ReadsAProfileIntoTheOpenDecision)
{
    m_bench.window->setResources(WAYMARK_RESOURCES);
    openAndChange("plan.waymark");
    EXPECT_TRUE(m_bench.session->open(QStringLiteral(WAYMARK_RESOURCES "/examples/hot-loop-in-go.pprof")));
    EXPECT_EQ(title(), "Payments");
    ASSERT_TRUE(m_bench.window->workspace()->estimator());
    EXPECT_EQ(m_bench.window->workspace()->estimator()->estimator().kind, EstimatorKind::profile);
    EXPECT_EQ(m_bench.notices(), QString());
}

TEST_F(FileSessionTest, ReadsAProfileOfAnyName)
{
    m_bench.window->setResources(WAYMARK_RESOURCES);
    openAndChange("plan.waymark");
    const std::string profile = readPlainly(WAYMARK_RESOURCES "/examples/hot-loop-in-go.pprof");
    writePlainly(m_bench.path("cpu.out").toStdString(), profile);
    EXPECT_TRUE(m_bench.session->open(m_bench.path("cpu.out")));
    ASSERT_TRUE(m_bench.window->workspace()->estimator());
    EXPECT_EQ(m_bench.window->workspace()->estimator()->estimator().kind, EstimatorKind::profile);
}

TEST_F(FileSessionTest, SaysInTheEstimatorWhyAProfileIsRefusedAndLeavesTheDecisionAsItIs)
{
    m_bench.window->setResources(WAYMARK_RESOURCES);
    openAndChange("plan.waymark");
    const std::string before = saveDecision(document()->decision());
    writePlainly(m_bench.path("cpu.pprof").toStdString(), "this is no profile");
    EXPECT_TRUE(m_bench.session->open(m_bench.path("cpu.pprof")));
    const auto* status = m_bench.window->findChild<QLabel*>(QStringLiteral("profile.status"));
    ASSERT_TRUE(status);
    EXPECT_TRUE(
        QTest::qWaitFor([status] { return status->text().startsWith(QStringLiteral("cpu.pprof: byte 0: ")); }, 60'000))
        << status->text().toStdString();
    EXPECT_EQ(saveDecision(document()->decision()), before);
    EXPECT_EQ(m_bench.notices(), QString());
}

TEST_F(FileSessionTest, AsksForADecisionBeforeItReadsAGoMod)
{
    m_bench.session->start({});
    EXPECT_FALSE(m_bench.session->open(QStringLiteral(WAYMARK_RESOURCES "/examples/hot-loop-in-go.go.mod")));
    EXPECT_TRUE(m_bench.notices().contains(QStringLiteral("open or start one first")));
    EXPECT_EQ(title(), "(start page)");
}

} // namespace
} // namespace waymark::app
