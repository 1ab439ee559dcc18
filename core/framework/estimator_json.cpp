#include "core/framework/estimator_json.h"

#include <algorithm>
#include <utility>

#include "core/framework/question_json.h"

namespace waymark {
namespace {

constexpr IntegerBounds kDecimals{.atLeast = 0, .atMost = 6};

class EstimatorReader {
public:
    explicit EstimatorReader(FrameworkReading& reading) : m_reading(reading) {}

    Estimator read(const JsonValue& json)
    {
        JsonObject object = json.object();
        Estimator estimator;
        estimator.id = {object.required("id").filledText()};
        estimator.kind = object.required("kind").choice(kEstimatorKinds, EstimatorKind::latency);
        estimator.page = m_reading.page(object.required("page"));
        estimator.layer = object.optional("layer").choice(kOwnLayer, Layer::both);
        estimator.title = object.required("title").filledText();
        estimator.intro = object.required("intro").filledText();
        for (const JsonValue& item : m_reading.someItems(object.optional("inputs")))
            estimator.inputs.push_back(input(item));
        for (const JsonValue& item : m_reading.someItems(object.optional("assumptions")))
            estimator.assumptions.push_back(assumption(item));
        for (const JsonValue& item : m_reading.someItems(object.required("answers")))
            if (std::optional<EstimatedQuestion> answered = answer(item))
                estimator.answers.push_back(*std::move(answered));
        estimator.cites = m_reading.cites(object);
        object.finish();
        return estimator;
    }

private:
    EstimatorInput input(const JsonValue& json)
    {
        JsonObject object = json.object();
        EstimatorInput input;
        input.id = object.required("id").filledText();
        input.label = object.required("label").filledText();
        input.meaning = object.optional("meaning").text();
        if (object.has("choices")) {
            for (const JsonValue& item : m_reading.someItems(object.required("choices")))
                input.choices.push_back(choice(item));
            input.startChoice = startChoice(object.required("start"), input);
        } else {
            input.range = range(object);
            input.range.decimals = static_cast<int>(object.required("decimals").integer(kDecimals));
            input.range.step = m_reading.number(object.required("step"), kPositiveBounds);
            input.start = m_reading.number(
                object.required("start"), {.atLeast = input.range.min, .atMost = input.range.max}, input.range.min);
        }
        object.finish();
        return input;
    }

    InputChoice choice(const JsonValue& json)
    {
        JsonObject object = json.object();
        InputChoice choice;
        choice.id = object.required("id").filledText();
        choice.label = object.required("label").filledText();
        choice.meaning = object.optional("meaning").text();
        choice.cites = m_reading.cites(object);
        object.finish();
        return choice;
    }

    std::size_t startChoice(const JsonValue& json, const EstimatorInput& input)
    {
        const std::string id = json.filledText();
        const auto at = std::ranges::find(input.choices, id, &InputChoice::id);
        if (at != input.choices.end())
            return static_cast<std::size_t>(at - input.choices.begin());
        if (!id.empty())
            m_reading.senseFault(json, {"framework.unknownChoice", {{"id", id}}});
        return 0;
    }

    static NumberRange range(JsonObject& object)
    {
        NumberRange range;
        range.min = object.required("min").number();
        range.max = object.required("max").number();
        range.unit = object.required("unit").text();
        return range;
    }

    Assumption assumption(const JsonValue& json)
    {
        JsonObject object = json.object();
        Assumption assumption;
        assumption.id = object.required("id").filledText();
        assumption.label = object.required("label").filledText();
        assumption.range = range(object);
        const std::vector<JsonValue> parts = object.required("value").items(3);
        if (!parts.empty())
            assumption.value = triangle(parts, {.atLeast = assumption.range.min, .atMost = assumption.range.max});
        if (object.has("alternative"))
            assumption.alternative = m_reading.alternative(object.required("alternative"));
        assumption.choice = object.optional("choice").text();
        assumption.cites = m_reading.cites(object);
        object.finish();
        return assumption;
    }

    Triangle triangle(const std::vector<JsonValue>& parts, const NumberBounds& bounds)
    {
        return {.low = m_reading.number(parts[0], bounds),
            .mode = m_reading.number(parts[1], bounds),
            .high = m_reading.number(parts[2], bounds)};
    }

    std::optional<EstimatedQuestion> answer(const JsonValue& json)
    {
        JsonObject object = json.object();
        const std::optional<QuestionIndex> question = m_reading.question(object.required("question"));
        EstimatedQuestion answered;
        answered.figure = object.optional("figure").text();
        const JsonValue steps = object.optional("steps");
        if (answered.figure.empty() != steps.present())
            m_reading.senseFault(json, {"framework.figureOrSteps", {}});
        if (question) {
            answered.question = *question;
            for (const JsonValue& item : m_reading.someItems(steps))
                answered.steps.push_back(step(item, *question));
        }
        object.finish();
        return question ? std::optional(std::move(answered)) : std::nullopt;
    }

    EstimateStep step(const JsonValue& json, QuestionIndex question)
    {
        JsonObject object = json.object();
        EstimateStep step{.option = m_reading.option(object.required("option"), question), .when = {}};
        for (const JsonValue& item : m_reading.someItems(object.optional("when")))
            step.when.push_back(bound(item));
        object.finish();
        return step;
    }

    static FigureBound bound(const JsonValue& json)
    {
        JsonObject object = json.object();
        FigureBound bound{.figure = object.required("figure").filledText(), .atLeast = {}, .below = {}};
        if (object.has("atLeast"))
            bound.atLeast = object.required("atLeast").number();
        if (object.has("below"))
            bound.below = object.required("below").number();
        object.finish();
        return bound;
    }

    FrameworkReading& m_reading;
};

} // namespace

std::vector<Estimator> readEstimators(const JsonValue& list, FrameworkReading& reading)
{
    EstimatorReader reader(reading);
    std::vector<Estimator> estimators;
    for (const JsonValue& item : list.items())
        estimators.push_back(reader.read(item));
    return estimators;
}

} // namespace waymark
