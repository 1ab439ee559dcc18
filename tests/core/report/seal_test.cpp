#include "core/report/seal.h"

#include <array>
#include <sstream>

#include <gtest/gtest.h>

#include "core/base/csv.h"
#include "core/base/sha256.h"
#include "core/report/packed_text.h"
#include "tests/core/report/sealed_file.h"
#include "tests/support/markup_checker.h"

namespace waymark::test {
namespace {

/// Inputs as users might type them to break out of every format.
constexpr const char* kInputs =
    R"({"waymark":1,"title":"</script><!-- waymark-seal --> \n`Waymark sha256:","framework":{"id":"tiny","version":"1.2.3"}})";

SealContent content(ReportFormat format)
{
    SealContent content{format,
        {.engine = "0.1.0",
            .seed = 1234,
            .worlds = 100'000,
            .isArticleOnly = false,
            .inputs = kInputs,
            .figures = {{"value.swift", 0.1 + 0.2}, {"verdict.alternative", std::string("swift")}}}};
    if (isOfAChart(format))
        content.chart = SealedChart{"points", 1280, 720};
    return content;
}

std::string sealed(ReportFormat format)
{
    return sealedFile(content(format));
}

/// Another digit, letter or byte.
std::string flippedAt(std::string text, std::size_t at)
{
    text[at] = static_cast<char>(text[at] ^ 1);
    return text;
}

class ASeal : public testing::TestWithParam<ReportFormat> {};

INSTANTIATE_TEST_SUITE_P(InEveryFormat, ASeal,
    testing::Values(ReportFormat::adr, ReportFormat::y, ReportFormat::html, ReportFormat::csv, ReportFormat::json,
        ReportFormat::pdf, ReportFormat::svg, ReportFormat::png),
    [](const auto& tested) { return std::string(nameOf(kSealedFormats, tested.param)); });

TEST_P(ASeal, GivesBackWhatWasSealed)
{
    const Result<Sealed> read = readSeal(sealed(GetParam()), "report");
    ASSERT_TRUE(read) << read.errors().front().message.id << read.errors().front().where.pointer;
    EXPECT_EQ(read->content, content(GetParam()));
    EXPECT_TRUE(read->isAsWritten);
}

TEST_P(ASeal, HashesTheTextWithZerosInPlaceOfTheHash)
{
    std::string text = sealed(GetParam());
    const std::string hash = readSeal(text, "report")->hash;
    ASSERT_NE(text.find("sha256:" + hash), std::string::npos);
    text.replace(text.find(hash), hash.size(), std::string(64, '0'));
    if (GetParam() == ReportFormat::png) // before the end, of 12 bytes, stands the checksum
        text.replace(text.size() - 16, 4, 4, '\0');
    EXPECT_EQ(sha256(text), hash);
}

TEST_P(ASeal, IsBrokenByAnyOtherByteAnywhere)
{
    const std::string text = sealed(GetParam());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const Result<Sealed> read = readSeal(flippedAt(text, at), "report");
        EXPECT_TRUE(!read || !read->isAsWritten) << at;
    }
}

TEST_P(ASeal, IsBrokenWhereTheTextEndsEarlier)
{
    const std::string text = sealed(GetParam());
    for (std::size_t size = 0; size < text.size(); ++size) {
        const Result<Sealed> read = readSeal(text.substr(0, size), "report");
        EXPECT_TRUE(!read || !read->isAsWritten) << size;
    }
}

TEST(Seal, SaysWhatTextsLack)
{
    for (const std::string& text : {std::string(), std::string("# A title\n"), std::string("<!doctype html>\n"),
             std::string("{}"), std::string("table,alternative\r\n"), std::string("%PDF-1.4\nstartxref\n9\n%%EOF\n"),
             std::string("<svg>\n</svg>\n"), tinyPng()}) {
        const Result<Sealed> read = readSeal(text, "notes.md");
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.errors().front().message.id, "seal.missing");
        EXPECT_EQ(read.errors().front().where.file, "notes.md");
    }
}

TEST(Seal, LeavesTheLastWordToTheRealOne)
{
    const std::string seal = markdownSeal(content(ReportFormat::adr));
    const std::string text = withContentHash("`Waymark sha256:" + std::string(64, '0') + "`\n" + seal);
    EXPECT_TRUE(readSeal(text, "record.md")->isAsWritten);
    EXPECT_NE(text.find("sha256:" + std::string(64, '0')), std::string::npos) << "what was typed stays";
}

TEST(Seal, ShowsHashSeedEngineAndFramework)
{
    const std::string markdown = markdownSeal(content(ReportFormat::adr));
    EXPECT_TRUE(markdown.starts_with("\n`Waymark 0.1.0 | tiny 1.2.3 | seed 1234 | 100000 worlds | sha256:0"));
    const Result<std::vector<CsvRow>> rows = parseCsv(csvSeal(content(ReportFormat::csv)), "report.csv");
    ASSERT_TRUE(rows);
    const std::array<std::string, 7> names = {
        "hash", "engine", "framework", "frameworkVersion", "seed", "worlds", "content"};
    ASSERT_EQ(rows->size(), names.size());
    for (std::size_t i = 0; i < names.size(); ++i)
        EXPECT_EQ((*rows)[i].fields[5], names[i]);
}

TEST(Seal, RefusesWhatWasSealedAsAnotherKindOfFile)
{
    const Result<Sealed> read =
        readSeal(withContentHash("<!doctype html>\n" + htmlSeal(content(ReportFormat::pdf))), "report.html");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.errors().front().message.id, "seal.otherFormat");
}

