#include "core/report/decision_record.h"

#include <gmock/gmock.h>

#include "core/base/visible_text.h"
#include "core/decision/decision_json.h"
#include "tests/core/report/markdown_reading.h"
#include "tests/core/report/recorded.h"
#include "tests/support/shipped_framework.h"
#include "tests/support/temporary_folder.h"

namespace waymark::test {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class DecisionRecord : public Recorded {
protected:
    static std::vector<std::string> linesWith(const std::string& text, const std::string& start)
    {
        std::vector<std::string> lines;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (text.compare(at, start.size(), start) == 0)
                lines.push_back(text.substr(at, end - at));
            at = end + 1;
        }
        return lines;
    }
};

TEST_F(DecisionRecord, HasTheHeadingsOfMadr)
{
    std::vector<std::string> expected = {"# Billing", "## Context and Problem Statement", "## Decision Drivers",
        "## Considered Options", "## Decision Outcome", "### Consequences", "### Confirmation",
        "## Pros and Cons of the Options"};
    for (const Alternative& alternative : m_framework.alternatives)
        expected.push_back("### " + alternative.name);
    expected.push_back("## More Information");
    EXPECT_EQ(linesWith(text(ReportFormat::adr), "#"), expected);
}

TEST_F(DecisionRecord, HasTheFrontMatterOfMadr)
{
    Statement said;
    said.status = RecordStatus::accepted;
    said.decisionMakers = {"Ada", "Grace \"G\" Hopper"};
    said.informed = {"all: of us"};
    record(said);
    EXPECT_THAT(text(ReportFormat::adr),
        StartsWith("---\nstatus: \"accepted\"\ndate: \"2026-11-28\"\ndecision-makers: [\"Ada\", \"Grace \\\"G\\\" "
                   "Hopper\"]\nconsulted: []\ninformed: [\"all: of us\"]\n---\n\n# Billing\n"));
}

TEST_F(DecisionRecord, IsProposedOnTheDayItWasMadeUntilRecorded)
{
    EXPECT_THAT(text(ReportFormat::adr), StartsWith("---\nstatus: \"proposed\"\ndate: \"2026-11-01\"\n"));
    EXPECT_THAT(text(ReportFormat::adr), HasSubstr("This decision is not recorded"));
}

TEST_F(DecisionRecord, NamesWhatTookItsPlace)
{
    Statement said;
    said.status = RecordStatus::superseded;
    said.supersededBy = "0009-other.md";
    record(said);
    EXPECT_THAT(text(ReportFormat::adr), StartsWith("---\nstatus: \"superseded by 0009-other.md\"\n"));
    EXPECT_THAT(text(ReportFormat::nygard), HasSubstr("## Status\n\nsuperseded by 0009-other.md\n"));
}

TEST_F(DecisionRecord, ChoosesWhatTheRuleComesTo)
{
    const std::string adr = text(ReportFormat::adr);
    const std::string name = m_framework[*m_study.assessment().verdict.alternative].name;
    EXPECT_THAT(adr, HasSubstr("Chosen option: \"" + name + "\", because the rule of proof comes to it."));
}

TEST_F(DecisionRecord, SaysWhyItIsAnother)
{
    text(ReportFormat::adr); // for the study
    const Assessment& assessment = m_study.assessment();
    Statement said;
    for (std::size_t a = 0; a < assessment.alternatives.size(); ++a)
        if (assessment.alternatives[a].available && AlternativeIndex{a} != assessment.verdict.alternative)
            said.chosen = m_framework.alternatives[a].id;
    ASSERT_FALSE(said.chosen.empty());
    said.whyOther = "we know it.";
    record(said);
    EXPECT_THAT(text(ReportFormat::adr), HasSubstr("\", because we know it.\n"));
}

TEST_F(DecisionRecord, SaysThatNothingIsDecided)
{
    given({});
    m_decision.title = "Billing";
    EXPECT_THAT(text(ReportFormat::adr), HasSubstr("No option is chosen: nothing is decided yet."));
    EXPECT_THAT(text(ReportFormat::nygard), HasSubstr("No option is chosen: nothing is decided yet."));
    EXPECT_THAT(text(ReportFormat::y), HasSubstr("**we have not decided yet between** "));
    EXPECT_THAT(text(ReportFormat::y), Not(HasSubstr("decided for")));
}

TEST_F(DecisionRecord, ArguesWithPointsAndEvidence)
{
    const std::string adr = text(ReportFormat::adr);
    EXPECT_FALSE(linesWith(adr, "* Good, because the answer to ‘").empty());
    EXPECT_FALSE(linesWith(adr, "* Bad, because").empty());
    EXPECT_THAT(adr, HasSubstr("points more than "));
    EXPECT_THAT(adr, HasSubstr("**Minority report:** "));
    EXPECT_THAT(adr, HasSubstr("**Revisit if**\n\n"));
}

