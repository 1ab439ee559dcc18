// Damaged frameworks: whatever stands where, there is an answer, and schema and loader give the same one.
#include "core/framework/framework_json.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>
#include <string>
#include <vector>

#include "core/framework/schema_validation.h"
#include "tests/core/framework/framework_schema.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_framework.h"

namespace waymark::test {
namespace {

using Json = nlohmann::ordered_json;
using Pointer = Json::json_pointer;

void collectPointers(const Json& json, const Pointer& pointer, std::vector<Pointer>& pointers)
{
    pointers.push_back(pointer);
    if (json.is_object())
        for (const auto& [name, value] : json.items())
            collectPointers(value, pointer / name, pointers);
    if (json.is_array())
        for (std::size_t i = 0; i < json.size(); ++i)
            collectPointers(json[i], pointer / i, pointers);
}

std::vector<Pointer> pointersIn(const Json& document)
{
    std::vector<Pointer> pointers;
    collectPointers(document, Pointer(), pointers);
    return pointers;
}

void removeAt(Json& document, const Pointer& pointer)
{
    if (pointer.empty())
        return;
    Json& parent = document.at(pointer.parent_pointer());
    if (parent.is_array())
        parent.erase(std::stoul(pointer.back()));
    else
        parent.erase(pointer.back());
}

/// Another value in a random place: one from nowhere, one from elsewhere in the document, or none.
void damage(Json& document)
{
    static const char* const kReplacements[] = {"null", "true", "0", "1", "-1", "0.5", "3", "1000", "\"\"", "\" \"",
        "\"own\"", "\"status\"", "\"steady\"", "\"a-b\"", "[]", "{}", "[1]", "{\"x\": 1}", "{\"holds\": \"exists\"}",
        "1.0"};
    const std::vector<Pointer> pointers = pointersIn(document);
    const Pointer place = *rc::gen::elementOf(pointers);
    const int kind = *rc::gen::inRange(0, 4);
    if (kind == 0)
        removeAt(document, place);
    else if (kind == 1)
        document.at(place) = Json(document.at(*rc::gen::elementOf(pointers)));
    else
        document.at(place) = Json::parse(
            *rc::gen::elementOf(std::vector<std::string>(std::begin(kReplacements), std::end(kReplacements))));
}

std::string damagedFramework()
{
    Json document = Json::parse(tinyFrameworkText());
    for (int i = *rc::gen::inRange(1, 3); i > 0; --i)
        damage(document);
    return document.dump(1);
}

/// Faults that the reader of core/base finds are faults of shape; what this folder says is mostly of sense.
bool isOfShape(const Error& error)
{
    return error.message.id.starts_with("json.");
}

RC_GTEST_PROP(DamagedFramework, IsRefusedByTheLoaderIfTheSchemaRefusesIt, ())
{
    const std::string text = damagedFramework();
    if (!validateAgainstSchema(text, "damaged.json", frameworkSchema()))
        RC_ASSERT_FALSE(bool(loadFramework(text, "damaged.json")));
}

RC_GTEST_PROP(DamagedFramework, IsRefusedByTheSchemaIfTheLoaderFindsItsShapeWrong, ())
{
    const std::string text = damagedFramework();
    const Result<Framework> framework = loadFramework(text, "damaged.json");
    if (!framework && std::any_of(framework.errors().begin(), framework.errors().end(), isOfShape))
        RC_ASSERT_FALSE(bool(validateAgainstSchema(text, "damaged.json", frameworkSchema())));
}

RC_GTEST_PROP(DamagedFramework, HasALineForEachOfItsFaults, ())
{
    const Result<Framework> framework = loadFramework(damagedFramework(), "damaged.json");
    if (!framework)
        for (const Error& error : framework.errors())
            RC_ASSERT(error.where.line > 0u && error.where.column > 0u && error.where.file == "damaged.json");
}

} // namespace
} // namespace waymark::test
