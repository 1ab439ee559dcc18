// The cases that the source names come out as it would have them, by our reading and by its own, and do not hang on
// the exact importances.
#include <cmath>
#include <ostream>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "core/assessment/assess.h"
#include "core/decision/decision_json.h"
#include "tests/support/shipped_framework.h"

namespace waymark::test {
namespace {

struct Archetype {
    std::string file;
    std::string alternative;
    VerdictKind kind;
};

void PrintTo(const Archetype& archetype, std::ostream* out)
{
    *out << archetype.file;
}

Decision example(const std::string& name)
{
    const std::string file = WAYMARK_RESOURCES "/examples/" + name + ".waymark";
    return *loadDecision(readPlainly(file), file);
}

std::string verdictOn(const Framework& framework, const Decision& decision, bool articleOnly)
{
    AssessOptions options;
    options.reading = articleOnly ? Reading::articleOnly : Reading::full;
    const Verdict verdict = assess(framework, decision, options).verdict;
    return verdict.alternative ? framework[*verdict.alternative].id.text : "";
}

/// The framework with each importance of its own times 2^u, u uniform on -1..1.
Framework withOtherImportances(std::mt19937_64& random)
{
    Framework framework = rustVsGo();
    for (Criterion& criterion : framework.criteria) {
        const double u = 2 * (static_cast<double>(random() >> 11) * 0x1p-53) - 1;
        criterion.importance *= std::exp2(u);
        if (criterion.articleImportance)
            *criterion.articleImportance *= std::exp2(u);
    }
    return framework;
}

double shareOfDrawsThatKeepIt(const Archetype& archetype, bool articleOnly)
{
    constexpr int kDraws = 1000;
    const Decision decision = example(archetype.file);
    std::mt19937_64 random(20261123);
    int kept = 0;
    for (int i = 0; i < kDraws; ++i)
        kept += verdictOn(withOtherImportances(random), decision, articleOnly) == archetype.alternative;
    return static_cast<double>(kept) / kDraws;
}

class ArchetypeTest : public testing::TestWithParam<Archetype> {};

TEST_P(ArchetypeTest, WasMadeWithTheFrameworkThatShips)
{
    const Decision decision = example(GetParam().file);
    EXPECT_EQ(decision.framework.hash, rustVsGo().hash);
    EXPECT_FALSE(decision.title.empty());
}

TEST_P(ArchetypeTest, AnswersNearlyEverything)
{
    const Assessment assessment = assess(rustVsGo(), example(GetParam().file), {});
    EXPECT_GE(assessment.answered * 10, assessment.questions * 9);
}

TEST_P(ArchetypeTest, GetsTheVerdictOfTheSource)
{
    const Framework& framework = rustVsGo();
    const Verdict verdict = assess(framework, example(GetParam().file), {}).verdict;
    ASSERT_TRUE(verdict.alternative);
    EXPECT_EQ(framework[*verdict.alternative].id.text, GetParam().alternative);
    EXPECT_EQ(verdict.kind, GetParam().kind);
    EXPECT_FALSE(verdict.headline.empty());
}

TEST_P(ArchetypeTest, GetsItFromTheSourceAloneAsWell)
{
    EXPECT_EQ(verdictOn(rustVsGo(), example(GetParam().file), true), GetParam().alternative);
}

TEST_P(ArchetypeTest, KeepsItWithOtherImportances)
{
    EXPECT_GE(shareOfDrawsThatKeepIt(GetParam(), false), 0.95);
}

TEST_P(ArchetypeTest, KeepsItWithOtherImportancesFromTheSourceAlone)
{
    EXPECT_GE(shareOfDrawsThatKeepIt(GetParam(), true), 0.95);
}

INSTANTIATE_TEST_SUITE_P(Source, ArchetypeTest,
    testing::Values(Archetype{"database-bound-api", "go", VerdictKind::build},
        Archetype{"platform-cli", "go", VerdictKind::build}, Archetype{"trading-gateway", "rust", VerdictKind::build},
        Archetype{"game-server", "rust", VerdictKind::build}, Archetype{"wasm-module", "rust", VerdictKind::build},
        Archetype{"embedded-agent", "rust", VerdictKind::build},
        Archetype{"unprofiled-go-service", "keep", VerdictKind::keep},
        Archetype{"hot-loop-in-go", "go-rust-hot-path", VerdictKind::extract}));

} // namespace
} // namespace waymark::test