TEST_F(DecisionRecord, NamesTheEvidenceBehindEachArgument)
{
    const std::string path = WAYMARK_RESOURCES "/examples/trading-gateway.waymark";
    const Decision decision = *loadDecision(readPlainly(path), path);
    RobustnessOptions options;
    options.run.worlds = 4096;
    const Study study = *studyOf(rustVsGo(), decision, options);
    const std::string adr = renderReport({rustVsGo(), decision, study, nullptr}, ReportFormat::adr, words());
    const std::vector<std::string> arguments = linesWith(adr, "* Good, because the answer to ‘");
    ASSERT_FALSE(arguments.empty());
    EXPECT_THAT(arguments, Each(HasSubstr("Evidence: ")));
}

TEST_F(DecisionRecord, TheWeightiestArgumentIsTheWidestLead)
{
    const std::string adr = text(ReportFormat::adr);
    const Assessment& assessment = m_study.assessment();
    const AlternativeIndex winner = *assessment.verdict.alternative;
    std::optional<AlternativeIndex> rival;
    for (std::size_t a = 0; a < assessment.alternatives.size(); ++a)
        if (const auto value = assessment.alternatives[a].value; value && a != winner.value)
            if (!rival || value > assessment.alternatives[rival->value].value)
                rival = AlternativeIndex{a};
    ASSERT_TRUE(rival);
    double widest = 0;
    for (const Contribution& its : assessment.contributions)
        for (const Contribution& theirs : assessment.contributions)
            if (its.question == theirs.question && its.alternative == winner && theirs.alternative == *rival)
                widest = std::max(widest, its.points - theirs.points);
    ASSERT_GT(widest, 0.05);
    EXPECT_THAT(adr,
        HasSubstr(": " + words().say({"report.points", {{"points", widest}}}) + " points more than "
            + m_framework[*rival].name + '.'));
}

TEST_F(DecisionRecord, NygardHasHisParts)
{
    EXPECT_THAT(linesWith(text(ReportFormat::nygard), "#"),
        ElementsAre("# Billing", "## Status", "## Context", "## Decision", "## Consequences"));
}

TEST_F(DecisionRecord, YStatementReadsAsOneSentence)
{
    const std::string statement = text(ReportFormat::y);
    std::size_t last = 0;
    for (const char* part : {"**In the context of** Billing,", "**facing** ", "**we decided for** ", "**and against** ",
             "**to achieve** ", "**accepting that** "}) {
        const std::size_t at = statement.find(part);
        ASSERT_NE(at, std::string::npos) << part;
        EXPECT_GE(at, last);
        last = at;
    }
}

/// Text of one line is text of one line, whatever it is: nothing in the shape of a record changes.
TEST_F(DecisionRecord, TypedTextIsNeverMarkup)
{
    for (const ReportFormat format : {ReportFormat::adr, ReportFormat::nygard, ReportFormat::y}) {
        typeEverywhere("plain");
        const std::vector<MarkdownLine> expected = markdownShape(text(format));
        for (const std::string& hostile : kHostileTexts) {
            typeEverywhere(hostile);
            const std::string said = text(format);
            const std::size_t body = format == ReportFormat::adr ? said.find("\n---\n") + 5 : 0;
            std::vector<MarkdownLine> shape = markdownShape(said);
            std::vector<MarkdownLine> plain = expected;
            if (body > 0) { // front matter is YAML, and has seven lines
                shape.erase(shape.begin(), shape.begin() + 7);
                plain.erase(plain.begin(), plain.begin() + 7);
            }
            EXPECT_EQ(shape, plain) << hostile.substr(0, 60);
        }
    }
}

TEST_F(DecisionRecord, TitlesReadAsTyped)
{
    for (const std::string& hostile : kHostileTexts) {
        m_decision.title = hostile;
        std::string expected = visibleText(hostile);
        expected.erase(0, expected.find_first_not_of(' '));
        EXPECT_EQ(unescaped(linesWith(text(ReportFormat::adr), "# ").front()), "# " + expected);
    }
}

TEST_F(DecisionRecord, TitlesAreOneLine)
{
    m_decision.title = "first\nsecond\r\n# third";
    EXPECT_EQ(unescaped(linesWith(text(ReportFormat::nygard), "# ").front()), "# first second # third");
}

TEST_F(DecisionRecord, IsTheSameTwice)
{
    for (const ReportFormat format : {ReportFormat::adr, ReportFormat::nygard, ReportFormat::y})
        EXPECT_EQ(text(format), text(format));
}

} // namespace
} // namespace waymark::test
