#include "core/framework/schema_validation.h"

#include <algorithm>
#include <exception>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>
#define VALIJSON_USE_EXCEPTIONS 1 // otherwise it aborts the program over a faulty schema
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "core/base/document_json.h"
#include "core/base/strict_json.h"

namespace waymark {
namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// valijson's path is "<root>", then steps in brackets: "[questions]", "[3]".
std::string pointerOf(const std::vector<std::string>& context)
{
    std::string pointer;
    for (std::size_t i = 1; i < context.size(); ++i)
        pointer += pointerStep(context[i].substr(1, context[i].size() - 2));
    return pointer;
}

/// valijson reports a fault again for every schema around it; those reports all begin so.
bool isEcho(const Error& error)
{
    return std::get<std::string>(error.message.arguments.front().value).starts_with("Failed to validate");
}

Errors faultsIn(const valijson::ValidationResults& results)
{
    Errors errors;
    for (const valijson::ValidationResults::Error& result : results) {
        Error error{{{}, pointerOf(result.context), 0, 0, {}}, {"schema.violated", {{"detail", result.description}}}};
        if (errors.size() < kMostFaults && std::find(errors.begin(), errors.end(), error) == errors.end())
            errors.push_back(std::move(error));
    }
    const bool onlyEchoes = std::all_of(errors.begin(), errors.end(), isEcho);
    if (!onlyEchoes)
        std::erase_if(errors, isEcho);
    return errors;
}

} // namespace

Result<Done> validateAgainstSchema(std::string_view text, const std::string& file, std::string_view schema)
{
    const Result<Json> document = parseJson(text, file);
    if (!document)
        return document.errors();
    try {
        const nlohmann::json schemaJson = nlohmann::json::parse(schema);
        valijson::Schema parsed;
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(schemaJson), parsed);
        // The adapter knows this type alone, and takes 1.0 for no integer, which in draft 7 it is.
        const nlohmann::json plain = nlohmann::json::parse(canonicalText(*document));
        valijson::ValidationResults results;
        if (valijson::Validator().validate(parsed, Adapter(plain), &results))
            return Done{};
        Errors errors = faultsIn(results);
        locateAll(text, file, errors);
        return errors;
    } catch (const std::exception& fault) {
        return Error{{}, {"schema.unusable", {{"detail", fault.what()}}}};
    }
}

} // namespace waymark
