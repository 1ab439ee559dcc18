#include "app/cli/framework_json.h"

#include "core/framework/question_kinds.h"

namespace waymark::cli {
namespace {

constexpr Named<AskedOf> kAsked[] = {{"once", AskedOf::once}, {"everyone", AskedOf::everyone}};
constexpr Named<Layer> kLayers[] = {{"both", Layer::both}, {"own", Layer::own}, {"article", Layer::article}};

Json optionsJson(const Question& question)
{
    Json options = Json::array();
    for (const Option& option : question.options)
        options.push_back({{"id", option.id.text}, {"label", option.label}, {"meaning", option.meaning},
            {"exclusive", option.exclusive}});
    return options;
}

Json rangeJson(const Question& question)
{
    const NumberRange& range = question.range;
    Json json{{"min", range.min}, {"max", range.max}};
    if (question.kind == QuestionKind::scale) {
        json["low"] = question.lowEnd;
        json["high"] = question.highEnd;
        return json;
    }
    json["step"] = range.step;
    json["decimals"] = range.decimals;
    json["unit"] = range.unit;
    return json;
}

} // namespace

Json frameworkJson(const Framework& framework)
{
    return {{"id", framework.id.text}, {"version", framework.version}, {"hash", framework.hash}};
}

Json questionJson(const Framework& framework, const Question& question)
{
    Json json{{"id", question.id.text}, {"page", framework[question.page].id.text},
        {"kind", nameOf(kQuestionKinds, question.kind)}, {"title", question.title}, {"essential", question.essential},
        {"asked", nameOf(kAsked, question.asked)}, {"layer", nameOf(kLayers, question.layer)},
        {"criterion", question.criterion ? Json(framework[*question.criterion].id.text) : Json()},
        {"notApplicable", question.notApplicable != NotApplicable::notOffered},
        {"conditional", question.when.has_value()}};
    if (question.isChoice())
        json["options"] = optionsJson(question);
    else
        json["range"] = rangeJson(question);
    return json;
}

} // namespace waymark::cli
