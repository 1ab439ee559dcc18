#include "core/report/verify_report.h"

#include <cctype>
#include <random>

#include <gmock/gmock.h>

#include "core/report/seal.h"
#include "core/report/seal_places.h"
#include "tests/core/report/recorded.h"

namespace waymark::test {
namespace {

struct Stretch {
    std::size_t at = 0;
    std::size_t size = 0;
};

/// Runs of characters of a kind, as numbers and words are.
std::vector<Stretch> stretches(const std::string& text, int (*isPart)(int))
{
    std::vector<Stretch> found;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        while (at < text.size() && isPart(static_cast<unsigned char>(text[at])) != 0)
            ++at;
        if (at > start)
            found.push_back({start, at - start});
        else
            ++at;
    }
    return found;
}

/// Another digit in a number's place, another letter in a word's.
std::string changedAt(std::string text, std::size_t at)
{
    const char now = text[at];
    text[at] = now == '9' ? '8' : now == 'z' ? 'y' : now == 'Z' ? 'Y' : static_cast<char>(now + 1);
    return text;
}

/// As somebody would who knows how hashes work.
std::string withHashMadeToFit(std::string text)
{
    const auto place = hashPlace(text);
    if (!place)
        return text;
    text.replace(*place, kHashDigits, std::string(kHashDigits, '0'));
    return withContentHash(std::move(text));
}

class CheckedReport : public Recorded {
protected:
    bool holds(const std::string& text)
    {
        const Result<ReportCheck> check = verifyReport(text, "report", {m_library, words()});
        return check && check->holds();
    }

    /// The end of what people read: data of the seal are behind it.
    static std::size_t bodyOf(const std::string& text) { return hashPlace(text).value_or(text.size()); }

    FrameworkLibrary m_library = library();
    std::mt19937 m_random{20'261'128};
};

std::string nameOfFormat(const testing::TestParamInfo<ReportFormat>& tested)
{
    return std::string(nameOf(kSealedFormats, tested.param));
}

class VerifyReport : public CheckedReport, public testing::WithParamInterface<ReportFormat> {
protected:
    bool isDrawnByQt() const { return GetParam() == ReportFormat::pdf || GetParam() == ReportFormat::png; }

    /// With another figure in its seal, and a hash that fits.
    std::string forged(const std::string& written, std::string& key)
    {
        SealContent content = readSeal(written, "report")->content;
        for (auto& [each, figure] : content.frozen.figures)
            if (key.empty() && std::holds_alternative<double>(figure)) {
                key = each;
                figure = 4711.0;
            }
        return sealedFile(content);
    }
};

INSTANTIATE_TEST_SUITE_P(InEveryFormat, VerifyReport,
    testing::Values(ReportFormat::adr, ReportFormat::nygard, ReportFormat::y, ReportFormat::html, ReportFormat::csv,
        ReportFormat::json, ReportFormat::pdf, ReportFormat::svg, ReportFormat::png),
    nameOfFormat);

/// What core writes, it writes again.
class VerifyText : public VerifyReport {
protected:
    /// That stands in the text once at least, before its seal.
    std::string word() const { return GetParam() == ReportFormat::svg ? "img" : "Billing"; }
};

INSTANTIATE_TEST_SUITE_P(InEveryFormat, VerifyText,
    testing::Values(ReportFormat::adr, ReportFormat::nygard, ReportFormat::y, ReportFormat::html, ReportFormat::csv,
        ReportFormat::json, ReportFormat::svg),
    nameOfFormat);

TEST_P(VerifyReport, HoldsAsWritten)
{
    const Result<ReportCheck> check = verifyReport(text(GetParam()), "report", {m_library, words()});
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->holds());
    EXPECT_EQ(check->format, GetParam());
    EXPECT_EQ(check->isWrittenAgain, !isDrawnByQt());
    EXPECT_GT(check->figures, isOfAChart(GetParam()) ? 2U : 10U);
    EXPECT_THAT(faultsOf(*check), testing::IsEmpty());
}

TEST_P(VerifyReport, HoldsForARecordedDecisionWithHostileTexts)
{
    typeEverywhere("</script> --> \"=1\" `\n\n# x");
    EXPECT_TRUE(holds(text(GetParam())));
}

TEST_P(VerifyReport, NoNumberChangesUnseen)
{
    const std::string written = text(GetParam());
    for (const Stretch& number : stretches(written, std::isdigit)) {
        const std::size_t at = number.at + m_random() % number.size;
        EXPECT_FALSE(isAsWritten(changedAt(written, at))) << "byte " << at;
    }
}

TEST_P(VerifyReport, NoWordChangesUnseen)
{
    const std::string written = text(GetParam());
    const std::vector<Stretch> all = stretches(written, std::isalpha);
    for (int i = 0; i < 200; ++i) {
        const Stretch& word = all[m_random() % all.size()];
        EXPECT_FALSE(isAsWritten(changedAt(written, word.at + m_random() % word.size))) << "byte " << word.at;
    }
}

