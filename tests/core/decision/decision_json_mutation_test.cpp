#include <gtest/gtest.h>

#include <string>

#include "core/decision/decision_json.h"
#include "tests/core/decision/sample_decision.h"

namespace waymark::test {
namespace {

/// A damaged file is refused with a fault, or is a document of its own that survives saving: nothing in between.
void expectRefusedOrWhole(const std::string& text)
{
    const Result<Decision> decision = loadDecision(text, "a");
    if (!decision) {
        ASSERT_FALSE(decision.errors().empty());
        ASSERT_GT(decision.errors()[0].where.line, 0u) << text;
        return;
    }
    const Result<Decision> again = loadDecision(saveDecision(*decision), "a");
    ASSERT_TRUE(again) << text;
    ASSERT_EQ(*again, *decision) << text;
}

TEST(DecisionJsonMutation, AnyFlippedBit)
{
    const std::string text = sampleDecisionText();
    for (std::size_t at = 0; at < text.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            std::string damaged = text;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
            expectRefusedOrWhole(damaged);
        }
}

TEST(DecisionJsonMutation, AnyLostByte)
{
    const std::string text = sampleDecisionText();
    for (std::size_t at = 0; at < text.size(); ++at)
        expectRefusedOrWhole(std::string(text).erase(at, 1));
}

TEST(DecisionJsonMutation, AnyLostTailIsRefused)
{
    const std::string text = sampleDecisionText();
    for (std::size_t size = 0; size + 1 < text.size(); ++size) // without the last newline it is whole
        EXPECT_FALSE(loadDecision(text.substr(0, size), "a")) << size;
}

} // namespace
} // namespace waymark::test
