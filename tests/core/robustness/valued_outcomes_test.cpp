// Valued outcomes in what-if worlds: they go where plain values go.
#include <gtest/gtest.h>

#include "core/robustness/robustness.h"
#include "tests/support/answered.h"
#include "tests/support/valued_framework.h"

namespace waymark::test {
namespace {

/// The same framework with a knot at the answer that states what the function makes of it.
Framework withKnotsOfValues(const Framework& valued, double answer)
{
    Framework plain = valued;
    Question& size = plain.questions[plain.find(QuestionId{"size"})->value];
    const auto& function = std::get<ValueFunction>(size.valuation->function);
    const auto value = [&](double outcome) { return 100 * valueOf(function, outcome); };
    Knot between = size.knots.front();
    between.x = answer;
    between.mixtureWeight = 0;
    between.multiplies.front().factor = 1 + 2 * answer / 100;
    between.values[0] = {value(answer), value(answer), value(answer)};
    between.values[1] = {value(60), value(20), value(10)};
    size.knots.insert(size.knots.begin() + 1, between);
    size.valuation.reset();
    return plain;
}

TEST(ValuedOutcomes, AreDrawnAsTheValuesTheyComeToWouldBe)
{
    for (const std::string_view function : {kLinear, kBisected, kPiecewise, kExponential}) {
        const Framework valued = valuedSize(function).build();
        const Framework plain = withKnotsOfValues(valued, 40);
        for (const std::string size : {"40", "?"}) {
            const Decision decision = answered(valued,
                {{"status", "existing"}, {"origin", "steady"}, {"load", "high"}, {"team", "2"}, {"size", size}});
            RobustnessOptions options;
            options.run.worlds = 20'000;
            const SettledAssessment one = *settle(valued, inputsOf(valued, decision), options);
            const SettledAssessment other = *settle(plain, inputsOf(plain, decision), options);
            EXPECT_EQ(one.assessment.verdict, other.assessment.verdict) << function;
            ASSERT_TRUE(one.robustness && other.robustness) << function;
            for (std::size_t a = 0; a < valued.alternatives.size(); ++a)
                for (std::size_t b = 0; b < valued.alternatives.size(); ++b)
                    EXPECT_NEAR(*one.robustness->stated.pairwiseWinning[a][b],
                        *other.robustness->stated.pairwiseWinning[a][b], 1e-3) // quantile tables round apart
                        << function;
        }
    }
}

} // namespace
} // namespace waymark::test
