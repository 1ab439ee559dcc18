// Files of a service in an estimator: go.mod, the team's own catalogue, CPU profiles.
#include <algorithm>
#include <gtest/gtest.h>

#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUndoStack>

#include "tests/ui/estimators/opened_estimator.h"
#include "ui/estimators/file_input.h"

namespace waymark::ui {
namespace {

constexpr const char* kOverlay = R"({"waymarkLibraryOverlay": 1, "title": "Our own libraries",
"needs": [{"id": "parcels", "name": "Parcel labels", "text": "We keep a library of our own.",
  "tiers": {"go": "mature", "rust": "missing"},
  "libraries": {"go": [{"name": "example.net/parcels"}], "rust": []}}],
"rules": [{"path": "example.net/parcels", "match": "tree", "need": "parcels"}]})";

const QString kProfile = QStringLiteral(WAYMARK_RESOURCES "/examples/hot-loop-in-go.pprof");
const QString kIdleProfile = QStringLiteral(WAYMARK_SOURCE_DIR "/tests/samples/profiles/idle.pprof");

/// An estimator with a folder of files for it.
class WithFiles : public Opened {
public:
    using Opened::Opened;

    QString written(const char* name, const char* text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    /// Gives a file to one of the places where files are chosen: `modules`, `overlay`, `profile`, `module`.
    void give(const QString& place, const QString& path)
    {
        auto* chooser = button(qPrintable(place + QStringLiteral(".choose")));
        Q_EMIT qobject_cast<FileInput*>(chooser->parentWidget())->fileChosen(path);
        finishReading();
    }
    int offered() const
    {
        int needs = 0;
        for (QTreeWidgetItemIterator at(page.findChild<QTreeWidget*>(QStringLiteral("needs.list"))); *at; ++at)
            needs += (*at)->parent() != nullptr;
        return needs;
    }

private:
    const QTemporaryDir m_folder;
};

TEST(EstimatorFiles, ReadsAGoModAndForgetsIt)
{
    Opened opened("coverage", "coverage");
    opened.take(QStringLiteral(WAYMARK_RESOURCES "/examples/hot-loop-in-go.go.mod"));
    EXPECT_TRUE(opened.page.isUsable());
    EXPECT_FALSE(opened.givens().modules.empty());
    opened.page.use();
    EXPECT_TRUE(opened.document->answer(questionOf("coverage")));
    opened.click("modules.clear");
    EXPECT_FALSE(opened.page.isUsable());
}

TEST(EstimatorFiles, ReadsAProfileAndComesBackWithIt)
{
    Opened opened("profile", "dominates");
    EXPECT_FALSE(opened.page.isUsable());
    opened.take(kProfile);
    EXPECT_FALSE(opened.chart().table().rows.isEmpty());
    const QString sentence = opened.label("estimate.sentence");
    opened.page.use();
    EstimatorPage again(opened.parts("profile"), nullptr);
    again.openFor(questionOf("dominates"));
    again.finish();
    EXPECT_EQ(again.findChild<QLabel*>(QStringLiteral("estimate.sentence"))->text(), sentence);
}

TEST(EstimatorFiles, RefusesAFileThatIsNoProfileAndKeepsWhatItHas)
{
    Opened opened("profile", "dominates");
    opened.take(kProfile);
    const ChartTable before = opened.chart().table();
    opened.take(QStringLiteral(WAYMARK_RESOURCES "/examples/situations.json"));
    EXPECT_TRUE(opened.label("profile.status").startsWith(QStringLiteral("situations.json: byte 0: ")))
        << opened.label("profile.status").toStdString();
    EXPECT_TRUE(opened.page.isUsable());
    EXPECT_EQ(opened.chart().table(), before);
}

TEST(EstimatorFiles, SaysThatItReadsAProfileAndLeavesTheFocusWhereItIs)
{
    Opened opened("profile", "dominates");
    opened.button("profile.choose")->setFocus();
    opened.page.importFile(kProfile);
    EXPECT_EQ(opened.label("profile.status"), QStringLiteral("Reading hot-loop-in-go.pprof…"));
    EXPECT_TRUE(opened.button("profile.clear")->isVisible());
    EXPECT_FALSE(opened.page.isUsable());
    EXPECT_TRUE(QTest::qWaitFor([&] { return opened.page.isUsable(); }, 60'000));
    EXPECT_EQ(opened.label("profile.status"), QStringLiteral("A profile was read."));
    EXPECT_EQ(QApplication::focusWidget(), opened.button("profile.choose"));
}

TEST(EstimatorFiles, KeepsTheProfileItHasWhenAnotherIsForgottenWhileItIsRead)
{
    Opened opened("profile", "dominates");
    opened.take(kProfile);
    const ChartTable before = opened.chart().table();
    int taken = 0;
    QObject::connect(opened.page.findChild<EstimateForm*>(), &EstimateForm::changed, &opened.page, [&] { ++taken; });
    opened.page.importFile(kIdleProfile);
    opened.click("profile.clear");
    EXPECT_EQ(opened.label("profile.status"), QStringLiteral("A profile was read."));
    EXPECT_EQ(opened.chart().table(), before);
    opened.take(kProfile); // is read behind it
    EXPECT_EQ(taken, 1);
}

TEST(EstimatorFiles, TakesTheLastOfSeveralProfiles)
{
    Opened opened("profile", "dominates");
    opened.page.importFile(kProfile);
    opened.take(kIdleProfile);
    EXPECT_EQ(opened.label("profile.warnings").count(QStringLiteral("Mind:")), 2);
}

TEST(EstimatorFiles, CountsAModuleThatIsNamedWhileTheProfileIsRead)
{
    WithFiles opened("profile", "dominates");
    opened.page.importFile(kProfile);
    opened.give(QStringLiteral("module"), opened.written("go.mod", "module example.org/waymark/profiles\n"));
    EXPECT_EQ(opened.label("profile.status"), QStringLiteral("A profile was read."));
    EXPECT_EQ(opened.label("module.status"), QStringLiteral("Own code is that of example.org/waymark/profiles."));
}

TEST(EstimatorFiles, SayOfAnAnswerThatItIsKeptWhileItsQuestionIsHidden)
{
    Opened opened("profile", "dominates", {{"status", "existing-go"}});
    opened.take(kProfile);
    EXPECT_TRUE(opened.label("estimate.answer.dominates")
                    .endsWith(QStringLiteral("\nKept, but not asked, and not counted, until the answer to ‘Has it been "
                                             "profiled?’ asks for it.")))
        << opened.label("estimate.answer.dominates").toStdString();
    EXPECT_FALSE(opened.label("estimate.answer.collector-share").contains(QStringLiteral("not asked")));
    test::give(*opened.document, "profiled", "production");
    test::settle();
    EXPECT_FALSE(opened.label("estimate.answer.dominates").contains(QStringLiteral("not asked")));
}

TEST(EstimatorFiles, SayWhichAnswerHidesAQuestionThatIsKept)
{
    Opened opened("profile", "dominates", {{"status", "greenfield"}});
    opened.take(kProfile);
    EXPECT_TRUE(opened.label("estimate.answer.dominates")
                    .contains(QStringLiteral("until the answer to ‘What is there today?’ asks for it.")))
        << opened.label("estimate.answer.dominates").toStdString();
}

TEST(EstimatorFiles, SaysHowManyModulesWereRead)
{
    WithFiles opened("coverage", "coverage");
    opened.give(QStringLiteral("modules"),
        opened.written("go.mod", "module example.org/shop\n\nrequire github.com/lib/pq v1.10.9\n"));
    EXPECT_EQ(opened.label("modules.status"), QStringLiteral("1 module was read."));
    opened.give(QStringLiteral("modules"),
        opened.written("go.mod",
            "module example.org/shop\n\nrequire github.com/lib/pq v1.10.9\nrequire github.com/google/uuid v1.6.0\n"));
    EXPECT_EQ(opened.label("modules.status"), QStringLiteral("2 modules were read."));
}

TEST(EstimatorFiles, LeaveNoFindingsBesideAFault)
{
    WithFiles opened("coverage", "coverage");
    opened.give(QStringLiteral("modules"),
        opened.written("go.mod",
            "module example.org/shop\n\nrequire go.opentelemetry.io/collector/pdata v1.0.0\n"
            "require example.net/unknown v1.0.0\n"));
    const auto* notes = opened.page.findChild<QFrame*>(QStringLiteral("estimate.notes"));
    const auto* names = opened.page.findChild<QPlainTextEdit*>(QStringLiteral("estimate.names"));
    ASSERT_TRUE(notes->isVisible());
    ASSERT_TRUE(names->isVisible());
    opened.click("assumptions");
    opened.type("assumption.bridge-missing.low", "few");
    EXPECT_FALSE(notes->isVisible());
    EXPECT_FALSE(names->isVisible());
    EXPECT_TRUE(opened.chart().table().rows.isEmpty());
}

TEST(EstimatorFiles, SaysInWhichLineAGoModIsWrong)
{
    WithFiles opened("coverage", "coverage");
    opened.give(QStringLiteral("modules"), opened.written("go.mod", "module example.org/shop\n\nrequire (\n"));
    EXPECT_TRUE(opened.label("modules.status").startsWith(QStringLiteral("go.mod:")))
        << opened.label("modules.status").toStdString();
    EXPECT_FALSE(opened.page.isUsable());
}

TEST(EstimatorFiles, WarnsOfDirectivesThatAGoModHasAndNobodyKnows)
{
    WithFiles opened("coverage", "coverage");
    opened.give(QStringLiteral("modules"),
        opened.written("go.mod", "module example.org/shop\n\nrequire github.com/lib/pq v1.10.9\n\nfuture thing\n"));
    EXPECT_TRUE(opened.label("modules.warnings").startsWith(QStringLiteral("go.mod:5: ")))
        << opened.label("modules.warnings").toStdString();
    EXPECT_TRUE(opened.page.isUsable());
    opened.give(QStringLiteral("modules"),
        opened.written("go.mod", "module example.org/shop\n\nrequire github.com/lib/pq v1.10.9\n"));
    EXPECT_TRUE(opened.label("modules.warnings").isEmpty());
}

TEST(EstimatorFiles, LaysTheTeamsOwnCatalogueOverTheShippedOne)
{
    WithFiles opened("coverage", "coverage");
    opened.give(QStringLiteral("modules"),
        opened.written("go.mod", "module example.org/shop\n\nrequire example.net/parcels v1.0.0\n"));
    const int shipped = opened.offered();
    opened.give(QStringLiteral("overlay"), opened.written("ours.json", kOverlay));
    EXPECT_EQ(opened.label("overlay.status"), QStringLiteral("‘Our own libraries’ is laid over the catalogue."));
    EXPECT_EQ(opened.offered(), shipped + 1);
    ASSERT_EQ(opened.chart().table().rows.size(), 1);
    EXPECT_EQ(opened.chart().table().rows.front().front(), QStringLiteral("Parcel labels"));
}

TEST(EstimatorFiles, KeepTheOverlayWithTheDecisionWhereverItsFileIs)
{
    WithFiles opened("coverage", "coverage");
    const QString file = opened.written("ours.json", kOverlay);
    opened.give(QStringLiteral("overlay"), file);
    opened.give(QStringLiteral("modules"),
        opened.written("go.mod", "module example.org/shop\n\nrequire example.net/parcels v1.0.0\n"));
    opened.page.use();
    ASSERT_TRUE(QFile::remove(file));
    EstimatorPage again(opened.parts("coverage"), nullptr);
    again.openFor(questionOf("coverage"));
    again.finish();
    ASSERT_TRUE(again.isUsable());
    EXPECT_EQ(again.findChild<EstimateChart*>()->table().rows.front().front(), QStringLiteral("Parcel labels"));
    EXPECT_EQ(again.findChild<QLabel*>(QStringLiteral("overlay.status"))->text(),
        QStringLiteral("‘Our own libraries’ is laid over the catalogue."));
}

TEST(EstimatorFiles, ForgetTheOverlayWithTheNeedsThatItBrought)
{
    WithFiles opened("coverage", "coverage");
    const int shipped = opened.offered();
    opened.give(QStringLiteral("overlay"), opened.written("ours.json", kOverlay));
    auto* list = opened.page.findChild<QTreeWidget*>(QStringLiteral("needs.list"));
    list->findItems(QStringLiteral("Parcel labels"), Qt::MatchRecursive).front()->setCheckState(0, Qt::Checked);
    opened.page.finish();
    EXPECT_TRUE(opened.page.isUsable());
    opened.click("overlay.clear");
    EXPECT_EQ(opened.offered(), shipped);
    EXPECT_TRUE(opened.givens().needs.empty());
    EXPECT_TRUE(opened.givens().overlay.empty());
    EXPECT_FALSE(opened.page.isUsable());
}

TEST(EstimatorFiles, SayWhereAnOverlayIsWrongAndKeepTheOneThatThereIs)
{
    WithFiles opened("coverage", "coverage");
    opened.give(QStringLiteral("overlay"), opened.written("ours.json", kOverlay));
    const int offered = opened.offered();
    opened.give(QStringLiteral("overlay"),
        opened.written("theirs.json", "{\"waymarkLibraryOverlay\": 1,\n \"title\": \"\",\n \"needs\": 7}"));
    const QStringList lines = opened.label("overlay.status").split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("theirs.json:2:"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("theirs.json:3:"))) << lines[1].toStdString();
    EXPECT_EQ(opened.offered(), offered);
    EXPECT_FALSE(opened.givens().overlay.empty());
}

TEST(EstimatorFiles, SayWhatAnOverlayThatWasKeptNoLongerFits)
{
    const Opened first("coverage", "coverage");
    DecisionDocument& document = *first.document;
    document.takeEstimate({EstimatorId{"coverage"},
        {.inputs = R"({"needs": ["uuid"], "catalogue": {"waymarkLibraryOverlay": 1}})", .madeAt = {}}, {}});
    EstimatorPage page(first.parts("coverage"), nullptr);
    page.openFor(questionOf("coverage"));
    page.finish();
    EXPECT_TRUE(page.findChild<QLabel*>(QStringLiteral("overlay.status"))->text().contains(QStringLiteral("title")));
    EXPECT_FALSE(page.isUsable());
}

TEST(EstimatorFiles, NameTheModulesOfAGapAndListWhatNobodyKnows)
{
    WithFiles opened("coverage", "coverage");
    std::string text = "module example.org/shop\n\nrequire (\n\tgo.opentelemetry.io/collector/pdata v1.0.0\n";
    for (int i = 0; i < 150; ++i)
        text += "\texample.net/unknown" + std::to_string(i) + " v1.0.0\n";
    opened.give(QStringLiteral("modules"), opened.written("go.mod", (text + ")\n").c_str()));
    const auto* notes = opened.page.findChild<QFrame*>(QStringLiteral("estimate.notes"));
    EXPECT_TRUE(std::ranges::any_of(notes->findChildren<QLabel*>(), [](const QLabel* label) {
        return label->text().contains(QStringLiteral("(go.opentelemetry.io/collector/pdata): missing"));
    }));
    EXPECT_FALSE(std::ranges::any_of(notes->findChildren<QLabel*>(),
        [](const QLabel* label) { return label->text().contains(QStringLiteral("0 weeks (0 to 0)")); }));
    const auto* names = opened.page.findChild<QPlainTextEdit*>(QStringLiteral("estimate.names"));
    EXPECT_TRUE(names->isVisible());
    EXPECT_EQ(names->blockCount(), 150);
    opened.click("modules.clear");
    EXPECT_FALSE(names->isVisible());
}

TEST(EstimatorFiles, WarnOfThinAndIdleProfiles)
{
    Opened opened("profile", "dominates");
    opened.take(kIdleProfile);
    const QStringList warnings = opened.label("profile.warnings").split(QLatin1Char('\n'));
    ASSERT_EQ(warnings.size(), 2);
    EXPECT_TRUE(warnings[0].startsWith(QStringLiteral("Mind: only")));
    EXPECT_TRUE(warnings[1].contains(QStringLiteral("busy")));
    opened.click("profile.clear");
    EXPECT_TRUE(opened.label("profile.warnings").isEmpty());
}

TEST(EstimatorFiles, SayInOneLineWhyAProfileIsRefused)
{
    WithFiles opened("profile", "dominates");
    opened.give(QStringLiteral("profile"), opened.written("old.cpu", "no profile"));
    EXPECT_TRUE(opened.label("profile.status").startsWith(QStringLiteral("old.cpu: byte 0: ")))
        << opened.label("profile.status").toStdString();
    EXPECT_FALSE(opened.label("profile.status").contains(QLatin1Char('\n')));
    EXPECT_FALSE(opened.page.isUsable());
}

TEST(EstimatorFiles, TellOwnCodeByTheServicesGoMod)
{
    WithFiles opened("profile", "dominates");
    opened.take(kProfile);
    opened.give(QStringLiteral("module"), opened.written("go.mod", "module example.org/waymark/profiles\n"));
    EXPECT_EQ(opened.label("module.status"), QStringLiteral("Own code is that of example.org/waymark/profiles."));
    opened.click("module.clear");
    opened.finishReading();
    EXPECT_TRUE(opened.label("module.status").startsWith(QStringLiteral("Which code is your own")));
}

TEST(EstimatorFiles, AskForTheProfileAgainWhereItsFileIsNotAtHand)
{
    WithFiles opened("profile", "dominates");
    opened.take(kProfile);
    opened.page.use();
    opened.document->undoStack().undo();
    opened.document->undoStack().redo();
    opened.give(QStringLiteral("module"), opened.written("go.mod", "module example.org/shop\n"));
    EXPECT_EQ(opened.label("module.status"),
        QStringLiteral("Own code is that of example.org/shop once the profile is read again."));
    opened.take(kProfile);
    EXPECT_EQ(opened.label("module.status"), QStringLiteral("Own code is that of example.org/shop."));
}

} // namespace
} // namespace waymark::ui
