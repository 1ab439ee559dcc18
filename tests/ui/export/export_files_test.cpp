#include "ui/export/export_files.h"

#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include "core/report/seal.h"
#include "core/report/verify_report.h"
#include "core/robustness/study.h"
#include "tests/support/answered.h"
#include "tests/support/shipped_framework.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/print_qt.h"
#include "tests/ui/support/shown_document.h"

namespace waymark::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ExportFiles : public testing::Test {
protected:
    QString folder() const { return QString::fromStdString(m_folder.path()); }
    std::string at(const char* name) const { return m_folder.path() + '/' + name; }
    bool isWritten(const QString& name) const { return bool(writeFiles(folder(), {{name, "new"}})); }

    const test::TemporaryFolder m_folder;
};

TEST_F(ExportFiles, AreWrittenIntoTheFolder)
{
    ASSERT_TRUE(writeFiles(folder(), {{QStringLiteral("a.md"), "one"}, {QStringLiteral("b ü.md"), "two"}}));
    EXPECT_EQ(test::readPlainly(at("a.md")), "one");
    EXPECT_EQ(test::readPlainly(at("b ü.md")), "two");
}

TEST_F(ExportFiles, NeverLeaveTheFolder)
{
    for (const char* name : {"../up.md", "/tmp/absolute.md", "..", ".", "", "sub/deep.md"})
        EXPECT_FALSE(isWritten(QLatin1String(name))) << name;
    EXPECT_FALSE(std::filesystem::exists(m_folder.path() + "/../up.md"));
}

TEST_F(ExportFiles, FollowNoLinkOutOfTheFolder)
{
    const test::TemporaryFolder elsewhere;
    const std::string target = elsewhere.path() + "/target.md";
    test::writePlainly(target, "old");
    std::filesystem::create_symlink(target, at("link.md"));
    std::filesystem::create_symlink(elsewhere.path() + "/not-there.md", at("dangling.md"));
    EXPECT_FALSE(isWritten(QStringLiteral("link.md")));
    EXPECT_FALSE(isWritten(QStringLiteral("dangling.md")));
    EXPECT_EQ(test::readPlainly(target), "old");
    EXPECT_FALSE(std::filesystem::exists(elsewhere.path() + "/not-there.md"));
}

