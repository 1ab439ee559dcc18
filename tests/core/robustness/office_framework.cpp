#include "tests/core/robustness/office_framework.h"

#include <nlohmann/json.hpp>

#include "tests/core/smaa/worked_examples.h"
#include "tests/support/answered.h"
#include "tests/support/framework_builder.h"

namespace waymark::test {
namespace {

using Json = nlohmann::ordered_json;

std::string idOf(const Json& name)
{
    std::string id = name.get<std::string>();
    for (char& letter : id)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return id;
}

Json alternativeJson(const Json& name, std::size_t colour)
{
    return {{"id", idOf(name)}, {"name", name}, {"shortName", name}, {"colour", colour}, {"leaning", 0},
        {"summary", "An office."},
        {"verdicts", Json::array({{{"kind", "build"}, {"headline", "Take " + name.get<std::string>()}}})}};
}

/// One question for each criterion, with one answer that has the table's values.
Json questionJson(const Json& office, std::size_t criterion)
{
    Json values = Json::object();
    for (std::size_t a = 0; a < office["alternatives"].size(); ++a) {
        const Json& value = office["values"][a][criterion];
        values[idOf(office["alternatives"][a])] = {value, value, value};
    }
    const Json& name = office["criteria"][criterion];
    return {{"id", "q-" + idOf(name)}, {"page", "all"}, {"kind", "single"}, {"title", "How is its " + idOf(name) + "?"},
        {"why", "It counts."}, {"criterion", idOf(name)}, {"share", 1},
        {"options",
            Json::array({{{"id", "seen"}, {"label", "As seen"}, {"meaning", "As seen."}, {"values", values}},
                {{"id", "told"}, {"label", "As told"}, {"meaning", "As told."}, {"values", values}}})}};
}

Json criterionJson(const Json& name, const Json& weight)
{
    return {{"id", idOf(name)}, {"page", "all"}, {"name", name}, {"meaning", "What it is."}, {"worst", "The worst."},
        {"best", "The best."}, {"importance", 100 * weight.get<double>()}};
}

/// The worst is the default, and a reason holds for every other one.
Json ruleJson(const Json& names)
{
    Json effects = Json::array();
    for (const Json& name : names)
        effects.push_back({{"do", name == "F" ? "default" : "reason"}, {"alternative", idOf(name)}});
    return {{"id", "any"}, {"text", "Any of them will do."}, {"effects", effects}};
}

} // namespace

Framework officeFramework()
{
    const Json office = workedExamples()["office"];
    Json framework{{"waymarkFramework", 1}, {"id", "office"}, {"version", "1.0.0"}, {"title", "Offices"},
        {"summary", "Seven offices."}, {"source", "A worked example"}, {"alternatives", Json::array()},
        {"pages", Json::array({{{"id", "all"}, {"title", "All"}, {"shortTitle", "All"}, {"intro", "All of it."}}})},
        {"criteria", Json::array()}, {"questions", Json::array()}, {"conditions", Json::object()},
        {"rules", Json::array({ruleJson(office["alternatives"])})}, {"predictions", Json::array()},
        {"evidence", Json::array()}};
    for (std::size_t a = 0; a < office["alternatives"].size(); ++a)
        framework["alternatives"].push_back(alternativeJson(office["alternatives"][a], a));
    for (std::size_t c = 0; c < office["criteria"].size(); ++c) {
        framework["criteria"].push_back(criterionJson(office["criteria"][c], office["rounded_weights"][c]));
        framework["questions"].push_back(questionJson(office, c));
    }
    return FrameworkBuilder(framework.dump()).build();
}

Decision officeDecision(const Framework& framework)
{
    Decision decision = answered(framework, {});
    for (const Question& question : framework.questions)
        answer(framework, decision, {{question.id.text, "seen"}});
    return decision;
}

} // namespace waymark::test
