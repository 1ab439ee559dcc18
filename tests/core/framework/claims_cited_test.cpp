// Everything that the source claims has a place in the framework 'Rust vs Go': on a page where a reader meets it.
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/framework/condition_questions.h"
#include "tests/support/shipped_framework.h"

namespace waymark::test {
namespace {

using testing::IsEmpty;
using Names = std::set<std::string>;

/// Which evidence is cited, and on which pages; what merely stands in the list of evidence counts for nothing.
class Citations {
public:
    explicit Citations(const Framework& framework) : m_framework(framework)
    {
        for (std::size_t i = 0; i < framework.pages.size(); ++i)
            cite(framework.pages[i].cites, PageIndex{i});
        for (const Criterion& criterion : framework.criteria)
            cite(criterion.cites, criterion.page);
        for (const Question& question : framework.questions)
            citeIn(question);
        for (const Rule& rule : framework.rules)
            citeWhere(rule.when, rule.cites);
        for (const Prediction& prediction : framework.predictions)
            citeWhere(prediction.when, prediction.cites);
    }

    bool has(const std::string& evidence, const std::string& page) const
    {
        const auto at = m_pages.find(evidence);
        return at != m_pages.end() && at->second.contains(page);
    }

private:
    void cite(const std::vector<EvidenceIndex>& cites, PageIndex page)
    {
        for (const EvidenceIndex evidence : cites)
            m_pages[m_framework[evidence].id.text].insert(m_framework[page].id.text);
    }

    void citeIn(const Question& question)
    {
        cite(question.cites, question.page);
        if (question.disagreement)
            cite(question.disagreement->cites, question.page);
        for (const Option& option : question.options) {
            cite(option.cites, question.page);
            for (const ValueVariant& variant : option.variants)
                cite(variant.cites, question.page);
        }
    }

    /// A rule belongs to the pages of the questions that it looks at.
    void citeWhere(const std::optional<Condition>& when, const std::vector<EvidenceIndex>& cites)
    {
        if (when)
            for (const QuestionIndex question : questionsIn(*when))
                cite(cites, m_framework[question].page);
    }

    const Framework& m_framework;
    std::map<std::string, Names> m_pages;
};

/// By page of the framework: the claims that belong on it.
std::map<std::string, Names> claimPages()
{
    return nlohmann::json::parse(readPlainly(WAYMARK_SOURCE_DIR "/tests/data/claim_pages.json"));
}

TEST(Claims, AreAllCitedOnTheirPage)
{
    const Citations citations(rustVsGo());
    Names missing;
    for (const auto& [page, claims] : claimPages())
        for (const std::string& claim : claims)
            if (!citations.has(claim, page))
                missing.insert(claim + " on " + page);
    EXPECT_THAT(missing, IsEmpty());
}

TEST(Claims, OfTheSourceAreTheOnesThatHaveAPage)
{
    Names placed;
    for (const auto& [page, claims] : claimPages())
        placed.insert(claims.begin(), claims.end());
    Names listed;
    for (const Evidence& evidence : rustVsGo().evidence)
        if (evidence.kind == EvidenceKind::claim)
            listed.insert(evidence.id.text);
    EXPECT_EQ(listed, placed);
    EXPECT_EQ(listed.size(), 85u);
}

TEST(RulesOfTheSource, AreAllCitedByARuleOrAPrediction)
{
    const Framework& framework = rustVsGo();
    Names missing;
    for (const Evidence& evidence : framework.evidence)
        if (evidence.kind == EvidenceKind::rule)
            missing.insert(evidence.id.text);
    ASSERT_EQ(missing.size(), 14u);
    const auto strike = [&](const std::vector<EvidenceIndex>& cites) {
        for (const EvidenceIndex evidence : cites)
            missing.erase(framework[evidence].id.text);
    };
    for (const Rule& rule : framework.rules)
        strike(rule.cites);
    for (const Prediction& prediction : framework.predictions)
        strike(prediction.cites);
    EXPECT_THAT(missing, IsEmpty());
}

TEST(Claims, ThatTheEvidenceContradictsAreNamedInADisagreement)
{
    const Framework& framework = rustVsGo();
    Names disputed;
    for (const Evidence& evidence : framework.evidence)
        if (evidence.kind == EvidenceKind::claim
            && (evidence.finding.starts_with("mixed") || evidence.finding.starts_with("contradicted")))
            disputed.insert(evidence.id.text);
    ASSERT_FALSE(disputed.empty());
    for (const Question& question : framework.questions)
        if (question.disagreement)
            for (const EvidenceIndex evidence : question.disagreement->cites)
                disputed.erase(framework[evidence].id.text);
    EXPECT_THAT(disputed, IsEmpty());
}

} // namespace
} // namespace waymark::test
