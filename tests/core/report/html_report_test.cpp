#include "core/report/html_report.h"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>

#include "core/report/seal.h"
#include "tests/core/report/reported.h"
#include "tests/support/markup_checker.h"

namespace waymark::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// Texts that would be more than text somewhere.
const std::vector<std::string> kHostile = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
    "'><svg/onload=alert(1)>", "</title></style></svg></body></html>", "<!-- --> <![CDATA[ ]]> <?php",
    "&lt;b&gt; &amp; &#x3c;", "javascript:alert(1)", "[link](javascript:alert(1)) **bold** # heading",
    "{text} {title} {0} %1", "=1+1", std::string("nul \0 bell \a escape \x1b[31m", 25),
    "\u202Etxt.exe \u2066isolate\u2069 \u200F", "שלום <b>", "\xff\xfe broken", "first\nsecond\r\nthird\ttab",
    std::string(10'000, 'W')};

class HtmlReport : public Reported {
protected:
    std::string html() { return htmlReport(report(), words()); }
    CheckedMarkup checked() { return checkMarkup(html()); }

    /// Puts a text into every field that people type in, and into every one of a framework from outside.
    void putEverywhere(const std::string& text)
    {
        m_decision.title = text;
        for (Participant& participant : m_decision.participants) {
            participant.name = text;
            for (auto& [question, answer] : participant.answers)
                answer.note = text;
        }
        m_decision.ownEvidence[{{"load"}, {"swift"}, "high"}] = {{60, 70, 80}, text, text, text, {}};
        recordEverywhere(text);
        nameEverything(text);
    }

    void recordEverywhere(const std::string& text)
    {
        m_recorded.emplace();
        m_recorded->frozen.inputs = "{}";
        m_recorded->recordedAt = text;
        m_recorded->recommended = AlternativeId{text};
        m_recorded->said = {RecordStatus::superseded, text, text, {text, text}, {text}, {text}, text,
            AlternativeId{"swift"}, text, text, text, {}};
    }

    void nameEverything(const std::string& text)
    {
        m_framework.title = m_framework.source = m_framework.version = m_framework.hash = m_framework.id.text = text;
        for (Alternative& each : m_framework.alternatives) {
            each.name = each.shortName = each.summary = text;
            for (VerdictWording& wording : each.verdicts)
                wording.headline = text;
        }
        for (Page& each : m_framework.pages)
            each.title = each.shortTitle = text;
        for (Criterion& each : m_framework.criteria)
            each.name = each.meaning = text;
        for (Question& each : m_framework.questions) {
            each.title = text;
            for (Option& option : each.options)
                option.label = text;
        }
        for (Rule& each : m_framework.rules)
            each.text = text;
        for (Evidence& each : m_framework.evidence)
            each.text = each.source = each.strength = each.finding = text;
        for (Prediction& each : m_framework.predictions)
            each.text = text;
    }
};

/// Names and attributes' names of all elements, in order.
std::vector<std::string> shapeOf(const CheckedMarkup& checked)
{
    std::vector<std::string> shape;
    for (const Element& element : checked.elements) {
        // Line ends, isolated texts and what pictures cut differ with the text.
        if (element.name == "br" || element.name == "bdi"
            || std::count(element.path.begin(), element.path.end(), "svg"))
            continue;
        std::string tag = element.name;
        for (const auto& [name, value] : element.attributes)
            tag += ' ' + name;
        shape.push_back(tag);
    }
    return shape;
}

std::vector<Element> all(const CheckedMarkup& checked, const std::string& name)
{
    std::vector<Element> found;
    for (const Element& element : checked.elements)
        if (element.name == name)
            found.push_back(element);
    return found;
}

TEST_F(HtmlReport, IsWellFormed)
{
    EXPECT_THAT(checked().faults, IsEmpty());
    givenAll();
    EXPECT_THAT(checked().faults, IsEmpty());
}

TEST_F(HtmlReport, TypedTextIsTextInEveryField)
{
    givenAll();
    putEverywhere("plain");
    const std::vector<std::string> expected = shapeOf(checked());
    for (const std::string& hostile : kHostile) {
        putEverywhere(hostile);
        const CheckedMarkup found = checked();
        EXPECT_THAT(found.faults, IsEmpty()) << hostile.substr(0, 80);
        EXPECT_EQ(shapeOf(found), expected) << hostile.substr(0, 80);
    }
}

TEST_F(HtmlReport, ShowsTypedTextAsItIs)
{
    givenAll();
    m_decision.title = "<b>A & B</b> [link](x) {title}";
    EXPECT_EQ(all(checked(), "h1")[0].text, m_decision.title);
    EXPECT_EQ(all(checked(), "title")[0].text, m_decision.title + " – decision report");
}

TEST_F(HtmlReport, NothingHiddenTurnsTheText)
{
    givenAll();
    m_decision.title = "gnp\u202Eexe.\x01";
    EXPECT_EQ(all(checked(), "h1")[0].text, "gnp[U+202E]exe.␁");
    m_decision.title = "שלום";
    EXPECT_THAT(html(), HasSubstr("<h1><bdi>שלום</bdi></h1>"));
}

TEST_F(HtmlReport, KeepsLineEnds)
{
    givenAll();
    m_decision.participants.front().answers[QuestionId{"load"}].note = "first\nsecond";
    EXPECT_THAT(html(), HasSubstr("first<br>second"));
}

TEST_F(HtmlReport, LoadsAndRunsNothing)
{
    givenAll();
    const CheckedMarkup page = checked();
    for (const Element& element : page.elements) {
        if (element.name == "script") {
            EXPECT_EQ(element.attributes.at("type"), "application/json") << "data, which nobody runs";
        }
        EXPECT_NE(element.name, "link");
        EXPECT_NE(element.name, "img");
        for (const auto& [name, value] : element.attributes) {
            EXPECT_FALSE(name.starts_with("on")) << name;
            EXPECT_NE(name, "src");
            if (name == "href") {
                EXPECT_TRUE(value.starts_with('#')) << value;
            }
        }
    }
    const std::string style = all(page, "style")[0].text;
    EXPECT_THAT(style, Not(HasSubstr("url(")));
    EXPECT_THAT(style, Not(HasSubstr("@import")));
}

TEST_F(HtmlReport, HasOneTitleOneMainAndHeadingsInOrder)
{
    givenAll();
    const CheckedMarkup page = checked();
    EXPECT_EQ(all(page, "html")[0].attributes.at("lang"), "en");
    EXPECT_EQ(all(page, "h1").size(), 1u);
    EXPECT_EQ(all(page, "main").size(), 1u);
    EXPECT_EQ(all(page, "nav").size(), 1u);
    EXPECT_EQ(all(page, "h2").size(), all(page, "section").size() + 1) << "one for each section and the contents";
    EXPECT_THAT(all(page, "h3"), IsEmpty());
}

TEST_F(HtmlReport, ContentsLeadToEverySection)
{
    givenAll();
    const CheckedMarkup page = checked();
    std::vector<std::string> targets;
    for (const Element& link : all(page, "a"))
        targets.push_back(link.attributes.at("href").substr(1));
    std::vector<std::string> sections;
    for (const Element& section : all(page, "section"))
        sections.push_back(section.attributes.at("id"));
    EXPECT_EQ(targets, sections);
}

TEST_F(HtmlReport, IdsAreUniqueAndEveryReferenceIsMet)
{
    givenAll();
    const CheckedMarkup page = checked();
    std::set<std::string> ids;
    for (const Element& element : page.elements)
        if (const auto id = element.attributes.find("id"); id != element.attributes.end()) {
            EXPECT_TRUE(ids.insert(id->second).second) << id->second;
        }
    for (const Element& element : page.elements)
        for (const char* reference : {"aria-labelledby", "aria-describedby"})
            if (const auto found = element.attributes.find(reference); found != element.attributes.end()) {
                EXPECT_TRUE(ids.contains(found->second)) << found->second;
            }
}

TEST_F(HtmlReport, TablesHaveCaptionsAndScopes)
{
    givenAll();
    const CheckedMarkup page = checked();
    EXPECT_EQ(all(page, "caption").size(), all(page, "table").size());
    for (const Element& heading : all(page, "th"))
        EXPECT_THAT(heading.attributes.at("scope"), testing::AnyOf("col", "row"));
    EXPECT_EQ(all(page, "figcaption").size(), all(page, "svg").size());
}

TEST_F(HtmlReport, SaysWhatItWasMadeWith)
{
    givenAll();
    const std::string page = html();
    const Report made = report();
    const std::string foot = page.substr(page.find("<footer>"));
    for (const std::string& said :
        {made.frozen.engine, std::string("tiny 1.2.3"), m_framework.hash, std::string("1234")})
        EXPECT_THAT(foot, HasSubstr(said));
    EXPECT_THAT(page, HasSubstr("<meta name=\"generator\" content=\"Waymark " + made.frozen.engine + "\">"));
}

TEST_F(HtmlReport, IsSealed)
{
    givenAll();
    const Result<Sealed> sealed = readSeal(html(), "report.html");
    ASSERT_TRUE(sealed);
    EXPECT_TRUE(sealed->isAsWritten);
    EXPECT_EQ(sealed->content.format, ReportFormat::html);
    EXPECT_EQ(sealed->content.frozen.figures, report().frozen.figures);
    EXPECT_THAT(html(), HasSubstr("<p id=\"waymark-hash\"><code>sha256:" + sealed->hash + "</code></p>"));
}

TEST_F(HtmlReport, IsTheSameTwice)
{
    givenAll();
    EXPECT_EQ(html(), html());
}

} // namespace
} // namespace waymark::test
