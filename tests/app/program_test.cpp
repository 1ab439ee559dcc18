// The program itself, as the shell sees it.
#include <algorithm>
#include <gmock/gmock.h>

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>

#include "tests/support/temporary_folder.h"

namespace waymark::app {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class Program : public testing::Test {
protected:
    /// Runs it to its end and says with what status; -1 if it crashed or hung.
    int run(const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // Neither a display nor the caller's settings.
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.insert(QStringLiteral("HOME"), QString::fromStdString(m_folder.path()));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WAYMARK_PROGRAM), arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        m_output = process.readAllStandardOutput().toStdString();
        m_errors = process.readAllStandardError().toStdString();
        return process.exitCode();
    }
    QStringList pictures() const { return QDir(m_pictures).entryList({QStringLiteral("*.png")}, QDir::Files); }
    QImage picture(const QString& name) const { return QImage(m_pictures + u'/' + name); }

    const test::TemporaryFolder m_folder;
    const QString m_pictures = QString::fromStdString(m_folder.file("pictures/new"));
    const QString m_example = QStringLiteral(WAYMARK_RESOURCES "/examples/hot-loop-in-go.waymark");
    std::string m_output;
    std::string m_errors;
};

TEST_F(Program, HelpsWithoutADisplay)
{
    EXPECT_EQ(run({QStringLiteral("--help")}), 0);
    EXPECT_THAT(m_output, HasSubstr("--render"));
}

TEST_F(Program, RefusesWrongUsageWithoutADisplay)
{
    EXPECT_EQ(run({QStringLiteral("--nonsense")}), 2);
    EXPECT_THAT(m_errors, HasSubstr("--nonsense"));
}

TEST_F(Program, SaysWhereAFileIsWrong)
{
    const std::string file = m_folder.file("broken.waymark");
    test::writePlainly(file, "{\n  \"waymark\": 1,,\n}");
    EXPECT_EQ(run({QStringLiteral("--render"), m_pictures, QString::fromStdString(file)}), 3);
    EXPECT_THAT(m_errors, StartsWith(file + ":2:"));
    EXPECT_TRUE(pictures().isEmpty());
}

TEST_F(Program, RendersEveryPageChartAndEstimate)
{
    ASSERT_EQ(run({QStringLiteral("--render"), m_pictures, m_example}), 0) << m_errors;
    const QStringList expected{QStringLiteral("00-start.png"), QStringLiteral("01-starting-point.png"),
        QStringLiteral("02-performance.png"), QStringLiteral("03-concurrency.png"), QStringLiteral("04-ecosystem.png"),
        QStringLiteral("05-hiring.png"), QStringLiteral("06-workloads.png"), QStringLiteral("07-migration.png"),
        QStringLiteral("08-priorities.png"), QStringLiteral("09-verdict.png"), QStringLiteral("chart-points.png"),
        QStringLiteral("chart-profile.png"), QStringLiteral("chart-rank.png"), QStringLiteral("chart-stability.png"),
        QStringLiteral("chart-tornado.png"), QStringLiteral("estimate-coverage.png"),
        QStringLiteral("estimate-profile.png"), QStringLiteral("slide-01.png"), QStringLiteral("slide-02.png"),
        QStringLiteral("slide-03.png"), QStringLiteral("slide-04.png"), QStringLiteral("slide-05.png"),
        QStringLiteral("slide-06.png"), QStringLiteral("slide-07.png"), QStringLiteral("slide-08.png")};
    EXPECT_EQ(pictures(), expected);
    for (const QString& name : pictures().filter(QRegularExpression(QStringLiteral("^[0-9]|^estimate|^slide"))))
        EXPECT_EQ(picture(name).size(), QSize(1440, 900)) << name.toStdString();
    EXPECT_EQ(std::count(m_output.begin(), m_output.end(), '\n'), expected.size());
}

TEST_F(Program, RendersInTheSizeScaleAndThemeAskedFor)
{
    ASSERT_EQ(run({QStringLiteral("--render"), m_pictures, QStringLiteral("--theme"), QStringLiteral("dark"),
                  QStringLiteral("--size"), QStringLiteral("1280x720"), QStringLiteral("--scale"),
                  QStringLiteral("1.5"), m_example}),
        0)
        << m_errors;
    const QImage verdict = picture(QStringLiteral("09-verdict.png"));
    EXPECT_EQ(verdict.size(), QSize(1920, 1080));
    EXPECT_LT(verdict.pixelColor(2, verdict.height() / 2).lightness(), 100);
}

TEST_F(Program, RendersChartsInTheScaleAndThemeAskedFor)
{
    const auto chart = [this](const char* scale, const char* theme) {
        EXPECT_EQ(run({QStringLiteral("--render"), m_pictures, QStringLiteral("--scale"), QLatin1String(scale),
                      QStringLiteral("--theme"), QLatin1String(theme), m_example}),
            0)
            << m_errors;
        return picture(QStringLiteral("chart-points.png"));
    };
    const QImage once = chart("1", "light");
    const QImage twice = chart("2", "dark");
    EXPECT_EQ(twice.size(), once.size() * 2);
    EXPECT_GT(once.pixelColor(2, 2).lightness(), 200);
    EXPECT_LT(twice.pixelColor(2, 2).lightness(), 100);
}

TEST_F(Program, PrintsTheReportOnThePaperAskedFor)
{
    const QString out = QString::fromStdString(m_folder.file("report.pdf"));
    const auto printed = [&](const QString& paper) {
        EXPECT_EQ(
            run({QStringLiteral("--pdf"), out, QStringLiteral("--force"), QStringLiteral("--paper"), paper, m_example}),
            0)
            << m_errors;
        EXPECT_EQ(m_output + m_errors, "");
        return test::readPlainly(out.toStdString());
    };
    const std::string a4 = printed(QStringLiteral("a4"));
    EXPECT_THAT(a4, StartsWith("%PDF-"));
    EXPECT_THAT(a4, HasSubstr("/MediaBox [0 0 595"));
    EXPECT_THAT(printed(QStringLiteral("letter")), HasSubstr("/MediaBox [0 0 612"));
    EXPECT_EQ(QDir(QString::fromStdString(m_folder.path())).entryList(QDir::Files),
        QStringList(QStringLiteral("report.pdf")));
}

TEST_F(Program, PrintsOverNothingUnlessForced)
{
    const std::string there = m_folder.file("report.pdf");
    test::writePlainly(there, "somebody's");
    EXPECT_EQ(run({QStringLiteral("--pdf"), QString::fromStdString(there), m_example}), 3);
    EXPECT_THAT(m_errors, HasSubstr("report.pdf: the file is there already"));
    EXPECT_EQ(test::readPlainly(there), "somebody's");
}

TEST_F(Program, DoesNotPrintOverTheDecisionItself)
{
    const std::string file = m_folder.file("plan.waymark");
    const std::string before = test::readPlainly(m_example.toStdString());
    test::writePlainly(file, before);
    const QString path = QString::fromStdString(file);
    EXPECT_EQ(run({QStringLiteral("--pdf"), path, path}), 3);
    EXPECT_THAT(m_errors, HasSubstr("the decision itself"));
    EXPECT_EQ(test::readPlainly(file), before);
}

TEST_F(Program, SaysThatPicturesCannotBeWritten)
{
    test::writePlainly(m_folder.file("pictures"), "in the way");
    EXPECT_EQ(run({QStringLiteral("--render"), m_pictures, m_example}), 3);
    EXPECT_THAT(m_errors, HasSubstr("00-start.png: Nothing was saved"));
}

} // namespace
} // namespace waymark::app
