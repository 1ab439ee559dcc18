#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <string>

#include "core/base/document_json.h"
#include "core/decision/decision_json.h"

namespace waymark::test {
namespace {

/// Well-formed UTF-8 with what a writer may trip over.
rc::Gen<std::string> texts()
{
    const auto piece = rc::gen::element<std::string>(
        "a", "Z", "0", " ", "\"", "\\", "/", "~", "\n", "\t", "\x01", "é", "日", "😀", "\u202E", "{", "}", "\x7F");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const auto& pieces) {
        std::string text;
        for (const std::string& each : pieces)
            text += each;
        return text;
    });
}

rc::Gen<std::string> filledTexts()
{
    return rc::gen::map(texts(), [](const std::string& text) { return "x" + text; });
}

rc::Gen<double> numbers()
{
    const auto all = rc::gen::suchThat<double>([](double number) { return std::isfinite(number); });
    return rc::gen::resize(rc::kNominalSize, all);
}

rc::Gen<Json> jsonValues(int depth)
{
    auto leaf = rc::gen::oneOf(rc::gen::just(Json()), rc::gen::cast<Json>(rc::gen::arbitrary<bool>()),
        rc::gen::cast<Json>(rc::gen::arbitrary<int>()), rc::gen::cast<Json>(numbers()), rc::gen::cast<Json>(texts()));
    if (depth == 0)
        return leaf;
    const auto list = rc::gen::map(rc::gen::container<std::vector<Json>>(jsonValues(depth - 1)),
        [](const std::vector<Json>& items) { return Json(items); });
    return rc::gen::oneOf(leaf, list);
}

/// Members that no version knows, or none.
rc::Gen<UnknownKeys> unknownKeys()
{
    const auto members = rc::gen::container<std::map<std::string, Json>>(texts(), jsonValues(2));
    return rc::gen::map(members, [](const std::map<std::string, Json>& byName) {
        if (byName.empty())
            return UnknownKeys();
        Json object = Json::object();
        for (const auto& [name, value] : byName)
            object["later " + name] = value;
        return compactText(object);
    });
}

rc::Gen<AnswerValue> values()
{
    const auto option = rc::gen::map(filledTexts(), [](const std::string& text) { return OptionId{text}; });
    return rc::gen::oneOf(rc::gen::just(AnswerValue(DontKnow{})), rc::gen::just(AnswerValue(DoesNotApply{})),
        rc::gen::map(
            rc::gen::container<std::vector<OptionId>>(option), [](auto ids) { return AnswerValue(Choice{ids}); }),
        rc::gen::map(numbers(), [](double number) { return AnswerValue(Number{number}); }));
}

rc::Gen<Answer> answers()
{
    return rc::gen::exec([] {
        Answer answer{*values(), *texts(), *texts(), *unknownKeys()};
        // Only an object can carry members.
        if (std::holds_alternative<Choice>(answer.value) || std::holds_alternative<Number>(answer.value))
            answer.unknownInValue = *unknownKeys();
        return answer;
    });
}

rc::Gen<Answers> answerMaps()
{
    const auto question = rc::gen::map(texts(), [](const std::string& text) { return QuestionId{text}; });
    return rc::gen::container<Answers>(question, answers());
}