TEST(Seal, RefusesAChartWithoutASize)
{
    SealContent lacking = content(ReportFormat::svg);
    lacking.chart.reset();
    SealContent huge = content(ReportFormat::png);
    huge.chart->width = kMostChartPixels + 1;
    SealContent flat = content(ReportFormat::png);
    flat.chart->height = 0;
    for (const SealContent& each : {lacking, huge, flat})
        EXPECT_FALSE(readSeal(sealedFile(each), "chart"));
}

TEST(Seal, LeavesAPdfAsItWasButForComments)
{
    const std::string pdf = tinyPdf();
    const std::string text = sealed(ReportFormat::pdf);
    const std::size_t end = pdf.find("startxref");
    ASSERT_TRUE(text.starts_with(pdf.substr(0, end)));
    ASSERT_TRUE(text.ends_with(pdf.substr(end)));
    const std::string seal = text.substr(end, text.size() - pdf.size());
    std::istringstream lines(seal);
    for (std::string line; std::getline(lines, line);)
        EXPECT_EQ(line.front(), '%') << line;
    const std::size_t hash = text.find("sha256:" + readSeal(text, "report.pdf")->hash);
    EXPECT_GT(hash + 512, text.size()) << "near the end, where it is looked for";
}

TEST(Seal, OfAPdfStatesTheHashOfTheDataThatItsPagesShow)
{
    const std::string text = sealed(ReportFormat::pdf);
    EXPECT_NE(text.find(" | content sha256:" + dataHash(content(ReportFormat::pdf)) + '\n'), std::string::npos);
    std::string packed(*dataPlace(text));
    std::erase(packed, '%');
    EXPECT_EQ(sha256(*unpackText(packed, "report.pdf")), dataHash(content(ReportFormat::pdf)));
}

TEST(Seal, OfADrawnChartIsMetadata)
{
    const CheckedMarkup svg = checkMarkup(sealed(ReportFormat::svg));
    EXPECT_EQ(svg.faults, std::vector<std::string>());
    ASSERT_EQ(svg.elements.size(), 3u);
    EXPECT_EQ(svg.elements[2].name, "metadata");
    EXPECT_TRUE(svg.elements[2].text.starts_with("\nWaymark 0.1.0 | tiny 1.2.3 | seed 1234 | 100000 worlds | sha256:"));
}

TEST(Seal, StaysOutOfWhatIsNotWholeOrAnother)
{
    const SealContent any = content(ReportFormat::png);
    EXPECT_EQ(sealedPng("", any), "");
    EXPECT_EQ(sealedPng("GIF89a", any), "GIF89a");
    EXPECT_EQ(sealedPng(tinyPng().substr(0, 60), any), tinyPng().substr(0, 60));
    EXPECT_EQ(sealedPdf("startxref", any), "startxref");
    EXPECT_EQ(sealedPdf("%PDF-1.4\n", any), "%PDF-1.4\n");
    EXPECT_EQ(sealedSvg("<svg/>", any), "<svg/>");
}

TEST(Seal, LetsNoOutsideWordBreakOut)
{
    SealContent hostile = content(ReportFormat::adr);
    hostile.frozen.engine = "1`\n# --> <b>, =1";
    hostile.frozen.inputs = R"({"framework":{"id":"`\n<!--","version":7}})";
    EXPECT_TRUE(markdownSeal(hostile).starts_with("\n`Waymark 1____--___b____1 | ____-- _ |"))
        << markdownSeal(hostile).substr(0, 60);
}

} // namespace
} // namespace waymark::test
