#include "core/decision/frozen_json.h"

#include <limits>

#include <gtest/gtest.h>

namespace waymark {
namespace {

Frozen sample()
{
    return {.engine = "1.2.3",
        .seed = std::numeric_limits<std::uint64_t>::max(),
        .worlds = 100'000,
        .isArticleOnly = true,
        .inputs = R"({"title":"a \"b\" \u0007","size":1.5})",
        .figures = {{"value.swift", 0.1 + 0.2}, {"verdict.alternative", std::string("swift")}, {"zero", -0.0}}};
}

Frozen readBack(const std::string& text, Errors& errors)
{
    const Result<Json> json = parseJson(text, "frozen");
    EXPECT_TRUE(json);
    return readFrozen(JsonValue(*json, errors));
}

TEST(FrozenJson, ReadsBackWhatItWroteToTheLastBit)
{
    Errors errors;
    const Frozen frozen = readBack(compactText(frozenToJson(sample())), errors);
    EXPECT_TRUE(errors.empty());
    EXPECT_EQ(frozen, sample());
    EXPECT_EQ(compactText(frozenToJson(frozen)), compactText(frozenToJson(sample())));
}

TEST(FrozenJson, NamesWhatIsMissingAndKeepsWhatIsStrange)
{
    Json json = frozenToJson(sample());
    json.erase("seed");
    json["colour"] = "red";
    Errors errors;
    const Frozen frozen = readFrozen(JsonValue(json, errors));
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0].message.id, "json.missingMember");
    EXPECT_EQ(frozenToJson(frozen)["colour"], "red");
}

TEST(FrozenJson, RefusesFiguresThatAreNeitherNumberNorId)
{
    Json json = frozenToJson(sample());
    json["figures"]["value.swift"] = nullptr;
    json["seed"] = -1;
    Errors errors;
    readFrozen(JsonValue(json, errors));
    ASSERT_EQ(errors.size(), 2U);
    EXPECT_EQ(errors[0].where.pointer, "/seed");
    EXPECT_EQ(errors[1].where.pointer, "/figures/value.swift");
}

} // namespace
} // namespace waymark