rc::Gen<std::map<CriterionId, double>> points()
{
    const auto criterion = rc::gen::map(texts(), [](const std::string& text) { return CriterionId{text}; });
    const auto point = rc::gen::map(rc::gen::inRange(0, 10'001), [](int hundredths) { return hundredths / 100.0; });
    return rc::gen::container<std::map<CriterionId, double>>(criterion, point);
}

/// Distinct ids in some order, cut into groups.
rc::Gen<CriterionOrder> orders()
{
    return rc::gen::exec([] {
        CriterionOrder order;
        for (const auto& [criterion, point] : *points())
            if (criterion.text.find_first_not_of(" \t\r\n") == std::string::npos)
                continue; // no name
            else if (order.empty() || point > 50)
                order.push_back({criterion});
            else
                order.back().push_back(criterion);
        return order;
    });
}

rc::Gen<std::map<CriterionPair, double>> comparedPairs()
{
    return rc::gen::exec([] {
        std::map<CriterionPair, double> pairs;
        const auto some = *points();
        for (auto first = some.begin(); first != some.end(); ++first)
            for (auto second = std::next(first); second != some.end(); ++second)
                pairs[{first->first, second->first}] = *rc::gen::inRange(1, 91) / 9.0;
        return pairs;
    });
}

rc::Gen<Priorities> prioritySets()
{
    return rc::gen::exec([] {
        using enum WeightMethod;
        Priorities priorities;
        priorities.method = *rc::gen::element(rating, swing, smart, order, pairs, intervals);
        priorities.rating = *points();
        priorities.swing = *points();
        priorities.smart = *points();
        priorities.order = *orders();
        priorities.pairs = *comparedPairs();
        for (const auto& [criterion, high] : *points())
            priorities.intervals[criterion] = {high / 2, high};
        priorities.giveOrTake = *rc::gen::element(std::optional<double>(), std::optional(0.0), std::optional(1.0 / 3));
        priorities.unknown = *unknownKeys();
        return priorities;
    });
}

rc::Gen<std::vector<Participant>> participants()
{
    return rc::gen::exec([] {
        std::vector<Participant> all;
        const auto count = *rc::gen::inRange<std::size_t>(1, 4);
        all.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            all.push_back({{std::to_string(i) + *texts()}, *texts(), *answerMaps(), *unknownKeys()});
        return all;
    });
}

rc::Gen<std::vector<Scenario>> scenarios()
{
    return rc::gen::exec([] {
        std::vector<Scenario> all;
        for (std::size_t i = *rc::gen::inRange<std::size_t>(0, 3); i > 0; --i) {
            Scenario scenario{{std::to_string(i) + *texts()}, *texts(), *answerMaps(), {}, *unknownKeys()};
            if (*rc::gen::arbitrary<bool>())
                scenario.priorities = *prioritySets();
            all.push_back(std::move(scenario));
        }
        return all;
    });
}

rc::Gen<Statement> statements()
{
    return rc::gen::exec([] {
        using enum RecordStatus;
        const auto names = [] { return *rc::gen::container<std::vector<std::string>>(texts()); };
        return Statement{*rc::gen::element(proposed, accepted, rejected, deprecated, superseded), *texts(),
            "2026-11-28", names(), names(), names(), *texts(), {*filledTexts()}, *texts(), *texts(), *texts(),
            *unknownKeys()};
    });
}

rc::Gen<Trigger> triggers()
{
    return rc::gen::exec([] {
        Trigger trigger{{}, {}, {*filledTexts()}, *unknownKeys()};
        for (int left = *rc::gen::inRange(0, 3); left > 0; --left) {
            const AnswerValue value = *values();
            const bool isNumber = std::holds_alternative<Number>(value);
            const Reach reach = isNumber ? *rc::gen::element(Reach::is, Reach::atMost, Reach::atLeast) : Reach::is;
            trigger.answers.push_back({{*filledTexts()}, reach, value, *unknownKeys()});
        }
        if (trigger.answers.empty())
            trigger.weight = {{*filledTexts()}, Reach::atMost, *rc::gen::inRange(0, 101) / 100.0, *unknownKeys()};
        return trigger;
    });
}

rc::Gen<Frozen> frozenOnes()
{
    return rc::gen::exec([] {
        Frozen frozen{*filledTexts(), *rc::gen::arbitrary<std::uint64_t>(), *rc::gen::arbitrary<std::uint64_t>(),
            *rc::gen::arbitrary<bool>(), "{}", {}, *unknownKeys()};
        if (const UnknownKeys inputs = *unknownKeys(); !inputs.empty())
            frozen.inputs = inputs;
        for (const std::string& key : *rc::gen::container<std::vector<std::string>>(texts()))
            frozen.figures[key] = *rc::gen::arbitrary<bool>() ? Figure(*numbers()) : Figure(*texts());
        return frozen;
    });
}

rc::Gen<std::vector<Revision>> records()
{
    return rc::gen::exec([] {
        std::vector<Revision> all;
        for (int number = 1; number <= *rc::gen::inRange(0, 3); ++number)
            all.push_back({number, *texts(), *statements(), {*texts()}, *frozenOnes(),
                *rc::gen::container<std::vector<Trigger>>(triggers()), std::string(64, 'f'), *unknownKeys()});
        return all;
    });
}

/// Small in every list: what nests five deep grows fast.
rc::Gen<Decision> decisions()
{
    const auto anyDecision = rc::gen::exec([] {
        Decision decision;
        decision.title = *texts();
        decision.createdAt = *texts();
        decision.framework = {{*filledTexts()}, *filledTexts(), *texts(), *unknownKeys(), *unknownKeys()};
        decision.participants = *participants();
        decision.agreed = *answerMaps();
        decision.priorities = *prioritySets();
        decision.scenarios = *scenarios();
        decision.record = *records();
        decision.unknown = *unknownKeys();
        return decision;
    });
    return rc::gen::resize(5, anyDecision);
}

RC_GTEST_PROP(DecisionJsonProperty, LoadingWhatWasSavedGivesTheSameDecision, ())
{
    const Decision decision = *decisions();
    const Result<Decision> loaded = loadDecision(saveDecision(decision), "a");
    RC_ASSERT(static_cast<bool>(loaded));
    RC_ASSERT(*loaded == decision);
}

RC_GTEST_PROP(DecisionJsonProperty, SavingWhatWasLoadedGivesTheSameBytes, ())
{
    const std::string text = saveDecision(*decisions());
    const Result<Decision> loaded = loadDecision(text, "a");
    RC_ASSERT(static_cast<bool>(loaded));
    RC_ASSERT(saveDecision(*loaded) == text);
}

} // namespace
} // namespace waymark::test