TEST_P(VerifyText, NoNumberChangesUnseenUnderAHashMadeToFit)
{
    const std::string written = text(GetParam());
    const std::string body = written.substr(0, bodyOf(written));
    const std::vector<Stretch> all = stretches(body, std::isdigit);
    ASSERT_FALSE(all.empty());
    for (int i = 0; i < 20; ++i) {
        const Stretch& number = all[m_random() % all.size()];
        EXPECT_FALSE(holds(withHashMadeToFit(changedAt(written, number.at)))) << "byte " << number.at;
    }
}

TEST_P(VerifyReport, NamesAFigureThatAnotherEngineCountedOtherwise)
{
    std::string key;
    SealContent content = readSeal(forged(text(GetParam()), key), "report")->content;
    content.frozen.engine = "0.0.1"; // another: nothing but the figures can be compared
    const Result<ReportCheck> check = verifyReport(sealedFile(content), "report", {m_library, words()});
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->isAsWritten);
    EXPECT_FALSE(check->isWrittenAgain);
    EXPECT_TRUE(check->holds()); // for all that can be known
    EXPECT_EQ(changesIn(check->differences), 1u);
    EXPECT_THAT(check->differences, testing::Contains(testing::Field(&FigureDifference::key, key)));
    EXPECT_FALSE(check->notes.empty());
}

TEST_P(VerifyReport, NamesAChangedFigureUnderAHashMadeToFit)
{
    std::string key;
    const Result<ReportCheck> check = verifyReport(forged(text(GetParam()), key), "report", {m_library, words()});
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->isAsWritten);
    EXPECT_FALSE(check->holds());
    ASSERT_THAT(faultsOf(*check), testing::Not(testing::IsEmpty()));
    EXPECT_EQ(faultsOf(*check).front().id, "record.figureDiffers");
    EXPECT_EQ(faultsOf(*check).front().arguments.front(), (Argument{"key", key}));
}

TEST_P(VerifyText, SaysWhereTheTextReadsOtherwise)
{
    std::string written = text(GetParam());
    const std::size_t at = written.find(word());
    written.insert(at, 1, 'x');
    const Result<ReportCheck> check = verifyReport(withHashMadeToFit(written), "report", {m_library, words()});
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->isAsWritten);
    ASSERT_TRUE(check->text);
    EXPECT_EQ(
        check->text->line, 1U + std::count(written.begin(), written.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

TEST_P(VerifyText, TellsChangedLineEndsFromChangedText)
{
    const std::string written = text(GetParam());
    std::string otherwise;
    for (const char each : written) {
        if (GetParam() == ReportFormat::csv ? each == '\r' : false)
            continue;
        if (GetParam() != ReportFormat::csv && each == '\n')
            otherwise += '\r';
        otherwise += each;
    }
    const auto check = [&](const std::string& found) { return *verifyReport(found, "report", {m_library, words()}); };
    EXPECT_FALSE(check(otherwise).holds());
    EXPECT_THAT(faultsOf(check(otherwise)), testing::ElementsAre(testing::Field(&Message::id, "seal.otherLineEnds")));
    otherwise.replace(otherwise.find(word()), 1, "b");
    EXPECT_FALSE(check(otherwise).hasOtherLineEnds);
}

TEST_F(CheckedReport, RefusesWhatIsNoReport)
{
    const Result<ReportCheck> check = verifyReport("# Notes\n", "notes.md", {m_library, words()});
    ASSERT_FALSE(check);
    EXPECT_EQ(check.errors().front().message.id, "seal.missing");
}

TEST_F(CheckedReport, RefusesFilesOfOthers)
{
    for (const std::string& file :
        {std::string("%PDF-1.4\nstartxref\n9\n%%EOF\n"), tinyPng(), std::string("<svg>\n</svg>\n")}) {
        const Result<ReportCheck> check = verifyReport(file, "file", {m_library, words()});
        ASSERT_FALSE(check);
        EXPECT_EQ(check.errors().front().message.id, "seal.missing");
    }
}

TEST_F(CheckedReport, DoesNotTakeAPictureForAnotherChart)
{
    SealContent content = readSeal(text(ReportFormat::svg), "chart.svg")->content;
    content.chart->id = "no-such-chart";
    const Result<ReportCheck> check = verifyReport(sealedFile(content), "chart.svg", {m_library, words()});
    ASSERT_TRUE(check);
    EXPECT_FALSE(check->holds());
}

TEST_F(CheckedReport, NoticesAChangedRevision)
{
    record({});
    m_recorded->said.consequences = "none";
    const Result<ReportCheck> check = verifyReport(text(ReportFormat::adr), "report", {m_library, words()});
    ASSERT_TRUE(check);
    EXPECT_FALSE(check->isRevisionAsRecorded);
    EXPECT_FALSE(check->holds());
}

} // namespace
} // namespace waymark::test
