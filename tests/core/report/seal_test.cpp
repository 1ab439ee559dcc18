#include "core/report/seal.h"

#include <array>

#include <gtest/gtest.h>

#include "core/base/csv.h"
#include "core/base/sha256.h"
#include "core/report/seal_json.h"

namespace waymark {
namespace {

/// Inputs as users might type them to break out of every format.
constexpr const char* kInputs =
    R"({"waymark":1,"title":"</script><!-- waymark-seal --> \n`Waymark sha256:","framework":{"id":"tiny","version":"1.2.3"}})";

SealContent content(ReportFormat format)
{
    return {format,
        {.engine = "0.1.0",
            .seed = 1234,
            .worlds = 100'000,
            .isArticleOnly = false,
            .inputs = kInputs,
            .figures = {{"value.swift", 0.1 + 0.2}, {"verdict.alternative", std::string("swift")}}},
        {}};
}

std::string sealed(ReportFormat format)
{
    const SealContent sealing = content(format);
    switch (format) {
    case ReportFormat::html:
        return withContentHash("<!doctype html>\n<body>\n<p>71.2\n" + htmlSeal(sealing) + "</body>\n");
    case ReportFormat::csv:
        return withContentHash("table,alternative\r\nanswers,\"\nseal,,,,,hash,sha256:" + std::string(64, '0')
            + "\"\r\n" + csvSeal(sealing));
    case ReportFormat::json: {
        Json document = Json::object();
        document["title"] = "\n  \"seal\": {\n    \"hash\": \"sha256:";
        document["seal"] = jsonSeal(sealing);
        return withContentHash(prettyText(document));
    }
    default:
        return withContentHash("# Title\n\n\\`Waymark 71.2\n" + markdownSeal(sealing));
    }
}

class ASeal : public testing::TestWithParam<ReportFormat> {};

INSTANTIATE_TEST_SUITE_P(InEveryFormat, ASeal,
    testing::Values(ReportFormat::adr, ReportFormat::y, ReportFormat::html, ReportFormat::csv, ReportFormat::json));

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
    EXPECT_EQ(sha256(text), hash);
}

TEST_P(ASeal, IsBrokenByAnyOtherByteAnywhere)
{
    const std::string text = sealed(GetParam());
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string changed = text;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const Result<Sealed> read = readSeal(changed, "report");
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
    for (const char* text : {"", "# A title\n", "<!doctype html>\n", "{}", "table,alternative\r\n"}) {
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

TEST(Seal, LetsNoOutsideWordBreakOut)
{
    SealContent hostile = content(ReportFormat::adr);
    hostile.frozen.engine = "1`\n# --> <b>, =1";
    hostile.frozen.inputs = R"({"framework":{"id":"`\n<!--","version":7}})";
    EXPECT_TRUE(markdownSeal(hostile).starts_with("\n`Waymark 1____--___b____1 | ____-- _ |"))
        << markdownSeal(hostile).substr(0, 60);
}

} // namespace
} // namespace waymark
