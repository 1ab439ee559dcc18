#include "core/record/freeze.h"

#include <gmock/gmock.h>

#include "core/base/engine.h"
#include "tests/core/record/recorded_case.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

double number(const Figures& figures, const std::string& key)
{
    return std::get<double>(figures.at(key));
}

std::string text(const Figures& figures, const std::string& key)
{
    return std::get<std::string>(figures.at(key));
}

TEST(AssessmentFigures, SayWhatTheAssessmentSays)
{
    const RecordedCase& example = recorded("trading-gateway");
    const Assessment& assessment = example.study.assessment();
    const Figures& figures = example.revision().frozen.figures;
    EXPECT_EQ(text(figures, "verdict.alternative"), "rust");
    EXPECT_EQ(text(figures, "verdict.kind"), "build");
    EXPECT_EQ(text(figures, "verdict.default"), "go");
    EXPECT_EQ(text(figures, "verdict.headline"), assessment.verdict.headline);
    EXPECT_EQ(
        number(figures, "value.rust"), *assessment.alternatives[rustVsGo().find(AlternativeId{"rust"})->value].value);
    EXPECT_EQ(number(figures, "answered"), double(assessment.answered));
    EXPECT_FALSE(figures.contains("value.keep")) << "is off the table";
    EXPECT_TRUE(figures.contains("excluded.keep"));
}

TEST(AssessmentFigures, OfPointsAddUpToTheValue)
{
    const Figures& figures = recorded("trading-gateway").revision().frozen.figures;
    double sum = 0;
    for (const auto& [key, figure] : figures)
        if (key.starts_with("points.rust."))
            sum += std::get<double>(figure);
    EXPECT_NEAR(sum, number(figures, "value.rust"), 1e-9);
}

TEST(AssessmentFigures, OfWeightsAndRanksAddUpToOne)
{
    const Figures& figures = recorded("trading-gateway").revision().frozen.figures;
    double weights = 0;
    double ranks = 0;
    for (const auto& [key, figure] : figures) {
        if (key.starts_with("weight."))
            weights += std::get<double>(figure);
        if (key.starts_with("rank.go."))
            ranks += std::get<double>(figure);
    }
    EXPECT_NEAR(weights, 1, 1e-9);
    EXPECT_NEAR(ranks, 1, 1e-9);
    EXPECT_NEAR(number(figures, "pairwise.go.rust") + number(figures, "pairwise.rust.go"), 1, 1e-9);
}

TEST(AssessmentFigures, OfAnUndecidedOneNameNoVerdict)
{
    const Framework framework = FrameworkBuilder().build();
    const Study study = studied(framework, answered(framework, {}));
    const Figures figures = assessmentFigures(framework, study);
    EXPECT_EQ(text(figures, "verdict.kind"), "undecided");
    for (const char* key : {"verdict.alternative", "verdict.headline", "verdict.strength"})
        EXPECT_FALSE(figures.contains(key)) << key;
    EXPECT_TRUE(recommendedBy(framework, study).empty());
}

TEST(Freeze, KeepsSeedWorldsEngineAndTheDecisionWithoutScenariosAndRecord)
{
    Decision decision = recorded("trading-gateway").decision;
    decision.scenarios = {{{"s1"}, "If", {}, {}}};
    const Frozen frozen = freeze(rustVsGo(), decision, recorded("trading-gateway").study, {{"one", 1.0}});
    EXPECT_EQ(frozen.figures, (Figures{{"one", 1.0}}));
    EXPECT_EQ(frozen.seed, 7u);
    EXPECT_EQ(frozen.worlds, 20'000u);
    EXPECT_EQ(frozen.engine, engineVersion());
    EXPECT_FALSE(frozen.isArticleOnly);
    EXPECT_EQ(*loadDecision(frozen.inputs, "inputs"), exampleDecision("trading-gateway"));
}

TEST(Freeze, NamesTheFrameworkThatTheStudyWasMadeWithAndKeepsAnEmbeddedOne)
{
    const Framework framework = FrameworkBuilder().build();
    Decision decision = answered(framework, {{"status", "new"}, {"load", "high"}});
    decision.framework.version = "0.9";
    decision.framework.hash = "0";
    decision.framework.embedded = FrameworkBuilder().text();
    const Frozen frozen = freeze(framework, decision, studied(framework, decision), {});
    const Decision inputs = *loadDecision(frozen.inputs, "inputs");
    EXPECT_EQ(inputs.framework.version, "1.2.3");
    EXPECT_EQ(inputs.framework.hash, framework.hash);
    EXPECT_FALSE(inputs.framework.embedded.empty());
}

} // namespace
} // namespace waymark::test
