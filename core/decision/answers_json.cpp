#include "core/decision/answers_json.h"

#include <string>
#include <utility>

#include "core/decision/carried_json.h"
#include "core/decision/decision_words.h"

namespace waymark {
namespace {

enum class Use { plain, estimate };
constexpr Named<Use> kUses[] = {{kUsePlain, Use::plain}, {kUseEstimate, Use::estimate}};

Choice readChoice(const JsonValue& json)
{
    Choice choice;
    for (const JsonValue& option : json.items())
        choice.options.push_back({option.filledText()});
    return choice;
}

void refuseValue(const JsonValue& json)
{
    json.fault({"decision.expectedValue", {}});
}

/// A value that is an object: one of its members says which kind it is.
AnswerValue readObjectValue(const JsonValue& json, UnknownKeys& unknown)
{
    JsonObject object = json.object();
    const JsonValue choice = object.optional("choice");
    const JsonValue number = object.optional("number");
    unknown = object.unknownMembers();
    if (choice.present() == number.present())
        refuseValue(json);
    if (choice.present())
        return readChoice(choice);
    return Number{number.number()};
}

/// An answer that has an estimate beside it; the team's own value may then be missing.
void readBothValues(JsonObject& object, Answer& answer)
{
    JsonObject json = object.required("estimate").object();
    EstimatedAnswer estimated;
    estimated.by = {json.required("by").filledText()};
    UnknownKeys unknownInEstimate; // its values are written by this program alone
    estimated.value = readAnswerValue(json.required("value"), unknownInEstimate);
    estimated.unknown = json.unknownMembers();
    estimated.counts = object.required("use").choice(kUses, Use::plain) == Use::estimate;
    const JsonValue own = estimated.counts ? object.optional("value") : object.required("value");
    if (own.present())
        estimated.plain = readAnswerValue(own, answer.unknownInValue);
    answer.value = estimated.counts ? estimated.value : estimated.plain.value_or(DontKnow{});
    if (!estimated.counts)
        estimated.plain.reset();
    answer.estimated = std::move(estimated);
}

struct ValueToJson {
    const UnknownKeys& unknown;

    Json operator()(const DontKnow&) const { return kDontKnowWord; }
    Json operator()(const DoesNotApply&) const { return kDoesNotApplyWord; }
    Json operator()(const Number& number) const { return withUnknown("number", number.value); }
    Json operator()(const Choice& choice) const
    {
        Json options = Json::array();
        for (const OptionId& option : choice.options)
            options.push_back(option.text);
        return withUnknown("choice", std::move(options));
    }
    Json withUnknown(const char* kind, Json value) const
    {
        Json object = Json::object();
        object[kind] = std::move(value);
        addUnknown(object, unknown);
        return object;
    }
};

/// The team's own value and the estimate's, and which of them counts.
void addValues(Json& entry, const Answer& answer)
{
    if (!answer.estimated) {
        entry["value"] = answerValueToJson(answer.value, answer.unknownInValue);
        return;
    }
    const EstimatedAnswer& estimated = *answer.estimated;
    if (!estimated.counts)
        entry["value"] = answerValueToJson(answer.value, answer.unknownInValue);
    else if (estimated.plain)
        entry["value"] = answerValueToJson(*estimated.plain, answer.unknownInValue);
    Json estimate = Json::object();
    estimate["by"] = estimated.by.text;
    estimate["value"] = answerValueToJson(estimated.value, {});
    addUnknown(estimate, estimated.unknown);
    entry["estimate"] = std::move(estimate);
    entry["use"] = estimated.counts ? kUseEstimate : kUsePlain;
}

} // namespace

AnswerValue readAnswerValue(const JsonValue& json, UnknownKeys& unknown)
{
    if (json.isObject())
        return readObjectValue(json, unknown);
    const std::string word = json.isText() ? json.text() : std::string();
    if (word == kDoesNotApplyWord)
        return DoesNotApply{};
    if (json.present() && word != kDontKnowWord)
        refuseValue(json);
    return DontKnow{};
}

Json answerValueToJson(const AnswerValue& value, const UnknownKeys& unknown)
{
    return std::visit(ValueToJson{unknown}, value);
}

Answers readAnswers(const JsonValue& json)
{
    Answers answers;
    for (const auto& [question, value] : json.members()) {
        JsonObject object = value.object();
        Answer answer;
        if (object.has("estimate"))
            readBothValues(object, answer);
        else
            answer.value = readAnswerValue(object.required("value"), answer.unknownInValue);
        answer.givenAt = object.required("givenAt").text();
        answer.note = object.optional("note").text();
        answer.unknown = object.unknownMembers();
        answers.emplace(QuestionId{question}, std::move(answer));
    }
    return answers;
}

Json answersToJson(const Answers& answers)
{
    Json object = Json::object();
    for (const auto& [question, answer] : answers) {
        Json& entry = appendMember(object, question.text, Json::object());
        addValues(entry, answer);
        entry["givenAt"] = answer.givenAt;
        if (!answer.note.empty())
            entry["note"] = answer.note;
        addUnknown(entry, answer.unknown);
    }
    return object;
}

} // namespace waymark