TEST_F(ExportFiles, AreNoneInThePlaceOfAFolder)
{
    std::filesystem::create_directory(at("taken.md"));
    const auto written = writeFiles(folder(), {{QStringLiteral("taken.md"), "new"}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.errors().front().where.file, "taken.md");
}

TEST_F(ExportFiles, SayWhichNamesAreTaken)
{
    test::writePlainly(at("there.md"), "old");
    std::filesystem::create_symlink("/nowhere", at("dangling.md"));
    EXPECT_THAT(
        namesThere(folder(), {QStringLiteral("there.md"), QStringLiteral("free.md"), QStringLiteral("dangling.md")}),
        ElementsAre(QStringLiteral("there.md"), QStringLiteral("dangling.md")));
}

class ChartFiles : public testing::Test {
protected:
    std::vector<ExportedFile> files(ExportFormat format, QSize size)
    {
        ExportOrder order;
        order.format = format;
        order.chart = size;
        order.name = QStringLiteral("Payments");
        return exportedFiles(task(), order, test::shippedTexts().catalogue());
    }

    ReportTask task() const { return {m_framework, m_decision, m_study, nullptr}; }

    Result<ReportCheck> check(const std::string& bytes)
    {
        return verifyReport(bytes, "chart", {m_library, test::shippedTexts().catalogue()});
    }

    static QImage drawn(const std::string& svg)
    {
        QSvgRenderer renderer(QByteArray::fromStdString(svg));
        QImage image(renderer.defaultSize(), QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        return image;
    }

    const Framework& m_framework = test::rustVsGo();
    const Decision m_decision = test::answered(m_framework, {{"status", "greenfield"}, {"time-goes", "computing"}});
    const Study m_study = *studyOf(m_framework, m_decision, {Reading::full, {.worlds = 5'000}});
    FrameworkLibrary m_library = *FrameworkLibrary::open(WAYMARK_RESOURCES "/frameworks");
};

TEST_F(ChartFiles, AreOneForEachChartOfTheReport)
{
    std::vector<std::string> names;
    for (const ExportedFile& file : files(ExportFormat::svg, {900, 500})) {
        names.push_back(file.name.toStdString());
        EXPECT_THAT(file.bytes, testing::StartsWith("<svg"));
        EXPECT_THAT(file.bytes, testing::HasSubstr("width=\"900\""));
    }
    EXPECT_GE(names.size(), 4u);
    EXPECT_THAT(names, testing::Each(testing::MatchesRegex("Payments-[a-z-]+\\.svg")));
    EXPECT_THAT(std::set<std::string>(names.begin(), names.end()), testing::SizeIs(names.size()));
}

TEST_F(ChartFiles, HaveTheSizeThatWasAskedFor)
{
    for (const ExportedFile& file : files(ExportFormat::png, {640, 360})) {
        const QImage image = QImage::fromData(QByteArray::fromStdString(file.bytes), "PNG");
        EXPECT_EQ(image.size(), QSize(640, 360)) << file.name.toStdString();
        EXPECT_EQ(qAlpha(image.pixel(0, 0)), 255) << "its ground is drawn";
    }
}

TEST_F(ChartFiles, HoldAsWritten)
{
    for (const ExportFormat format : {ExportFormat::svg, ExportFormat::png})
        for (const ExportedFile& file : files(format, {900, 500})) {
            const Result<ReportCheck> checked = check(file.bytes);
            ASSERT_TRUE(checked) << file.name.toStdString();
            EXPECT_TRUE(checked->holds()) << file.name.toStdString();
            EXPECT_GT(checked->figures, 0u);
            EXPECT_EQ(checked->isWrittenAgain, format == ExportFormat::svg);
        }
}

TEST_F(ChartFiles, NoByteChangesUnseen)
{
    for (const ExportFormat format : {ExportFormat::svg, ExportFormat::png}) {
        const std::string written = files(format, {400, 300}).front().bytes;
        for (std::size_t at = 0; at < written.size(); at += 1 + written.size() / 500) {
            std::string changed = written;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            EXPECT_FALSE(isAsWritten(changed)) << "byte " << at;
        }
    }
}

TEST_F(ChartFiles, LookTheSameWithTheirSeal)
{
    for (const ExportedFile& file : files(ExportFormat::svg, {900, 500})) {
        std::string bare = file.bytes;
        const std::size_t seal = bare.rfind("<metadata>");
        bare.erase(seal, bare.rfind("</svg>") - seal);
        EXPECT_EQ(drawn(file.bytes), drawn(bare)) << file.name.toStdString();
        EXPECT_EQ(drawn(bare).size(), QSize(900, 500));
    }
}

TEST_F(ChartFiles, OfPixelsSayInAPropertyWhatTheyWereMadeWith)
{
    for (const ExportedFile& file : files(ExportFormat::png, {640, 360})) {
        const QImage image = QImage::fromData(QByteArray::fromStdString(file.bytes), "PNG");
        EXPECT_THAT(image.text(QStringLiteral("Waymark")).toStdString(),
            testing::ContainsRegex("^[0-9.]+ \\| rust-vs-go [0-9.]+ \\| seed [0-9]+ \\| 5000 worlds \\| sha256:"));
    }
}

TEST_F(ChartFiles, OfOthersHaveNoSeal)
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(QStringLiteral("Waymark"), QStringLiteral("0.1.0 | sha256:"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(image.save(&buffer, "PNG"));
    const Result<ReportCheck> checked = check(bytes.toStdString());
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.errors().front().message.id, "seal.missing");
}

} // namespace
} // namespace waymark::ui
