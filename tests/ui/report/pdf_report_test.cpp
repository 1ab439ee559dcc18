#include "ui/report/pdf_report.h"

#include <random>

#include <gmock/gmock.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "core/report/cells.h"
#include "core/report/verify_report.h"
#include "tests/ui/support/shown_document.h"
#include "tests/ui/support/shown_study.h"
#include "ui/report/page_look.h"
#include "ui/report/paginate.h"
#include "ui/report/report_strips.h"

namespace waymark::ui {
namespace {

using testing::Each;
using testing::Gt;

const MessageCatalogue& words()
{
    return test::shippedTexts().catalogue();
}

/// Whether every object stands where the file's table of them says, and the table where its end says.
bool hasTrueOffsets(const QByteArray& pdf)
{
    const QByteArray start = pdf.mid(pdf.lastIndexOf("startxref"));
    const QList<QByteArray> table = pdf.mid(start.split('\n').at(1).trimmed().toLongLong()).split('\n');
    const int objects = table.at(1).split(' ').at(1).toInt();
    bool isTrue = table.at(0) == "xref" && objects > 20;
    for (int i = 1; i < objects; ++i) // the first is none
        isTrue &= pdf.mid(table.at(2 + i).left(10).toLongLong()).startsWith(QByteArray::number(i) + " 0 obj");
    return isTrue;
}

class PdfReport : public testing::Test {
protected:
    QByteArray pdf(Paper paper = Paper::a4) { return pdfReport(makeReport(m_example.task()), words(), paper); }
    Result<ReportCheck> check(const QByteArray& pdf)
    {
        return verifyReport(pdf.toStdString(), "report.pdf", {m_library, words()});
    }

    test::StudiedExample m_example{"hot-loop-in-go"};
    FrameworkLibrary m_library = *FrameworkLibrary::open(WAYMARK_RESOURCES "/frameworks");
};

TEST_F(PdfReport, HasManyPagesOfThePaperAskedFor)
{
    const QByteArray a4 = pdf(Paper::a4);
    const QByteArray letter = pdf(Paper::letter);
    EXPECT_TRUE(a4.startsWith("%PDF-1.4"));
    EXPECT_GT(a4.count("/MediaBox [0 0 595"), 4) << a4.mid(a4.indexOf("/MediaBox"), 40).toStdString();
    EXPECT_GT(letter.count("/MediaBox [0 0 612"), 4);
    EXPECT_EQ(letter.count("/MediaBox [0 0 595"), 0);
}

TEST_F(PdfReport, IsTheSameForTheSameReport)
{
    EXPECT_TRUE(pdf() == pdf());
}

TEST_F(PdfReport, NamesNoTime)
{
    EXPECT_FALSE(pdf().contains("CreationDate"));
}

TEST_F(PdfReport, CarriesItsFonts)
{
    EXPECT_TRUE(pdf().contains("/FontFile"));
}

TEST_F(PdfReport, HoldsAsWrittenWithEveryFigureOfTheReport)
{
    const Result<ReportCheck> checked = check(pdf());
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked->holds());
    EXPECT_EQ(checked->format, ReportFormat::pdf);
    EXPECT_EQ(checked->figures, makeReport(m_example.task()).frozen.figures.size());
    EXPECT_FALSE(checked->isWrittenAgain) << "its pages are Qt's";
}

TEST_F(PdfReport, NoByteChangesUnseen)
{
    const std::string written = pdf().toStdString();
    std::mt19937 random{20'261'128};
    for (int i = 0; i < 200; ++i) {
        std::string changed = written;
        const std::size_t at = random() % changed.size();
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_FALSE(isAsWritten(changed)) << "byte " << at;
    }
}

TEST_F(PdfReport, ASealMovesNoObject)
{
    EXPECT_TRUE(hasTrueOffsets(pdf()));
}

TEST_F(PdfReport, OfAnotherProgramHasNoSeal)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("%waymark-seal\n%Waymark sha256:"));
    QPainter(&writer).drawText(QPointF(500, 500), QStringLiteral("%Waymark sha256:"));
    const Result<ReportCheck> checked = check(buffer.data());
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.errors().front().message.id, "seal.missing");
}

