#include "ui/export/export_dialog.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/record/record_decision.h"
#include "core/report/csv_report.h"
#include "core/report/decision_record.h"
#include "core/report/html_report.h"
#include "core/report/json_report.h"
#include "tests/support/shipped_framework.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"
#include "ui/export/export_form.h"
#include "ui/export/export_words.h"
#include "ui/report/pdf_report.h"
#include "ui/settings/settings.h"

namespace waymark::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ExportDialogTest : public testing::TestWithParam<ExportFormat> {
protected:
    ExportDialogTest() { m_document->setTitle(QStringLiteral("Payments")); }

    void open(std::optional<int> revision = {})
    {
        const auto frameworks = [] { return FrameworkLibrary::open(WAYMARK_RESOURCES "/frameworks"); };
        m_dialog = std::make_unique<ExportDialog>(
            ExportDialog::Parts{*m_document, test::shippedTexts(), m_settings, frameworks}, revision, nullptr);
        QObject::connect(m_dialog.get(), &ExportDialog::exported, [this](const Exported& what) { m_exported = what; });
        QObject::connect(m_dialog.get(), &ExportDialog::failed, [this](const QString& why) { m_why = why; });
        m_dialog->form().setFolder(QString::fromStdString(m_folder.path()));
        m_dialog->show();
    }
    void openWith(ExportFormat format)
    {
        open();
        m_dialog->form().chooseFormat(format);
    }
    template <class Widget> Widget& find(const char* name) const
    {
        return *m_dialog->findChild<Widget*>(QLatin1String(name));
    }
    /// Presses 'Export' and waits until it has come to something.
    void press()
    {
        find<QPushButton>("export.do").click();
        const auto hasEnded = [this] {
            return m_exported || !m_why.isEmpty() || find<QPushButton>("export.do").isEnabled();
        };
        ASSERT_TRUE(QTest::qWaitFor(hasEnded, 60'000));
    }
    bool warns() const { return find<QLabel>("export.bar").isVisible(); }
    QString name() const { return m_dialog->form().fileName(); }
    std::string written(const QString& file) const { return test::readPlainly(m_folder.file(file.toStdString())); }

    std::string rendered(const ReportTask& task, ExportFormat format) const
    {
        const MessageCatalogue& words = test::shippedTexts().catalogue();
        switch (format) {
        case ExportFormat::madr:
            return madrRecord(task, words);
        case ExportFormat::nygard:
            return nygardRecord(task, words);
        case ExportFormat::yStatement:
            return yStatement(task, words);
        case ExportFormat::csv:
            return csvReport(task);
        case ExportFormat::json:
            return jsonReport(makeReport(task), words);
        case ExportFormat::pdf:
            return pdfReport(makeReport(task), words, usualPaper()).toStdString();
        default:
            return htmlReport(makeReport(task), words);
        }
    }
    Study studyOfToday() const { return *studyOf(m_document->framework(), m_document->decision(), {}); }
    Revision recordIt()
    {
        Statement said;
        said.date = "2026-11-28";
        said.status = RecordStatus::accepted;
        said.chosen = m_document->framework()[*m_document->assessment()->verdict.alternative].id;
        const Revision revision = recordDecision(
            m_document->framework(), m_document->decision(), studyOfToday(), {said, "2026-11-28T10:00:00Z"});
        m_document->record(revision);
        return revision;
    }

    const test::TemporaryFolder m_folder;
    const test::TemporaryFolder m_home;
    Settings m_settings{QString::fromStdString(m_home.file("settings.ini"))};
    const std::unique_ptr<DecisionDocument> m_document =
        test::documentOn(test::rustVsGo(), {{"status", "greenfield"}, {"time-goes", "computing"}});
    std::unique_ptr<ExportDialog> m_dialog;
    std::optional<Exported> m_exported;
    QString m_why;
};

TEST_P(ExportDialogTest, WritesWhatIsRenderedByteForByte)
{
    openWith(GetParam());
    const QString file = name();
    press();
    ASSERT_TRUE(m_exported) << m_why.toStdString();
    EXPECT_EQ(m_exported->names, QStringList(file));
    const Study study = studyOfToday();
    const std::string expected =
        rendered({m_document->framework(), m_document->decision(), study, nullptr}, GetParam());
    EXPECT_TRUE(written(file) == expected);
    EXPECT_THAT(m_folder.names(), testing::SizeIs(1));
}

INSTANTIATE_TEST_SUITE_P(Formats, ExportDialogTest,
    testing::Values(ExportFormat::madr, ExportFormat::nygard, ExportFormat::yStatement, ExportFormat::html,
        ExportFormat::pdf, ExportFormat::csv, ExportFormat::json));

using ExportDialogOnce = ExportDialogTest;

TEST_F(ExportDialogOnce, WhatIsToldOfAScenarioNamesIt)
{
    m_document->addScenario(QStringLiteral("If P99 were 2 ms"));
    openWith(ExportFormat::html);
    EXPECT_EQ(name(), QStringLiteral("Payments If P99 were 2 ms.html"));
    press();
    EXPECT_THAT(written(name()), testing::HasSubstr("<title>Payments: If P99 were 2 ms"));
}

TEST_F(ExportDialogOnce, ExportsARevisionFromWhatItFroze)
{
    const Decision then = m_document->decision();
    const Study study = studyOfToday();
    const Revision revision = recordIt();
    test::give(*m_document, "time-goes", "waiting");
    open(1);
    m_dialog->form().chooseFormat(ExportFormat::html);
    EXPECT_EQ(name(), QStringLiteral("Payments revision 1.html"));
    press();
    ASSERT_TRUE(m_exported) << m_why.toStdString();
    Decision frozen = then;
    EXPECT_TRUE(written(QStringLiteral("Payments revision 1.html"))
        == rendered({m_document->framework(), frozen, study, &revision}, ExportFormat::html));
}

TEST_F(ExportDialogOnce, OffersWhatIsRecordedAsLongAsNothingChanges)
{
    recordIt();
    open();
    EXPECT_EQ(m_dialog->form().order().revision, 1);
    test::give(*m_document, "time-goes", "waiting");
    open();
    EXPECT_EQ(m_dialog->form().order().revision, std::nullopt);
}

TEST_F(ExportDialogOnce, SaysWhatItWouldReplace)
{
    test::writePlainly(m_folder.file("Payments.html"), "old");
    openWith(ExportFormat::html);
    EXPECT_TRUE(warns());
    EXPECT_TRUE(find<QLabel>("export.bar").text().contains(QStringLiteral("“Payments.html”")));
    EXPECT_EQ(find<QPushButton>("export.do").text(), QStringLiteral("Replace"));
    press();
    EXPECT_NE(written(QStringLiteral("Payments.html")), "old");
}

TEST_F(ExportDialogOnce, ReplacesNothingThatCameMeanwhile)
{
    openWith(ExportFormat::html);
    EXPECT_FALSE(warns());
    test::writePlainly(m_folder.file("Payments.html"), "somebody else's");
    press();
    EXPECT_FALSE(m_exported);
    EXPECT_EQ(written(QStringLiteral("Payments.html")), "somebody else's");
    EXPECT_TRUE(warns());
    press();
    EXPECT_TRUE(m_exported);
    EXPECT_NE(written(QStringLiteral("Payments.html")), "somebody else's");
}

TEST_F(ExportDialogOnce, AsksOnceForAllChartsThatAreThere)
{
    openWith(ExportFormat::svg);
    press();
    ASSERT_TRUE(m_exported);
    const QStringList charts = m_exported->names;
    ASSERT_GE(charts.size(), 4);
    test::writePlainly(m_folder.file(charts.front().toStdString()), "changed by hand");
    m_exported.reset();
    openWith(ExportFormat::svg);
    press();
    EXPECT_FALSE(m_exported);
    EXPECT_TRUE(warns());
    EXPECT_EQ(written(charts.front()), "changed by hand");
    press();
    EXPECT_TRUE(m_exported);
    EXPECT_NE(written(charts.front()), "changed by hand");
}

TEST_F(ExportDialogOnce, NumbersADecisionRecordAfterThoseInTheFolder)
{
    test::writePlainly(m_folder.file("0007-older.md"), "");
    openWith(ExportFormat::madr);
    EXPECT_EQ(name(), QStringLiteral("0008-payments.md"));
    EXPECT_TRUE(find<QLineEdit>("export.name").isReadOnly());
}

TEST_F(ExportDialogOnce, NamesFilesSafelyWhateverTheTitle)
{
    for (const QString& title : {QStringLiteral("../../etc/passwd"), QString(10'000, u'x'), QStringLiteral("/"),
             QStringLiteral("a\u202Egpj.exe"), QStringLiteral("<b>&\n\t")}) {
        m_document->setTitle(title);
        for (const ExportFormat format : kExportFormats) {
            openWith(format);
            const QString file = isOfCharts(format) ? m_dialog->form().order().name : name();
            EXPECT_TRUE(isFileName(file)) << file.toStdString();
            EXPECT_LE(file.toUtf8().size(), 130) << file.toStdString();
            EXPECT_FALSE(file.contains(QChar(0x202E)));
            EXPECT_TRUE(find<QPushButton>("export.do").isEnabled()) << m_dialog->form().fault().toStdString();
        }
    }
}

TEST_F(ExportDialogOnce, TakesNoPathForAName)
{
    openWith(ExportFormat::html);
    auto& field = find<QLineEdit>("export.name");
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("../up"));
    EXPECT_FALSE(find<QPushButton>("export.do").isEnabled());
    EXPECT_TRUE(find<QLabel>("export.name.fault").isVisible());
}

TEST_F(ExportDialogOnce, WantsAFolderThatIsThere)
{
    openWith(ExportFormat::html);
    m_dialog->form().setFolder(QStringLiteral("/not/there"));
    EXPECT_FALSE(find<QPushButton>("export.do").isEnabled());
    m_dialog->form().setFolder(QStringLiteral("relative"));
    EXPECT_FALSE(find<QPushButton>("export.do").isEnabled());
}

TEST_F(ExportDialogOnce, AsksForTheFolder)
{
    openWith(ExportFormat::html);
    QString start;
    m_dialog->form().setFolderQuestion([&](QWidget*, const QString& from) {
        start = from;
        return QString::fromStdString(m_home.path());
    });
    find<QPushButton>("export.choose").click();
    EXPECT_EQ(start, QString::fromStdString(m_folder.path()));
    EXPECT_EQ(m_dialog->form().folder(), QString::fromStdString(m_home.path()));
}

TEST_F(ExportDialogOnce, RemembersFolderAndFormat)
{
    openWith(ExportFormat::html);
    press();
    EXPECT_EQ(m_settings.exportFolder(), QString::fromStdString(m_folder.path()));
    EXPECT_EQ(m_settings.exportFormat(), QStringLiteral("html"));
    const auto frameworks = [] { return FrameworkLibrary::open(WAYMARK_RESOURCES "/frameworks"); };
    ExportDialog next({*m_document, test::shippedTexts(), m_settings, frameworks}, {}, nullptr);
    EXPECT_EQ(next.form().folder(), QString::fromStdString(m_folder.path()));
    EXPECT_EQ(next.form().order().format, ExportFormat::html);
}

TEST_F(ExportDialogOnce, TellsWhatKeptItFromWriting)
{
    std::filesystem::create_directory(m_folder.file("Payments.html"));
    openWith(ExportFormat::html);
    press();
    EXPECT_FALSE(m_exported);
    EXPECT_TRUE(m_why.startsWith(QStringLiteral("'Payments.html': "))) << m_why.toStdString();
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(ExportDialogOnce, IsCalledOffByEscapeAndThenClosed)
{
    openWith(ExportFormat::html);
    find<QPushButton>("export.do").click();
    EXPECT_FALSE(find<QPushButton>("export.do").isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(find<QPushButton>("export.do").isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_THAT(m_folder.names(), IsEmpty());
}

} // namespace
} // namespace waymark::ui