TEST_F(PdfReport, IsMadeOfAnUndecidedDecisionToo)
{
    m_example.decision.participants.front().answers.clear();
    m_example.studyAgain();
    EXPECT_GT(pdf().size(), 10'000);
}

/// The shipped examples as they lie on pages.
class Pages : public testing::TestWithParam<const char*> {
protected:
    static constexpr double kHeight = points(720);

    const test::StudiedExample m_example{GetParam()};
    const Report m_report = makeReport(m_example.task());
    const ReportStrips m_flow = reportStrips(m_report, words(), points(493));
    const std::vector<Page> m_pages = paginate(m_flow.strips, kHeight);
};

TEST_P(Pages, EverySectionBeginsOnOneInOrder)
{
    const std::vector<int> numbers = pagesOfSections(m_pages, m_report.sections.size());
    EXPECT_THAT(numbers, Each(Gt(1))); // the first has the contents
    EXPECT_TRUE(std::is_sorted(numbers.begin(), numbers.end()));
}

TEST_P(Pages, NoneIsLeftAlmostEmptyButTheFirstAndTheLast)
{
    for (std::size_t i = 1; i + 1 < m_pages.size(); ++i)
        EXPECT_GT(m_pages[i].back().top + m_pages[i].back().strip->height, kHeight / 3) << "page " << i + 1;
}

TEST_P(Pages, NothingReachesBeyondTheirEnd)
{
    for (const Page& page : m_pages)
        EXPECT_LE(page.back().top + page.back().strip->height, kHeight + 1e-6);
}

TEST_P(Pages, NoneEndsWithAHeading)
{
    for (std::size_t i = 0; i + 1 < m_pages.size(); ++i)
        EXPECT_FALSE(m_pages[i].back().strip->keepsWithNext) << "page " << i + 1;
}

INSTANTIATE_TEST_SUITE_P(OfExamples, Pages,
    testing::Values("hot-loop-in-go", "database-bound-api", "embedded-agent", "game-server", "platform-cli",
        "trading-gateway", "unprofiled-go-service", "wasm-module"));

/// Whatever is typed, wherever.
class HostileText : public testing::TestWithParam<std::string> {};

TEST_P(HostileText, LiesOnPages)
{
    test::StudiedExample example("hot-loop-in-go");
    example.decision.title = GetParam();
    for (auto& [question, answer] : example.decision.participants.front().answers)
        answer.note = GetParam();
    example.recorded.emplace();
    example.recorded->said.context = example.recorded->said.consequences = GetParam();
    example.recorded->said.decisionMakers = {GetParam()};
    const Report report = makeReport(example.task());
    const ReportStrips flow = reportStrips(report, words(), points(493));
    for (const Page& page : paginate(flow.strips, points(720)))
        EXPECT_LE(page.back().top + page.back().strip->height, points(720) + 1e-6);
    const QByteArray pdf = pdfReport(report, words(), Paper::a4);
    EXPECT_TRUE(pdf.endsWith("%%EOF\n"));
    EXPECT_TRUE(hasTrueOffsets(pdf));
    EXPECT_TRUE(isAsWritten(pdf.toStdString()));
}

INSTANTIATE_TEST_SUITE_P(InEveryField, HostileText,
    testing::Values(std::string("<b>bold</b><img src=/etc/passwd>"), std::string("# heading\n![](file:///etc/passwd)"),
        std::string("\u202Etxt.exe \u2066isolate\u2069"), std::string("nul \0 escape \x1b[31m", 19),
        std::string("\xff\xfe broken"), std::string("שלום \n עולם"), std::string(2'000, 'W'),
        std::string("%waymark-seal\n%Waymark sha256:\nstartxref\n0\n%%EOF\n")));

} // namespace
} // namespace waymark::ui
